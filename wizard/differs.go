package wizard

import "widerspruch/handoff"

// differences are what a step can differ in.
var differences = []string{"missing", "moved", "renamed", "refused"}

// differs asks how a step is different now, to tell the guide's authors. Which way is one of four, so that nothing personal can be in it;
// the report is only copied, or copied for the guide's form if it has one. Nothing is recorded.
func (st stand) differs() asks {
	return func(s *Session) *Form {
		w := s.words
		field := Field{Key: "how", Label: w.T("differs.how"), Kind: FieldOne, Value: differences[0], Options: optionsOf(w, "differs.", differences)}
		key, title := "differs/"+st.guide.ID+"/"+st.key(), w.T("differs.title", "title", st.step.Title)
		return asksOne(key, title, w.T("differs.copy"), field, func(how string) Action {
			report := w.T("differs.report", "guide", st.guide.ID, "route", st.route.ID, "step", st.step.ID,
				"edition", st.guide.Edition().String(), "how", w.T("differs."+how))
			if address, err := handoff.Anywhere(st.guide.Details().Feedback); err == nil {
				return handing(OpenPage{Address: address, Copy: report})
			}
			return handing(CopyText{Text: report})
		})
	}
}
