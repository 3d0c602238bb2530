package guides

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
)

// placeholders are what may stand in braces in a text to copy: what the person may have entered in the settings, and the
// right of their country.
var placeholders = [...]string{"{name}", "{email}", "{account}", "{address}", "{law}"}

var braces = expression(`\{[^{}]*\}?|\}`)

func checkBlockLanguage(d *draft, report report) {
	for _, p := range d.pages {
		each(p.doc, func(fence *ast.FencedCodeBlock) {
			if language := string(fence.Language(p.src)); language != copyLanguage {
				report(p.at(fence), "a block of %q", language)
			} else if !strings.HasSuffix(p.source(fence), "```") {
				report(p.at(fence), "the block to copy is not closed with ```")
			} else if strings.TrimSpace(p.verbatim(fence)) == "" {
				report(p.at(fence), "the block to copy is empty")
			}
		})
	}
}

func checkPlaceholder(d *draft, report report) {
	for _, p := range d.pages {
		each(p.doc, func(fence *ast.FencedCodeBlock) {
			for _, found := range braces().FindAllString(p.verbatim(fence), -1) {
				if json := strings.Contains(found, `"`); !json && !slices.Contains(placeholders[:], found) {
					report(p.at(fence), "the placeholder %s is not known", found)
				}
			}
		})
	}
	for _, text := range d.passages() {
		if braces().MatchString(text.words) {
			report(text.place, "a placeholder outside of a text to copy")
		}
	}
}
