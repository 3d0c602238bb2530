package wizard_test

import (
	"slices"
	"strings"
	"testing"

	"widerspruch/guides"
	"widerspruch/state"
	"widerspruch/wizard"
)

// TestEveryRouteCanBeWalked walks every guide on every route to its end, in both languages, by Enter alone. Every step that is walked
// must come, in its order, every link of it must open or be one that the way does not need, and the end must be the end of the service.
func TestEveryRouteCanBeWalked(t *testing.T) {
	walked := 0
	for _, lang := range guides.Languages {
		for _, guide := range shipped(t).Guides() {
			for _, route := range guide.Text(lang).Routes {
				f := newFixture(t, lang)
				f.begin(t, guide.ID, route.ID)
				var seen []string
				for range 100 {
					place := f.Place()
					if place.View != wizard.ViewStep {
						break
					}
					if len(seen) == 0 || seen[len(seen)-1] != place.Step {
						seen = append(seen, place.Step)
					}
					f.takes(t, f.chosen())
					if f.Form() != nil { // all that is asked may stay as it is
						_, follows := f.fills(t)
						f.happens(t, follows)
					}
				}
				want := route.Steps
				if n := len(want); n > 1 && state.What(want[n-1].Event) == state.Confirmed { // the answer of the company is not walked
					want = want[:n-1]
				}
				if len(seen) != len(want) {
					t.Errorf("%s %s/%s: Enter alone saw %v of %d steps", lang, guide.ID, route.ID, seen, len(want))
				}
				if place := f.Place(); place.View != wizard.ViewEnd || f.Page().Place != place {
					t.Errorf("%s %s/%s: the walk ends at %+v, want the end of the service", lang, guide.ID, route.ID, place)
				}
				walked += len(seen)
			}
		}
	}
	if walked < 800 {
		t.Errorf("only %d steps were walked", walked)
	}
}

// TestEveryLinkOfAStepOpens: each address that a step offers passes the check for its guide.
func TestEveryLinkOfAStepOpens(t *testing.T) {
	links := 0
	for _, guide := range shipped(t).Guides() {
		f := newFixture(t, "de")
		for _, route := range guide.Text("de").Routes {
			f.begin(t, guide.ID, route.ID)
			for _, step := range route.Steps {
				page, ok := f.PageAt(wizard.AtStep(guide.ID, f.firstCase(guide.ID), route.ID, step.ID))
				if !ok {
					t.Fatalf("%s/%s/%s has no page", guide.ID, route.ID, step.ID)
				}
				for _, c := range page.Choices {
					open, is := c.Action.(wizard.OpenLink)
					if !is {
						continue
					}
					links++
					if _, follows, err := f.Do(open); err != nil || follows.(wizard.OpenPage).Address.String() != c.Address {
						t.Errorf("%s/%s/%s: %s shown, %v opened (%v)", guide.ID, route.ID, step.ID, c.Address, follows, err)
					}
				}
			}
		}
	}
	if links < 150 {
		t.Errorf("only %d links were looked at", links)
	}
}

// TestNoFileIsNamed: no page of a service, of its steps or of its whole guide shows the file to which a link inside of the program leads.
func TestNoFileIsNamed(t *testing.T) {
	linked := 0
	for _, lang := range guides.Languages {
		f := newFixture(t, lang)
		for _, guide := range shipped(t).Guides() {
			places := []wizard.Place{wizard.AtService(guide.ID, ""), {View: wizard.ViewGuide, Guide: guide.ID}}
			for _, route := range guide.Text(lang).Routes[:1] {
				f.begin(t, guide.ID, route.ID)
				for _, step := range route.Steps {
					places = append(places, wizard.AtStep(guide.ID, f.firstCase(guide.ID), route.ID, step.ID))
					for _, help := range step.Help {
						linked += len(help.Links)
					}
				}
			}
			for _, place := range places {
				page, _ := f.PageAt(place)
				wizard.EachText(&page, func(text string) string {
					if strings.Contains(text, ".md") && !strings.Contains(text, "://") {
						t.Errorf("%s %+v shows %q", lang, place, text)
					}
					return text
				})
			}
		}
	}
	if linked < 50 {
		t.Errorf("only %d links were looked at", linked)
	}
}

// TestFirstFormInFourKeys: from a service its first route, the page to log in, that one is, the form.
func TestFirstFormInFourKeys(t *testing.T) {
	f := newFixed(t, "de")
	f.visit(t, "bildhaus")
	for range 4 {
		f.takes(t, f.chosen())
	}
	if got, want := f.hands.Opened(), []string{"https://www.bildhaus.example/", "https://help.bildhaus.example/contact/233964459562201"}; !slices.Equal(got, want) {
		t.Errorf("four times Enter opened %v, want %v", got, want)
	}
}

// TestDates reads days the way people type them.
func TestDates(t *testing.T) {
	f := newFixed(t, "de") // today is 22 November 2026
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

// TestFill: what the person did not give becomes a blank, the law follows the country, and what a file holds is cleaned.
func TestFill(t *testing.T) {
	f := newFixed(t, "de")
	f.store.Kept.Person = state.Person{Country: "ch", Name: "Anna \x1b[31mMuster"}
	f.restart(t, "de")
	got := f.Fill("Ich heiße {name}, {email}. Nach {law}.")
	if want := "Ich heiße Anna [31mMuster, [deine E-Mail-Adresse]. Nach Art. 30 Abs. 2 Bst. b DSG."; got != want {
		t.Errorf("filled %q, want %q", got, want)
	}
}
