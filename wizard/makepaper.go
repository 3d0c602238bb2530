package wizard

import (
	"widerspruch/letters"
	"widerspruch/state"
)

// makes returns what makes a paper. What it is made of is copied here, because the session goes on meanwhile.
func (s *Session) makes(a SavePaper) (func() ([]byte, error), error) {
	switch {
	case a.Paper.ofLetter():
		letter, err := s.letterIn(s.words.Written(), a.At)
		if err != nil {
			return nil, err
		}
		if a.Paper == PaperMail {
			return letter.EML, nil
		}
		return letter.HTML, nil
	case a.Paper == PaperSheet:
		return s.sheet(a.Services)
	}
	progress, words, now, library := s.progress.Clone(), s.words.Written(), s.now(), s.ports.Library
	report := func() letters.Report {
		return letters.NewReport(letters.ReportSource{Progress: progress, Library: library, Words: words, Now: now, Check: s.ports.Papers.Check})
	}
	make, ok := map[Paper]func() ([]byte, error){
		PaperText:     func() ([]byte, error) { return []byte(a.Text + "\n"), nil },
		PaperReport:   func() ([]byte, error) { return report().HTML() },
		PaperMarkdown: func() ([]byte, error) { return report().Markdown(), nil },
		PaperCSV:      func() ([]byte, error) { return report().CSV() },
		PaperJSON:     func() ([]byte, error) { return report().JSON() },
		PaperExport:   func() ([]byte, error) { return state.Encode(progress.Exported()) },
		PaperCalendar: func() ([]byte, error) {
			return letters.Calendar(letters.CalendarSource{Progress: progress, Library: library, Words: words, Now: now, Command: s.ports.Papers.Command()})
		},
	}[a.Paper]
	if !ok {
		return nil, ErrNotPossible
	}
	return make, nil
}

func (s *Session) sheet(ids []string) (func() ([]byte, error), error) {
	from := letters.SheetSource{Words: s.words.Written(), Country: s.progress.Person.Country, Now: s.now()}
	for _, id := range ids {
		guide, ok := s.Guide(id)
		if !ok {
			return nil, ErrNotPossible
		}
		from.Services = append(from.Services, letters.SheetService{Guide: guide})
	}
	if len(from.Services) == 0 {
		return nil, ErrNotPossible
	}
	return func() ([]byte, error) { return letters.SheetHTML(from) }, nil
}
