package wizard

import (
	"slices"
	"strings"
)

// wipePage is what removing everything removes. The harmless choice stands first.
func (s *Session) wipePage(page *Page, _ stand) {
	w := s.words
	page.Title, page.Short = w.T("settings.wipe"), w.T("wipe.short")
	page.Head = Head{Name: w.T("settings.title"), Account: s.whose(), Under: page.Title}
	page.warn("what", w.T("wipe.what"), ToneNeed)
	facts := []Fact{{w.T("settings.file"), s.ports.File}}
	if whose := s.whose(); whose != "" {
		facts = append([]Fact{{w.T("profiles.of"), whose}}, facts...)
	}
	page.Blocks = append(page.Blocks, Block{Key: "file", Body: Facts{Rows: facts}})
	page.offer(
		leads("keep", w.T("wipe.keep"), Place{View: ViewSettings}),
		Choice{Key: "export", Text: w.T("settings.export"), Action: SavePaper{Paper: PaperExport}},
		Choice{Key: "wipe", Text: w.T("settings.wipe"), Tone: ToneNeed, Action: asks(askWipe)},
	)
}

// askWipe asks for a word, and ends this run, so that everything can be removed.
func askWipe(s *Session) *Form {
	w := s.words
	return asksOne("wipe", w.T("settings.wipe"), w.T("settings.wipe"), Field{
		Key: "word", Label: w.T("settings.word"), Hint: w.T("wipe.word"), check: fitting(IsWipeWord, "refused.word"),
	}, func(string) Action { return handing(Leave{Wipe: true}) })
}

// wipeWords are the words that remove everything, in both languages and without an umlaut.
var wipeWords = []string{"löschen", "loeschen", "delete"}

// IsWipeWord reports that a person has typed the word that removes everything.
func IsWipeWord(typed string) bool {
	return slices.Contains(wipeWords, strings.ToLower(strings.TrimSpace(typed)))
}
