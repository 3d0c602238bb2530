package wizard_test

import (
	"slices"
	"strings"
	"testing"

	"widerspruch/letters"
	"widerspruch/state"
	"widerspruch/wizard"
)

// sentLongAgo is a case at Instagram whose month is over, and the person stands at it.
func sentLongAgo(t *testing.T, events ...state.What) *fixture {
	t.Helper()
	f := newFixture(t, "de")
	f.store.progress.Person = state.Person{Name: "Anna Beispiel", Email: "anna@example.com", Country: "de", Land: "he"}
	c := state.Case{ID: "c", Guide: "instagram", Account: "@anna", Events: []state.Event{{ID: "e", At: startDay.AddDate(0, -3, 0), What: state.Sent}}}
	for i, what := range events {
		c.Events = append(c.Events, state.Event{ID: string(rune('f' + i)), At: startDay.AddDate(0, -2, i), What: what})
	}
	f.store.progress.Cases = []state.Case{c}
	f.restart(t, "de")
	f.visit(t, "instagram")
	return f
}

// offers are the letters and the events that a service offers, in their order.
func offers(f *fixture) []string {
	view, _ := f.ServiceView()
	var list []string
	for _, action := range view.Actions {
		switch action.Verb {
		case wizard.Write:
			list = append(list, "write "+string(action.Letter))
		case wizard.Record:
			list = append(list, string(action.Event))
		}
	}
	return list
}

// TestLettersThatMakeSense: each state of a case offers the letters and events that come next, and only those.
func TestLettersThatMakeSense(t *testing.T) {
	for name, c := range map[string]struct {
		events []state.What
		want   string
		chosen wizard.Verb
	}{
		"overdue":    {nil, "confirmed, write reminder, reminded, write complaint, complained, refused, noted", wizard.Write},
		"reminded":   {[]state.What{state.Reminded}, "confirmed, write complaint, complained, write reminder, reminded, refused, noted", wizard.Write},
		"refused":    {[]state.What{state.Refused}, "write complaint, complained, confirmed, noted", wizard.Write},
		"confirmed":  {[]state.What{state.Confirmed}, "noted", ""},
		"complained": {[]state.What{state.Complained}, "confirmed, refused, noted", ""},
	} {
		f := sentLongAgo(t, c.events...)
		if got := strings.Join(offers(f), ", "); got != c.want {
			t.Errorf("%s offers\n%s, want\n%s", name, got, c.want)
		}
		view, _ := f.ServiceView()
		chosen := wizard.Verb("")
		if view.Chosen >= 0 {
			chosen = view.Actions[view.Chosen].Verb
		}
		if chosen != c.chosen {
			t.Errorf("%s: Enter alone does %q, want %q", name, chosen, c.chosen)
		}
	}
	f := newFixture(t, "de")
	f.visit(t, "linkedin")
	if got := offers(f); !slices.Equal(got, []string{"write objection"}) {
		t.Errorf("a service that was not begun offers %v, want the objection alone", got)
	}
}

// TestLetterLeavesTheProgram: a letter is shown, copied, mailed, and written; nothing of it is recorded.
func TestLetterLeavesTheProgram(t *testing.T) {
	f := sentLongAgo(t)
	view, _ := f.ServiceView()
	write := view.Actions[view.Chosen]
	if effect := f.do(t, write); effect.Letter != letters.KindReminder {
		t.Fatalf("the effect is %+v, want the reminder", effect)
	}
	letter, err := f.LetterView(letters.KindReminder)
	if err != nil {
		t.Fatal(err)
	}
	if letter.Title != "Instagram (@anna): Erinnerungsbrief an Meta" {
		t.Errorf("the title is %q", letter.Title)
	}
	seen := map[wizard.Verb]bool{}
	for _, action := range letter.Actions {
		seen[action.Verb] = true
		switch action.Verb {
		case wizard.CopyLetter:
			if effect := f.do(t, action); !strings.Contains(effect.Copy, "@anna") || !strings.Contains(effect.Copy, "Art. 12 Abs. 3 DSGVO") {
				t.Errorf("copied was %q", effect.Copy)
			}
		case wizard.MailLetter:
			if effect := f.do(t, action); effect.Open == nil || !effect.Open.IsMail() {
				t.Errorf("to the mail program went %+v", effect.Open)
			}
		case wizard.SavePaper:
			action.Path = f.SuggestPath(action)
			effect := f.do(t, action)
			if err := f.Write(*effect.Save); err != nil {
				t.Fatal(err)
			}
			if data := string(f.papers.Files[effect.Save.Path]); !strings.Contains(data, "anna") {
				t.Errorf("%s holds %q", effect.Save.Path, data)
			}
		}
	}
	for _, verb := range []wizard.Verb{wizard.CopyLetter, wizard.MailLetter, wizard.SavePaper, wizard.Record} {
		if !seen[verb] {
			t.Errorf("the letter offers no %q", verb)
		}
	}
	if n := f.events(); n != 1 {
		t.Errorf("%d events; a letter that was only written is not sent", n)
	}
}

// TestComplaintGoesToTheAuthority of the person's Land, by its form if it has one.
func TestComplaintGoesToTheAuthority(t *testing.T) {
	f := sentLongAgo(t, state.Reminded)
	f.do(t, wizard.Action{Verb: wizard.Write, Letter: letters.KindComplaint, Place: wizard.Place{Guide: "instagram", Case: "c"}})
	view, err := f.LetterView(letters.KindComplaint)
	if err != nil {
		t.Fatal(err)
	}
	if view.Letter.Authority == nil || view.Letter.Authority.ID != "de-he" {
		t.Fatalf("the complaint goes to %+v", view.Letter.Authority)
	}
	i := slices.IndexFunc(view.Actions, func(a wizard.Action) bool { return a.Verb == wizard.OpenForm })
	if i < 0 {
		t.Fatal("the form of the authority is not offered")
	}
	if effect := f.do(t, view.Actions[i]); effect.Open == nil || effect.Open.String() != view.Actions[i].URL {
		t.Errorf("opened is %v, want the address that was shown: %s", effect.Open, view.Actions[i].URL)
	}
}

// TestNoReminderAfterAnAnswer: a letter that would say that nobody answered is refused in words.
func TestNoReminderAfterAnAnswer(t *testing.T) {
	f := sentLongAgo(t, state.Confirmed)
	_, err := f.Do(wizard.Action{Verb: wizard.Write, Letter: letters.KindReminder, Place: wizard.Place{Guide: "instagram", Case: "c"}})
	if err == nil || f.Refused(err) != f.Words().T("refused.answered") {
		t.Errorf("the reminder after an answer: %v", err)
	}
}

// TestLetterOfACoveredCase tells of the objection that counts for it, which was sent elsewhere.
func TestLetterOfACoveredCase(t *testing.T) {
	f := sentLongAgo(t)
	f.store.progress.Cases = append(f.store.progress.Cases, state.Case{ID: "t", Guide: "threads", Via: "c"})
	f.restart(t, "de")
	if c := f.CaseOfLetter("t"); len(c.Events) != 1 || c.Events[0].What != state.Sent {
		t.Errorf("the covered case tells %+v, want the sending", c.Events)
	}
}
