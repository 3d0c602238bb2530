package wizard_test

import (
	"strings"
	"testing"
	"time"

	"widerspruch/state"
	"widerspruch/wizard"
)

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
