package guides

import (
	"strings"
	"unicode"

	"github.com/yuin/goldmark/ast"
)

// passage is a paragraph, an item of a list or a heading: the words that a person reads in one go.
type passage struct {
	place
	lang  string
	words string
}

// passages are all words of a guide but those to copy.
func (d *draft) passages() []passage {
	return d.prose.get(d.readPassages)
}

func (d *draft) readPassages() []passage {
	var all []passage
	for _, p := range d.pages {
		each(p.doc, func(n ast.Node) {
			switch n.Kind() {
			case ast.KindHeading:
				title, _ := cutAttributes(p.plain(n))
				all = append(all, passage{p.at(n), p.lang, title})
			case ast.KindParagraph, ast.KindTextBlock:
				all = append(all, passage{p.at(n), p.lang, p.plain(n)})
			}
		})
	}
	for _, lang := range Languages {
		for i, change := range d.guide.Changes {
			all = append(all, passage{d.facts.at("changes", i, lang), lang, change.Words[lang]})
		}
		for i, date := range d.details.Dates {
			all = append(all, passage{d.facts.at("dates", i, lang), lang, date.Words[lang]})
		}
		for i, doubt := range d.details.Doubts {
			all = append(all, passage{d.facts.at("doubts", i, lang), lang, doubt[lang]})
		}
	}
	return all
}

var isoDate = expression(`\b[0-9]{4}-[0-9]{2}(-[0-9]{2})?\b`)

func checkDateForm(d *draft, report report) {
	for _, text := range d.passages() {
		if !strings.Contains(text.words, "-") {
			continue // the expression takes its time
		}
		if found := isoDate().FindString(text.words); found != "" {
			report(text.place, "the date %s", found)
		}
	}
}

func checkQuotes(d *draft, report report) {
	for _, text := range d.passages() {
		german := strings.ContainsAny(text.words, "„“")
		straight := strings.Count(text.words, `"`)
		switch {
		case text.lang == "de" && straight > 0:
			report(text.place, "a straight quotation mark in German")
		case text.lang == "de" && !balanced(text.words):
			report(text.place, "a quotation is not opened or not closed")
		case text.lang == "en" && german:
			report(text.place, "German quotation marks in English")
		case text.lang == "en" && straight%2 != 0:
			report(text.place, "a quotation is not opened or not closed")
		}
	}
}

// balanced says whether every „ has its “ and no quotation stands inside of another.
func balanced(words string) bool {
	open := false
	for _, r := range words {
		switch {
		case r == '„' && open, r == '“' && !open:
			return false
		case r == '„', r == '“':
			open = !open
		}
	}
	return !open
}

// maxSentence is how many words of a sentence a person can keep in mind. The target is 12; this is where it is a mistake.
const maxSentence = 30

func checkSentence(d *draft, report report) {
	for _, text := range d.passages() {
		words := 0
		for _, word := range strings.Fields(text.words) {
			if strings.ContainsFunc(word, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
				words++
			}
			if words > maxSentence {
				report(text.place, "a sentence has more than %d words", maxSentence)
				break
			}
			if strings.HasSuffix(strings.TrimRight(word, `“")*`), ".") || strings.ContainsAny(word[len(word)-1:], "!?:;") {
				words = 0
			}
		}
	}
}
