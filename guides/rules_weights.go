package guides

import (
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
)

// What a part may weigh, in words that are read: not addresses, not what is to be copied.
const (
	maxLabel   = 16 // characters of what is bold in the introduction
	maxIntro   = 45
	maxLead    = 15
	maxBody    = 35 // of a step, without its help
	maxHelp    = 25 // of an item of help
	maxTopic   = 60
	maxSection = 80 // of a shared page
	maxDoubt   = 30
	mostItems  = 4 // of a block of help
	mostDoubts = 2
	maxWords   = 20 // of a sentence
	fewWords   = 12 // that nine of ten sentences keep to
)

func checkSummary(d *draft, report report) {
	for _, p := range d.pages {
		for _, s := range p.sections {
			if s.level != levelTitle {
				continue
			}
			summary := p.summary(s.blocks)
			if len(summary) != 3 {
				report(p.at(s.heading), "the introduction is not three paragraphs that each begin in bold")
			}
			for i, part := range summary {
				at := p.at(s.blocks[i])
				if n := utf8.RuneCountInString(part.Label); n > maxLabel {
					report(at, "what is bold has %d characters", n)
				}
				if part.Markdown == "" {
					report(at, "nothing follows what is bold")
				}
			}
		}
	}
}

// checkLength weighs every part of a page, and the doubts.
func checkLength(d *draft, report report) {
	for _, p := range d.pages {
		for _, s := range p.sections {
			if s.heading == nil {
				continue
			}
			most, what := maxBody, "the step"
			switch {
			case s.level == levelTitle:
				most, what = maxIntro, "the introduction"
			case s.level == levelRoute:
				most, what = maxLead, "the lead"
			case s.inNotes:
				most, what = maxTopic, "the topic"
			}
			if n := p.weight(s.blocks); n > most {
				report(p.at(s.heading), "%s has %d words, and at most %d are read", what, n, most)
			}
		}
	}
	for i, doubt := range d.details.Doubts {
		for _, lang := range Languages {
			if n := wordsOfText(doubt[lang]); n > maxDoubt {
				report(d.facts.at("doubts", i, lang), "the doubt has %d words, and at most %d are read", n, maxDoubt)
			}
		}
	}
}

// weight counts the words of some blocks that are read at once: not of help, which is folded, not of what is to be opened.
func (p *page) weight(blocks []ast.Node) int {
	n := 0
	for _, block := range blocks {
		if _, action := soleLink(block); action || block.Kind() == ast.KindBlockquote {
			continue
		}
		each(block, func(node ast.Node) {
			if kind := node.Kind(); kind == ast.KindParagraph || kind == ast.KindTextBlock {
				n += wordsOfText(p.plain(node))
			}
		})
	}
	return n
}

func checkLongSentence(d *draft, report report) { d.checkSentences(maxWords, report) }

// checkLongSentences looks at each page as a whole.
func checkLongSentences(d *draft, report report) {
	for _, p := range d.pages {
		all, long := 0, 0
		for _, text := range p.passages() {
			if text.part == partHeading {
				continue
			}
			for _, n := range sentences(text.words) {
				if all++; n > fewWords {
					long++
				}
			}
		}
		if long*10 > all {
			report(place{file: p.file}, "%d of %d sentences have more than %d words", long, all, fewWords)
		}
	}
}

func checkManyDoubts(d *draft, report report) {
	if n := len(d.details.Doubts); n > mostDoubts {
		report(d.facts.at("doubts"), "there are %d doubts", n)
	}
}

// notesTitles are the titles of the last section, by language.
var notesTitles = Words{"de": "Mehr", "en": "More"}

func checkTopic(d *draft, report report) {
	for _, p := range d.pages {
		for _, s := range p.sections {
			if s.level != levelRoute || !s.inNotes {
				continue
			}
			if s.title != notesTitles[p.lang] {
				report(p.at(s.heading), "the title is %q and not %q", s.title, notesTitles[p.lang])
			}
			if len(s.blocks) > 0 {
				report(p.at(s.blocks[0]), "words stand above the first topic")
			}
		}
	}
}

func checkStepAction(d *draft, report report) {
	for _, p := range d.pages {
		for _, route := range p.text().Routes {
			for _, step := range route.Steps {
				actions := 0
				if step.Letter != "" {
					actions++
				}
				for _, part := range step.Parts {
					if part.Link != nil || part.Copy != "" {
						actions++
					}
				}
				if actions > 1 && step.From == "" {
					report(place{p.file, step.Line}, "the step has %d links, texts to copy and letters", actions)
				}
			}
		}
	}
}

// checkTwice finds bodies of steps and texts to copy that stand in two routes. Short ones may: to write them is no work.
func checkTwice(d *draft, report report) {
	for _, p := range d.pages {
		seen := map[string]bool{}
		for _, route := range p.text().Routes {
			for _, step := range route.Steps {
				if step.From != "" {
					continue
				}
				for _, part := range step.Parts {
					if text := part.Markdown + part.Copy; wordsOfText(text) > fewWords {
						if seen[text] {
							report(place{p.file, step.Line}, "the same text stands in another step: %s", firstWords(text))
						}
						seen[text] = true
					}
				}
			}
		}
	}
}

// firstWords are enough of a text to find it.
func firstWords(text string) string {
	words := strings.Fields(text)
	return strings.Join(words[:min(len(words), 6)], " ") + " …"
}
