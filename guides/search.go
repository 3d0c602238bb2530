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

// The closeness of a query to a name, the closest first.
const (
	exactly = iota
	begins  // the name begins with it
	inWords // each of its words begins a word of the name
	nearly  // a letter is wrong or missing
	nowhere // not called so at all
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
// a word of theirs, then nearly), those whose company is, then those that have all the words in one section of the text. Whoever
// is called equally well stands in the order of the library. An empty query finds all guides.
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
	case name < nowhere && name <= alias:
		return Hit{Guide: e.guide, Why: WhyName}, name, true
	case alias < nowhere:
		return Hit{Guide: e.guide, Why: WhyAlias, Called: called}, alias, true
	}
	if company, _ := closest([]string{e.company}, query); company < nearly {
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
	closeness = nowhere
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
		return exactly
	case strings.HasPrefix(name, query):
		return begins
	case wordsBegin(name, query):
		return inWords
	case near(name, query):
		return nearly
	}
	return nowhere
}

// Called reports that something is called as a person types: so it begins, or its words do.
func Called(name, query string) bool {
	query = strings.Join(wordsIn(fold(query)), " ") // "@anna" is anna
	return query != "" && closeTo(fold(name), query) < nearly
}

// wordsBegin says whether each word of a query begins a word of a name.
func wordsBegin(name, query string) bool {
	words := wordsIn(name)
	return !slices.ContainsFunc(strings.Fields(query), func(typed string) bool {
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
