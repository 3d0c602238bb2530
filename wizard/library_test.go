package wizard_test

import (
	"testing"

	"widerspruch/guides"
	"widerspruch/wizard"
)

// TestEveryRouteCanBeWalked walks every guide on every route to its end, in both languages, by the chosen action alone: that
// is what Enter does. Every step must come, and every address must pass the check.
func TestEveryRouteCanBeWalked(t *testing.T) {
	for _, lang := range guides.Languages {
		for _, guide := range shipped(t).Guides() {
			for _, route := range guide.Text(lang).Routes {
				f := newFixture(t, lang)
				view := f.begin(t, guide.ID, route.ID)
				seen := map[string]bool{}
				for range 100 {
					view = f.step(t)
					seen[view.Step.ID] = true
					f.do(t, view.Actions[view.Chosen])
					if f.Place().Step == "" {
						break
					}
				}
				if len(seen) != len(route.Steps) {
					t.Errorf("%s %s/%s: Enter alone saw %d of %d steps", lang, guide.ID, route.ID, len(seen), len(route.Steps))
				}
				if _, ok := f.ServiceView(); !ok {
					t.Errorf("%s %s/%s: the walk ends at %+v, want the service", lang, guide.ID, route.ID, f.Place())
				}
			}
		}
	}
}

// TestFirstFormInFourKeys: the first row, its first route, the login, the form.
func TestFirstFormInFourKeys(t *testing.T) {
	f := newFixture(t, "de")
	f.do(t, f.Overview().Groups[0].Rows[0].Action) // Enter 1
	view, _ := f.ServiceView()
	f.do(t, view.Actions[0]) // Enter 2
	for range 2 {            // Enter 3 and 4
		step := f.step(t)
		if effect := f.do(t, step.Actions[step.Chosen]); effect.Open != nil {
			if want := "https://www.facebook.com/help/contact/712876720715583"; effect.Open.String() != want {
				t.Errorf("opened %s, want %s", effect.Open, want)
			}
			return
		}
	}
	t.Error("four times Enter did not open the first form")
}

// TestDates reads days the way people type them.
func TestDates(t *testing.T) {
	f := newFixture(t, "de") // today is 22 November 2026
	for typed, want := range map[string]string{
		"": "2026-11-22", "heute": "2026-11-22", "Gestern": "2026-11-21", "22.11.2026": "2026-11-22", "2.11.": "2026-11-02",
		"2.11": "2026-11-02", "24.12.": "2025-12-24", "02.11.26": "2026-11-02", "2026-11-02": "2026-11-02",
		"2 Nov 2026": "2026-11-02", "29.2.2024": "2024-02-29",
	} {
		got, err := f.ParseDate(typed)
		if err != nil || got.Format("2006-01-02") != want {
			t.Errorf("%q is %v (%v), want %s", typed, got, err, want)
		}
	}
	for _, typed := range []string{"23.11.2026", "morgen", "31.2.2026", "32.1.", "1234567", "29.2."} {
		if got, err := f.ParseDate(typed); err == nil {
			t.Errorf("%q was read as %v, want an error", typed, got)
		}
	}
}

// TestFill: what the person did not give becomes a blank, and the law follows the country.
func TestFill(t *testing.T) {
	f := newFixture(t, "de")
	person := f.Person()
	person.Country, person.Name = "ch", "Anna \x1b[31mMuster"
	f.do(t, wizard.Action{Verb: wizard.SetPerson, Person: person})
	if got := f.Person().Name; got != person.Name {
		t.Fatalf("the name is %q", got)
	}
	got := f.Fill("Ich heiße {name}, {email}. Nach {law}.")
	if want := "Ich heiße Anna [31mMuster, [deine E-Mail-Adresse]. Nach Art. 30 Abs. 2 Bst. b DSG."; got != want {
		t.Errorf("filled %q, want %q", got, want)
	}
}
