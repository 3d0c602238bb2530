package linear_test

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"widerspruch/state"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

var update = flag.Bool("update", false, "write the transcripts anew")

// TestTranscripts holds whole walks over the made-up guides, as they are heard, in both languages.
func TestTranscripts(t *testing.T) {
	overdue := []state.Case{{ID: "c", Guide: "bildhaus", Account: "@anna", Events: []state.Event{{ID: "e", At: today.AddDate(0, -3, 0), What: state.Sent}}}}
	waiting := []state.Case{{ID: "c", Guide: "bildhaus", Events: []state.Event{{ID: "e", At: today.AddDate(0, 0, -9), What: state.Sent}}}}
	for _, c := range []struct {
		name    string
		first   bool
		cases   []state.Case
		answers []string
	}{
		{"first-start", true, nil, []string{"1, 4", "", "q"}},
		{"walk", false, nil, []string{"bildhaus", "", "", "", "?", "o", "", "m", "e", "1", "0", "t", "", "", "", "q"}},
		{"waiting", false, waiting, []string{"bildhaus", "2", "FALL-47", "nein", "u", "q"}},
		{"reminder", false, overdue, []string{"", "", "", "Anna Beispiel", "Weg 1, 12345 Ort", "anna@example.com", "t", "d", "", "", "q"}},
		{"settings", false, nil, []string{"s", "land", "deutschland", "bundesland", "hess", "u", ".", "w", "0", "q"}},
		{"guide", false, nil, []string{"bildhaus", "l", "app", "/einspruch", "0", "q"}},
	} {
		for _, lang := range []string{"de", "en"} {
			t.Run(c.name+"/"+lang, func(t *testing.T) {
				store := wizardtest.NewStore()
				store.Kept.Cases = slices.Clone(c.cases)
				if !c.first {
					store.Kept.Unused = []string{"of-a-later-version"}
				}
				l := listenTo(t, wizardtest.Fixed(), store, lang)
				l.types(c.answers...)
				golden(t, filepath.Join("testdata", c.name+"."+lang+".txt"), l.heard.String())
			})
		}
	}
}

// golden compares with a file, or writes it.
func golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; heard was\n%s", path, got)
	}
}

// TestEveryPageByEar stands at every place of the made-up guides: the first line names it, the question names it and says what
// Enter does, and nothing controls the terminal.
func TestEveryPageByEar(t *testing.T) {
	for _, lang := range []string{"de", "en"} {
		for _, place := range everyPlace(t, lang) {
			l := pages(t, lang)
			if _, _, err := l.session.Do(wizard.Go{To: place}); err != nil {
				t.Errorf("%+v: %v", place, err)
				continue
			}
			page := l.session.Page()
			heard := strings.Split(strings.TrimSpace(l.types().heard.String()), "\n")
			if first := heard[0]; !strings.HasPrefix(first, strings.TrimRight(page.Title, ".?")) {
				t.Errorf("%s %+v: the first line is %q, want %q", lang, place, first, page.Title)
			}
			question := heard[len(heard)-2] // the last line says that the input has ended
			enter := map[string]string{"de": "Eingabe: ", "en": "Enter: "}[lang]
			if page.Form == nil && (!strings.HasPrefix(question, enter) || !strings.Contains(question, ". "+page.Short+", ")) {
				t.Errorf("%s %+v: the question is %q, want it to name %q", lang, place, question, page.Short)
			}
			for _, line := range heard {
				if strings.ContainsFunc(line, func(r rune) bool { return r < 0x20 || r == 0x7f || r >= 0x80 && r < 0xa0 || r == 0x202e }) {
					t.Errorf("%s %+v: %q controls something", lang, place, line)
				}
			}
		}
	}
}

// pages is a person with a case in each state.
func pages(t *testing.T, lang string) *listener {
	t.Helper()
	store := wizardtest.NewStore()
	store.Kept.Unused = []string{"of-a-later-version"}
	store.Kept.Cases = []state.Case{
		{ID: "c", Guide: "bildhaus", Account: "@anna\x1b[31m", Events: []state.Event{{ID: "e", At: today.AddDate(0, -3, 0), What: state.Sent, Note: "a\u202eb"}}},
		{ID: "w", Guide: "werkbank", Route: "browser", Events: []state.Event{{ID: "f", At: today, What: state.Switched}}},
	}
	return listenTo(t, wizardtest.Fixed(), store, lang)
}

// everyPlace are the places to which some choice leads, and those to which these lead.
func everyPlace(t *testing.T, lang string) []wizard.Place {
	t.Helper()
	l := pages(t, lang)
	places := []wizard.Place{{}}
	for i := 0; i < len(places) && i < 500; i++ {
		page, ok := l.session.PageAt(places[i])
		if !ok {
			t.Errorf("%+v is no place", places[i])
			continue
		}
		for _, c := range page.Choices {
			if c.To != nil && !slices.Contains(places, *c.To) {
				places = append(places, *c.To)
			}
		}
	}
	if len(places) < 15 {
		t.Fatalf("only %d places were found: %+v", len(places), places)
	}
	return places[1:]
}
