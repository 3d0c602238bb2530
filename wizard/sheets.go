package wizard

import "strings"

// sheetForm asks for which services sheets are to be printed.
func (s *Session) sheetForm(a SavePaper) *Form {
	w := s.words
	return &Form{
		Key: "sheets", Title: w.T("paper.services.title"), Submit: w.T("paper.services.go"),
		Fields: []Field{{
			Key: fieldServices, Label: w.T("paper.services.title"), Hint: w.T("paper.services.how"), Kind: FieldSome, Options: s.serviceOptions(nil),
			check: func(s *Session, typed string) string {
				if strings.TrimSpace(typed) == "" {
					return s.words.T("paper.services.none")
				}
				return ""
			},
		}},
		end: func(_ *Session, typed values) (Action, error) {
			next := a
			next.Services = ticked(typed[fieldServices])
			return next, nil
		},
	}
}
