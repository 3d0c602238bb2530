package wizard_test

import (
	"strings"
	"testing"

	"widerspruch/guides"
	"widerspruch/wizard"
)

// TestWholeGuide: the page of every guide tells all of it, routes, steps and sources, and each address once as a choice that
// shows what it opens.
func TestWholeGuide(t *testing.T) {
	walked := 0
	for _, lang := range guides.Languages {
		f := newFixture(t, lang)
		for _, guide := range shipped(t).Guides() {
			page, ok := f.PageAt(wizard.Place{View: wizard.ViewGuide, Guide: guide.ID})
			if !ok {
				t.Fatalf("%s has no page", guide.ID)
			}
			titles, text := map[string]bool{}, ""
			for _, b := range page.Blocks {
				titles[b.Title] = true
				if prose, ok := b.Body.(wizard.Prose); ok {
					text += prose.Markdown + "\n"
				}
				if b.Weight != wizard.Essential {
					t.Errorf("%s %s: %q is folded", lang, guide.ID, b.Title)
				}
			}
			for _, route := range guide.Text(lang).Routes {
				if !titles[route.Title] {
					t.Errorf("%s %s: the contents lack %q", lang, guide.ID, route.Title)
				}
				for _, step := range route.Steps {
					if !strings.Contains(text, "  "+step.Title+"\n") {
						t.Errorf("%s %s: step %q is missing", lang, guide.ID, step.Title)
					}
				}
			}
			opens := map[string]int{}
			for _, c := range page.Choices {
				if open, ok := c.Action.(wizard.OpenLink); ok {
					opens[c.Address]++
					if open.URL != c.Address {
						t.Errorf("%s opens %s and shows %s", guide.ID, open.URL, c.Address)
					}
				}
			}
			for _, link := range wizard.LinksIn(guide, lang) {
				if opens[link.URL] != 1 {
					t.Errorf("%s %s: %s is offered %d times", lang, guide.ID, link.URL, opens[link.URL])
				}
			}
			walked++
		}
	}
	if walked < 20 {
		t.Errorf("only %d guides were read", walked)
	}
}
