package guides_test

import (
	"testing"
	"testing/fstest"

	"widerspruch/guides"
)

// Run the fuzz targets with -fuzzminimizetime 1x: Load works on several guides at once, so that no two runs cover quite the
// same code, and the search for shorter inputs would not end.

// FuzzText wants that every page becomes a text that is safe to print, and that the linter survives it.
func FuzzText(f *testing.F) {
	f.Add(demoDE)
	f.Add(netDE)
	for _, c := range hostilePages {
		if len(c.page) < 10_000 { // longer seeds only slow it down
			f.Add(c.page)
		}
	}
	f.Fuzz(func(t *testing.T, page string) {
		fsys := demo()
		fsys["demo/de.md"] = &fstest.MapFile{Data: []byte(page)}
		library, _ := guides.Load(fsys)
		guide, _ := library.Guide("demo")
		text := guide.Text("de")
		parts := text.Intro
		for _, route := range text.Routes {
			parts = append(parts, route.Intro...)
			for _, step := range route.Steps {
				harmless(t, step.ID+step.Title+step.Event+step.From)
				parts = append(parts, step.Parts...)
				for _, item := range step.Help {
					harmless(t, item.Symptom+item.Way)
				}
			}
		}
		for _, topic := range text.Topics {
			harmless(t, topic.ID+topic.Title)
			parts = append(parts, topic.Parts...)
		}
		for _, p := range append(parts, text.Notes.Parts...) {
			fields := 0
			for _, set := range []bool{p.Markdown != "", p.Copy != "", p.Link != nil} {
				if set {
					fields++
				}
			}
			if fields != 1 {
				t.Errorf("a part has %d fields: %+v", fields, p)
			}
			harmless(t, p.Markdown+p.Copy)
		}
		library.Search("de", page)
		guides.Lint(fsys, basis())
	})
}

// FuzzFacts wants that every guide.yaml is either refused or safe to print.
func FuzzFacts(f *testing.F) {
	f.Add(demoYAML)
	f.Add(netYAML)
	f.Add("name: !!binary G1szMW0=\n")
	f.Fuzz(func(t *testing.T, yaml string) {
		fsys := demo()
		fsys["demo/guide.yaml"] = &fstest.MapFile{Data: []byte(yaml)}
		library, _ := guides.Load(fsys)
		for _, g := range library.Guides() {
			harmless(t, g.Name.In("de")+g.Company+g.Linked+g.Authority)
			for _, d := range g.Details().Doubts {
				harmless(t, d.In("de"))
			}
		}
		for _, p := range guides.Lint(fsys, basis()) {
			harmless(t, p.String())
		}
	})
}
