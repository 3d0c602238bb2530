package guides_test

import (
	"strings"
	"testing"

	"widerspruch/guides"
)

// TestRoutesByMailAreCalledAlike: in all guides that ship, a letter and an e-mail are called the same, so that people know them again.
func TestRoutesByMailAreCalledAlike(t *testing.T) {
	library, _ := guides.Load(guides.Embedded())
	looked := 0
	for lang, not := range map[string][]string{"en": {"With a letter", "With an e-mail", "By post"}, "de": {"Per Brief", "Per E-Mail", "Per Post"}} {
		for _, guide := range library.Guides() {
			for _, route := range guide.Text(lang).Routes {
				looked++
				for _, title := range not {
					if strings.HasPrefix(route.Title, title) {
						t.Errorf("%s calls the route %s %q, want the words of the other guides", guide.ID, route.ID, route.Title)
					}
				}
			}
		}
	}
	if looked < 200 {
		t.Errorf("only %d routes were looked at", looked)
	}
}
