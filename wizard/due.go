package wizard

import (
	"slices"
	"time"

	"widerspruch/guides"
	"widerspruch/state"
)

// Dates returns everything that waits for a day, the nearest first.
func (s *Session) Dates() []Due {
	var dates []Due
	for _, guide := range s.ports.Library.Guides() {
		if s.unused(guide) {
			continue
		}
		for _, c := range s.cases(guide) {
			if due, ok := s.dueOf(guide, c); ok {
				dates = append(dates, due)
			}
		}
	}
	slices.SortStableFunc(dates, func(a, b Due) int { return a.On.Compare(b.On) })
	return dates
}

// Due is something that waits for the person on a day.
type Due struct {
	Guide   *guides.Guide
	Case    string
	Name    string // service, and account if it has one
	Text    string // what to do
	Rule    string // how the day was worked out, with its source
	On      time.Time
	Overdue bool
}

// dueOf says what is due in a case now or later; ok is false if nothing is.
func (s *Session) dueOf(guide *guides.Guide, c *state.Case) (Due, bool) {
	standing := s.standingOf(c)
	if standing.Via != "" || standing.Due.IsZero() && !standing.NeedsPerson(s.now()) {
		return Due{}, false
	}
	due := Due{Guide: guide, Case: c.ID, Name: s.caseName(guide, c), On: standing.Due}
	if due.On.IsZero() { // no law sets a day: it waits since it happened
		due.On = state.Day(standing.Since)
	}
	on := s.words.Date(due.On)
	switch {
	case standing.Status == state.StatusRefused:
		due.Overdue, due.Text = true, s.words.T("due.refused", "on", on)
	case standing.By == state.Bounced:
		due.Overdue, due.Text = true, s.words.T("due.bounced", "on", on)
	case standing.Status == state.StatusDecided:
		due.Overdue, due.Text = true, s.words.T("due.decided", "on", on)
	case standing.Status == state.StatusOverdue && standing.By == state.Reminded:
		due.Overdue, due.Text = true, s.words.T("due.reminded", "on", on)
	case standing.Status == state.StatusOverdue:
		due.Overdue, due.Text = true, s.words.T("due.overdue", "on", on)
	case standing.Status == state.StatusWaiting:
		due.Text = s.words.T("due.answer", "on", on)
	case standing.Status == state.StatusAnswered:
		due.Overdue, due.Text = true, s.words.T("due.answered", "on", on)
	case standing.Status == state.StatusComplained:
		due.Text = s.words.T("due.authority", "on", on)
		if due.Overdue = standing.NeedsPerson(s.now()); due.Overdue {
			due.Text = s.words.T("due.authority.late", "on", on)
		}
	case standing.By == state.Switched:
		due.Text = s.words.T("due.recheck", "on", on)
		if due.Overdue = s.recheckDue(standing); due.Overdue {
			due.Text = s.words.T("due.recheck.now", "on", on)
		}
	default:
		return Due{}, false
	}
	due.Rule = s.words.T("due.rule." + string(standing.By))
	return due, true
}
