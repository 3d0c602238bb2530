package letters

import (
	"slices"
	"time"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
)

// reportCase tells one case.
func (from *ReportSource) reportCase(c *state.Case) ReportCase {
	standing := StandingOf(from.Progress, from.Library, c, from.Now)
	r := ReportCase{
		ID: OneLine(c.ID), Account: OneLine(c.Account), Via: OneLine(standing.Via), Status: standing.Status, Ref: OneLine(standing.Ref),
		Guide: from.reportGuide(c), Events: []ReportEvent{}, Title: CaseTitle(from.Library, from.Words, c),
	}
	r.Service, r.Names = from.service(c.Guide)
	if guide, ok := from.Library.Guide(c.Guide); ok {
		r.Company = CompanyOf(guide, c)
	}
	if !standing.Due.IsZero() {
		r.Due = standing.Due.Format(time.DateOnly)
	}
	r.Stands = WithOddDay(from.Words, statusWords(from.Words, from.Progress.Person.Country, standing), standing.Since, from.Now)
	if cover := from.Progress.Case(standing.Via); cover != nil {
		r.Stands = from.Words.T("status.via", "name", CaseTitle(from.Library, from.Words, cover), "text", r.Stands)
	}
	for _, e := range c.Events {
		if e.What.Answers() {
			continue // about our guide, and none of the business of whoever reads the record
		}
		r.Events = append(r.Events, from.reportEvent(e))
	}
	slices.SortStableFunc(r.Events, func(a, b ReportEvent) int { return a.At.Compare(b.At) })
	return r
}

func (from *ReportSource) reportEvent(e state.Event) ReportEvent {
	w := from.Words
	r := ReportEvent{
		ID: OneLine(e.ID), At: e.At, What: state.What(OneLine(string(e.What))), Ref: OneLine(e.Ref), Note: guides.Clean(e.Note), Void: e.Void,
		Said: state.Said(OneLine(string(e.Said))), Evidence: []ReportEvidence{}, Date: WithOddDay(w, w.Date(e.At), e.At, from.Now), Words: EventWords(w, from.Progress.Person.Country, e.What),
	}
	if key := "history.said." + string(e.Said); w.Has(key) {
		r.Words = w.T("history.more", "text", r.Words, "more", w.T(key))
	}
	if e.Until != nil {
		r.Until = state.Day(*e.Until).Format(time.DateOnly)
		r.Words = w.T("history.more", "text", r.Words, "more", w.T("row.until", "on", w.Date(*e.Until)))
	}
	if e.Void != nil {
		r.Taken = w.T("report.void", "on", w.Date(*e.Void))
	}
	for _, file := range e.Evidence {
		became := from.Check(file)
		r.Evidence = append(r.Evidence, ReportEvidence{
			Path: OneLine(file.Path), SHA256: OneLine(file.SHA256), Size: file.Size, State: became,
			Words: w.T("report.evidence.size", "n", file.Size) + ", " + w.T("report.evidence."+string(became)),
		})
	}
	return r
}

// EventWords names an event, in the law of the person's country; one of a later version of the program is called as the file calls it.
func EventWords(w *i18n.Words, country string, what state.What) string {
	if key := "event." + string(what); w.Has(key) {
		return InLaw(w, country, key)
	}
	return OneLine(string(what))
}

// CaseTitle names a case, by the id of its service where there is no guide of that (any more).
func CaseTitle(library *guides.Library, w *i18n.Words, c *state.Case) string {
	if guide, ok := library.Guide(c.Guide); ok {
		return CaseName(guide, c, w.Lang())
	}
	return withAccount(OneLine(c.Guide), c)
}

// statusWords says where a case stands, with its date and the company's reference.
func statusWords(w *i18n.Words, country string, standing state.Standing) string {
	if standing.Status == state.StatusWorking && standing.By != state.Bounced {
		return w.T("status.working")
	}
	text := StandsWords(w, country, standing, time.Time{}) // what is to be done is told apart
	if ref := OneLine(standing.Ref); ref != "" && standing.Status != state.StatusWorking && !standing.Since.IsZero() {
		text = w.T("status.ref", "text", text, "ref", ref)
	}
	return text
}
