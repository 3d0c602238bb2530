package letters_test

import (
	"errors"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/letters"
	"widerspruch/state"
)

// day is noon of a day.
func day(year int, month time.Month, dayOfMonth int) time.Time {
	return time.Date(year, month, dayOfMonth, 12, 0, 0, 0, time.UTC)
}

// told is the letter about a case with these events, on one line.
func told(t *testing.T, kind letters.Kind, person state.Person, on time.Time, events ...state.Event) string {
	t.Helper()
	person.Name, person.Email = "Anna Beispiel", "anna@example.org"
	facts := letters.FactsOf(person, instagram(t), &state.Case{Guide: "instagram", Account: "@anna", Events: events}, "de", on)
	return oneLine(write(t, "de", kind, facts).Text())
}

func said(what state.What, at time.Time, said state.Said) state.Event {
	return state.Event{What: what, At: at, Said: said}
}

// Each thing that can happen after sending has its own words, and takes those away that would be false.
func TestBranches(t *testing.T) {
	hessen, vienna, bern, leeds := state.Person{Country: "de", Land: "he"}, state.Person{Country: "at"}, state.Person{Country: "ch"}, state.Person{Country: "gb"}
	send := event(state.Sent, day(2026, 11, 2), "")
	until := day(2027, 1, 15)
	extended := event(state.Extended, day(2026, 11, 20), "")
	extended.Until = &until
	complained := event(state.Complained, day(2026, 9, 10), "LDA-7")
	for name, test := range map[string]struct {
		kind   letters.Kind
		person state.Person
		on     time.Time
		events []state.Event
		has    []string
		hasNot []string
	}{
		"no answer": {letters.KindReminder, hessen, day(2026, 12, 10), []state.Event{send},
			[]string{"mehr als ein Monat", "Eine Antwort habe ich bisher nicht erhalten", "Haben Sie schon geantwortet"}, nil},
		"a receipt that decides nothing": {letters.KindReminder, hessen, day(2026, 12, 10), []state.Event{send, said(state.Answered, day(2026, 11, 3), state.SaidReceipt)},
			[]string{"Am 3. November 2026 haben Sie mir geschrieben und den Eingang bestätigt", "ja oder nein"}, []string{"bisher nicht erhalten", "Haben Sie schon geantwortet"}},
		"an extension that has passed": {letters.KindReminder, hessen, day(2027, 1, 16), []state.Event{send, extended},
			[]string{"Am 20. November 2026 haben Sie mir mitgeteilt, dass Sie mehr Zeit brauchen, bis zum 15. Januar 2027. Diese Zeit ist vorbei."}, []string{"bisher nicht erhalten"}},
		"an extension that runs": {letters.KindReminder, hessen, day(2026, 12, 20), []state.Event{send, extended},
			[]string{"bis zum 15. Januar 2027."}, []string{"Diese Zeit ist vorbei", "bisher nicht erhalten"}},
		"it came back": {letters.KindObjection, hessen, day(2026, 11, 10), []state.Event{send, event(state.Bounced, day(2026, 11, 3), "")},
			[]string{"schon am 2. November 2026 abgesendet. Er kam am 3. November 2026 als nicht zustellbar zurück"}, nil},
		"it went out again": {letters.KindReminder, hessen, day(2027, 1, 10), []state.Event{send, event(state.Bounced, day(2026, 11, 3), ""), event(state.Sent, day(2026, 11, 9), "")},
			[]string{"am 9. November 2026"}, []string{"2. November", "3. November"}},
		"refused with reasons": {letters.KindComplaint, hessen, day(2026, 12, 10), []state.Event{send, said(state.Refused, day(2026, 11, 9), state.SaidReasons)},
			[]string{"abgelehnt", "zwingende schutzwürdige Gründe"}, []string{"Art. 12 Abs. 4", "ohne Gründe"}},
		"refused without reasons": {letters.KindComplaint, hessen, day(2026, 12, 10), []state.Event{send, said(state.Refused, day(2026, 11, 9), state.SaidNoReasons)},
			[]string{"Art. 12 Abs. 4", "ohne Gründe zu nennen"}, []string{"keine Antwort"}},
		"answered, then the authority": {letters.KindComplaint, hessen, day(2026, 12, 10), []state.Event{send, said(state.Answered, day(2026, 11, 9), state.SaidReferral)},
			[]string{"nicht in der Sache beantwortet", "an eine andere Stelle oder an Einstellungen verwiesen", "keine Antwort in der Sache erhalten"}, []string{"hat es mir nicht genannt"}},
		"Austria": {letters.KindComplaint, vienna, day(2026, 12, 10), []state.Event{send},
			[]string{"§ 24 DSG", "die Datenschutzbehörde möge feststellen", "Beschwerdegegnerin", "weiß ich seit dem 2. Dezember 2026", "§ 24 Abs. 4 DSG ist gewahrt"}, nil},
		"Austria, too late to say so": {letters.KindComplaint, vienna, day(2027, 12, 10), []state.Event{send},
			[]string{"möge feststellen"}, []string{"gewahrt"}},
		"the United Kingdom": {letters.KindComplaint, leeds, day(2027, 1, 20), []state.Event{send, event(state.Reminded, day(2026, 12, 10), "")},
			[]string{"10. Dezember 2026: Ich habe mich beim Unternehmen beschwert"}, []string{"DSGVO", "Art. 77"}},
		"a silent authority": {letters.KindRequest, hessen, day(2026, 12, 11), []state.Event{event(state.Sent, day(2026, 8, 3), ""), complained},
			[]string{"Meine Beschwerde vom 10. September 2026", "Aktenzeichen LDA-7", "mehr als drei Monate"}, nil},
		"an authority with time":           {letters.KindRequest, hessen, day(2026, 12, 1), []state.Event{event(state.Sent, day(2026, 8, 3), ""), complained}, []string{"wie die Sache steht"}, []string{"mehr als drei Monate"}},
		"the Swiss authority owes nothing": {letters.KindRequest, bern, day(2027, 12, 1), []state.Event{complained}, []string{"wie die Sache steht"}, []string{"mehr als drei Monate"}},
		"the authority refused": {letters.KindRequest, hessen, day(2026, 12, 1), []state.Event{complained, said(state.Decided, day(2026, 11, 20), state.SaidRejected)},
			[]string{"Am 20. November 2026 haben Sie mir geschrieben und die Beschwerde abgelehnt", "welches Gericht"}, []string{"mehr als drei Monate"}},
		"the authority holds it to be settled": {letters.KindRequest, hessen, day(2027, 7, 29), []state.Event{event(state.Sent, day(2027, 4, 5), ""), event(state.Complained, day(2027, 5, 10), ""), said(state.Decided, day(2027, 7, 1), state.SaidClosed)},
			[]string{"Widerspruch nach Art. 5 Abs. 2", "1. Juli 2027 haben Sie mir geschrieben und die Sache abgeschlossen", "für erledigt halten, widerspreche ich dem innerhalb der vier Wochen", "Bitte prüfen Sie die Beschwerde weiter"}, []string{"Stand der Sache"}},
		"four weeks later": {letters.KindRequest, hessen, day(2027, 7, 30), []state.Event{event(state.Sent, day(2027, 4, 5), ""), event(state.Complained, day(2027, 5, 10), ""), said(state.Decided, day(2027, 7, 1), state.SaidClosed)},
			[]string{"Stand der Sache", "welches Gericht"}, []string{"widerspreche", "2025/2518"}},
		"before the Regulation": {letters.KindRequest, hessen, day(2027, 7, 2), []state.Event{event(state.Sent, day(2027, 1, 5), ""), event(state.Complained, day(2027, 4, 2), ""), said(state.Decided, day(2027, 7, 1), state.SaidClosed)},
			[]string{"Stand der Sache", "welches Gericht"}, []string{"widerspreche", "2025/2518"}},
		"an objection that was sent": {letters.KindRequest, hessen, day(2027, 7, 20), []state.Event{event(state.Sent, day(2027, 4, 5), ""), event(state.Complained, day(2027, 5, 10), ""), said(state.Decided, day(2027, 7, 1), state.SaidClosed), said(state.Noted, day(2027, 7, 10), state.SaidReplied)},
			[]string{"Stand der Sache", "wie die Sache steht"}, []string{"widerspreche", "2025/2518"}},
	} {
		text := told(t, test.kind, test.person, test.on, test.events...)
		for _, want := range test.has {
			if !strings.Contains(text, want) {
				t.Errorf("%s: no %q in\n%s", name, want, text)
			}
		}
		for _, not := range test.hasNot {
			if strings.Contains(text, not) {
				t.Errorf("%s: says %q in\n%s", name, not, text)
			}
		}
	}
}

func TestNothingToWrite(t *testing.T) {
	person := state.Person{Country: "de", Land: "he"}
	for name, test := range map[string]struct {
		kind   letters.Kind
		events []state.Event
		want   error
	}{
		"a reminder of what came back": {letters.KindReminder, []state.Event{event(state.Sent, sent, ""), event(state.Bounced, sent, "")}, letters.ErrBounced},
		"a complaint about it":         {letters.KindComplaint, []state.Event{event(state.Sent, sent, ""), event(state.Bounced, sent, "")}, letters.ErrBounced},
		"the authority agreed":         {letters.KindRequest, []state.Event{event(state.Complained, sent, ""), said(state.Decided, reminded, state.SaidUpheld)}, letters.ErrSettled},
	} {
		facts := letters.FactsOf(person, instagram(t), &state.Case{Events: test.events}, "de", today)
		if _, err := letters.Write(words(t, "de"), test.kind, facts); !errors.Is(err, test.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Whoever writes for somebody else says so, signs with their own name, and encloses the power of attorney.
func TestRepresentatives(t *testing.T) {
	child := full(state.Person{Country: "de", Land: "he", Child: "Max Beispiel", Parent: "Otto Beispiel"})
	letter := write(t, "de", letters.KindObjection, child)
	if text := oneLine(letter.Text()); !strings.Contains(text, "für mein Kind Max Beispiel, das ich gesetzlich vertrete, zusammen mit Otto Beispiel") ||
		!strings.Contains(text, "Name: Max Beispiel") || letter.Signature != "Anna Beispiel, Otto Beispiel" {
		t.Errorf("for a child:\n%s", letter.Text())
	}
	agent := full(state.Person{Country: "de", Land: "he", Agent: &state.Agent{Name: "Berta Rat", Centre: "Beratungsstelle Nord", Address: []string{"Am Tor 1"}, Email: "rat@example.org"}})
	for _, kind := range []letters.Kind{letters.KindObjection, letters.KindReminder, letters.KindComplaint} {
		letter := write(t, "de", kind, agent)
		if letter.From[0] != "Beratungsstelle Nord" || letter.From[1] != "Berta Rat" || letter.Signature != "Berta Rat" || !slices.Contains(letter.Enclosures.Items, "Vollmacht") ||
			!strings.Contains(oneLine(letter.Text()), "im Namen von Anna Beispiel und mit Vollmacht") {
			t.Errorf("%s by an agent:\n%s", kind, letter.Text())
		}
	}
	mandate := write(t, "de", letters.KindMandate, agent)
	if text := oneLine(mandate.Text()); mandate.Signature != "Anna Beispiel" || !strings.Contains(text, "Ich bevollmächtige Beratungsstelle Nord, vertreten durch Berta Rat,") {
		t.Errorf("the power of attorney:\n%s", mandate.Text())
	}
	for lang, want := range map[string]string{
		"de": "Ich bevollmächtige [Name der bevollmächtigten Person], mich gegenüber", "en": "I authorise [name of the person authorised] to represent me",
	} {
		if mandate := write(t, lang, letters.KindMandate, full(state.Person{Country: "de"})); !strings.Contains(oneLine(mandate.Text()), want) {
			t.Errorf("%s, a power of attorney without a name in it, want %q:\n%s", lang, want, mandate.Text())
		}
	}
}

// Abroad the country stands in capitals, at home it is left out.
func TestCountryOnTheEnvelope(t *testing.T) {
	for _, c := range []struct{ country, last, want string }{
		{"de", "Irland", "IRLAND"}, {"de", "Deutschland", "Dublin"}, {"gb", "Irland", "IRELAND"}, {"ie", "Irland", "Dublin"}, {"de", "Absurdistan", "Absurdistan"},
	} {
		facts := full(state.Person{Country: c.country})
		facts.Contact.Address = []string{"Beispiel Street 1", "Dublin", c.last}
		to := write(t, "de", letters.KindObjection, facts).To
		if got := to[len(to)-1]; got != c.want {
			t.Errorf("from %s to %s: %q", c.country, c.last, got)
		}
	}
}

func TestNoneLeavesWithoutAnAddressee(t *testing.T) {
	facts := full(places[0])
	facts.Contact = guides.Contact{Name: "Meta"}
	letter := write(t, "de", letters.KindObjection, facts)
	if !letter.Nowhere || !slices.Contains(letter.Blanks, "company-address") || len(letter.Blanks) != len(letter.Missing) {
		t.Errorf("lacks %v, nowhere %t", letter.Blanks, letter.Nowhere)
	}
}

// The guide says what a letter names: posts or purchases, a number or an account, and the company that the person named.
func TestTheLetterNamesWhatItIsAbout(t *testing.T) {
	facts := full(places[0])
	facts.Data, facts.Basis, facts.Special = []string{"Käufe", "Bewertungen", "Nachrichten"}, "berechtigtes Interesse", true
	text := oneLine(write(t, "de", letters.KindObjection, facts).Text())
	for _, want := range []string{"soweit es sie gibt: Käufe, Bewertungen und Nachrichten.", "als Rechtsgrundlage: berechtigtes Interesse.", "(Art. 9 DSGVO)"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	if strings.Contains(text, "Fotos, Videos") {
		t.Errorf("it speaks of everything:\n%s", text)
	}
	whatsapp, _ := shipped(t).Guide("whatsapp")
	if lacks := write(t, "de", letters.KindObjection, letters.FactsOf(state.Person{}, whatsapp, &state.Case{}, "de", today)).Blanks; !slices.Contains(lacks, "phone") {
		t.Errorf("WhatsApp lacks %v", lacks)
	}
	alone, ok := shipped(t).Guide("meta-ohne-konto")
	if !ok {
		t.Fatal("there is no guide for people without an account")
	}
	letter := write(t, "de", letters.KindObjection, letters.FactsOf(state.Person{Country: "de"}, alone, &state.Case{}, "de", today))
	all := strings.ReplaceAll(oneLine(letter.Text())+strings.Join(letter.Missing, " "), "Menschen mit Konto", "") // those are others
	if strings.Contains(all, "Konto") {
		t.Errorf("a letter without an account speaks of one:\n%s\n%v", letter.Text(), letter.Missing)
	}
	any, ok := shipped(t).Guide("anderes-unternehmen")
	if !ok {
		t.Fatal("there is no guide for any company")
	}
	own := letters.FactsOf(state.Person{Country: "de"}, any, &state.Case{Company: &state.Company{
		Name: "Beispiel AG", Address: []string{"Am Werk 1", "Bern", "Schweiz"}, Email: "post@example.com", Has: "meine Bestellungen",
	}}, "de", today)
	letter = write(t, "de", letters.KindObjection, own)
	if letter.To[0] != "Beispiel AG" || letter.To[len(letter.To)-1] != "SCHWEIZ" || letter.Email != "post@example.com" || !strings.Contains(oneLine(letter.Text()), "meine Bestellungen") {
		t.Errorf("to a company of the person's own:\n%s", letter.Text())
	}
}

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

// The branches say in English what they say in German.
func TestBranchesInEnglish(t *testing.T) {
	berlin, leeds, bern := state.Person{Country: "de", Land: "be"}, state.Person{Country: "gb"}, state.Person{Country: "ch"}
	send := event(state.Sent, day(2026, 11, 2), "")
	until := day(2027, 1, 15)
	extended := event(state.Extended, day(2026, 11, 20), "")
	extended.Until = &until
	refused := said(state.Refused, day(2026, 11, 9), state.SaidNoReasons)
	for name, test := range map[string]struct {
		kind   letters.Kind
		person state.Person
		on     time.Time
		events []state.Event
		has    []string
		hasNot []string
	}{
		"no answer": {letters.KindReminder, berlin, day(2026, 12, 10), []state.Event{send}, []string{"I have not received an answer so far"}, nil},
		"a receipt": {letters.KindReminder, berlin, day(2026, 12, 10), []state.Event{send, said(state.Answered, day(2026, 11, 3), state.SaidReceipt)},
			[]string{"On 3 November 2026 you wrote to me and acknowledged receipt", "yes or no"}, []string{"not received an answer so far"}},
		"an extension that has passed": {letters.KindReminder, berlin, day(2027, 1, 16), []state.Event{send, extended},
			[]string{"until 15 January 2027", "This time is over"}, []string{"not received an answer so far"}},
		"it came back":            {letters.KindObjection, berlin, day(2026, 11, 10), []state.Event{send, event(state.Bounced, day(2026, 11, 3), "")}, []string{"on 2 November 2026", "3 November 2026"}, nil},
		"refused without reasons": {letters.KindComplaint, berlin, day(2026, 12, 10), []state.Event{send, refused}, []string{"Art. 12(4)", "without giving reasons"}, []string{"no answer"}},
		"refused in the United Kingdom": {letters.KindReminder, leeds, day(2026, 12, 10), []state.Event{send, refused},
			[]string{"On 9 November 2026 you refused the objection without giving reasons", "Please treat this letter as a complaint under UK data protection law. "}, []string{"Reminder", "not received"}},
		"the ICO, in order": {letters.KindComplaint, leeds, day(2027, 1, 20), []state.Event{send, said(state.Answered, day(2026, 11, 5), ""), event(state.Reminded, day(2026, 12, 10), "")},
			[]string{"5 November 2026: The company wrote", "10 December 2026: I complained to the company", "letter of the company of 5 November 2026"}, []string{"Art. 77", "1182"}},
		"the ICO, and no complaint to the company yet": {letters.KindComplaint, leeds, day(2027, 1, 20), []state.Event{send, refused},
			[]string{"without giving reasons. - [date of the complaint to the company]: I complained to the company"}, nil},
		"the authority holds it to be settled": {letters.KindRequest, berlin, day(2027, 7, 29), []state.Event{event(state.Sent, day(2027, 4, 5), ""), event(state.Complained, day(2027, 5, 10), ""), said(state.Decided, day(2027, 7, 1), state.SaidClosed)},
			[]string{"objection under Art. 5(2) of Regulation (EU) 2025/2518", "hold my complaint to be settled, I object to that within the four weeks"}, []string{"state of the matter"}},
		"a report in Switzerland": {letters.KindRequest, bern, day(2027, 12, 1), []state.Event{event(state.Complained, day(2026, 9, 10), "")},
			[]string{"under Art. 49 FADP", "no right to an answer"}, []string{"More than three months"}},
	} {
		test.person.Name, test.person.Email = "Anna Example", "anna@example.org"
		facts := letters.FactsOf(test.person, instagram(t), &state.Case{Guide: "instagram", Account: "@anna", Events: test.events}, "en", test.on)
		text := oneLine(write(t, "en", test.kind, facts).Text())
		for _, want := range test.has {
			if !strings.Contains(text, want) {
				t.Errorf("%s: no %q in\n%s", name, want, text)
			}
		}
		for _, not := range test.hasNot {
			if strings.Contains(text, not) {
				t.Errorf("%s: says %q in\n%s", name, not, text)
			}
		}
	}
}

// A day after the longest time that the law gives is pointed out, and only where that law holds.
func TestTooLongAnExtension(t *testing.T) {
	for _, test := range []struct {
		country string
		until   time.Time
		want    bool
	}{
		{"de", day(2027, 5, 1), true}, {"gb", day(2027, 5, 1), true}, {"ch", day(2027, 5, 1), false}, {"de", day(2027, 1, 15), false}, {"de", day(2027, 2, 2), false},
	} {
		extended := event(state.Extended, day(2026, 11, 20), "")
		extended.Until = &test.until
		c := &state.Case{Guide: "instagram", Events: []state.Event{event(state.Sent, day(2026, 11, 2), ""), extended}}
		letter := write(t, "de", letters.KindReminder, letters.FactsOf(state.Person{Country: test.country}, instagram(t), c, "de", day(2026, 12, 20)))
		if got := strings.Contains(strings.Join(letter.Notes, " "), "längsten Frist"); got != test.want {
			t.Errorf("%s until %s: pointed out %t", test.country, test.until.Format(time.DateOnly), got)
		}
	}
}

// TestNotesOfARequest: who asks an authority about a complaint has complained; nobody tells them how to, or to turn to the company first.
func TestNotesOfARequest(t *testing.T) {
	for _, country := range []string{"at", "ch", "gb", "de"} {
		person := state.Person{Name: "Anna Example", Country: country, Land: "he"}
		facts := letters.FactsOf(person, instagram(t), &state.Case{Guide: "instagram", Events: []state.Event{event(state.Complained, day(2026, 9, 10), "")}}, "en", day(2027, 1, 20))
		for _, note := range write(t, "en", letters.KindRequest, facts).Notes {
			if strings.Contains(note, "Complain to the company") || strings.Contains(note, "form is safer") || strings.Contains(note, "The complaint opens") {
				t.Errorf("%s: a request comes with the advice of a complaint: %s", country, note)
			}
		}
	}
}

// TestNoDayOfAReminder: a note speaks of the day of a reminder only where the letter names one.
func TestNoDayOfAReminder(t *testing.T) {
	facts := letters.FactsOf(state.Person{Country: "gb"}, instagram(t), &state.Case{Guide: "instagram", Events: []state.Event{event(state.Sent, day(2026, 9, 10), "")}}, "en", day(2027, 1, 20))
	if notes := strings.Join(write(t, "en", letters.KindComplaint, facts).Notes, "\n"); strings.Contains(notes, "date of your reminder") {
		t.Errorf("there was no reminder:\n%s", notes)
	}
}

// TestMandateSentence: the English power of attorney has its comma only where an advice centre is represented by somebody.
func TestMandateSentence(t *testing.T) {
	for centre, want := range map[string]string{"": "I authorise Bob Helper to represent me", "Advice York": "I authorise Advice York, represented by Bob Helper, to represent me"} {
		person := state.Person{Name: "Anna Example", Country: "gb", Agent: &state.Agent{Name: "Bob Helper", Centre: centre}}
		facts := letters.FactsOf(person, instagram(t), &state.Case{Guide: "instagram"}, "en", day(2026, 12, 1))
		if text := oneLine(write(t, "en", letters.KindMandate, facts).Text()); !strings.Contains(text, want) {
			t.Errorf("centre %q: no %q in\n%s", centre, want, text)
		}
	}
}

// TestNotesOfTimeAgree: where the company asked for more time too late, or for too much, no note says that it still has that time; in Austria
// a complaint after the year says that it is late.
func TestNotesOfTimeAgree(t *testing.T) {
	send := event(state.Sent, day(2026, 6, 1), "")
	until := day(2026, 12, 30)
	extended := func(on time.Time) state.Event {
		return state.Event{ID: "x", At: on, What: state.Extended, Until: &until}
	}
	for name, test := range map[string]struct {
		events []state.Event
		on     time.Time
		has    string
		not    []string
	}{
		"too late": {[]state.Event{send, extended(day(2026, 7, 10))}, day(2026, 8, 1), "only after the month was over", []string{"still has until", "longest time"}},
		"too long": {[]state.Event{send, extended(day(2026, 6, 20))}, day(2026, 8, 1), "longest time", []string{"still has until"}},
		"the year": {[]state.Event{event(state.Sent, day(2025, 6, 1), "")}, day(2026, 8, 1), "the year is over", []string{"still has until"}},
		"in time":  {[]state.Event{send}, day(2026, 8, 1), "needs a copy", []string{"the year is over"}},
	} {
		facts := letters.FactsOf(state.Person{Country: "at"}, instagram(t), &state.Case{Guide: "instagram", Events: test.events}, "en", test.on)
		notes := strings.Join(write(t, "en", letters.KindComplaint, facts).Notes, "\n")
		if !strings.Contains(notes, test.has) {
			t.Errorf("%s: no %q in\n%s", name, test.has, notes)
		}
		for _, not := range test.not {
			if strings.Contains(notes, not) {
				t.Errorf("%s: %q in\n%s", name, not, notes)
			}
		}
	}
}
