package letters_test

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"widerspruch/i18n"
	"widerspruch/letters"
	"widerspruch/state"
)

var writtenDay = map[string]*regexp.Regexp{
	"de": regexp.MustCompile(`\d{1,2}\. (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) \d{4}`),
	"en": regexp.MustCompile(`\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}`),
}

// held is what a case holds since the last objection: how often what happened.
type held map[state.What]int

// stated are sentences of letters, and when a letter may say them.
var stated = map[string]map[string]func(held, string) bool{
	"de": {
		"Eine Antwort habe ich bisher nicht erhalten": held.silent,
		"Bis heute habe ich keine Antwort erhalten":   held.silent,
		"KI nicht beantwortet":                        held.silent,
		"Solche Gründe hat es mir nicht genannt":      held.silent,
		"abgelehnt":                      func(h held, _ string) bool { return h[state.Refused]+h[state.Decided] > 0 },
		"ohne Gründe zu nennen":          func(h held, _ string) bool { return h["no-reasons"] > 0 },
		"Art. 12 Abs. 4":                 func(h held, _ string) bool { return h["no-reasons"] > 0 && h[state.Refused] > 0 },
		"mehr Zeit":                      func(h held, _ string) bool { return h[state.Extended] > 0 },
		"mehr als ein Monat":             func(h held, _ string) bool { return h[state.Sent] > 0 },
		"erinnert":                       func(h held, _ string) bool { return h[state.Reminded] > 0 },
		"mehr als drei Monate":           func(h held, country string) bool { return h[state.Complained] > 0 && country != "ch" },
		"zurück. Deshalb sende":          func(h held, _ string) bool { return h[state.Sent] == 0 },
		"Schreiben des Unternehmens vom": func(h held, _ string) bool { return h[state.Answered]+h[state.Extended] > 0 },
		"Art. 77":                        func(_ held, country string) bool { return country != "gb" && country != "ch" },
		"§ 24 DSG":                       func(_ held, country string) bool { return country == "at" },
	},
	"en": {
		"I have not received an answer so far":    held.silent,
		"To this day I have received no answer.":  held.silent,
		"also in that I received no information":  held.silent,
		"It has not named any such grounds to me": held.silent,
		"refused":                  func(h held, _ string) bool { return h[state.Refused]+h[state.Decided] > 0 },
		"without giving reasons":   func(h held, _ string) bool { return h["no-reasons"] > 0 },
		"Art. 12(4)":               func(h held, _ string) bool { return h["no-reasons"] > 0 && h[state.Refused] > 0 },
		"more time":                func(h held, _ string) bool { return h[state.Extended] > 0 },
		"reminded":                 func(h held, _ string) bool { return h[state.Reminded] > 0 },
		"More than three months":   func(h held, country string) bool { return h[state.Complained] > 0 && country != "ch" },
		"letter of the company of": func(h held, _ string) bool { return h[state.Answered]+h[state.Extended] > 0 },
		"Art. 77":                  func(_ held, country string) bool { return country != "gb" && country != "ch" },
	},
}

// silent says that nothing came from the company.
func (h held) silent(string) bool {
	return h[state.Answered]+h[state.Extended]+h[state.Refused]+h[state.Confirmed] == 0
}

// No letter says what the case does not hold, whatever happened and in whatever order it was entered, in either language and whoever writes.
func TestNoLetterSaysWhatTheCaseDoesNotHold(t *testing.T) {
	guide, spoken := instagram(t), map[string]*i18n.Words{"de": words(t, "de"), "en": words(t, "en")}
	written := map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		lang := rapid.SampledFrom([]string{"de", "en"}).Draw(t, "language")
		spell := func(t time.Time) string {
			day := time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
			if lang == "de" {
				return day.Format("2. ") + spoken[lang].Month(day)
			}
			return day.Format("2 ") + spoken[lang].Month(day)
		}
		c := &state.Case{Guide: "instagram", Account: "@anna"}
		now := day(2026, 6, 1).AddDate(0, 0, rapid.IntRange(0, 600).Draw(t, "today"))
		for range rapid.IntRange(0, 8).Draw(t, "events") {
			e := state.Event{What: rapid.SampledFrom(state.Whats()).Draw(t, "what"), At: day(2026, 6, 1).AddDate(0, 0, -rapid.IntRange(0, 300).Draw(t, "ago"))}
			if sayings := state.Sayings(e.What); sayings != nil && rapid.Bool().Draw(t, "said?") {
				e.Said = rapid.SampledFrom(sayings).Draw(t, "said")
			}
			if e.What == state.Extended && rapid.Bool().Draw(t, "until?") {
				until := e.At.AddDate(0, 0, rapid.IntRange(1, 99).Draw(t, "until"))
				e.Until = &until
			}
			if rapid.IntRange(0, 4).Draw(t, "void?") == 0 {
				e.Void = &now
			}
			c.Append(e)
		}
		person := state.Person{Name: "Anna", Email: "a@example.org", Country: rapid.SampledFrom([]string{"de", "at", "ch", "gb"}).Draw(t, "country"), Land: "he"}
		if rapid.IntRange(0, 3).Draw(t, "child?") == 0 {
			person.Child = "Max"
		}
		if rapid.IntRange(0, 3).Draw(t, "agent?") == 0 {
			person.Agent = &state.Agent{Name: "Berta"}
		}
		facts := letters.FactsOf(person, guide, c, lang, now)
		facts.Special, facts.Questions = rapid.Bool().Draw(t, "special"), rapid.Bool().Draw(t, "questions")
		for _, kind := range letters.Kinds() {
			letter, err := letters.Write(spoken[lang], kind, facts)
			if err != nil {
				continue
			}
			written[lang+string(kind)]++
			text := oneLine(letter.Message())
			holds, days := heldBy(c), map[string]bool{spell(now): true}
			places := state.Places{Company: "ie", Person: person.Country}
			for _, e := range c.Counting() {
				days[spell(e.At)] = true
				if e.Until != nil {
					days[spell(*e.Until)] = true
				}
				days[spell(state.AnswerDue(e.At, places))] = true                                 // since when one knows (Austria)
				days[spell(state.ExtendedDue(state.Event{At: e.At}, e.At, places))] = true        // two further months
				days[spell(state.ExtendedDue(state.Event{At: e.At}, time.Time{}, places))] = true // without an objection
			}
			for _, found := range writtenDay[lang].FindAllString(text, -1) {
				asked := kind == letters.KindReminder && (strings.Contains(text, "bis zum "+found) || strings.Contains(text, "by "+found)) // the new date
				fixed := found == "19. Juni 2026" || found == "19 June 2026"                                                               // since when British law asks for it
				if !days[found] && !asked && !fixed {
					t.Errorf("%s: %s is not in the case:\n%s", kind, found, text)
				}
			}
			for phrase, may := range stated[lang] {
				if strings.Contains(text, phrase) && !may(holds, person.Country) {
					t.Errorf("%s from %s says %q:\n%s\n%+v", kind, person.Country, phrase, text, c.Events)
				}
			}
		}
	})
	for _, lang := range []string{"de", "en"} {
		for _, kind := range letters.Kinds() {
			if written[lang+string(kind)] == 0 {
				t.Errorf("no %s was written in %s", kind, lang)
			}
		}
	}
}

// heldBy is what a case holds since its last objection.
func heldBy(c *state.Case) held {
	holds := held{}
	for _, e := range c.Delivered() {
		if e.What == state.Sent {
			holds = held{}
		}
		holds[e.What]++
		if e.Said == state.SaidNoReasons {
			holds["no-reasons"]++
		}
	}
	return holds
}
