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
	if standing.Due.IsZero() || standing.Via != "" {
		return Due{}, false
	}
	due := Due{Guide: guide, Case: c.ID, Name: s.caseName(guide, c), On: standing.Due}
	on := s.words.Date(standing.Due)
	switch {
	case standing.Status == state.StatusOverdue && standing.By == state.Reminded:
		due.Overdue, due.Text = true, s.words.T("due.reminded", "on", on)
	case standing.Status == state.StatusOverdue:
		due.Overdue, due.Text = true, s.words.T("due.overdue", "on", on)
	case standing.Status == state.StatusWaiting:
		due.Text = s.words.T("due.answer", "on", on)
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
