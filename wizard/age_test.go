package wizard_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"widerspruch/guides"
	"widerspruch/wizard"
)

// TestAge holds the edges: the 180th day is not yet old, the same day a year later is not yet more than a year, and of a month
// or a year the last day counts.
func TestAge(t *testing.T) {
	for _, c := range []struct {
		confirmed, today string
		want             wizard.Age
	}{
		{"2026-11-22", "2026-11-22", wizard.AgeFresh},
		{"2026-11-23", "2026-11-22", wizard.AgeFresh}, // written in another time zone
		{"2026-01-01", "2026-06-30", wizard.AgeFresh}, // 180 days
		{"2026-01-01", "2026-07-01", wizard.AgeOld},   // 181
		{"2024-01-01", "2024-06-29", wizard.AgeFresh}, // 180 days with 29 February
		{"2024-01-01", "2024-06-30", wizard.AgeOld},
		{"2025-11-22", "2026-11-22", wizard.AgeOld}, // a year to the day
		{"2025-11-22", "2026-11-23", wizard.AgeVery},
		{"2024-02-29", "2025-02-28", wizard.AgeOld}, // a year without that day
		{"2024-02-29", "2025-03-01", wizard.AgeVery},
		{"2023-02-28", "2024-02-28", wizard.AgeOld},
		{"2023-02-28", "2024-02-29", wizard.AgeVery},
		{"2025-12-31", "2026-12-31", wizard.AgeOld},
		{"2025-12-31", "2027-01-01", wizard.AgeVery},
		{"2025-05", "2025-11-27", wizard.AgeFresh}, // 180 days after 31 May
		{"2025-05", "2025-11-28", wizard.AgeOld},
		{"2025-05", "2026-05-31", wizard.AgeOld},
		{"2025-05", "2026-06-01", wizard.AgeVery},
		{"2024-02", "2025-03-01", wizard.AgeVery}, // until 29 February 2024
		{"2026", "2026-11-22", wizard.AgeFresh},   // the year is not over
		{"2026", "2027-06-29", wizard.AgeFresh},   // 180 days after 31 December
		{"2026", "2027-06-30", wizard.AgeOld},     //
		{"2024", "2025-12-31", wizard.AgeOld},     //
		{"2024", "2026-01-01", wizard.AgeVery},    //
		{"", "2026-11-22", wizard.AgeFresh},       // unknown
		{"2020-01-01", "2026-11-22", wizard.AgeVery},
	} {
		confirmed, _ := guides.ParseDate(c.confirmed) // none for ""
		today, err := time.Parse(time.DateOnly, c.today)
		if err != nil {
			t.Fatal(err)
		}
		for _, clock := range []time.Time{today, today.Add(23*time.Hour + 59*time.Minute)} {
			late := time.Date(clock.Year(), clock.Month(), clock.Day(), clock.Hour(), clock.Minute(), 0, 0, time.FixedZone("", 14*60*60))
			if got := wizard.AgeOf(confirmed, late); got != c.want {
				t.Errorf("confirmed %q, on %s: %q, want %q", c.confirmed, late, got, c.want)
			}
		}
	}
}

// TestEveryRouteSaysItsAge: at every step of every route stands when it was confirmed and how; a route whose facts are older than
// a year warns at its first step and nowhere else.
func TestEveryRouteSaysItsAge(t *testing.T) {
	walked := 0
	for _, lang := range guides.Languages {
		for _, guide := range shipped(t).Guides() {
			f := newFixture(t, lang)
			page := facts(f, guide)
			f.names(t, guide.ID)
			for _, route := range guide.Text(lang).Routes {
				verified := guide.Details().VerifiedFor(route.ID)
				if on := f.DateWords(verified.On); !strings.Contains(page, on) {
					t.Errorf("%s %s: the facts do not say %s of %s", lang, guide.ID, on, route.ID)
				}
				if _, _, err := f.Do(wizard.Begin{Guide: guide.ID, Case: f.firstCase(guide.ID), Route: route.ID}); err != nil {
					t.Fatal(err)
				}
				very := wizard.AgeOf(verified.On, f.now) == wizard.AgeVery
				for i, step := range route.Steps {
					at := wizard.AtStep(guide.ID, f.firstCase(guide.ID), route.ID, step.ID)
					view, ok := f.PageAt(at)
					if !ok || view.Mark == nil {
						t.Fatalf("%s %s/%s/%s: no page, or no mark", lang, guide.ID, route.ID, step.ID)
					}
					if on := f.DateWords(guide.Details().VerifiedStep(route.ID, &step).On); !strings.Contains(view.Mark.Words, on) {
						t.Errorf("%s %s/%s: %q does not say %s", lang, guide.ID, route.ID, view.Mark.Words, on)
					}
					warns := slices.ContainsFunc(view.Blocks, func(b wizard.Block) bool { return b.Key == "old" })
					if step.Verified == nil && step.From == "" && warns != (i == 0 && very) {
						t.Errorf("%s %s/%s, step %d, confirmed %s: warned %v", lang, guide.ID, route.ID, i+1, verified.On, warns)
					}
					walked++
				}
			}
		}
	}
	if walked < 400 {
		t.Errorf("only %d steps were looked at", walked)
	}
}

// facts is the page of facts about a guide in one text.
func facts(f *fixture, guide *guides.Guide) string {
	var text []string
	for _, list := range f.Facts(guide) {
		text = append(text, list.Items...)
	}
	return strings.Join(text, "\n")
}

// TestSearchWords: at every step that opens something, but for a login, stands what to search for if it is not there any more.
func TestSearchWords(t *testing.T) {
	walked := 0
	for _, lang := range guides.Languages {
		for _, guide := range shipped(t).Guides() {
			f := newFixture(t, lang)
			terms := guide.Details().SearchFor.In(lang)
			f.names(t, guide.ID)
			for _, route := range guide.Text(lang).Routes {
				if _, _, err := f.Do(wizard.Begin{Guide: guide.ID, Case: f.firstCase(guide.ID), Route: route.ID}); err != nil {
					t.Fatal(err)
				}
				for _, step := range route.Steps {
					page, _ := f.PageAt(wizard.AtStep(guide.ID, f.firstCase(guide.ID), route.ID, step.ID))
					var help []string
					for _, b := range page.Blocks {
						if list, ok := b.Body.(wizard.List); ok && b.Key == "help" {
							for _, item := range list.Items {
								help = append(help, item.Text)
							}
						}
					}
					want := len(step.Links()) > 0 && step.ID != "login"
					has := !slices.ContainsFunc(terms, func(term string) bool { return !strings.Contains(strings.Join(help, "\n"), term) })
					if len(terms) == 0 || has != want {
						t.Errorf("%s %s/%s/%s, %d links: %q", lang, guide.ID, route.ID, step.ID, len(step.Links()), help)
					}
					walked++
				}
			}
		}
	}
	if walked < 400 {
		t.Errorf("only %d steps were looked at", walked)
	}
}

// TestOldGuides: from the 120th day after the newest guide on, all of them may be out of date.
func TestOldGuides(t *testing.T) {
	for _, c := range []struct {
		newest, today string
		want          bool
	}{
		{"2026-11-22", "2026-11-22", false},
		{"2026-11-22", "2027-03-21", false}, // 119 days
		{"2026-11-22", "2027-03-22", true},  // 120
		{"2026-11", "2027-03-29", false},    // the last day of the month counts
		{"2026-11", "2027-03-30", true},
		{"", "2099-01-01", false}, // nothing is known, so nothing is said
	} {
		newest, _ := guides.ParseDate(c.newest) // none for ""
		today, err := time.Parse(time.DateOnly, c.today)
		if err != nil {
			t.Fatal(err)
		}
		if got := wizard.OldGuides(newest, today); got != c.want {
			t.Errorf("guides of %q are old on %s: %t, want %t", c.newest, c.today, got, c.want)
		}
	}
}
