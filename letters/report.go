package letters

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
)

// Report is the record of everything that a person has done: every case with its history, and what is still open. Texts of
// the progress file are in it without what could control a screen, and nothing else about them is changed: each rendering
// escapes them in its own way. The fields for programs are English and the same in every language.
type Report struct {
	At      time.Time    `json:"at"`
	Profile string       `json:"profile,omitempty"` // whose it is, where there are records of several people
	Name    string       `json:"name"`
	Email   string       `json:"email"`
	Open    []ReportOpen `json:"open"` // what has a date first, by date
	Cases   []ReportCase `json:"cases"`
	Unused  []string     `json:"unused"` // ids of services

	words       *i18n.Words
	unusedNames []string
}

// ReportCase is one case.
type ReportCase struct {
	ID      string        `json:"id"`
	Service string        `json:"service"`
	Names   guides.Words  `json:"name"` // of the service, in each language
	Company string        `json:"company"`
	Account string        `json:"account"`
	Via     string        `json:"via"` // id of the case that covers this one
	Status  state.Status  `json:"status"`
	Due     string        `json:"due"` // a day, "2026-12-02", or empty
	Ref     string        `json:"ref"`
	Guide   ReportGuide   `json:"guide"`
	Events  []ReportEvent `json:"events"` // by date

	Title  string `json:"-"` // "Instagram (@anna)"
	Stands string `json:"-"` // the status in words
}

// ReportEvent is something that happened in a case.
type ReportEvent struct {
	ID       string           `json:"id"`
	At       time.Time        `json:"at"`
	What     state.What       `json:"what"`
	Said     state.Said       `json:"said,omitempty"`  // what a company or an authority said more exactly
	Until    string           `json:"until,omitempty"` // the day until which the company wants more time
	Ref      string           `json:"ref"`
	Note     string           `json:"note"`
	Void     *time.Time       `json:"void"` // when it was taken back; then it counts for nothing
	Evidence []ReportEvidence `json:"evidence"`

	Date  string `json:"-"`
	Words string `json:"-"` // what happened
	Taken string `json:"-"` // when it was taken back, in words; empty if it was not
}

// ReportEvidence is a file that shows what happened.
type ReportEvidence struct {
	Path   string              `json:"path"`
	SHA256 string              `json:"sha256"`
	Size   int64               `json:"size"`
	State  state.EvidenceState `json:"state"`

	Words string `json:"-"` // its size and what became of it
}

// ReportSource is what a report is made of.
type ReportSource struct {
	Progress *state.Progress
	Library  *guides.Library
	Words    *i18n.Words
	Now      time.Time
	Check    func(state.Evidence) state.EvidenceState // says what became of a file
}

// NewReport makes a report: the services in the order of the library, then those without a guide, and their cases
// in the order of the file.
func NewReport(from ReportSource) Report {
	p := from.Progress
	r := Report{
		At: from.Now, Name: OneLine(p.Person.Name), Email: OneLine(p.Person.Email),
		Open: []ReportOpen{}, Cases: []ReportCase{}, Unused: []string{}, words: from.Words,
	}
	all := from.Library.Guides()
	rank := func(c state.Case) int {
		id, _ := from.service(c.Guide)
		if i := slices.IndexFunc(all, func(g *guides.Guide) bool { return g.ID == id }); i >= 0 {
			return i
		}
		return len(all)
	}
	cases := slices.SortedStableFunc(slices.Values(p.Cases), func(a, b state.Case) int { return rank(a) - rank(b) })
	for i := range cases {
		r.Cases = append(r.Cases, from.reportCase(&cases[i]))
		if item, open := from.reportOpen(&cases[i]); open {
			r.Open = append(r.Open, item)
		}
	}
	slices.SortStableFunc(r.Open, func(a, b ReportOpen) int {
		return strings.Compare(cmp.Or(a.Due, "no date"), cmp.Or(b.Due, "no date")) // letters come after digits
	})
	for _, id := range p.Unused {
		service, names := from.service(id)
		r.Unused = append(r.Unused, service)
		r.unusedNames = append(r.unusedNames, names.In(from.Words.Lang()))
	}
	return r
}

// service is the id of a service as it is now and its name. A service that no guide is about is called by its id.
func (from *ReportSource) service(id string) (string, guides.Words) {
	if guide, ok := from.Library.Guide(id); ok {
		return guide.ID, guide.Name
	}
	names := guides.Words{}
	for _, lang := range guides.Languages {
		names[lang] = OneLine(id)
	}
	return OneLine(id), names
}
