package i18n_test

import (
	"encoding/json"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"widerspruch/i18n"
)

// catalogue reads a language's file: key → its forms, "" for a text without plural.
func catalogue(t *testing.T, lang string) map[string]map[string]string {
	t.Helper()
	data, err := os.ReadFile(lang + ".json")
	if err != nil {
		t.Fatal(err)
	}
	var raw map[string]any
	if err := json.Unmarshal(data, &raw); err != nil {
		t.Fatalf("%s.json: %v", lang, err)
	}
	words := map[string]map[string]string{}
	for key, value := range raw {
		words[key] = map[string]string{}
		switch value := value.(type) {
		case string:
			words[key][""] = value
		case map[string]any:
			for form, text := range value {
				words[key][form], _ = text.(string)
			}
		}
	}
	return words
}

var placeholder = regexp.MustCompile(`\{\{\.\w+\}\}`)

// TestLanguagesSayTheSame: every key is in every language, with the same plural forms and the same placeholders.
func TestLanguagesSayTheSame(t *testing.T) {
	first := catalogue(t, i18n.Languages[0])
	for _, lang := range i18n.Languages[1:] {
		other := catalogue(t, lang)
		for key := range first {
			if other[key] == nil {
				t.Errorf("%s.json lacks %q", lang, key)
			}
		}
		for key, forms := range other {
			if first[key] == nil {
				t.Errorf("%s.json lacks %q", i18n.Languages[0], key)
				continue
			}
			if got, want := slices.Sorted(maps.Keys(forms)), slices.Sorted(maps.Keys(first[key])); !slices.Equal(got, want) {
				t.Errorf("%s: %q has the forms %v, want %v", lang, key, got, want)
			}
			for form, text := range forms {
				got, want := fills(text), fills(first[key][form])
				if !slices.Equal(got, want) {
					t.Errorf("%s: %q fills %v, want %v", lang, key, got, want)
				}
			}
		}
	}
}

// fills returns the placeholders of a text, sorted.
func fills(text string) []string {
	found := placeholder.FindAllString(text, -1)
	slices.Sort(found)
	return found
}

// TestCharacters: an old Windows console can draw every text of the interface.
func TestCharacters(t *testing.T) {
	for _, lang := range i18n.Languages {
		for key, forms := range catalogue(t, lang) {
			for _, text := range forms {
				if text == "" {
					t.Errorf("%s: %q is empty", lang, key)
				}
				for _, r := range text {
					if !(r == '\n' || r >= ' ' && r <= '~' || r >= 0xa0 && r <= 0xff || strings.ContainsRune("─│•…–„“›←↑→↓", r)) {
						t.Errorf("%s: %q holds %q", lang, key, r)
					}
				}
				if lang == "de" && strings.Contains(text, `"`) {
					t.Errorf("de: %q has straight quotes", key)
				}
				if lang == "en" && strings.ContainsAny(text, "„“") {
					t.Errorf("en: %q has German quotes", key)
				}
			}
		}
	}
}

// TestEveryTextIsFound: the files lie as the program takes them apart, each key at the start of a line, two columns to the right.
func TestEveryTextIsFound(t *testing.T) {
	for _, lang := range i18n.Languages {
		words, err := i18n.New(lang)
		if err != nil {
			t.Fatal(err)
		}
		for key, forms := range catalogue(t, lang) {
			want, got := forms[""], words.T(key)
			if want == "" {
				want, got = strings.ReplaceAll(forms["other"], "{{.n}}", "7"), words.N(key, 7)
			}
			if got != want {
				t.Errorf("%s: %q is %q, want %q", lang, key, got, want)
			}
		}
	}
}

// TestPlurals counts 0, 1 and 2.
func TestPlurals(t *testing.T) {
	for lang, want := range map[string][3]string{
		"de": {"etwa 0 Minuten", "etwa 1 Minute", "etwa 2 Minuten"},
		"en": {"about 0 minutes", "about 1 minute", "about 2 minutes"},
	} {
		words, err := i18n.New(lang)
		if err != nil {
			t.Fatal(err)
		}
		for n := range 3 {
			if got := words.N("choose.minutes", n); got != want[n] {
				t.Errorf("%s: %d is %q, want %q", lang, n, got, want[n])
			}
		}
	}
}

// TestDatesAndSorting writes dates the way each language does, and puts Ö beside O.
func TestDatesAndSorting(t *testing.T) {
	day := time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC)
	for lang, want := range map[string][2]string{"de": {"02.03.2026", "März 2026"}, "en": {"2 Mar 2026", "March 2026"}} {
		words, err := i18n.New(lang)
		if err != nil {
			t.Fatal(err)
		}
		if got := [2]string{words.Date(day), words.Month(day)}; got != want {
			t.Errorf("%s: %q, want %q", lang, got, want)
		}
		names := []string{"Polen", "Österreich", "Norwegen"}
		slices.SortFunc(names, words.Sorter())
		if want := []string{"Norwegen", "Österreich", "Polen"}; !slices.Equal(names, want) {
			t.Errorf("%s sorts %v, want %v", lang, names, want)
		}
	}
}

// TestSpoken: for the ear the month is said in full, whatever the language is changed to; on paper it is written as before.
func TestSpoken(t *testing.T) {
	day := time.Date(2026, 9, 5, 0, 0, 0, 0, time.UTC)
	words, err := i18n.New("de")
	if err != nil {
		t.Fatal(err)
	}
	spoken := words.Spoken()
	english, err := spoken.In("en")
	if err != nil {
		t.Fatal(err)
	}
	for want, got := range map[string]string{
		"05.09.2026": words.Date(day), "5. September 2026": spoken.Date(day), "5 September 2026": english.Date(day),
		"5 Sep 2026": english.Written().Date(day),
	} {
		if got != want {
			t.Errorf("a day is %q, want %q", got, want)
		}
	}
}

// TestValuesStayInTheirLine: what is put into a text begins no line of its own, whatever kind of line break it has.
func TestValuesStayInTheirLine(t *testing.T) {
	words, err := i18n.New("de")
	if err != nil {
		t.Fatal(err)
	}
	for _, end := range []string{"\n", "\r\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"} {
		if got := words.T("settings.row", "name", "a", "value", "b"+end+"  c"); got != "a: b c" {
			t.Errorf("%q makes %q, want one line", end, got)
		}
	}
}
