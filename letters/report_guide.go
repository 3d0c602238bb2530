package letters

import (
	"slices"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
)

// ReportGuide says which instructions a case followed, and how fresh they are.
type ReportGuide struct {
	Route    string     `json:"route"`
	Used     string     `json:"used"`     // edition of the guide at the last event: a day, a month or a year, or empty
	Verified string     `json:"verified"` // of the guide as it is today: a day, a month or a year, or empty
	How      guides.How `json:"how"`
	Own      bool       `json:"own"` // from the person's own folder

	Words string `json:"-"`
}

// reportGuide describes the guide as it is today, and the edition that the person followed.
func (from *ReportSource) reportGuide(c *state.Case) ReportGuide {
	w := from.Words
	used := usedEdition(c)
	r := ReportGuide{Route: OneLine(c.Route), Used: used.String()}
	guide, ok := from.Library.Guide(c.Guide)
	if !ok {
		r.Words = w.T("report.guide.none")
		return r
	}
	verified := guide.Details().VerifiedFor(c.Route)
	r.Verified, r.How, r.Own = verified.On.String(), verified.How, guide.Own
	r.Words = w.T("about.verified", "on", VerifiedWords(w, verified))
	if !used.IsZero() {
		r.Words = w.T("report.guide.used", "on", DateWords(w, used)) + ". " + r.Words
	}
	if guide.Own {
		r.Words = w.T("report.guide.own") + ". " + r.Words
	}
	if route, ok := guide.Text(w.Lang()).Route(c.Route); ok {
		r.Words = w.T("report.route", "name", route.Title) + ". " + r.Words
	}
	return r
}

// VerifiedWords says when and how facts were last confirmed, as precisely as that is known.
func VerifiedWords(w *i18n.Words, v guides.Verified) string {
	return w.T("verified."+string(v.How), "on", DateWords(w, v.On))
}

// DateWords writes a date as precisely as it is known: a day, a month or a year.
func DateWords(w *i18n.Words, on guides.Date) string {
	switch on.Precision() {
	case guides.PrecisionYear:
		return on.Time().Format("2006")
	case guides.PrecisionMonth:
		return w.Month(on.Time())
	}
	return w.Date(on.Time())
}

// usedEdition is the edition of the guide at the last event that counts; none if the file does not say.
func usedEdition(c *state.Case) guides.Date {
	for _, e := range slices.Backward(c.Counting()) {
		if edition, err := guides.ParseDate(e.Guide); err == nil {
			return edition
		}
	}
	return guides.Date{}
}
