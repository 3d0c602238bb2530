package wizard

import (
	"slices"

	"widerspruch/handoff"
)

// Differs tells the guide's authors that a step is different now. Which way is one of four, so that nothing personal can be in
// it; the report is only copied, or copied for the guide's form if it has one. Nothing is recorded.
type Differs struct {
	At  Place
	How string // "missing", "moved", "renamed", "refused"; "" asks
}

// differences are what a step can differ in.
var differences = []string{"missing", "moved", "renamed", "refused"}

func (a Differs) ask(s *Session) *Form {
	st, err := s.look(s.progress, a.At)
	if a.How != "" || err != nil || st.step == nil {
		return nil
	}
	options := optionsOf(s.words, "differs.", differences)
	field := Field{Key: "how", Label: s.words.T("differs.how"), Kind: FieldOne, Value: differences[0], Options: options}
	key, title := "differs/"+a.At.Guide+"/"+st.key(), s.words.T("differs.title", "title", st.step.Title)
	return asksOne(key, title, s.words.T("differs.copy"), field, func(how string) Action { return Differs{a.At, how} })
}

func (a Differs) plan(d *draft) error {
	st, err := d.s.look(d.progress, a.At)
	if err != nil || st.step == nil || !slices.Contains(differences, a.How) {
		return ErrNotPossible
	}
	report := d.words.T("differs.report",
		"guide", st.guide.ID, "route", st.route.ID, "step", st.step.ID, "edition", st.guide.Edition().String(),
		"how", d.words.T("differs."+a.How))
	d.outside = CopyText{Text: report}
	if address, err := handoff.Anywhere(st.guide.Details().Feedback); err == nil {
		d.outside = OpenPage{Address: address, Copy: report}
	}
	return nil
}
