package wizard

import (
	"strings"

	"widerspruch/guides"
)

// nothingPage is the services at which there is nothing to do, so that people stop looking for a form; and, apart from them,
// those whose rules say nothing of it.
func (s *Session) nothingPage(page *Page, _ stand) {
	w := s.words
	page.Title, page.Reads = w.T("nothing.title"), true
	page.tell("intro", w.T("nothing.intro"))
	var silent []guides.NothingToDo
	for _, entry := range s.ports.Library.Nothing() {
		if entry.Stance == guides.StanceSilent {
			silent = append(silent, entry)
		} else {
			page.Blocks = append(page.Blocks, s.nothingBlocks(entry)...)
		}
	}
	page.Blocks = append(page.Blocks, Block{Key: "silent", Title: w.T("nothing.silent"), Body: Prose{w.T("nothing.silent.intro")}})
	for _, entry := range silent {
		page.Blocks = append(page.Blocks, s.nothingBlocks(entry)...)
	}
	page.offer(Choice{Key: "overview", Text: w.T("overview.go"), Action: Go{}})
}

// nothingBlocks say what the rules of a service say, how to see for oneself, and where that comes from.
func (s *Session) nothingBlocks(entry guides.NothingToDo) []Block {
	w := s.words
	says := []string{entry.Words.In(w.Lang())}
	if look := entry.Look.In(w.Lang()); look != "" {
		says = append(says, w.T("nothing.look", "look", look))
	}
	key := "nothing.source"
	if entry.Weak {
		key = "nothing.source.weak"
	}
	source := w.T(key, "source", entry.Source.In(w.Lang()), "on", s.DateWords(entry.On))
	name := "nothing." + entry.Name
	if entry.URL == "" {
		return []Block{{Key: name, Title: entry.Name, Body: Prose{strings.Join(append(says, source+"."), "\n\n")}}}
	}
	return []Block{
		{Key: name, Title: entry.Name, Body: Prose{strings.Join(says, "\n\n")}},
		{Key: name, Body: Address{Label: source, URL: entry.URL}},
	}
}

// NothingNames are those services whose name fits a search; all for an empty one.
func (s *Session) NothingNames(query string) []guides.NothingName {
	query = strings.ToLower(strings.TrimSpace(query))
	var names []guides.NothingName
	for _, name := range s.ports.Library.NothingNames() {
		if strings.Contains(strings.ToLower(name.Name), query) {
			names = append(names, name)
		}
	}
	return names
}

// nothingRows are what a search finds among them: the silent ones, or all others.
func (s *Session) nothingRows(query string, silent bool) []Choice {
	group, note := groupNothing, "found.nothing"
	if silent {
		group, note = groupSilent, "found.silent"
	}
	var rows []Choice
	for _, name := range s.NothingNames(query) {
		if name.Silent == silent {
			to := Place{View: ViewNothing}
			rows = append(rows, Choice{Key: "nothing." + name.Name, Group: group, Text: name.Name, Note: s.words.T(note), To: &to, Action: Go{to}})
		}
	}
	return rows
}
