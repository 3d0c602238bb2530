package guides

import (
	"slices"
	"strings"
	"sync"
	"sync/atomic"
)

// index is what a search looks through in one language. The first search makes it, since it needs every text.
type index struct {
	once    sync.Once
	entries []entry
	ready   atomic.Bool
}

// entry is a guide, folded for searching.
type entry struct {
	guide    *Guide
	names    string // everything the guide is called, in every language
	sections []indexed
}

// indexed is the words of a section and the route it belongs to.
type indexed struct {
	where string
	words string
}

// index is the search index of a language; of the first one if nobody writes guides in that language.
func (l *Library) index(lang string) []entry {
	i := max(0, slices.Index(Languages[:], lang))
	index := &l.indexes[i]
	index.once.Do(func() {
		for _, g := range l.guides {
			index.entries = append(index.entries, newEntry(g, Languages[i]))
		}
		index.ready.Store(true)
	})
	return index.entries
}

func newEntry(g *Guide, lang string) entry {
	e := entry{guide: g, names: namesOf(g)}
	add := func(where string, words []string) {
		e.sections = append(e.sections, indexed{where, fold(strings.Join(words, "\n"))})
	}
	text := g.Text(lang)
	add("", wordsOf(text.Intro))
	for _, route := range text.Routes {
		words := append([]string{route.Title}, wordsOf(route.Intro)...)
		for _, step := range route.Steps {
			words = append(append(words, step.Title), wordsOf(step.Parts)...)
		}
		add(route.ID, words)
	}
	add(notesID, append([]string{text.Notes.Title}, wordsOf(text.Notes.Parts)...))
	return e
}

// namesOf is everything that a guide is called.
func namesOf(g *Guide) string {
	names := []string{g.Company, g.ID}
	for _, other := range Languages {
		names = append(names, g.Name.In(other))
	}
	return fold(strings.Join(names, " "))
}

// Index makes ready what a search in a language looks through: every text is read, which takes about a millisecond for each guide.
func (l *Library) Index(lang string) { l.index(lang) }

// Indexed reports that Index has been there.
func (l *Library) Indexed(lang string) bool {
	return l.indexes[max(0, slices.Index(Languages[:], lang))].ready.Load()
}

// wordsOf is what a person reads in the parts of a section: not the addresses.
func wordsOf(parts []Part) []string {
	var words []string
	for _, p := range parts {
		switch {
		case p.Link != nil:
			words = append(words, p.Link.Label)
		case p.Copy != "":
			words = append(words, p.Copy)
		default:
			words = append(words, p.Markdown)
		}
	}
	return words
}
