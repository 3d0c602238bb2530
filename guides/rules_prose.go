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
	part  part
}

// part is what a passage belongs to.
type part int

const (
	partText    part = iota // the introduction, a route, a step, a date, a change
	partHeading             // a title
	partTopic               // the notes
	partDoubt
)

// passages are all words of a guide but those to copy.
func (d *draft) passages() []passage {
	return d.prose.get(d.readPassages)
}

func (d *draft) readPassages() []passage {
	var all []passage
	for _, p := range d.pages {
		all = append(all, p.passages()...)
	}
	for _, lang := range Languages {
		for i, change := range d.guide.Changes {
			all = append(all, passage{d.facts.at("changes", i, lang), lang, change.Words[lang], partText})
		}
		for i, date := range d.details.Dates {
			all = append(all, passage{d.facts.at("dates", i, lang), lang, date.Words[lang], partText})
		}
		for i, doubt := range d.details.Doubts {
			all = append(all, passage{d.facts.at("doubts", i, lang), lang, doubt[lang], partDoubt})
		}
	}
	return all
}

func (p *page) passages() []passage {
	var all []passage
	for _, s := range p.sections {
		text := partText
		if s.inNotes {
			text = partTopic
		}
		if s.heading != nil {
			all = append(all, passage{p.at(s.heading), p.lang, s.title, partHeading})
		}
		for _, block := range s.blocks {
			each(block, func(n ast.Node) {
				switch n.Kind() {
				case ast.KindHeading:
					all = append(all, passage{p.at(n), p.lang, p.plain(n), partHeading})
				case ast.KindParagraph, ast.KindTextBlock:
					all = append(all, passage{p.at(n), p.lang, p.plain(n), text})
				}
			})
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

func checkSentence(d *draft, report report) { d.checkSentences(maxSentence, report) }

// checkSentences finds sentences of more words than somebody can keep in mind.
func (d *draft) checkSentences(most int, report report) {
	for _, text := range d.passages() {
		for _, n := range sentences(text.words) {
			if n > most {
				report(text.place, "a sentence has more than %d words", most)
				break
			}
		}
	}
}

// sentences are the numbers of words of the sentences in a text. A colon and a semicolon end one.
func sentences(text string) []int {
	var lengths []int
	words := 0
	for _, word := range strings.Fields(text) {
		if isWord(word) {
			words++
		}
		if strings.HasSuffix(strings.TrimRight(word, `“")*`), ".") || strings.ContainsAny(word[len(word)-1:], "!?:;") {
			lengths, words = append(lengths, words), 0
		}
	}
	if words > 0 {
		lengths = append(lengths, words)
	}
	return lengths
}

// isWord tells a word from a sign that stands alone.
func isWord(word string) bool {
	return strings.ContainsFunc(word, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// wordsOfText counts the words of a text.
func wordsOfText(text string) int {
	n := 0
	for _, word := range strings.Fields(text) {
		if isWord(word) {
			n++
		}
	}
	return n
}
