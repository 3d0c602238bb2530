package guides

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
)

var (
	quotation = expression(`„[^“]*“`)
	service   = expression(`„[^“]*“|Das heißt: [^.!?]*`) // the service's words: a label, or what an English one means
	fillIn    = expression(`\[[^\]]*\]`)                 // a blank for the person, in a text to copy
	familiar  = expression(`(?i)\b(du|dir|dich|dein(e[mnrs]?)?|euch|euer|eure[mnrs]?)\b`)
	// At the beginning of a sentence "Sie" may be the plural of "er"; behind a word or a comma it is the person.
	formal = expression(`[\pL\d,] (Sie|Ihnen|Ihre?[mnrs]?)\b`)
	polite = expression(`\b(Sie|Ihnen|Ihre?[mnrs]?)\b`)
)

// checkFormOfAddress finds "Sie" where the guide speaks to the person, and both forms in one text to copy.
func checkFormOfAddress(d *draft, report report) {
	for _, text := range d.passages() {
		if text.lang != "de" {
			continue
		}
		if found := formal().FindStringSubmatch(service().ReplaceAllString(text.words, "„“")); found != nil {
			report(text.place, "%q, where the guide says du", found[1])
		}
	}
	for _, p := range d.pages {
		if p.lang != "de" {
			continue
		}
		each(p.doc, func(fence *ast.FencedCodeBlock) {
			text := fillIn().ReplaceAllString(p.verbatim(fence), "[]")
			if found := familiar().FindString(text); found != "" && polite().MatchString(text) {
				report(p.at(fence), "the text says Sie, and %q as well", found)
			}
		})
	}
}

// english are words that stand in English labels and in no German ones.
var english = []string{
	"and", "the", "your", "my", "to", "of", "with", "for", "how", "privacy", "settings", "share", "sharing", "allow", "improve",
	"edit", "delete", "remove", "manage", "right", "people", "center",
}

// checkEnglishLabel finds a label that the German page quotes in English as the English page does, where no word of the German
// text says that it is English.
func checkEnglishLabel(d *draft, report report) {
	var labels []passage // the first place of each
	inEnglish := map[string]bool{}
	for _, text := range d.passages() {
		switch {
		case text.lang == "en":
			for i, quoted := range strings.Split(text.words, `"`) {
				if i%2 == 1 {
					inEnglish[quoted] = true
				}
			}
		case strings.Contains(strings.ToLower(text.words), "englisch"):
			return
		default:
			for _, found := range quotation().FindAllString(text.words, -1) {
				labels = append(labels, passage{place: text.place, words: strings.TrimSuffix(strings.TrimPrefix(found, "„"), "“")})
			}
		}
	}
	for _, label := range labels {
		if inEnglish[label.words] && slices.ContainsFunc(strings.Fields(strings.ToLower(label.words)), isEnglish) {
			report(label.place, "%q is English, and the text does not say so", label.words)
		}
	}
}

func isEnglish(word string) bool { return slices.Contains(english, strings.Trim(word, ".,!?")) }
