package wizard_test

import (
	"strings"
	"testing"

	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
	"widerspruch/wizard"
)

// lives is a person in a country with a case at a service, in which these things happened: days before today.
func lives(t *testing.T, person state.Person, guide string, events ...state.Event) *fixture {
	t.Helper()
	f := newFixture(t, "de")
	person.Name, person.Email = "Anna Beispiel", "anna@example.com"
	person.Address = []string{"Weg 1", "12345 Ort"}
	f.store.Kept.Person = person
	for i := range events {
		events[i].ID = string(rune('e' + i))
	}
	f.store.Kept.Cases = []state.Case{{ID: "c", Guide: guide, Account: "@anna", Events: events}}
	f.restart(t, "de")
	f.goes(t, wizard.AtService(guide, "c"))
	return f
}

// ago is an event so many days before today.
func ago(days int, what state.What, said state.Said) state.Event {
	return state.Event{At: startDay.AddDate(0, 0, -days), What: what, Said: said}
}

// due is the row of the case among the dates, and its rule.
func (f *fixture) due(t *testing.T) wizard.Due {
	t.Helper()
	dates := f.Dates()
	if len(dates) != 1 {
		t.Fatalf("there are %d dates: %+v", len(dates), dates)
	}
	return dates[0]
}

// chosenLetter goes to the letter that Enter alone leads to, and returns it on one line.
func (f *fixture) chosenLetter(t *testing.T, key string) string {
	t.Helper()
	page := f.Page()
	if chosen := page.Choices[page.Chosen].Key; chosen != key {
		t.Fatalf("Enter alone does %q, want %q; offered are %v", chosen, key, keysOf(page))
	}
	f.pick(t, key)
	return strings.Join(strings.Fields(f.letterText()), " ")
}

func says(t *testing.T, text string, has, not []string) {
	t.Helper()
	for _, want := range has {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	for _, no := range not {
		if strings.Contains(text, no) {
			t.Errorf("it says %q:\n%s", no, text)
		}
	}
}

// guide is a guide of the library.
func (f *fixture) guide(t *testing.T, id string) *guides.Guide {
	t.Helper()
	guide, ok := f.Guide(id)
	if !ok {
		t.Fatalf("there is no guide %s", id)
	}
	return guide
}

var hessen = state.Person{Country: "de", Land: "he"}

// TestPlayReceipt: a receipt that decides nothing. The month runs on, something is to be done, and the reminder does not say that nobody
// answered.
func TestPlayReceipt(t *testing.T) {
	f := lives(t, hessen, "linkedin", ago(40, state.Sent, ""))
	f.pick(t, "answer.answered")
	f.fills(t, "said", "receipt")
	page := f.Page()
	if page.State.Word != "Antwort da, nichts entschieden" || page.State.Sign != wizard.SignNeed {
		t.Errorf("the case is %+v", page.State)
	}
	if due := f.due(t); !due.Overdue || !strings.Contains(due.Rule, "Art. 12 Abs. 3 DSGVO") {
		t.Errorf("due is %+v", due)
	}
	f.pick(t, "letter.reminder")
	says(t, strings.Join(strings.Fields(f.letterText()), " "), []string{"den Eingang bestätigt", "ja oder nein"}, []string{"bisher nicht erhalten"})
}

// TestPlayExtension: the company wants time until a day; that day passes, and only then the reminder says so.
func TestPlayExtension(t *testing.T) {
	f := lives(t, hessen, "linkedin", ago(25, state.Sent, ""))
	f.pick(t, "answer.extended")
	until := startDay.AddDate(0, 0, 20)
	f.fills(t, "until", until.Format("02.01."))
	if page := f.Page(); page.State.Word != "wartet auf Antwort" {
		t.Fatalf("the case is %+v", page.State)
	}
	due := f.due(t)
	if !due.On.Equal(state.Day(until)) || due.Overdue || !strings.Contains(due.Rule, "selbst genannt") {
		t.Errorf("due is %+v", due)
	}
	f.now = until.AddDate(0, 0, 1)
	f.goes(t, wizard.AtService("linkedin", "c"))
	says(t, f.chosenLetter(t, "letter.reminder"), []string{"mehr Zeit brauchen, bis zum", "Diese Zeit ist vorbei"}, []string{"bisher nicht erhalten"})
}

// TestPlayBounced: a mail came back. Nothing was sent, no letter reminds of it, and the objection says that it came back.
func TestPlayBounced(t *testing.T) {
	f := lives(t, hessen, "linkedin", ago(40, state.Sent, ""))
	f.pick(t, "answer.bounced")
	f.fills(t)
	if page := f.Page(); page.State.Sign != wizard.SignNeed || !strings.Contains(page.State.Words, "zurück") || page.State.Word != "kam zurück" || page.Blocks[0].Key != "bounced" {
		t.Errorf("the case is %+v, first is told %+v; the page has to say that it came back", page.State, page.Blocks[0])
	}
	if due := f.due(t); !due.Overdue || !strings.Contains(due.Rule, "Frist hat nicht begonnen") {
		t.Errorf("due is %+v", due)
	}
	place := wizard.Place{View: wizard.ViewLetter, Guide: "linkedin", Case: "c", Item: "reminder"}
	if _, ok := f.PageAt(place); ok {
		t.Error("there is a reminder of what never arrived")
	}
	if _, _, err := f.Do(wizard.SavePaper{Paper: wizard.PaperLetter, At: place, Path: "letter.html"}); f.Refused(err) != f.Words().T("refused.bounced") {
		t.Errorf("refused with %q", f.Refused(err))
	}
	f.goes(t, wizard.Place{View: wizard.ViewLetter, Guide: "linkedin", Case: "c", Item: "objection"})
	says(t, strings.Join(strings.Fields(f.letterText()), " "), []string{"als nicht zustellbar zurück"}, nil)
}

// TestPlayRefusal: with reasons and without; only without them the complaint names Art. 12(4).
func TestPlayRefusal(t *testing.T) {
	for said, names := range map[string]bool{"reasons": false, "no-reasons": true, "": false} {
		f := lives(t, hessen, "linkedin", ago(40, state.Sent, ""))
		f.pick(t, "answer.refused")
		f.fills(t, "said", said)
		if due := f.due(t); !due.Overdue || !strings.Contains(due.Rule, "Art. 77 DSGVO") {
			t.Errorf("due is %+v", due)
		}
		text := f.chosenLetter(t, "letter.complaint")
		if strings.Contains(text, "Art. 12 Abs. 4") != names || !strings.Contains(text, "abgelehnt") {
			t.Errorf("refused %q:\n%s", said, text)
		}
	}
}

// TestPlayAuthority: it is silent for longer than it may, then asks, then closes the matter; something is always there to do.
func TestPlayAuthority(t *testing.T) {
	f := lives(t, hessen, "linkedin", ago(200, state.Sent, ""), ago(120, state.Complained, ""))
	if due := f.due(t); !due.Overdue || !strings.Contains(due.Rule, "Art. 78 Abs. 2 DSGVO") {
		t.Errorf("due is %+v", due)
	}
	says(t, f.chosenLetter(t, "letter.request"), []string{"mehr als drei Monate", "wie die Sache steht"}, nil)
	f.pick(t, "sent")
	if status := f.Page().State.Word; status != "Beschwerde läuft" || f.events() != 3 {
		t.Errorf("to ask changes the status to %q, with %d events", status, f.events())
	}
	f.pick(t, "answer.decided")
	f.fills(t, "said", "asks")
	page := f.Page()
	if page.State.Sign != wizard.SignNeed || page.State.Word != "Behörde fragt" || page.Choices[page.Chosen].Key != "notyet" {
		t.Errorf("the authority asks: %+v, chosen %q", page.State, page.Choices[page.Chosen].Key)
	}
	if due := f.due(t); !due.Overdue || !strings.Contains(due.Rule, "steht im Schreiben der Behörde") {
		t.Errorf("due is %+v", due)
	}
	f.pick(t, "replied")
	if page := f.Page(); page.State.Word != "Beschwerde läuft" || f.due(t).Overdue {
		t.Errorf("answered: %+v, due %+v", page.State, f.due(t))
	}
	f.pick(t, "answer.decided")
	f.fills(t, "said", "rejected")
	if page := f.Page(); page.State.Sign != wizard.SignDone || !strings.Contains(strings.Join(keysOf(page), " "), "letter.request") {
		t.Errorf("rejected: %+v, %v", page.State, keysOf(page))
	}
	f.pick(t, "letter.request")
	says(t, strings.Join(strings.Fields(f.letterText()), " "), []string{"welches Gericht"}, []string{"mehr als drei Monate"})
}

// TestWhatWasLeftEmptyIsNotAskedAgain: Enter alone comes from a letter that lacks something to what one does with it, and never circles.
func TestWhatWasLeftEmptyIsNotAskedAgain(t *testing.T) {
	f := lives(t, state.Person{}, "linkedin", ago(60, state.Sent, ""), ago(20, state.Refused, ""))
	f.goes(t, wizard.Place{View: wizard.ViewLetter, Guide: "linkedin", Case: "c", Item: "complaint"})
	f.pick(t, f.chosen())
	if f.Form() == nil || f.Form().Fields[0].Key != "country" {
		t.Fatalf("asked is %+v", f.Form())
	}
	f.fills(t)
	if key := f.chosen(); key == "fill" {
		t.Error("the country stayed empty, and it is asked by itself again")
	}
	f.pick(t, "fill")
	f.fills(t, "country", "de")
	if key := f.chosen(); key != "fill" { // now the Land is missing
		t.Errorf("the Land is missing, and Enter does %q", key)
	}
	f.pick(t, "fill")
	f.fills(t, "land", "he")
	if page := f.Page(); f.chosen() == "fill" || f.block("missing") != nil {
		t.Errorf("all is there, but the page is %v", keysOf(page))
	}
}

// TestAskedForALetter: what only a case holds is asked too, the number at WhatsApp, the address of a company of which none is known,
// where data about somebody without an account stand; and the letter has it.
func TestAskedForALetter(t *testing.T) {
	f := newFixture(t, "de")
	f.store.Kept.Person = state.Person{Name: "Anna", Email: "a@example.com", Address: []string{"1 Road", "Leeds"}, Country: "gb"}
	f.restart(t, "de")
	objection := func(guide string) wizard.Place {
		return wizard.Place{View: wizard.ViewLetter, Guide: guide, Item: string(letters.KindObjection)}
	}
	f.goes(t, objection("whatsapp"))
	f.pick(t, "fill")
	f.Type("account", "Anna")
	if _, ok := f.Submit(); ok || f.Form().At != "account" {
		t.Error("a name was taken for a phone number")
	}
	f.fills(t, "account", "+44 7700 900123", "company-address", "1 Example Way, Menlo Park, USA", "grounds", "Meine Kinder sind zu sehen.")
	says(t, f.letterText(), []string{"Telefonnummer des Kontos: +44 7700 900123", "1 Example Way\nMenlo Park\nUSA", "Meine Kinder sind zu sehen."}, []string{"[Telefon"})
	if _, _, err := f.Do(f.Undo()); err != nil || len(f.store.Kept.Cases) != 0 {
		t.Errorf("taken back, there is %+v (%v)", f.store.Kept.Cases, err)
	}
	f.goes(t, objection("meta-ohne-konto"))
	f.pick(t, "fill")
	f.fills(t, "places", "https://example.org/foto")
	says(t, f.letterText(), []string{"https://example.org/foto"}, []string{"[Internetadressen]"})
}

// TestDueNeverSaysNothing while something waits: every case in which the overview says that something is to be done, or in which a
// company or an authority has something to answer, has a row.
func TestDueNeverSaysNothing(t *testing.T) {
	for _, country := range []string{"", "de", "at", "ch", "gb"} {
		for _, what := range state.Whats() {
			for _, said := range append(state.Sayings(what), "") {
				for _, days := range []int{1, 100, 400} {
					f := lives(t, state.Person{Country: country, Land: "he"}, "linkedin", ago(days+60, state.Sent, ""), ago(days, what, said))
					page := f.Page()
					waits := page.State.Sign == wizard.SignNeed || page.State.Sign == wizard.SignWaiting
					if n := len(f.Dates()); waits && n != 1 {
						t.Errorf("%s, %s %q %d days ago: %q, and %d dates", country, what, said, days, page.State.Words, n)
					}
					for _, due := range f.Dates() {
						if due.Rule == "" || strings.Contains(due.Text+due.Rule, "due.") || strings.Contains(due.Rule, "rule.") {
							t.Errorf("%s, %s %q: %+v", country, what, said, due)
						}
					}
				}
			}
		}
	}
}

// TestReceiptAndNothingElse: while the company has time, a mere receipt asks nothing of the person; after that the letter is chosen.
func TestReceiptAndNothingElse(t *testing.T) {
	for days, want := range map[int]string{20: "notyet", 80: "letter.reminder"} {
		f := lives(t, hessen, "linkedin", ago(days, state.Sent, ""), ago(days-1, state.Answered, state.SaidReceipt))
		if got := f.chosen(); got != want {
			t.Errorf("%d days after the objection, with a receipt, %q is chosen; want %q", days, got, want)
		}
	}
}
