package wizard_test

import (
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
	f.store.Kept.Person = state.Person{Name: "Anna Beispiel", Email: "anna@example.com", Country: "de", Land: "he"}
	c := state.Case{ID: "c", Guide: "instagram", Account: "@anna", Events: []state.Event{{ID: "e", At: startDay.AddDate(0, -3, 0), What: state.Sent}}}
	for i, what := range events {
		c.Events = append(c.Events, state.Event{ID: string(rune('f' + i)), At: startDay.AddDate(0, -2, i), What: what})
	}
	f.store.Kept.Cases = []state.Case{c}
	f.restart(t, "de")
	f.goes(t, wizard.AtService("instagram", "c"))
	return f
}

// letterAt is the page of a letter about that case.
func letterAt(kind letters.Kind) wizard.Place {
	return wizard.Place{View: wizard.ViewLetter, Guide: "instagram", Case: "c", Item: string(kind)}
}

// letterText is the letter on the present page.
func (f *fixture) letterText() string {
	paste, _ := f.block("letter").(wizard.Paste)
	return strings.Join(paste.Paragraphs, "\n\n")
}

// TestLettersThatMakeSense: each state of a case offers the letters that come next, and only those; what is due is chosen.
func TestLettersThatMakeSense(t *testing.T) {
	for name, c := range map[string]struct {
		events []state.What
		want   string
		chosen string
	}{
		"overdue":    {nil, "letter.reminder, letter.complaint", "letter.reminder"},
		"reminded":   {[]state.What{state.Reminded}, "letter.complaint, letter.reminder", "letter.complaint"},
		"refused":    {[]state.What{state.Refused}, "letter.complaint", "letter.complaint"},
		"confirmed":  {[]state.What{state.Confirmed}, "", ""},
		"complained": {[]state.What{state.Complained}, "letter.request", "notyet"},
	} {
		f := sentLongAgo(t, c.events...)
		page := f.Page()
		var offered []string
		for _, key := range keysOf(page) {
			if strings.HasPrefix(key, "letter.") {
				offered = append(offered, key)
			}
		}
		if got := strings.Join(offered, ", "); got != c.want {
			t.Errorf("%s offers %s, want %s", name, got, c.want)
		}
		if chosen := page.Choices[page.Chosen].Key; c.chosen != "" && chosen != c.chosen {
			t.Errorf("%s: Enter alone does %q, want %q", name, chosen, c.chosen)
		}
	}
	f := newFixture(t, "de")
	f.goes(t, wizard.AtService("linkedin", ""))
	if to := f.offered(t, "letter.objection").To; to == nil || to.Item != string(letters.KindObjection) {
		t.Errorf("a service that was not begun leads to %+v, want the objection as a letter", to)
	}
}

// TestLetterLeavesTheProgram: a letter is shown, copied, mailed, and written; nothing of it is recorded. Then that it was sent is
// chosen.
func TestLetterLeavesTheProgram(t *testing.T) {
	f := sentLongAgo(t)
	f.pick(t, "letter.reminder")
	page := f.Page()
	if page.Title != "Instagram (@anna): Erinnerungsbrief an Meta" {
		t.Errorf("the title is %q", page.Title)
	}
	if _, follows := f.pick(t, "copy"); !strings.Contains(follows.(wizard.CopyText).Text, "@anna") ||
		!strings.Contains(follows.(wizard.CopyText).Text, "Art. 12 Abs. 3 DSGVO") {
		t.Errorf("copied was %+v", follows)
	} else {
		f.happens(t, follows)
	}
	if page := f.Page(); page.Choices[page.Chosen].Key != "sent" {
		t.Errorf("after the letter was copied, chosen is %q", page.Choices[page.Chosen].Key)
	}
	for _, key := range []string{"paper.letter", "paper.mail"} {
		f.pick(t, key)
		path := f.Form().Fields[0].Value
		_, follows := f.fills(t)
		f.happens(t, follows)
		if data := string(f.papers.Files[path]); !strings.Contains(data, "anna") {
			t.Errorf("%s holds %q", path, data)
		}
		if f.Form() != nil {
			t.Errorf("%s is written and the form is still open", key)
		}
	}
	if n := f.events(); n != 1 {
		t.Errorf("%d events; a letter that was only written is not sent", n)
	}
	f.pick(t, "sent")
	f.fills(t)
	if n := f.events(); n != 2 || f.Place().View != wizard.ViewService {
		t.Errorf("sent, there are %d events, at %+v", n, f.Place())
	}
}

// TestComplaintGoesToTheAuthority of the person's Land, by its form if it has one: the address that is shown is the one that is
// opened.
func TestComplaintGoesToTheAuthority(t *testing.T) {
	f := sentLongAgo(t, state.Reminded)
	f.pick(t, "letter.complaint")
	authority, ok := letters.AuthorityByID("de-he")
	if !ok || !strings.Contains(f.letterText(), authority.Name) {
		t.Fatalf("the complaint does not go to %s:\n%s", authority.Name, f.letterText())
	}
	form := f.offered(t, "form")
	_, follows := f.pick(t, "form")
	if opened := follows.(wizard.OpenPage).Address.String(); form.Address == "" || opened != form.Address {
		t.Errorf("opened is %s, want the address that was shown: %s", opened, form.Address)
	}
}

// TestNoReminderAfterAnAnswer: there is no letter that would say that nobody answered.
func TestNoReminderAfterAnAnswer(t *testing.T) {
	f := sentLongAgo(t, state.Confirmed)
	if _, ok := f.PageAt(letterAt(letters.KindReminder)); ok {
		t.Error("there is a reminder after an answer")
	}
	_, _, err := f.Do(wizard.SavePaper{Paper: wizard.PaperLetter, At: letterAt(letters.KindReminder), Path: "letter.html"})
	if err == nil || f.Refused(err) != f.Words().T("refused.answered") {
		t.Errorf("the reminder after an answer: %v", err)
	}
}

// TestLetterOfACoveredCase tells of the objection that counts for it, which was sent elsewhere.
func TestLetterOfACoveredCase(t *testing.T) {
	f := sentLongAgo(t)
	f.store.Kept.Cases = append(f.store.Kept.Cases, state.Case{ID: "t", Guide: "threads", Via: "c"})
	f.restart(t, "de")
	if c := f.CaseOfLetter("t"); len(c.Events) != 1 || c.Events[0].What != state.Sent {
		t.Errorf("the covered case tells %+v, want the sending", c.Events)
	}
}

// TestMissingIsAskedFirst: what a letter lacks is chosen first and asked in one form; then the letter has it, and all of it is
// taken back at once.
func TestMissingIsAskedFirst(t *testing.T) {
	f := sentLongAgo(t)
	f.store.Kept.Person = state.Person{}
	f.restart(t, "de")
	f.goes(t, letterAt(letters.KindReminder))
	if missing, ok := f.block("missing").(wizard.List); !ok || len(missing.Items) < 3 {
		t.Fatalf("missing is %+v", missing)
	}
	if page := f.Page(); page.Choices[page.Chosen].Key != "fill" {
		t.Fatalf("chosen is %q, want to fill in", page.Choices[page.Chosen].Key)
	}
	f.pick(t, "fill")
	var asked []string
	for _, field := range f.Form().Fields {
		asked = append(asked, field.Key)
	}
	if got := strings.Join(asked, " "); !strings.Contains(got, "name") || !strings.Contains(got, "address") || !strings.Contains(got, "email") {
		t.Fatalf("asked are %s", got)
	}
	f.Type("email", "anna(at)x")
	if _, ok := f.Submit(); ok || f.Form().At != "email" {
		t.Errorf("what is no e-mail address was taken; the cursor is at %q", f.Form().At)
	}
	said, _ := f.fills(t, "name", "Anna Beispiel", "email", "anna@example.com", "address", "Weg 1, 12345 Ort")
	if said == "" || !strings.Contains(f.letterText(), "Anna Beispiel\nWeg 1") {
		t.Errorf("said %q, and the letter is\n%s", said, f.letterText())
	}
	if _, _, err := f.Do(f.Undo()); err != nil || f.Person().Name != "" || f.Person().Email != "" {
		t.Errorf("taken back, the person is %+v (%v)", f.Person(), err)
	}
}

// TestLettersAreNamedAfterTheirService, by its id, which is the same in every language; only a company of the person's own has no other
// name than its own.
func TestLettersAreNamedAfterTheirService(t *testing.T) {
	for _, lang := range []string{"de", "en"} {
		f := newFixture(t, lang)
		f.names(t, "anderes-unternehmen")
		for guide, want := range map[string]string{"google-search": "-google-search-", "meta-ohne-konto": "-meta-ohne-konto-", "anderes-unternehmen": "-muster-fitness-gmbh-"} {
			f.goes(t, wizard.Place{View: wizard.ViewLetter, Guide: guide, Case: f.firstCase(guide), Item: string(letters.KindObjection)})
			f.pick(t, "paper.letter")
			if path := f.Form().Fields[0].Value; !strings.Contains(path, want) {
				t.Errorf("%s: the letter of %s is called %s, want %q in it", lang, guide, path, want)
			}
			f.Settle(f.Close(), nil)
		}
	}
}
