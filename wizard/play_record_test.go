package wizard_test

import (
	"strings"
	"testing"
	"time"

	"widerspruch/letters"
	"widerspruch/state"
	"widerspruch/wizard"
)

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
