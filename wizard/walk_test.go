package wizard_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"widerspruch/state"
	"widerspruch/wizard"
)

// TestWalk follows one person from the overview to the confirmation on Instagram.
func TestWalk(t *testing.T) {
	f := newFixture(t, "de")
	f.begin(t, "instagram", "browser")
	f.walkTo(t, "form")

	effect := f.choose(t, wizard.Open, wizard.Details{})
	if effect.Open == nil || effect.Open.String() != "https://help.instagram.com/contact/233964459562201" {
		t.Fatalf("opened %v, want the form of Instagram", effect.Open)
	}
	if view := f.step(t); view.Actions[view.Chosen].Verb != wizard.Done {
		t.Errorf("after opening the chosen action is %q, want done", view.Actions[view.Chosen].Verb)
	}
	f.walkTo(t, "send")
	f.choose(t, wizard.Done, wizard.Details{Account: "@anna"})
	if got := f.step(t).Step.ID; got != "confirm" {
		t.Fatalf("after sending the person stands at %q, want confirm", got)
	}
	f.choose(t, wizard.Done, wizard.Details{Ref: "1234567"})

	if place := f.Place(); place.Step != "" || place.Guide != "instagram" {
		t.Errorf("after the last step the person stands at %+v, want the service", place)
	}
	view, _ := f.ServiceView()
	if want := "bestätigt am 22.11.2026, Fall 1234567"; view.Words != want {
		t.Errorf("the service says %q, want %q", view.Words, want)
	}
	if overview := f.Overview(); overview.Done != 1 || overview.Resume != nil {
		t.Errorf("overview: %d done, resume %v; want 1 done and nothing to resume", overview.Done, overview.Resume)
	}
}

// TestResume: wherever a run ends in a walk, the next one names that step and leads there.
func TestResume(t *testing.T) {
	for _, lang := range []string{"de", "en"} {
		f := newFixture(t, lang)
		view := f.begin(t, "instagram", "browser")
		for n := range view.Route.Steps {
			stood := f.Place()
			f.restart(t, lang)
			resume := f.Overview().Resume
			if resume == nil {
				t.Fatalf("%s: after a restart at step %d nothing to resume", lang, n+1)
			}
			f.do(t, resume.Action)
			if f.Place() != stood {
				t.Fatalf("%s: resumed at %+v, want %+v", lang, f.Place(), stood)
			}
			if n+1 < len(view.Route.Steps) {
				action, _ := f.Leaf(1)
				f.do(t, action)
			}
		}
	}
}

// TestLeafMarksNothing: turning pages is reading, not doing.
func TestLeafMarksNothing(t *testing.T) {
	f := newFixture(t, "de")
	view := f.begin(t, "facebook", "browser")
	if _, ok := f.Leaf(-1); ok {
		t.Error("there is a step before the first one")
	}
	for range len(view.Route.Steps) - 1 {
		action, _ := f.Leaf(1)
		f.do(t, action)
	}
	if _, ok := f.Leaf(1); ok {
		t.Error("there is a step after the last one")
	}
	c := f.store.progress.Cases[0]
	if len(c.Steps) != 0 || len(c.Events) != 0 {
		t.Errorf("leafing recorded %v and %v", c.Steps, c.Events)
	}
}

// TestReopen: taking a step back takes its event back; the voided event stays in the file.
func TestReopen(t *testing.T) {
	f := newFixture(t, "de")
	f.begin(t, "instagram", "browser")
	f.walkTo(t, "send")
	f.choose(t, wizard.Done, wizard.Details{})
	back, _ := f.Leaf(-1)
	f.do(t, back)
	if got := f.step(t).Actions; got[len(got)-1].Verb != wizard.Reopen {
		t.Fatalf("a done step offers %v last, want to take it back", got[len(got)-1].Verb)
	}
	f.choose(t, wizard.Reopen, wizard.Details{})
	c := f.store.progress.Cases[0]
	if events := c.Counting(); len(events) != 0 {
		t.Errorf("still counting: %v", events)
	}
	if len(c.Events) != 1 || c.Events[0].Void == nil {
		t.Errorf("events %v, want the sent one, voided", c.Events)
	}
}

// TestUndoOpensTheStepAgain: undo on the service's page and on the step are the same thing.
func TestUndoOpensTheStepAgain(t *testing.T) {
	f := newFixture(t, "de")
	f.begin(t, "instagram", "browser")
	f.walkTo(t, "send")
	f.choose(t, wizard.Done, wizard.Details{})
	id := f.Place().Case
	f.do(t, wizard.Action{Verb: wizard.Undo, Place: wizard.Place{Guide: "instagram", Case: id}})
	if _, marked := f.store.progress.Cases[0].Steps["browser/send"]; marked {
		t.Error("the event is void but its step still counts as done")
	}
}

// TestEventDate: a day in the past is kept as that day; one in the future is refused and nothing happens.
func TestEventDate(t *testing.T) {
	f := newFixture(t, "de")
	f.begin(t, "instagram", "browser")
	f.walkTo(t, "send")
	before := f.Place()
	for _, action := range f.step(t).Actions {
		if action.Verb == wizard.Done {
			action.Details.On = f.now.AddDate(0, 0, 1)
			if _, err := f.Do(action); err == nil {
				t.Error("an event in the future was accepted")
			}
		}
	}
	if f.Place() != before || len(f.store.progress.Cases[0].Events) != 0 {
		t.Error("a refused event changed something")
	}
	f.choose(t, wizard.Done, wizard.Details{On: time.Date(2026, 11, 2, 0, 0, 0, 0, f.now.Location())})
	if got := f.store.progress.Cases[0].Events[0].At.Format(time.DateOnly); got != "2026-11-02" {
		t.Errorf("the event is on %s, want 2026-11-02", got)
	}
	if got, want := f.overviewText("instagram"), "gesendet am 02.11.2026, Antwort bis 02.12.2026"; got != want {
		t.Errorf("overview says %q, want %q", got, want)
	}
}

// overviewText is what the overview says of a service.
func (f *fixture) overviewText(guide string) string {
	for _, group := range f.Overview().Groups {
		for _, row := range group.Rows {
			if row.Guide.ID == guide {
				return row.Text
			}
		}
	}
	return ""
}

// TestOverdue: the month passes, the overview says so and the service offers what helps.
func TestOverdue(t *testing.T) {
	f := newFixture(t, "de")
	f.begin(t, "instagram", "browser")
	f.walkTo(t, "send")
	f.choose(t, wizard.Done, wizard.Details{})
	f.now = time.Date(2026, 12, 22, 23, 0, 0, 0, f.now.Location())
	if due := f.Overview().Due; len(due) != 0 {
		t.Errorf("on the last day already overdue: %v", due)
	}
	f.now = f.now.AddDate(0, 0, 1)
	if due := f.Overview().Due; len(due) != 1 {
		t.Fatalf("a day after the last one %d things are due, want 1", len(due))
	}
	var offered []state.What
	for _, action := range f.visit(t, "instagram").Actions {
		if action.Verb == wizard.Record {
			offered = append(offered, action.Event)
		}
	}
	if len(offered) == 0 || offered[0] != state.Confirmed || offered[1] != state.Reminded {
		t.Errorf("an overdue case offers %v, want confirmed and reminded first", offered)
	}
	f.do(t, wizard.Action{Verb: wizard.Record, Event: state.Reminded, Place: wizard.Place{Guide: "instagram", Case: f.firstCase("instagram")}})
	f.now = f.now.AddDate(0, 1, 0)
	if due := f.Overview().Due; len(due) != 1 || !strings.Contains(due[0].Text, "Beschwerde") {
		t.Errorf("a reminder without an answer is followed by %v, want the complaint", due)
	}
}

// TestOpenedIsNotedOnce: opening a form twice is one event, and the page to log in is none.
func TestOpenedIsNotedOnce(t *testing.T) {
	f := newFixture(t, "de")
	f.begin(t, "instagram", "browser")
	for _, action := range f.step(t).Actions {
		if action.Verb == wizard.Open {
			f.do(t, action)
		}
	}
	if events := f.store.progress.Cases[0].Events; len(events) != 0 {
		t.Errorf("the login page left %v", events)
	}
	f.walkTo(t, "form")
	f.choose(t, wizard.Open, wizard.Details{})
	f.choose(t, wizard.Open, wizard.Details{})
	if events := f.store.progress.Cases[0].Events; len(events) != 1 || events[0].What != state.Opened {
		t.Errorf("opening twice left %v, want one opened", events)
	}
}

// TestNothingIsOpenedWithoutABrowser: where no browser can be opened the address is handed over, but nothing was opened.
func TestNothingIsOpenedWithoutABrowser(t *testing.T) {
	f := newFixture(t, "de")
	f.unable = errors.New("no display")
	f.begin(t, "instagram", "browser")
	f.walkTo(t, "form")
	if effect := f.choose(t, wizard.Open, wizard.Details{}); effect.Open == nil {
		t.Error("the address was not handed over")
	}
	if events := f.store.progress.Cases[0].Events; len(events) != 0 {
		t.Errorf("nothing could be opened, and the file says %v", events)
	}
}
