package guides

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Hit is a guide that a search found, and why.
type Hit struct {
	Guide   *Guide
	Why     Why
	Called  string // for WhyAlias: the alias that was meant
	Target  Target // for WhyText: the route or the topic in which the words stand; the zero Target for the introduction
	Snippet string // for WhyText: the words around the first one, as they are written
}

// Why is the reason of a hit.
type Why string

// The reasons, the best first.
const (
	WhyName    Why = "name"
	WhyAlias   Why = "alias"
	WhyCompany Why = "company"
	WhyText    Why = "text"
)

// The closeness of what a person types to a name, the closest first.
const (
	Exactly = iota
	Begins  // the name begins with it
	InWords // each of its words begins a word of the name
	Nearly  // a letter is wrong or missing
	Inside  // it is in the middle of a word
	Nowhere // not called so at all
	byMaker // after all who are called so: the company is
	byText  // last of all: the text says it
)

// SearchNames is Search in the names, the aliases and the companies alone. It reads no guide.
func (l *Library) SearchNames(query string) []Hit {
	entries := make([]entry, len(l.guides))
	for i, g := range l.guides {
		entries[i] = newEntry(g)
	}
	return search(entries, query)
}

// Search finds guides by what a person types, the best first: those that are called so (exactly, then from the beginning, then
// a word of theirs, then nearly, then inside of one), those whose company is, then those that have all the words in one section of the
// text. Whoever is called equally well stands in the order of the library. An empty query finds all guides.
func (l *Library) Search(lang, query string) []Hit { return search(l.index(lang), query) }

func search(entries []entry, query string) []Hit {
	query = strings.Join(strings.Fields(fold(query)), " ")
	type ranked struct {
		Hit
		rank int
	}
	var found []ranked
	for _, e := range entries {
		if hit, rank, ok := e.match(query); ok {
			found = append(found, ranked{hit, rank})
		}
	}
	slices.SortStableFunc(found, func(a, b ranked) int { return cmp.Compare(a.rank, b.rank) })
	var hits []Hit
	for _, f := range found {
		hits = append(hits, f.Hit)
	}
	return hits
}

// match says why a guide is a hit, if it is one, and how good it is: the smaller, the better.
func (e *entry) match(query string) (Hit, int, bool) {
	name, _ := closest(e.names, query)
	alias, called := closest(e.aliases, query)
	switch {
	case query == "":
		return Hit{Guide: e.guide, Why: WhyName}, 0, true
	case name < Nowhere && name <= alias:
		return Hit{Guide: e.guide, Why: WhyName}, name, true
	case alias < Nowhere:
		return Hit{Guide: e.guide, Why: WhyAlias, Called: called}, alias, true
	}
	if company, _ := closest([]string{e.company}, query); company < Nearly {
		return Hit{Guide: e.guide, Why: WhyCompany}, byMaker, true
	}
	words := strings.Fields(query)
	for _, s := range e.sections {
		if containsAll(s.folded, words) {
			return Hit{Guide: e.guide, Why: WhyText, Target: s.target, Snippet: snippet(s.words, words[0])}, byText, true
		}
	}
	return Hit{}, 0, false
}

// closest is how close a query is to the closest of some names, and which that is.
func closest(names []string, query string) (closeness int, which string) {
	closeness = Nowhere
	for _, name := range names {
		if c := closeTo(name, query); c < closeness {
			closeness, which = c, name
		}
	}
	return closeness, which
}

func closeTo(name, query string) int {
	switch {
	case name == query:
		return Exactly
	case strings.HasPrefix(name, query):
		return Begins
	case wordsBegin(name, query):
		return InWords
	case near(name, query):
		return Nearly
	case len(query) > 2 && strings.Contains(name, query):
		return Inside
	}
	return Nowhere
}

// Close is how close what a person types is to the closest of some names, however these are written.
func Close(typed string, names ...string) int {
	folded := make([]string, len(names))
	for i, name := range names {
		folded[i] = fold(name)
	}
	closeness, _ := closest(folded, strings.Join(strings.Fields(fold(typed)), " "))
	return closeness
}

// Called reports that something is called as a person types: so it begins, or its words do.
func Called(name, query string) bool {
	query = strings.Join(wordsIn(fold(query)), " ") // "@anna" is anna
	return query != "" && Close(query, name) < Nearly
}

// wordsBegin says whether each word of a query begins a word of a name.
func wordsBegin(name, query string) bool {
	words, typed := wordsIn(name), wordsIn(query)
	return len(typed) > 0 && !slices.ContainsFunc(typed, func(typed string) bool {
		return !slices.ContainsFunc(words, func(word string) bool { return strings.HasPrefix(word, typed) })
	})
}

func wordsIn(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// near says whether a query is a name with a slip: one letter in five may be wrong, missing or too many, but not the first, and
// a short word has none to spare.
func near(name, query string) bool {
	letters := utf8.RuneCountInString(query)
	if letters < 4 || name == "" || name[0] != query[0] {
		return false
	}
	slips := max(1, letters/5)
	return slices.ContainsFunc(append(wordsIn(name), name), func(word string) bool {
		return Distance(word, query, slips) <= slips
	})
}

func containsAll(text string, words []string) bool {
	return !slices.ContainsFunc(words, func(word string) bool { return !strings.Contains(text, word) })
}
