package wizard

// sheetForm asks for which services sheets are to be printed.
func (s *Session) sheetForm(a SavePaper) *Form {
	w := s.words
	title := w.T("paper.services.title")
	return asksOne("sheets", title, w.T("paper.services.go"), Field{
		Key: fieldServices, Label: title, Hint: w.T("paper.services.how"), Kind: FieldSome, Options: s.serviceOptions(nil),
		check: fitting(something, "paper.services.none"),
	}, func(services string) Action {
		a.Services = ticked(services)
		return a
	})
}
