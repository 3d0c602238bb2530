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
	silent := []Block{{Key: "silent", Title: w.T("nothing.silent"), Body: Prose{w.T("nothing.silent.intro")}}}
	for _, entry := range s.ports.Library.Nothing() {
		if entry.Stance == guides.StanceSilent {
			silent = append(silent, s.nothingBlocks(entry)...)
		} else {
			page.Blocks = append(page.Blocks, s.nothingBlocks(entry)...)
		}
	}
	page.Blocks = append(page.Blocks, silent...)
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

// nothingRows are what a search finds among them, the silent ones last.
func (s *Session) nothingRows(query string) []Choice {
	var rows, silent []Choice
	for _, name := range s.ports.Library.NothingNames() {
		if !strings.Contains(strings.ToLower(name.Name), strings.ToLower(strings.TrimSpace(query))) {
			continue
		}
		to := Place{View: ViewNothing}
		row := Choice{Key: "nothing." + name.Name, Group: groupNothing, Text: name.Name, Note: s.words.T("found.nothing"), To: &to, Action: Go{to}}
		if name.Silent {
			row.Group, row.Note = groupSilent, s.words.T("found.silent")
			silent = append(silent, row)
		} else {
			rows = append(rows, row)
		}
	}
	return append(rows, silent...)
}
