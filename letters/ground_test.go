package letters_test

import (
	"slices"
	"strings"
	"testing"

	"widerspruch/guides"
	"widerspruch/letters"
)

func TestGrounds(t *testing.T) {
	library := shipped(t)
	seen := map[string]bool{}
	for _, guide := range library.Guides() {
		for _, g := range letters.Grounds(guide.ID) {
			seen[g.ID] = true
			for _, lang := range guides.Languages {
				for _, text := range []string{g.Tick[lang], g.Text[lang]} {
					if !strings.HasSuffix(text, ".") || strings.ContainsFunc(text, func(r rune) bool { return !guides.OnScreen(r) }) {
						t.Errorf("%s in %s: %q", g.ID, lang, text)
					}
				}
			}
		}
		for _, g := range letters.Grounds(guide.ID) {
			for _, id := range g.Guides {
				if _, ok := library.Guide(id); !ok {
					t.Errorf("%s is for %q, which is no guide", g.ID, id)
				}
			}
		}
	}
	if len(seen) < 12 {
		t.Errorf("only %d reasons", len(seen))
	}
}

func TestGroundsFitTheService(t *testing.T) {
	has := func(guide, id string) bool {
		return slices.ContainsFunc(letters.Grounds(guide), func(g letters.Ground) bool { return g.ID == id })
	}
	if !has("ebay", "trade") || has("instagram", "trade") || !has("instagram", "children") {
		t.Error("a reason is offered where it does not fit")
	}
}

func TestCompose(t *testing.T) {
	de := letters.Compose("de", []string{"minor", "no such reason", "children"})
	want := "In meinen Inhalten kommen Kinder vor. Sie brauchen besonderen Schutz und können die Folgen nicht überblicken. Ich bin minderjährig."
	if de != want {
		t.Errorf("Compose = %q", de)
	}
	if en := letters.Compose("en", []string{"minor"}); en != "I am a minor." {
		t.Errorf("Compose in English = %q", en)
	}
	if nothing := letters.Compose("de", nil); nothing != "" {
		t.Errorf("Compose of nothing = %q", nothing)
	}
}

func TestGroundAdviceIsTwoSentences(t *testing.T) {
	for _, lang := range guides.Languages {
		if advice := letters.GroundAdvice(lang); strings.Count(strings.ReplaceAll(advice, "Art. ", ""), ".") != 2 {
			t.Errorf("%s: %q", lang, advice)
		}
	}
}
