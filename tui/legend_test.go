package tui

import (
	"strings"
	"testing"

	"widerspruch/i18n"
	"widerspruch/wizard"
)

// TestSquaresAreExplained: the squares of evidence that stand alone beside routes have a line above them that says what they mean, once
// on a page, in both languages and also where little fits in a line.
func TestSquaresAreExplained(t *testing.T) {
	for lang, want := range map[string]string{"de": "So gut ist ein Weg belegt: ▪▪▪ gut, ▪▫▫ alt oder schwach.", "en": "Evidence for a route: ▪▪▪ good, ▪▫▫ old or weak."} {
		words, err := i18n.New(lang)
		if err != nil {
			t.Fatal(err)
		}
		for _, width := range []int{40, 80, 120} {
			page := wizard.Page{
				Groups:  []wizard.Group{{Key: "a", Title: "A", Folded: true}, {Key: "b", Title: "B", Folded: true}},
				Choices: []wizard.Choice{{Key: "first", Text: "Erster"}},
			}
			for _, group := range []string{"a", "b"} {
				page.Choices = append(page.Choices, wizard.Choice{Key: "route." + group, Group: group, Weight: wizard.More, Text: "Weg", Mark: mayMark()})
			}
			list := lister{typesetter: &typesetter{look: newLook(false, false), words: words}, setting: setting{width: width, window: width, narrow: width < 60}, open: func(string) bool { return true }}
			m := pageMenu{lister: list, page: page}
			var lines []string
			for _, line := range m.build().lines {
				text := line.text
				if line.draw != nil {
					text = line.draw(-1)
				}
				lines = append(lines, strings.TrimSpace(text))
			}
			if n := strings.Count(strings.Join(strings.Fields(strings.Join(lines, " ")), " "), want); n != 1 {
				t.Errorf("%s, %d columns: %q stands there %d times, want once, in\n%s", lang, width, want, n, strings.Join(lines, "\n"))
			}
		}
	}
}
