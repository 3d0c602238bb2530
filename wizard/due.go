package wizard

import (
	"slices"
	"time"

	"widerspruch/guides"
	"widerspruch/letters"
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
	Moved   string // why it is not the day on which the period would end by itself; "" if it is
	On      time.Time
	Overdue bool
	Changed bool // only because the guide changed

	About    *state.Case    // only to be read
	Standing state.Standing // of that case
}

// dueOf says what is due in a case now or later; ok is false if nothing is.
func (s *Session) dueOf(guide *guides.Guide, c *state.Case) (Due, bool) {
	standing, now := s.standingOf(c), s.now()
	if standing.Via != "" {
		return Due{}, false
	}
	due := Due{
		Guide: guide, Case: c.ID, Name: s.caseName(guide, c), On: standing.Due, Overdue: standing.NeedsPerson(now), About: c, Standing: standing,
	}
	if due.On.IsZero() { // no law sets a day: it waits since it happened
		due.On = state.Day(standing.Since)
	}
	key := s.dueKey(c, standing)
	if key == "" {
		if !s.again(guide, c) {
			return Due{}, false
		}
		due.On, due.Overdue, due.Changed = state.Day(now), true, true
		due.Text, due.Rule = s.words.T("due.changed"), s.words.T("rule.changed")
		return due, true
	}
	due.Text = letters.WithOddDay(s.words, s.inLaw(key, "on", s.words.Date(due.On)), standing.Since, now)
	if last := letters.LastWords(s.words, standing.Last, now); last != "" {
		due.Text += " " + last
	}
	person := s.progress.Person.Country
	due.Rule, due.Moved = letters.RuleWords(s.words, standing, person), letters.MovedWords(s.words, standing.Rule)
	return due, true
}

// dueKey is the sentence about what waits in a case; "" if nothing does.
func (s *Session) dueKey(c *state.Case, standing state.Standing) string {
	now := s.now()
	late := !standing.Last.Day.IsZero() && state.Day(now).After(standing.Last.Day)
	switch {
	case standing.By == state.Bounced:
		return "due.bounced"
	case standing.Status == state.StatusRefused && s.british() && !complainedToCompany(c):
		return "due.refused"
	case standing.Status == state.StatusRefused && late:
		return "due.refused.late"
	case standing.Status == state.StatusRefused && s.british():
		return "due.refused.again"
	case standing.Status == state.StatusRefused:
		return "due.refused"
	case standing.Status == state.StatusDecided && standing.Said == state.SaidAsks:
		return "due.decided"
	case standing.Status == state.StatusDecided && !standing.Last.Day.IsZero() && !late:
		return "due.closed"
	case standing.Status == state.StatusOverdue && standing.By == state.Reminded:
		return "due.reminded"
	case standing.Status == state.StatusOverdue:
		return "due.overdue"
	case standing.Status == state.StatusWaiting:
		return "due.answer"
	case standing.Status == state.StatusAnswered && standing.Due.IsZero():
		return "due.answered.open"
	case standing.Status == state.StatusAnswered:
		return "due.answered"
	case standing.Status == state.StatusComplained && standing.Due.IsZero():
		return "due.complained.ch"
	case standing.Status == state.StatusComplained && standing.NeedsPerson(now):
		return "due.authority.late"
	case standing.Status == state.StatusComplained:
		return "due.authority"
	case standing.By == state.Switched && !standing.Due.IsZero() && s.recheckDue(standing):
		return "due.recheck.now"
	case standing.By == state.Switched && !standing.Due.IsZero():
		return "due.recheck"
	}
	return ""
}
