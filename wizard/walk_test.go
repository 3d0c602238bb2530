package wizard_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"widerspruch/handoff"
	"widerspruch/i18n"
	"widerspruch/state"
	"widerspruch/wizard"
)

// chosen is the key of the choice that Enter takes.
func (f *fixture) chosen() string {
	page := f.Page()
	return page.Choices[page.Chosen].Key
}

// kept is the person's first case, as it is in the file.
func (f *fixture) kept() state.Case { return f.store.Kept.Cases[0] }

// TestWalk follows one person from the overview to the confirmation.
func TestWalk(t *testing.T) {
	f := newFixed(t, "de")
	f.begin(t, "bildhaus", "browser")
	f.walkTo(t, "form")
	f.takes(t, "open.0")
	if got, want := f.hands.Opened(), []string{"https://help.bildhaus.example/contact/233964459562201"}; !slices.Equal(got, want) {
		t.Fatalf("opened %v, want %v", got, want)
	}
	if got := f.chosen(); got != "done" {
		t.Errorf("after opening Enter does %q, want done", got)
	}
	f.walkTo(t, "send")
	f.pick(t, "details")
	f.fills(t, "account", "@anna")
	if place := f.Place(); place.View != wizard.ViewEnd {
		t.Fatalf("after sending the person stands at %+v, want the end of the service", place)
	}
	f.takes(t, "service")
	if f.chosen() != "notyet" {
		t.Errorf("while one waits Enter does %q, want the harmless answer", f.chosen())
	}
	f.pick(t, "answer.confirmed")
	f.fills(t, "ref", "1234567")
	f.goes(t, wizard.AtService("bildhaus", f.kept().ID))
	if got, want := f.Page().State.Words, "bestätigt am 22.11.2026, Fall 1234567"; got != want {
		t.Errorf("the service says %q, want %q", got, want)
	}
	if f.kept().Account != "@anna" {
		t.Errorf("the account is %q", f.kept().Account)
	}
	if o := f.Overview(); o.Done != 1 || o.Resume != nil {
		t.Errorf("overview: %d done, resume %v; want 1 done and nothing to resume", o.Done, o.Resume)
	}
}

// TestResume: wherever a run ends in a walk, Enter in the next one leads to that step.
func TestResume(t *testing.T) {
	for _, lang := range []string{"de", "en"} {
		f := newFixed(t, lang)
		f.begin(t, "bildhaus", "browser")
		steps := 0
		for range 10 {
			steps++
			stood := f.Place()
			f.restart(t, lang)
			if resume := f.Overview().Resume; resume == nil || resume.At != stood {
				t.Fatalf("%s: after a restart at step %d, to resume is %+v", lang, steps, resume)
			}
			for range 2 { // while nothing is done yet, over the service
				if f.Place() != stood {
					f.takes(t, f.chosen())
				}
			}
			if f.Place() != stood {
				t.Fatalf("%s: resumed at %+v, want %+v", lang, f.Place(), stood)
			}
			f.takes(t, "following")
			if f.Place() == stood {
				break
			}
		}
		if steps != 4 {
			t.Errorf("%s: %d steps were resumed, want 4", lang, steps)
		}
	}
}

// TestLeafMarksNothing: turning pages is reading, not doing, and the first and the last step say so.
func TestLeafMarksNothing(t *testing.T) {
	f := newFixed(t, "de")
	f.begin(t, "bildhaus", "browser")
	first := f.Place()
	if said, _ := f.pick(t, "previous"); said != f.Words().T("leaf.first") || f.Place() != first {
		t.Errorf("before the first step: %q, at %+v", said, f.Place())
	}
	for range 3 {
		f.takes(t, "following")
	}
	last := f.Place()
	if said, _ := f.pick(t, "following"); said != f.Words().T("leaf.last") || f.Place() != last || last.Step != "send" {
		t.Errorf("after the last step: %q, at %+v", said, f.Place())
	}
	if c := f.kept(); len(c.Steps) != 0 || len(c.Events) != 0 {
		t.Errorf("leafing recorded %v and %v", c.Steps, c.Events)
	}
}

// TestReopen: taking a step back takes its event back; the voided event stays in the file.
func TestReopen(t *testing.T) {
	f := newFixed(t, "de")
	id := f.sends(t, "bildhaus", "browser")
	f.goes(t, wizard.AtStep("bildhaus", id, "browser", "send"))
	f.takes(t, "reopen")
	c := f.kept()
	if events := c.Counting(); len(events) != 0 {
		t.Errorf("still counting: %v", events)
	}
	if len(c.Events) != 1 || c.Events[0].Void == nil {
		t.Errorf("events %v, want the sent one, voided", c.Events)
	}
	if _, marked := c.Steps["browser/send"]; marked {
		t.Error("the step still counts as done")
	}
}

// TestUndo: what was done last is taken back with its step, where one stood, and named; after a restart the last entry of the case is.
func TestUndo(t *testing.T) {
	for _, restarted := range []bool{false, true} {
		f := newFixed(t, "de")
		id := f.sends(t, "bildhaus", "browser")
		if restarted {
			f.restart(t, "de")
			if f.Undo() != nil {
				t.Error("a new run takes back what another one did, wherever one stands")
			}
			f.goes(t, wizard.AtService("bildhaus", id))
		}
		said, _ := f.pick(t, "undo")
		if !strings.Contains(said, f.Words().T("event.sent")) {
			t.Errorf("restarted %v: said is %q", restarted, said)
		}
		if _, marked := f.kept().Steps["browser/send"]; marked || f.kept().Events[0].Void == nil {
			t.Errorf("restarted %v: the event is %+v, its step done %v", restarted, f.kept().Events[0], marked)
		}
		if !restarted && f.Place().Step != "send" {
			t.Errorf("taken back, one stands at %+v, want the step", f.Place())
		}
	}
}

// TestEventDate: a day in the past is kept as that day; one in the future is refused and nothing happens.
func TestEventDate(t *testing.T) {
	f := newFixed(t, "de")
	f.begin(t, "bildhaus", "browser")
	f.walkTo(t, "send")
	before := f.Place()
	f.pick(t, "otherday")
	f.Type("on", "23.11.2026")
	if _, ok := f.Submit(); ok || f.Form().Wrong == "" || f.Form().At != "on" {
		t.Errorf("an event in the future was taken, or it is not said where: %+v", f.Form())
	}
	if _, _, err := f.Do(wizard.Record{Guide: "bildhaus", Case: f.kept().ID, What: state.Sent, Details: wizard.Details{On: f.now.AddDate(0, 0, 1)}}); !errors.Is(err, i18n.ErrFuture) {
		t.Errorf("without a form: %v, want %v", err, i18n.ErrFuture)
	}
	if f.Place() != before || len(f.kept().Events) != 0 {
		t.Error("a refused event changed something")
	}
	f.fills(t, "on", "2.11.")
	if got := f.kept().Events[0].At.Format(time.DateOnly); got != "2026-11-02" {
		t.Errorf("the event is on %s, want 2026-11-02", got)
	}
	if got, want := f.overviewText("bildhaus"), "gesendet am 02.11.2026, Antwort bis 02.12.2026"; got != want {
		t.Errorf("overview says %q, want %q", got, want)
	}
}

// overviewText is what the overview says of a service.
func (f *fixture) overviewText(guide string) string {
	for _, row := range f.Overview().Rows {
		if row.Guide.ID == guide {
			return row.Text
		}
	}
	return ""
}

// TestOverdue: the month passes, the overview says so, and the letter that helps is chosen.
func TestOverdue(t *testing.T) {
	f := newFixed(t, "de")
	id := f.sends(t, "bildhaus", "browser")
	f.now = time.Date(2026, 12, 22, 23, 0, 0, 0, f.now.Location())
	if due := f.Overview().Due; len(due) != 0 {
		t.Errorf("on the last day already overdue: %v", due)
	}
	f.now = f.now.AddDate(0, 0, 1)
	if due := f.Overview().Due; len(due) != 1 {
		t.Fatalf("a day after the last one %d things are due, want 1", len(due))
	}
	f.goes(t, wizard.Place{})
	if row := f.offered(t, f.chosen()); row.Key != "case."+id || row.Sign != wizard.SignNeed {
		t.Errorf("Enter on the overview takes %+v, want what is overdue", row)
	}
	f.takes(t, f.chosen())
	if f.chosen() != "letter.reminder" {
		t.Errorf("an overdue case chooses %q, want the reminder", f.chosen())
	}
	f.do(t, wizard.Record{Guide: "bildhaus", Case: id, What: state.Reminded})
	f.now = f.now.AddDate(0, 1, 0)
	if due := f.Overview().Due; len(due) != 1 || !strings.Contains(due[0].Text, "Beschwerde") {
		t.Errorf("a reminder without an answer is followed by %v, want the complaint", due)
	}
	if f.visit(t, "bildhaus"); f.chosen() != "letter.complaint" {
		t.Errorf("then %q is chosen, want the complaint", f.chosen())
	}
}

// TestOpenedIsNotedOnce: opening a form twice is one event, and the page to log in is none.
func TestOpenedIsNotedOnce(t *testing.T) {
	f := newFixed(t, "de")
	f.begin(t, "bildhaus", "browser")
	f.takes(t, "open.0")
	if events := f.kept().Events; len(events) != 0 {
		t.Errorf("the login page left %v", events)
	}
	f.walkTo(t, "form")
	f.takes(t, "open.0")
	f.takes(t, "open.0")
	if events := f.kept().Events; len(events) != 1 || events[0].What != state.Opened {
		t.Errorf("opening twice left %v, want one opened", events)
	}
}

// TestOpenedNeedsABrowser: until the browser was really started nothing was opened, whatever was chosen; then it is said why not.
func TestOpenedNeedsABrowser(t *testing.T) {
	f := newFixed(t, "de")
	f.begin(t, "bildhaus", "browser")
	f.walkTo(t, "form")
	said, follows := f.pick(t, "open.0")
	if said != "" || len(f.kept().Events) != 0 {
		t.Errorf("before anything was opened is said %q and kept %v", said, f.kept().Events)
	}
	f.hands.Err = handoff.ErrNoDisplay
	if said := f.happens(t, follows); !slices.Equal(said, []string{f.Words().T("opened.nodisplay")}) {
		t.Errorf("without a browser is said %q", said)
	}
	if events := f.kept().Events; len(events) != 0 {
		t.Errorf("nothing could be opened, and the file says %v", events)
	}
	if f.chosen() != "instead.copy" { // it goes not on, and does not fail again
		t.Errorf("nothing was opened, and Enter does %q", f.chosen())
	}
}
