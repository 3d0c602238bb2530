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
	due.Text = letters.StandingWords(s.words, s.progress.Person.Country, "due.", standing, now, "on", s.words.Date(due.On))
	if due.Text == "" {
		if !s.again(guide, c) {
			return Due{}, false
		}
		due.On, due.Overdue, due.Changed = state.Day(now), true, true
		due.Text, due.Rule = s.words.T("due.changed"), s.words.T("rule.changed")
		return due, true
	}
	due.Text = letters.WithOddDay(s.words, due.Text, standing.Since, now)
	if last := letters.LastWords(s.words, standing.Last, now); last != "" {
		due.Text += " " + last
	}
	person := s.progress.Person.Country
	due.Rule, due.Moved = letters.RuleWords(s.words, standing, person), letters.MovedWords(s.words, standing.Rule)
	return due, true
}
