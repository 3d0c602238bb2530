package letters_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"widerspruch/guides"
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
		says(t, name, text, test.has, test.hasNot)
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
