package wizard_test

import (
	"strings"
	"testing"
	"time"

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
	if page.State.Word != "nichts entschieden" || page.State.Sign != wizard.SignNeed {
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

// TestPlayAustria: the complaint asks that the infringement be found and says that it is in time, for which there is a year.
func TestPlayAustria(t *testing.T) {
	f := lives(t, state.Person{Country: "at"}, "linkedin", ago(60, state.Sent, ""), ago(20, state.Refused, state.SaidReasons))
	due, last := f.due(t), startDay.AddDate(1, 0, -20)
	if !strings.Contains(due.Text, f.Words().Date(last)) || !strings.Contains(due.Rule, "§ 24 Abs. 4 DSG") {
		t.Errorf("due is %+v, want until %s", due, f.Words().Date(last))
	}
	says(t, f.chosenLetter(t, "letter.complaint"), []string{"möge feststellen", "Beschwerdegegnerin", "§ 24 Abs. 4 DSG ist gewahrt", "Barichgasse"}, nil)
	f = lives(t, state.Person{Country: "at"}, "linkedin", ago(500, state.Sent, ""), ago(450, state.Refused, ""))
	if due := f.due(t); !strings.Contains(due.Text, "vorbei") || strings.Contains(due.Text, "ist möglich") {
		t.Errorf("after the year due is %+v", due)
	}
	says(t, f.chosenLetter(t, "letter.complaint"), nil, []string{"gewahrt"})
}

// TestPlayBritain: the right company; after a refusal first a complaint to the company, which has 30 days; then the ICO, within three
// months. No word of the GDPR of the EU.
func TestPlayBritain(t *testing.T) {
	f := lives(t, state.Person{Country: "gb"}, "linkedin", ago(40, state.Sent, ""), ago(10, state.Refused, state.SaidReasons))
	if due := f.due(t); !strings.Contains(due.Rule, "164A") || strings.Contains(due.Rule, "DSGVO") || !strings.Contains(due.Text, "beim Unternehmen") {
		t.Errorf("due is %+v", due)
	}
	text := f.chosenLetter(t, "letter.reminder")
	says(t, text, []string{"LinkedIn Corporation", "als Beschwerde nach dem britischen Datenschutzrecht", "abgelehnt", "zwingende schutzwürdige Gründe"},
		[]string{"DSGVO", "Ireland", "bisher nicht erhalten", "Erinnerung und"})
	f.pick(t, "sent")
	f.fills(t)
	due := f.due(t)
	if !due.On.Equal(state.Day(startDay).AddDate(0, 0, 30)) || due.Overdue || !strings.Contains(due.Rule, "30 Tage") {
		t.Errorf("after the complaint to the company due is %+v", due)
	}
	f.now = startDay.AddDate(0, 0, 31)
	f.goes(t, wizard.AtService("linkedin", "c"))
	if due := f.due(t); !strings.Contains(due.Text, "ICO") || !due.Overdue {
		t.Errorf("after the 30 days due is %+v", due)
	}
	says(t, f.chosenLetter(t, "letter.complaint"), []string{"Information Commissioner", "Ich habe mich beim Unternehmen beschwert"}, []string{"DSGVO", "Art. 77"})
}

// TestPlayBritainRefusesTwice: after the complaint to the company the ICO is next, not the company once more.
func TestPlayBritainRefusesTwice(t *testing.T) {
	f := lives(t, state.Person{Country: "gb"}, "linkedin", ago(60, state.Sent, ""), ago(40, state.Refused, ""), ago(30, state.Reminded, ""), ago(5, state.Refused, state.SaidNoReasons))
	if due := f.due(t); !strings.Contains(due.Text, "ICO") || !due.Overdue {
		t.Errorf("due is %+v", due)
	}
	says(t, f.chosenLetter(t, "letter.complaint"), []string{"Information Commissioner", "Ich habe mich beim Unternehmen beschwert", "Art. 12 Abs. 4 UK GDPR"}, nil)
}

// TestPlaySwitzerland: nothing more is promised of the authority than there is, and what runs there is never "nothing".
func TestPlaySwitzerland(t *testing.T) {
	f := lives(t, state.Person{Country: "ch"}, "linkedin", ago(300, state.Sent, ""), ago(200, state.Complained, ""))
	due := f.due(t)
	if due.Overdue || !strings.Contains(due.Text, "muss dir nicht antworten") || !strings.Contains(due.Rule, "Art. 49 DSG") {
		t.Errorf("due is %+v", due)
	}
	f.pick(t, "letter.request")
	says(t, strings.Join(strings.Fields(f.letterText()), " "), []string{"nach Art. 49 DSG angezeigt", "keinen Anspruch auf eine Antwort"}, []string{"mehr als drei Monate", "DSGVO"})
}

// TestPlayChild: the form asks for the child and the other parent, and the letter is about the child; taken back it is about the person.
func TestPlayChild(t *testing.T) {
	f := lives(t, hessen, "linkedin", ago(40, state.Sent, ""))
	f.goes(t, wizard.Place{View: wizard.ViewSettings})
	f.pick(t, "writer")
	f.fills(t, "who", "child")
	if form := f.Form(); form == nil || form.Fields[0].Key != "child" {
		t.Fatalf("asked is %+v", form)
	}
	if _, ok := f.Submit(); ok {
		t.Error("a child without a name was taken")
	}
	f.fills(t, "child", "Max Beispiel", "parent", "Otto Beispiel")
	f.goes(t, wizard.Place{View: wizard.ViewLetter, Guide: "linkedin", Case: "c", Item: "reminder"})
	text := strings.Join(strings.Fields(f.letterText()), " ")
	says(t, text, []string{"Herren, ich schreibe für mein Kind Max Beispiel", "zusammen mit Otto Beispiel", "seine Daten. Am ", "Name: Max Beispiel", "Anna Beispiel, Otto Beispiel"}, nil)
	pasted := false
	for _, route := range f.Reading(f.guide(t, "linkedin")).Routes {
		for _, step := range route.Steps {
			for _, part := range step.Parts {
				pasted = pasted || strings.Contains(part.Copy, "Max Beispiel, gesetzlich vertreten durch Anna Beispiel und Otto Beispiel")
			}
		}
	}
	if !pasted {
		t.Error("no text to paste is in the name of the child")
	}
	if _, _, err := f.Do(f.Undo()); err != nil || f.Person().Child != "" || f.Person().Parent != "" {
		t.Errorf("taken back: %+v (%v)", f.Person(), err)
	}
}

// TestPlayCentre: an advice centre writes with a power of attorney, which is a paper of its own.
func TestPlayCentre(t *testing.T) {
	f := lives(t, hessen, "linkedin", ago(40, state.Sent, ""))
	f.goes(t, wizard.Place{View: wizard.ViewSettings})
	f.pick(t, "writer")
	f.fills(t, "who", "centre")
	f.fills(t, "centre", "Beratungsstelle Nord", "agent", "Berta Rat", "agent-address", "Am Tor 1, 65183 Wiesbaden", "agent-email", "rat@example.org")
	f.goes(t, wizard.Place{View: wizard.ViewLetter, Guide: "linkedin", Case: "c", Item: "reminder"})
	says(t, f.letterText(), []string{"Beratungsstelle Nord\nBerta Rat\nAm Tor 1", "im Namen von Anna Beispiel und mit Vollmacht"}, nil)
	f.goes(t, wizard.Place{View: wizard.ViewPapers})
	f.pick(t, "letter.mandate")
	says(t, f.letterText(), []string{"Ich bevollmächtige Beratungsstelle Nord, vertreten durch Berta Rat"}, nil)
	if page := f.Page(); strings.Contains(strings.Join(keysOf(page), " "), "sent") {
		t.Error("a power of attorney is noted as sent")
	}
	f.pick(t, "paper.letter")
	path := f.Form().Fields[0].Value
	_, follows := f.fills(t)
	f.happens(t, follows)
	if !strings.Contains(string(f.papers.Files[path]), "Vollmacht für Datenschutz") {
		t.Errorf("%s is %q", path, f.papers.Files[path])
	}
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

// TestCorrectInTheWizard: day, number, note and account of an entry are mended in one save; the old one stays and counts for nothing, and
// taking that back brings its words again.
func TestCorrectInTheWizard(t *testing.T) {
	f := lives(t, hessen, "linkedin", ago(40, state.Sent, ""), ago(10, state.Confirmed, ""))
	f.store.Kept.Cases[0].Events[1].Ref = "111"
	f.restart(t, "de")
	f.goes(t, wizard.AtService("linkedin", "c"))
	f.pick(t, "correct")
	f.pick(t, "event.f")
	f.fills(t, "ref", "112", "note", "am Telefon", "on", "1.11.", "account", "@berta")
	c := f.store.Kept.Cases[0]
	got := c.Counting()
	if len(c.Events) != 3 || len(got) != 2 || got[1].Ref != "112" || got[1].Note != "am Telefon" || got[1].At.Day() != 1 || c.Account != "@berta" || c.Events[1].Void == nil {
		t.Errorf("corrected: %+v", c)
	}
	if _, _, err := f.Do(f.Undo()); err != nil {
		t.Fatal(err)
	}
	c = f.store.Kept.Cases[0]
	if got := c.Counting(); len(got) != 2 || got[1].Ref != "111" || got[1].Note != "" || c.Account != "@anna" {
		t.Errorf("taken back: %+v", c)
	}
}

// TestOddDaysArePointedOut: a day after today and one before 2018 cannot be typed, but a file can hold them; wherever one decides, it is
// said in words.
func TestOddDaysArePointedOut(t *testing.T) {
	for days, want := range map[int]string{-3: "liegt in der Zukunft", 365 * 10: "liegt vor 2018"} {
		f := lives(t, hessen, "linkedin", ago(days, state.Sent, ""))
		if words := f.Page().State.Words; !strings.Contains(words, want) {
			t.Errorf("%d days ago: the case is %q", days, words)
		}
		f.goes(t, wizard.Place{})
		if row := f.offered(t, "case.c"); row.Right != "Datum prüfen" {
			t.Errorf("%d days ago: the row of the overview says %q", days, row.Right)
		}
		if text := f.due(t).Text; !strings.Contains(text, want) {
			t.Errorf("%d days ago: due is %q", days, text)
		}
		if history := f.History(f.store.Kept.Case("c")); !strings.Contains(history[0].Text, want) {
			t.Errorf("%d days ago: the history says %q", days, history[0].Text)
		}
	}
	f := lives(t, hessen, "linkedin")
	data, err := state.Encode(&state.Progress{Kind: state.Kind, Version: state.Version, Cases: []state.Case{{
		ID: "o", Guide: "linkedin", Events: []state.Event{{ID: "o1", What: state.Sent, At: time.Date(2008, 5, 1, 12, 0, 0, 0, time.UTC)}},
	}}})
	if err != nil {
		t.Fatal(err)
	}
	f.papers.Files = map[string][]byte{"/other.json": data}
	if said := strings.Join(f.do(t, wizard.Import{Path: "/other.json"}), " "); !strings.Contains(said, "liegt vor 2018") {
		t.Errorf("the import says %q", said)
	}
	if _, err := f.ParseDate("1.5.2008"); f.Refused(err) != f.Words().T("refused.early") {
		t.Errorf("a day of 2008 is refused with %q", f.Refused(err))
	}
}

// TestLimitsOfTheRegulation are told at a complaint for which they hold, with their days, and at no other.
func TestLimitsOfTheRegulation(t *testing.T) {
	f := lives(t, hessen, "linkedin", ago(40, state.Sent, ""), ago(10, state.Complained, ""))
	if f.block("limits") != nil {
		t.Error("the limits are told before they hold")
	}
	f.now = time.Date(2027, 6, 1, 9, 0, 0, 0, time.UTC)
	f.store.Kept.Cases[0].Events[1].At = time.Date(2027, 5, 3, 12, 0, 0, 0, time.UTC)
	f.restart(t, "de")
	f.goes(t, wizard.AtService("linkedin", "c"))
	list, ok := f.block("limits").(wizard.List)
	if !ok || len(list.Items) != 6 || !strings.Contains(list.Items[1].Text, "14.06.2027") {
		t.Errorf("the limits are %+v", list)
	}
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

// TestAccountsThatAreNearlyTheSame are asked about, and are kept in one form of Unicode.
func TestAccountsThatAreNearlyTheSame(t *testing.T) {
	f := lives(t, hessen, "linkedin", ago(3, state.Sent, ""))
	f.pick(t, "account")
	f.fills(t, "account", "anna")
	if form := f.Form(); form == nil || !strings.Contains(form.Title, "@anna") {
		t.Fatalf("nobody asks whether @anna is meant: %+v", form)
	}
	f.fills(t)
	if n := len(f.store.Kept.Cases); n != 1 || f.Place() != wizard.AtService("linkedin", "c") {
		t.Errorf("@anna is meant, but there are %d cases, at %+v", n, f.Place())
	}
	f.pick(t, "account")
	f.fills(t, "account", "anna")
	f.fills(t, "same", "no")
	f.pick(t, "account")
	f.fills(t, "account", "Jo\u0308rg")
	cases := f.store.Kept.Cases
	if len(cases) != 3 || cases[1].Account != "anna" || cases[2].Account != "J\u00f6rg" {
		t.Errorf("the cases are %+v", cases)
	}
}

// TestWhatASecondSendingReplaces is said; a note without a word is refused.
func TestWhatASecondSendingReplaces(t *testing.T) {
	f := lives(t, hessen, "linkedin", ago(40, state.Sent, ""))
	day := func(ago int) string { return f.Words().Date(startDay.AddDate(0, 0, -ago)) }
	earlier := wizard.Details{On: startDay.AddDate(0, 0, -50)}
	if said := f.do(t, wizard.Record{Guide: "linkedin", Case: "c", What: state.Sent, Details: earlier})[0]; !strings.Contains(said, "zählt weiter ab dem Absenden vom "+day(40)) {
		t.Errorf("a sending before the one that counts; said is %q", said)
	}
	later := wizard.Details{On: startDay.AddDate(0, 0, -3)}
	if said := f.do(t, wizard.Record{Guide: "linkedin", Case: "c", What: state.Sent, Details: later})[0]; !strings.Contains(said, "ersetzt das Absenden vom "+day(40)+": Die Frist zählt jetzt ab dem "+day(3)) {
		t.Errorf("said is %q", said)
	}
	f.goes(t, wizard.AtService("linkedin", "c"))
	f.pick(t, "note")
	if _, ok := f.Submit(); ok || f.Form().Wrong != f.Words().T("refused.note") {
		t.Errorf("a note without a word: %+v", f.Form())
	}
}

// TestNamesKeepTheirJoiners: what nobody sees and a name needs stays, in the settings and in the letter.
func TestNamesKeepTheirJoiners(t *testing.T) {
	name := "می\u200cخواهم"
	f := lives(t, hessen, "linkedin", ago(40, state.Sent, ""))
	f.do(t, wizard.Set{Key: "name", Value: name})
	f.goes(t, wizard.Place{View: wizard.ViewLetter, Guide: "linkedin", Case: "c", Item: "reminder"})
	_, follows := f.pick(t, "copy")
	if f.Person().Name != name || !strings.Contains(follows.(wizard.CopyText).Text, name) {
		t.Errorf("the name is %q, the letter\n%s", f.Person().Name, follows.(wizard.CopyText).Text)
	}
}

// TestCasesWithoutAGuide wait too: where nothing else does, it is not said that nothing waits.
func TestCasesWithoutAGuide(t *testing.T) {
	f := newFixture(t, "de")
	f.store.Kept.Cases = []state.Case{{ID: "g", Guide: "verschwunden", Events: []state.Event{{ID: "g1", What: state.Sent, At: startDay.AddDate(0, 0, -3)}}}}
	f.restart(t, "de")
	f.goes(t, wizard.Place{View: wizard.ViewDates})
	lost, ok := f.block("lost").(wizard.Notice)
	if !ok || !strings.Contains(lost.Text, "verschwunden") || f.block("none") != nil {
		t.Errorf("the page says %+v", f.Page().Blocks)
	}
}

// TestWhoseRefusal: once a complaint is filed the page asks whether the authority has written; what the company may have written stands
// below a question of its own, and a bare yes means the authority.
func TestWhoseRefusal(t *testing.T) {
	page := lives(t, hessen, "linkedin", ago(80, state.Sent, ""), ago(20, state.Complained, "")).Page()
	if page.Ask != "Hat die Behörde geschrieben?" {
		t.Fatalf("the page asks %q", page.Ask)
	}
	for _, c := range page.Choices {
		company := strings.HasPrefix(c.Key, "answer.") && c.Key != "answer.decided"
		if company && (c.Group != "late" || c.Answer == wizard.AnswerYes) {
			t.Errorf("%q is an answer of the company, in the group %q, and answers %v", c.Text, c.Group, c.Answer)
		}
	}
}

// TestLettersAreCalledAsTheyAre: in the United Kingdom what reminds a company is a complaint to it, and in Switzerland what an authority
// gets is a report. Rows, pages and what is noted call them so.
func TestLettersAreCalledAsTheyAre(t *testing.T) {
	for _, c := range []struct {
		country        string
		kind           letters.Kind
		events         []state.Event
		row, title, at string
	}{
		{"de", letters.KindReminder, []state.Event{ago(60, state.Sent, "")}, "Erinnerung senden", "Erinnerungsbrief an LinkedIn", "Erinnerung"},
		{"gb", letters.KindReminder, []state.Event{ago(60, state.Sent, "")}, "Beschwerde senden", "Beschwerde bei LinkedIn", "Beschwerde beim Unternehmen"},
		{"de", letters.KindComplaint, []state.Event{ago(60, state.Sent, ""), ago(1, state.Refused, "")}, "Beschwerde senden", "Beschwerde über LinkedIn", "Beschwerde"},
		{"ch", letters.KindComplaint, []state.Event{ago(60, state.Sent, ""), ago(1, state.Refused, "")}, "Anzeige senden", "Anzeige an den EDÖB zu LinkedIn", "Anzeige an den EDÖB"},
	} {
		f := lives(t, state.Person{Country: c.country}, "linkedin", c.events...)
		f.goes(t, wizard.Place{})
		if row := f.Page().Choices[f.Page().Chosen]; row.Right != c.row {
			t.Errorf("%s: the row leads to %q, want %q", c.country, row.Right, c.row)
		}
		f.goes(t, wizard.Place{View: wizard.ViewLetter, Guide: "linkedin", Case: "c", Item: string(c.kind)})
		if page := f.Page(); page.Title != "LinkedIn (@anna): "+c.title || page.Short != c.at || page.Head.Under != c.at {
			t.Errorf("%s: the page is %q, short %q", c.country, page.Title, page.Short)
		}
		if sent := f.offered(t, "sent").Text; c.country == "gb" && sent != "Beschwerde beim Unternehmen abgesendet" {
			t.Errorf("gb: what is noted is %q", sent)
		}
	}
}

// TestOverdueAfterAReminder: once the reminder's time is over too, the page does not send the person to another reminder.
func TestOverdueAfterAReminder(t *testing.T) {
	for country, want := range map[string]string{"de": "Jetzt ist eine Beschwerde dran", "gb": "Jetzt ist eine bei der ICO dran", "ch": "Anzeige beim EDÖB möglich"} {
		f := lives(t, state.Person{Country: country}, "linkedin", ago(90, state.Sent, ""), ago(50, state.Reminded, ""))
		page := f.Page()
		text := page.Blocks[0].Body.(wizard.Prose).Markdown
		if !strings.Contains(text, want) || strings.Contains(text, "Jetzt hilft ein Brief") || f.chosen() != "letter.complaint" {
			t.Errorf("%s: told is %q, chosen %q; want %q", country, text, f.chosen(), want)
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

// TestObjectToTheAuthority: where the authority holds a complaint to be settled and Regulation (EU) 2025/2518 gives four weeks to object, the
// page, the letter and what is noted are that objection; then it is the authority's turn again. After the four weeks one can only ask.
func TestObjectToTheAuthority(t *testing.T) {
	on := func(month time.Month, day int) time.Time { return time.Date(2027, month, day, 12, 0, 0, 0, time.UTC) }
	closed := func(today time.Time) *fixture {
		f := lives(t, hessen, "linkedin", state.Event{What: state.Sent, At: on(4, 5)}, state.Event{What: state.Complained, At: on(5, 10)},
			state.Event{What: state.Decided, Said: state.SaidClosed, At: on(7, 1)})
		f.now = today
		f.restart(t, "de")
		f.goes(t, wizard.AtService("linkedin", "c"))
		return f
	}
	f := closed(on(7, 29))
	told, ok := f.block("decided").(wizard.Prose)
	if choice := f.offered(t, "letter.request"); !ok || choice.Text != "Der Behörde widersprechen" || !strings.Contains(told.Markdown, "widersprich ihr") {
		t.Errorf("told is %q, offered %q", told.Markdown, choice.Text)
	}
	says(t, f.chosenLetter(t, "letter.request"), []string{"widerspreche ich dem innerhalb der vier Wochen"}, nil)
	if page := f.Page(); page.Title != "LinkedIn (@anna): Widerspruch an die Behörde zu LinkedIn" || page.Head.Under != "Widerspruch an die Behörde" {
		t.Errorf("the page is %q, under %q", page.Title, page.Head.Under)
	}
	f.pick(t, "sent")
	if due := f.due(t); f.Page().State.Word != "Beschwerde läuft" || due.Overdue || !due.On.Equal(state.Day(on(10, 29))) {
		t.Errorf("after the objection: %+v, due %+v", f.Page().State, due)
	}
	late := closed(on(7, 30))
	if choice := late.offered(t, "letter.request"); choice.Text != "Bei der Behörde nachfragen" || late.chosen() == "letter.request" {
		t.Errorf("after the four weeks: %q, chosen %q", choice.Text, late.chosen())
	}
}

// TestAReportIsNoComplaint: in Switzerland one reports to the authority; status, event, form and history say so, as the letters do.
func TestAReportIsNoComplaint(t *testing.T) {
	f := lives(t, state.Person{Country: "ch"}, "linkedin", ago(60, state.Sent, ""), ago(20, state.Refused, ""), ago(10, state.Complained, ""))
	if page := f.Page(); page.State.Word != "angezeigt" || page.State.Words != "Anzeige eingereicht am 12.11.2026" {
		t.Errorf("the state is %+v", page.State)
	}
	told := f.History(f.store.Kept.Case("c"))[2].Text
	if !strings.Contains(told, "Anzeige eingereicht") {
		t.Errorf("the history says %q", told)
	}
	f.goes(t, wizard.Place{View: wizard.ViewLetter, Guide: "linkedin", Case: "c", Item: "complaint"})
	if sent := f.offered(t, "sent").Text; sent != "Anzeige eingereicht" {
		t.Errorf("what is noted is %q", sent)
	}
	f.pick(t, "sent")
	if page := f.Page(); page.Form == nil || page.Form.Title != "Wann hast du die Anzeige eingereicht?" {
		t.Errorf("asked is %+v", page.Form)
	}
	for _, said := range []state.Said{state.SaidRejected, state.SaidClosed, state.SaidAsks} {
		f := lives(t, state.Person{Country: "ch"}, "linkedin", ago(60, state.Sent, ""), ago(20, state.Complained, ""), ago(1, state.Decided, said))
		if told, ok := f.block("decided").(wizard.Prose); !ok || strings.Contains(told.Markdown, "eschwerde") || strings.Contains(told.Markdown, "Gericht anrufen") {
			t.Errorf("%s: told is %q", said, told.Markdown)
		}
	}
}
