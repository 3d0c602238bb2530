package wizard

import (
	"strings"

	"widerspruch/guides"
)

// nothingPage is the services at which there is nothing to do, so that people stop looking for a form.
func (s *Session) nothingPage(Place) (Page, bool) {
	w := s.words
	page := Page{Title: w.T("nothing.title"), Short: w.T("nothing.title"), Head: Head{Name: w.T("nothing.title")}, Reads: true}
	page.tell("intro", w.T("nothing.intro"))
	for _, entry := range guides.Nothing() {
		key := "nothing.source"
		if entry.Weak {
			key = "nothing.source.weak"
		}
		name := "nothing." + entry.Name
		page.Blocks = append(page.Blocks,
			Block{Key: name, Title: entry.Name, Body: Prose{entry.Words.In(w.Lang())}},
			Block{Key: name, Body: Address{Label: w.T(key, "source", entry.Source.In(w.Lang()), "on", s.DateWords(entry.On)), URL: entry.URL}},
		)
	}
	page.offer(Choice{Key: "overview", Text: w.T("overview.go"), Action: Go{}})
	return page, true
}

// NothingNames are the names of those services that fit a search; all for an empty one.
func (s *Session) NothingNames(query string) []string {
	query = strings.ToLower(strings.TrimSpace(query))
	var names []string
	for _, name := range s.ports.Library.NothingNames() {
		if strings.Contains(strings.ToLower(name), query) {
			names = append(names, name)
		}
	}
	return names
}

// NothingWords names the page on which they stand, with the names that fit a search; "" if none does.
func (s *Session) NothingWords(query string) string {
	names := s.NothingNames(query)
	if len(names) == 0 {
		return ""
	}
	return s.words.T("nothing.row", "names", strings.Join(names, ", "))
}
