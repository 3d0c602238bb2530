package letters

import (
	"strings"
	"testing"
	"time"

	"widerspruch/i18n"
	"widerspruch/state"
)

// Every day and every wait has words with its source, in both languages and in the law of the person: no British one quotes the GDPR of
// the EU, no Swiss one promises what the FADP does not give.
func TestRuleWordsInEachLaw(t *testing.T) {
	start := time.Date(2026, 10, 1, 12, 0, 0, 0, time.UTC)
	for _, lang := range i18n.Languages {
		w := recordWords(t, lang)
		for _, country := range []string{"", "de", "at", "ch", "gb"} {
			for _, what := range state.Whats() {
				for _, said := range append(state.Sayings(what), "") {
					for _, named := range []bool{false, true} {
						e := state.Event{ID: "b", What: what, Said: said, At: start.AddDate(0, 0, 5)}
						if named && what == state.Extended {
							until := start.AddDate(0, 0, 50)
							e.Until = &until
						}
						p := &state.Progress{Person: state.Person{Country: country}, Cases: []state.Case{{ID: "c", Events: []state.Event{{ID: "a", What: state.Sent, At: start}, e}}}}
						standing := p.StandingIn(&p.Cases[0], "ie", start.AddDate(0, 4, 0))
						text := RuleWords(w, standing, country)
						if text == "" || strings.Contains(text, "rule.") || strings.Contains(text, "{{") {
							t.Errorf("%s, %s %q in %q: %q", lang, what, said, country, text)
						}
						european := strings.Contains(strings.NewReplacer("UK GDPR", "", "EU-DSGVO", "").Replace(text), "GDPR") || strings.Contains(text, "DSGVO")
						if country == "gb" && european {
							t.Errorf("%s, %s %q in the United Kingdom: %q", lang, what, said, text)
						}
						if country == "ch" && strings.Contains(text, "78") {
							t.Errorf("%s, %s %q in Switzerland: %q", lang, what, said, text)
						}
					}
				}
			}
		}
	}
}

// The words for a moved day name the holiday; a day that is not moved has none.
func TestMovedWords(t *testing.T) {
	w := recordWords(t, "de")
	day := func(text string) time.Time {
		d, err := time.Parse(time.DateOnly, text)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for want, rule := range map[string]state.Rule{
		"": {Ends: day("2026-12-02"), Day: day("2026-12-02")},
		"Am 20.12.2026 endet die Frist nicht (Wochenende). Es zählt der nächste Arbeitstag: 21.12.2026.":                              {Ends: day("2026-12-20"), Day: day("2026-12-21")},
		"Am 17.03.2027 endet die Frist nicht (St. Patrick). Es zählt der nächste Arbeitstag: 18.03.2027.":                             {Ends: day("2027-03-17"), Day: day("2027-03-18"), Falls: state.StPatrick, Holiday: state.StPatrick},
		"Am 27.03.2027 endet die Frist nicht (Wochenende, danach Ostermontag). Es zählt der nächste Arbeitstag: 30.03.2027.":          {Ends: day("2027-03-27"), Day: day("2027-03-30"), Holiday: state.EasterMonday},
		"Am 25.12.2026 endet die Frist nicht (1. Weihnachtstag, danach Ersatzfeiertag). Es zählt der nächste Arbeitstag: 29.12.2026.": {Ends: day("2026-12-25"), Day: day("2026-12-29"), Falls: state.Christmas, Holiday: state.Substitute},
	} {
		if got := MovedWords(w, rule); got != want {
			t.Errorf("%+v: %q, want %q", rule, got, want)
		}
	}
}

// Every holiday that can move a day has a name.
func TestHolidaysHaveNames(t *testing.T) {
	for _, lang := range i18n.Languages {
		w := recordWords(t, lang)
		for _, country := range []string{"ie", "de", "de-bb", "nl", "lu", "fr", "at", "ch", "gb", ""} {
			for day := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC); day.Year() < 2029; day = day.AddDate(0, 0, 1) {
				if holiday, ok := state.HolidayOn(day, country); ok && w.T("holiday."+string(holiday)) == "holiday."+string(holiday) {
					t.Fatalf("%s has no name for %q", lang, holiday)
				}
			}
		}
	}
}
