package letters

import (
	"cmp"
	"slices"
	"time"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
)

// ReportOpen is something that is still to be done or to be waited for.
type ReportOpen struct {
	Case    string `json:"case"`
	Service string `json:"service"`
	Due     string `json:"due"` // a day, "2026-12-02", or empty
	Overdue bool   `json:"overdue"`

	Title string `json:"-"`
	Date  string `json:"-"` // the day in words, or empty
	Words string `json:"-"` // what is to be done
}

// reportOpen says what is open in a case; open is false if nothing is, if another case speaks for it, or if the person does not
// use the service any more.
func (from *ReportSource) reportOpen(c *state.Case) (item ReportOpen, open bool) {
	standing := StandingOf(from.Progress, from.Library, c, from.Now)
	finished := standing.Status == state.StatusDone || standing.Status == state.StatusLimited
	objects := standing.Last.Period == state.PeriodObject && !state.Day(from.Now).After(standing.Last.Day)
	done := finished && standing.Due.IsZero() || standing.Status == state.StatusDecided && !standing.NeedsPerson(from.Now) && !objects
	if done || standing.Via != "" || isUnused(from.Progress, from.Library, c) {
		return ReportOpen{}, false
	}
	item = ReportOpen{Case: OneLine(c.ID), Title: CaseTitle(from.Library, from.Words, c), Words: openWords(from.Words, from.Progress.Person.Country, standing)}
	item.Service, _ = from.service(c.Guide)
	if due := dueOf(standing); !due.IsZero() {
		item.Due, item.Date = due.Format(time.DateOnly), from.Words.Date(due)
		item.Overdue = state.Day(from.Now).After(due)
	}
	return item, true
}

// dueOf is the day of what is open: until when somebody else has time, or until when the person can object to that the authority holds
// the matter to be settled; zero if there is none.
func dueOf(standing state.Standing) time.Time {
	if standing.Due.IsZero() && standing.Last.Period == state.PeriodObject {
		return standing.Last.Day
	}
	return standing.Due
}

// isUnused says that the person has marked the case's service as not used.
func isUnused(p *state.Progress, library *guides.Library, c *state.Case) bool {
	of, known := library.Guide(c.Guide)
	return slices.ContainsFunc(p.Unused, func(id string) bool {
		guide, ok := library.Guide(id)
		return id == c.Guide || ok && known && guide == of
	})
}

// openWords says what is to be done next.
func openWords(w *i18n.Words, country string, standing state.Standing) string {
	said := func(heading string) string {
		return StandingWords(w, country, heading, standing, time.Time{}, "on", w.Date(dueOf(standing)))
	}
	return cmp.Or(said("report.open."), said("due."), said("status."))
}
