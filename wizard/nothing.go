package wizard

import (
	"strings"

	"widerspruch/guides"
)

// NothingView is a service at which there is nothing to do.
type NothingView struct {
	Name   string
	Text   string // what its rules say
	Source string // what says so, and from when
	URL    string // where that can be read; "" if no address is known
}

// Nothing lists the services at which there is nothing to do, so that people stop looking for a form.
func (s *Session) Nothing() []NothingView {
	lang := s.words.Lang()
	var views []NothingView
	for _, entry := range guides.Nothing() {
		key := "nothing.source"
		if entry.Weak {
			key = "nothing.source.weak"
		}
		views = append(views, NothingView{
			Name: entry.Name, Text: entry.Words.In(lang), URL: entry.URL,
			Source: s.words.T(key, "source", entry.Source.In(lang), "on", s.DateWords(entry.On)),
		})
	}
	return views
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
