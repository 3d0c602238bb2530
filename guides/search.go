package guides

import (
	"slices"
	"strings"

	"github.com/sahilm/fuzzy"
)

// Hit is a guide that a search found.
type Hit struct {
	Guide *Guide
	Where string // the route in which the words stand, "notes", or "" for the guide's name and intro
}

// SearchNames is Search in the names alone. It reads no guide.
func (l *Library) SearchNames(query string) []Hit {
	words := strings.Fields(fold(query))
	var hits []Hit
	entries := make([]entry, len(l.guides))
	for i, g := range l.guides {
		entries[i] = entry{guide: g, names: namesOf(g)}
		if containsAll(entries[i].names, words) {
			hits = append(hits, Hit{Guide: g})
		}
	}
	if len(hits) > 0 {
		return hits
	}
	return roughly(entries, strings.Join(words, ""))
}

// Search finds guides by what a person types: first those whose names have all the words, then those that have them in one
// section of the text. Only if there are none may letters be missing ("linkdin"): a short word would else match nearly
// everything. An empty query finds all guides, in their order.
func (l *Library) Search(lang, query string) []Hit {
	words := strings.Fields(fold(query))
	var named, told []Hit
	entries := l.index(lang)
	for _, e := range entries {
		if containsAll(e.names, words) {
			named = append(named, Hit{Guide: e.guide})
		} else if i := slices.IndexFunc(e.sections, func(s indexed) bool { return containsAll(s.words, words) }); i >= 0 {
			told = append(told, Hit{e.guide, e.sections[i].where})
		}
	}
	if hits := append(named, told...); len(hits) > 0 {
		return hits
	}
	return roughly(entries, strings.Join(words, ""))
}

func containsAll(text string, words []string) bool {
	return !slices.ContainsFunc(words, func(word string) bool { return !strings.Contains(text, word) })
}

// roughly finds guides whose names have the letters of a word in their order, the likeliest first.
func roughly(entries []entry, word string) []Hit {
	var names []string
	for _, e := range entries {
		names = append(names, e.names)
	}
	var hits []Hit
	for _, match := range fuzzy.Find(word, names) {
		hits = append(hits, Hit{Guide: entries[match.Index].guide})
	}
	return hits
}
