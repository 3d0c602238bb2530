package letters

import (
	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
)

// ReportGuide says which instructions a case followed, and how fresh they are.
type ReportGuide struct {
	Route    string     `json:"route"`
	Verified string     `json:"verified"` // a day, a month or a year, or empty
	How      guides.How `json:"how"`
	Own      bool       `json:"own"` // from the person's own folder

	Words string `json:"-"`
}

// reportGuide describes the guide as it is today; which state of it the person had before them, the progress file does not
// say.
func (from *ReportSource) reportGuide(c *state.Case) ReportGuide {
	w := from.Words
	r := ReportGuide{Route: oneLine(c.Route)}
	guide, ok := from.Library.Guide(c.Guide)
	if !ok {
		r.Words = w.T("report.guide.none")
		return r
	}
	verified := guide.Details().VerifiedFor(c.Route)
	r.Verified, r.How, r.Own = verified.On.String(), verified.How, guide.Own
	r.Words = w.T("about.verified", "on", verifiedWords(w, verified))
	if guide.Own {
		r.Words = w.T("report.guide.own") + ". " + r.Words
	}
	if route, ok := guide.Text(w.Lang()).Route(c.Route); ok {
		r.Words = w.T("report.route", "name", route.Title) + ". " + r.Words
	}
	return r
}

// verifiedWords says when and how facts were last confirmed, as precisely as that is known.
func verifiedWords(w *i18n.Words, v guides.Verified) string {
	on := w.Date(v.On.Time())
	switch v.On.Precision() {
	case guides.PrecisionYear:
		on = v.On.Time().Format("2006")
	case guides.PrecisionMonth:
		on = w.Month(v.On.Time())
	}
	return w.T("verified."+string(v.How), "on", on)
}
