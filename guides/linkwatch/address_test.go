package main

import (
	"os"
	"reflect"
	"strings"
	"testing"

	"widerspruch/guides"
)

func TestAddresses(t *testing.T) {
	dir := folder(t, map[string][]string{
		"one": {"https://www.example.com/en/form", "https://www.example.com/#top", "mailto:us@example.com"},
		"two": {"https://www.example.com/", "http://plain.example.com/x?id=1#y"},
	}, "https://www.example.com/", "https://news.example.org/a")
	library, problems := guides.Load(os.DirFS(dir))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	got, err := addresses(library)
	if err != nil {
		t.Fatal(err)
	}
	want := []Address{
		{URL: "http://plain.example.com/x?id=1", In: []string{"two browser/step2"}},
		{URL: "https://news.example.org/a", In: []string{"one sources", "two sources"}, Source: true},
		{URL: "https://www.example.com/", In: []string{"one browser/step2", "one sources", "two browser/step1", "two sources"}},
		{URL: "https://www.example.com/de/form", In: []string{"one browser/step1"}},
		{URL: "https://www.example.com/en/form", In: []string{"one browser/step1"}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

// TestAddressesOfTheLibrary: every address that the pages of the library hold is one of those that are asked.
func TestAddressesOfTheLibrary(t *testing.T) {
	library, _ := guides.Load(guides.Embedded())
	list, err := addresses(library)
	if err != nil {
		t.Fatal(err)
	}
	asked := map[string]bool{}
	for _, a := range list {
		asked[a.URL] = !a.Source
	}
	n := 0
	for _, guide := range library.Guides() {
		for _, lang := range guides.Languages {
			for _, piece := range strings.Split(guide.Markdown(lang), "](")[1:] {
				address, _, _ := strings.Cut(piece, ")")
				address, _, _ = strings.Cut(address, "#")
				if !strings.Contains(address, "://") {
					continue // mail, or something in the program
				}
				if n++; !asked[address] {
					t.Errorf("%s, %s: %s is not asked", guide.ID, lang, address)
				}
			}
		}
	}
	if n == 0 {
		t.Error("no address was found in the pages")
	}
}

// TestEachLink finds what leads out of the program, wherever it stands, and once.
func TestEachLink(t *testing.T) {
	link := func(url string) guides.Link { return guides.Link{URL: url} }
	inside := guides.Link{URL: "#app", Target: guides.Target{Kind: guides.TargetRoute, ID: "app"}}
	open, help, topic := link("https://example.com/a"), link("https://example.com/b"), link("https://example.com/c")
	step := guides.Step{ID: "s", Parts: []guides.Part{{Link: &open}}, Help: []guides.HelpItem{{Links: []guides.Link{inside, help}}}}
	taken := step
	taken.From = "one"
	text := &guides.Text{
		Routes: []guides.RouteText{{ID: "one", Steps: []guides.Step{step}}, {ID: "two", Steps: []guides.Step{taken}}},
		Topics: []guides.Topic{{ID: "more", Links: []guides.Link{topic, inside}}},
	}
	var got []string
	eachLink(text, func(link guides.Link, in string) { got = append(got, in+" "+link.URL) })
	want := []string{"one/s https://example.com/a", "one/s https://example.com/b", "more https://example.com/c"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
