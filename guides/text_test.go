package guides_test

import (
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"widerspruch/guides"
)

// load is the demo guide with another German page.
func load(t *testing.T, page string) *guides.Guide {
	t.Helper()
	fsys := demo()
	fsys["demo/de.md"] = &fstest.MapFile{Data: []byte(page)}
	library, problems := guides.Load(fsys)
	guide, ok := library.Guide("demo")
	if !ok {
		t.Fatalf("the guide is left out: %v", problems)
	}
	return guide
}

func TestText(t *testing.T) {
	want := &guides.Text{
		Title: "Demo",
		Intro: []guides.Part{{Markdown: "Die Firma nutzt deine Beiträge.\n\n- Nicht: Nachrichten\n- Nicht: „Stories“"}},
		Routes: []guides.RouteText{
			{ID: "browser", Title: "Im Browser", Lead: "Das geht schnell.", Intro: []guides.Part{{Markdown: "Das geht schnell."}}, Steps: []guides.Step{
				{ID: "form", Title: "Formular öffnen", Line: 12, Parts: []guides.Part{
					{Markdown: "Öffne das Formular „Einspruch“."},
					{Link: &guides.Link{Label: "Formular „Einspruch“", URL: "https://www.example.com/form"}},
					{Markdown: "Es öffnet sich im Browser."},
				}},
				{ID: "text", Title: "Text eintragen", Optional: true, Line: 20, Parts: []guides.Part{
					{Markdown: "Das Feld darf leer bleiben."},
					{Copy: "Ich widerspreche nach {law}.\n\n{name}"},
				}},
				{ID: "send", Title: "Absenden", Event: "sent", Line: 30, Parts: []guides.Part{{Markdown: "Tippe auf „Senden“."}}},
			}},
			{ID: "letter", Title: "Mit einem Brief", Steps: []guides.Step{
				{ID: "send", Title: "Schicken", Event: "sent", Line: 36, Parts: []guides.Part{{Markdown: "Schicke den Brief ab."}}},
			}},
		},
		Topics: []guides.Topic{{ID: "notes", Title: "Gut zu wissen", Parts: []guides.Part{{Markdown: "Die Gesichtserkennung ist **nicht** dabei."}}}},
		Notes:  guides.Section{Title: "Gut zu wissen", Parts: []guides.Part{{Markdown: "Die Gesichtserkennung ist **nicht** dabei."}}},
	}
	pages := map[string]string{
		"as it is":            demoDE,
		"with CRLF":           strings.ReplaceAll(demoDE, "\n", "\r\n"),
		"with a BOM":          "\ufeff" + demoDE,
		"without a last line": strings.TrimSpace(demoDE),
	}
	for name, page := range pages {
		t.Run(name, func(t *testing.T) {
			if got := load(t, page).Text("de"); !reflect.DeepEqual(got, want) {
				t.Errorf("text is\n%+v\nwant\n%+v", got, want)
			}
		})
	}
}

func TestTextTakesEveryPage(t *testing.T) {
	cases := map[string]struct {
		page string
		want guides.Text
	}{
		"no title":      {"Only words.", guides.Text{Intro: []guides.Part{{Markdown: "Only words."}}}},
		"a late title":  {"Words.\n\n# T", guides.Text{Title: "T", Intro: []guides.Part{{Markdown: "Words."}}}},
		"a stray step":  {"# T\n\n### S {#s}\n\nDo.", guides.Text{Title: "T", Intro: []guides.Part{{Markdown: "### S {#s}\n\nDo."}}}},
		"a deep header": {"# T\n\n#### D", guides.Text{Title: "T", Intro: []guides.Part{{Markdown: "#### D"}}}},
		"other code":    {"# T\n\n```go\nx\n```", guides.Text{Title: "T", Intro: []guides.Part{{Markdown: "```go\nx\n```"}}}},
		"an open block": {"# T\n\n```text\nx\n", guides.Text{Title: "T", Intro: []guides.Part{{Copy: "x"}}}},
		"an empty copy": {"# T\n\n```text\n```\n", guides.Text{Title: "T"}},
		"a link in text": {"# T\n\nSee [a](https://example.com).", guides.Text{Title: "T",
			Intro: []guides.Part{{Markdown: "See [a](https://example.com)."}}}},
		"an escaped address": {"# T\n\n[a\\*](https://example.com/a\\_b)", guides.Text{Title: "T",
			Intro: []guides.Part{{Link: &guides.Link{Label: "a*", URL: "https://example.com/a_b"}}}}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			if got := load(t, c.page).Text("de"); !reflect.DeepEqual(*got, c.want) {
				t.Errorf("text is\n%+v\nwant\n%+v", *got, c.want)
			}
		})
	}
}

func TestTextFallsBack(t *testing.T) {
	fsys := demo()
	delete(fsys, "demo/de.md")
	library, _ := guides.Load(fsys)
	guide, _ := library.Guide("demo")
	for _, lang := range []string{"de", "en", "fr", ""} {
		if got := guide.Text(lang).Routes[0].Title; got != "In the browser" {
			t.Errorf("Text(%q) has the route %q", lang, got)
		}
		if !strings.HasPrefix(guide.Markdown(lang), "# Demo\n\nThe company") {
			t.Errorf("Markdown(%q) is %q", lang, guide.Markdown(lang))
		}
	}
	empty := &guides.Guide{Name: guides.Words{"en": "Empty"}}
	if got := empty.Text("de").Title; got != "Empty" {
		t.Errorf("the title of a guide without pages is %q", got)
	}
}

func TestLookUps(t *testing.T) {
	text := load(t, demoDE).Text("de")
	route, ok := text.Route("browser")
	if !ok || route.Title != "Im Browser" {
		t.Fatalf("Route(browser) = %v, %v", route, ok)
	}
	if _, ok := text.Route("nowhere"); ok {
		t.Error("a route that does not exist was found")
	}
	step, ok := route.Step("form")
	if !ok || route.Index("form") != 0 || len(step.Links()) != 1 {
		t.Errorf("Step(form) = %v, %v", step, ok)
	}
	if _, ok := route.Step("nowhere"); ok || route.Index("nowhere") != -1 {
		t.Error("a step that does not exist was found")
	}
}
