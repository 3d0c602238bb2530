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
	names    []string // in every language, and the id
	aliases  []string
	company  string
	sections []indexed // nil where only the names are asked for
}

// indexed is the words of a section and where they stand.
type indexed struct {
	target Target // the route or the topic; the zero Target for the introduction
	words  string // as they are written
	folded string
}

// index is the search index of a language; of the first one if nobody writes guides in that language.
func (l *Library) index(lang string) []entry {
	i := max(0, slices.Index(Languages[:], lang))
	index := &l.indexes[i]
	index.once.Do(func() {
		for _, g := range l.guides {
			entry := newEntry(g)
			entry.read(Languages[i])
			index.entries = append(index.entries, entry)
		}
		index.ready.Store(true)
	})
	return index.entries
}

// newEntry is what a guide is called.
func newEntry(g *Guide) entry {
	e := entry{guide: g, company: fold(g.Company)}
	for _, name := range g.names() {
		e.names = append(e.names, fold(name))
	}
	for _, alias := range g.Aliases {
		e.aliases = append(e.aliases, fold(alias))
	}
	return e
}

// names is everything that a guide calls itself.
func (g *Guide) names() []string {
	names := []string{g.ID}
	for _, lang := range Languages {
		names = append(names, g.Name.In(lang))
	}
	return names
}

// read adds the words of a guide in a language.
func (e *entry) read(lang string) {
	add := func(target Target, words []string) {
		text := strings.Join(words, "\n")
		e.sections = append(e.sections, indexed{target, text, fold(text)})
	}
	text := e.guide.Text(lang)
	add(Target{}, wordsOf(text.Intro))
	for _, route := range text.Routes {
		words := append([]string{route.Title}, wordsOf(route.Intro)...)
		for _, step := range route.Steps {
			words = append(append(words, step.Title), wordsOf(step.Parts)...)
			for _, item := range step.Help {
				words = append(words, item.Symptom+": "+item.Way)
			}
		}
		add(Target{Kind: TargetRoute, ID: route.ID}, words)
	}
	for _, topic := range text.Topics {
		add(Target{Kind: TargetTopic, ID: topic.ID}, append([]string{topic.Title}, wordsOf(topic.Parts)...))
	}
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
			words = append(words, linked.ReplaceAllString(p.Markdown, "$1"))
		}
	}
	return words
}
