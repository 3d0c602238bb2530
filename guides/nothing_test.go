package guides

import (
	"net/url"
	"slices"
	"strings"
	"testing"
)

// nothingFlaws names what is wrong with an entry, in the order of its keys.
func nothingFlaws(n NothingToDo) []string {
	var flaws []string
	flaw := func(wrong bool, name string) {
		if wrong {
			flaws = append(flaws, name)
		}
	}
	flaw(n.Name == "", "no name")
	flaw(!drawable(n.Name), "character in name")
	flaw(!slices.Contains([]Stance{StancePromise, StanceOff, StanceSilent}, n.Stance), "stance")
	flaw(n.Stance == StanceOff && n.Look == nil, "off without a look")
	for key, words := range map[string]Words{"words": n.Words, "look": n.Look, "source": n.Source} {
		if key == "look" && words == nil {
			continue
		}
		flaw(!slices.Equal(languagesOf(words), Languages[:]), "languages of "+key)
		for lang, text := range words {
			flaw(strings.TrimSpace(text) == "", "no "+lang+" "+key)
			flaw(!drawable(text), "character in "+lang+" "+key)
			flaw(isoDate().MatchString(text), "date in "+lang+" "+key)
		}
		flaw(strings.Contains(words["de"], `"`) || !balanced(words["de"]), "quotes in de "+key)
		flaw(strings.ContainsAny(words["en"], "„“") || strings.Count(words["en"], `"`)%2 != 0, "quotes in en "+key)
	}
	for _, text := range n.Words {
		flaw(!strings.HasSuffix(text, "."), "no sentence")
	}
	if n.URL != "" {
		u, err := url.Parse(n.URL)
		flaw(err != nil || u.Scheme != "https" || u.Host == "", "url")
		flaw(!drawable(n.URL), "character in url")
	}
	flaw(n.On.IsZero(), "no date")
	return flaws
}

// drawable says whether an old Windows console can draw all of a text.
func drawable(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return !OnScreen(r) })
}

// TestNothing checks every entry that the program ships.
func TestNothing(t *testing.T) {
	library, _ := Load(Embedded())
	list := library.Nothing()
	if len(list) == 0 {
		t.Fatal("the program ships no service at which there is nothing to do")
	}
	for i, n := range list {
		for _, flaw := range nothingFlaws(n) {
			t.Errorf("%s: %s", n.Name, flaw)
		}
		if i > 0 && fold(list[i-1].Name) >= fold(n.Name) {
			t.Errorf("%s stands after %s", n.Name, list[i-1].Name)
		}
		for _, g := range library.Guides() {
			if g.Name.In("en") == n.Name {
				t.Errorf("%s has a guide as well", n.Name)
			}
		}
	}
}

// TestNothingFlaws breaks a good entry in one place at a time: a check that finds nothing would be worth nothing.
func TestNothingFlaws(t *testing.T) {
	cases := []struct {
		want   string
		change func(*NothingToDo)
	}{
		{"", func(*NothingToDo) {}},
		{"", func(n *NothingToDo) { n.URL = "" }},
		{"no name", func(n *NothingToDo) { n.Name = "" }},
		{"character in name", func(n *NothingToDo) { n.Name = "Demo™" }},
		{"stance", func(n *NothingToDo) { n.Stance = "" }},
		{"off without a look", func(n *NothingToDo) { n.Stance = StanceOff }},
		{"languages of look", func(n *NothingToDo) { n.Look = Words{"de": "Sieh nach."} }},
		{"languages of words", func(n *NothingToDo) { delete(n.Words, "en") }},
		{"languages of words", func(n *NothingToDo) { n.Words["fr"] = "Rien." }},
		{"languages of source", func(n *NothingToDo) { delete(n.Source, "de") }},
		{"no en source", func(n *NothingToDo) { n.Source["en"] = " " }},
		{"no de words, no sentence", func(n *NothingToDo) { n.Words["de"] = "" }},
		{"no sentence", func(n *NothingToDo) { n.Words["de"] = "nichts" }},
		{"character in de words", func(n *NothingToDo) { n.Words["de"] = "Nichts — gar nichts." }},
		{"character in en source", func(n *NothingToDo) { n.Source["en"] = "the company’s terms" }},
		{"date in de source", func(n *NothingToDo) { n.Source["de"] = "Kopie vom 2026-08-06" }},
		{"quotes in de words", func(n *NothingToDo) { n.Words["de"] = `Es heißt "nichts".` }},
		{"quotes in de words", func(n *NothingToDo) { n.Words["de"] = "Es heißt „nichts." }},
		{"quotes in en words", func(n *NothingToDo) { n.Words["en"] = "It says „nothing“." }},
		{"quotes in en words", func(n *NothingToDo) { n.Words["en"] = `It says "nothing.` }},
		{"url", func(n *NothingToDo) { n.URL = "http://example.com/" }},
		{"url", func(n *NothingToDo) { n.URL = "example.com" }},
		{"character in url", func(n *NothingToDo) { n.URL = "https://exаmple.com/" }},
		{"no date", func(n *NothingToDo) { n.On = Date{} }},
	}
	for _, c := range cases {
		n := NothingToDo{
			Name:   "Demo",
			Stance: StancePromise,
			Words:  Words{"de": "Es heißt „nichts“.", "en": `It says "nothing".`},
			Source: Words{"de": "Bedingungen", "en": "terms"},
			URL:    "https://example.com/terms",
			On:     mustDate(t, "2026-08"),
		}
		c.change(&n)
		if got := strings.Join(nothingFlaws(n), ", "); got != c.want {
			t.Errorf("flaws are %q, want %q", got, c.want)
		}
	}
}

// TestReadNothing wants that a list is read as it is written, and nothing that is not a list of such entries.
func TestReadNothing(t *testing.T) {
	const good = `- {name: Demo, stance: off, words: {de: "Nichts.", en: "Nothing."}, source: {de: Kopie, en: copy}, on: 2026-08, weak: true}`
	list, faults := readNothing([]byte(good))
	if len(faults) > 0 || len(list) != 1 {
		t.Fatalf("list is %v, faults %v", list, faults)
	}
	n := list[0]
	if n.Name != "Demo" || n.Words.In("en") != "Nothing." || n.Source.In("de") != "Kopie" || n.URL != "" || !n.Weak || n.Stance != StanceOff {
		t.Errorf("entry is %+v", n)
	}
	if n.On.String() != "2026-08" || n.On.Precision() != PrecisionMonth {
		t.Errorf("date is %v", n.On)
	}
	for _, c := range []struct{ want, before, after string }{
		{"yaml", "weak: true", "week: true"},
		{"yaml", "weak: true", "weak: perhaps"},
		{"yaml", "2026-08", "08.2026"},
		{"yaml", "2026-08", "2026-13"},
		{"yaml", "- {", "{"},
		{"yaml", good, ""},
		{"yaml-escape", `"Nichts."`, `"\e[31m"`},
		{"yaml-escape", `"Nichts."`, `!!binary G1szMW0=`},
		{"control", "Nichts", "Nich\u202ets"},
	} {
		if !strings.Contains(good, c.before) {
			t.Fatalf("%q is not in the list", c.before)
		}
		_, faults := readNothing([]byte(strings.Replace(good, c.before, c.after, 1)))
		if len(faults) == 0 || faults[0].rule != c.want || faults[0].file != nothingFile {
			t.Errorf("%q instead of %q: faults are %v, want %s", c.after, c.before, faults, c.want)
		}
	}
}

func mustDate(t *testing.T, s string) Date {
	t.Helper()
	date, err := ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return date
}
