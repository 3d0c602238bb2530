package wizard_test

import (
	"testing"

	"widerspruch/state"
	"widerspruch/wizard"
)

// TestUnused: a service that is not used is not counted, stands at the end, and can be taken up again.
func TestUnused(t *testing.T) {
	f := newFixture(t, "de")
	at := wizard.Place{Guide: "ebay"}
	f.do(t, wizard.Action{Verb: wizard.Unused, Place: at})
	all := len(shipped(t).Guides())
	o := f.Overview()
	if last := o.Groups[len(o.Groups)-1]; o.Done != 0 || o.Total != all-1 || last.Rows[0].Guide.ID != "ebay" {
		t.Errorf("%d of %d done and %+v at the end, want 0 of %d and eBay", o.Done, o.Total, last, all-1)
	}
	if _, err := f.Do(wizard.Action{Verb: wizard.Unused, Place: at}); err == nil {
		t.Error("not used twice was accepted")
	}
	f.do(t, wizard.Action{Verb: wizard.Used, Place: at})
	if o := f.Overview(); o.Done != 0 || len(f.store.progress.Unused) != 0 {
		t.Errorf("%d done and unused %v, want none", o.Done, f.store.progress.Unused)
	}
	f.do(t, wizard.Action{Verb: wizard.Unused, Place: at})
	f.begin(t, "ebay", "browser")
	if len(f.store.progress.Unused) != 0 {
		t.Error("a service with a new case still counts as not used")
	}
}

// TestTwoAccounts: a service is done only when every account is.
func TestTwoAccounts(t *testing.T) {
	f := newFixture(t, "de")
	f.confirm(t, "instagram", "privat")
	f.visit(t, "instagram")
	f.do(t, wizard.Action{Verb: wizard.AddCase, Place: wizard.Place{Guide: "instagram"}, Account: "Arbeit"})
	if o := f.Overview(); o.Done != 0 {
		t.Errorf("one of two accounts is confirmed and %d services count as done", o.Done)
	}
	view, _ := f.ServiceView()
	if len(view.Cases) != 2 || view.Cases[1].Name != "Arbeit" || view.Cases[0].Status != state.StatusDone {
		t.Errorf("cases %+v", view.Cases)
	}
	f.do(t, wizard.Action{Verb: wizard.DropCase, Place: f.Place()})
	if o := f.Overview(); o.Done != 1 {
		t.Errorf("after removing the blank account %d services are done, want 1", o.Done)
	}
}

// TestDropNeedsABlankCase: nothing that was recorded can be dropped.
func TestDropNeedsABlankCase(t *testing.T) {
	f := newFixture(t, "de")
	f.confirm(t, "instagram", "")
	if _, err := f.Do(wizard.Action{Verb: wizard.DropCase, Place: wizard.Place{Guide: "instagram", Case: f.firstCase("instagram")}}); err == nil {
		t.Error("a case with events was dropped")
	}
}

// TestCover: Threads counts with Instagram once the person says that the accounts are linked.
func TestCover(t *testing.T) {
	f := newFixture(t, "de")
	if got, want := f.overviewText("threads"), "zählt mit Instagram"; got != want {
		t.Errorf("before: %q, want %q", got, want)
	}
	f.confirm(t, "instagram", "")
	view := f.visit(t, "threads")
	if view.Asks == "" || view.Actions[0].Verb != wizard.Cover {
		t.Fatalf("Threads asks %q and offers %q first, want to ask whether the accounts are linked", view.Asks, view.Actions[0].Verb)
	}
	f.do(t, view.Actions[0])
	if got, want := f.overviewText("threads"), "über Instagram: bestätigt am 22.11.2026, Fall 7"; got != want {
		t.Errorf("linked: %q, want %q", got, want)
	}
	f.do(t, wizard.Action{Verb: wizard.Uncover, Place: f.Place()})
	if got, want := f.overviewText("threads"), "zählt mit Instagram"; got != want {
		t.Errorf("not linked after all: %q, want %q", got, want)
	}
}

// confirm walks a service's browser route to its confirmation.
func (f *fixture) confirm(t testing.TB, guide, account string) {
	t.Helper()
	f.begin(t, guide, "browser")
	f.walkTo(t, "send")
	f.choose(t, wizard.Done, wizard.Details{Account: account})
	f.choose(t, wizard.Done, wizard.Details{Ref: "7"})
}

// TestFailedSave: what could not be saved did not happen; moving and reading go on.
func TestFailedSave(t *testing.T) {
	f := newFixture(t, "de")
	f.begin(t, "instagram", "browser")
	f.walkTo(t, "send")
	f.store.fails = true
	for _, action := range f.step(t).Actions {
		if action.Verb == wizard.Done {
			if _, err := f.Do(action); err == nil {
				t.Error("a failed save was not reported")
			}
		}
	}
	if f.Place().Step != "send" {
		t.Errorf("the step moved on to %q although nothing was saved", f.Place().Step)
	}
	if got := f.overviewText("instagram"); got != "Schritt 5 von 6" {
		t.Errorf("the overview says %q although nothing was saved", got)
	}
	if action, ok := f.Leaf(1); ok {
		_, _ = f.Do(action)
	}
	if f.Place().Step != "confirm" {
		t.Errorf("on a full disk one cannot turn to the next step: %q", f.Place().Step)
	}
}

// TestReadOnly: a second window walks and opens, but records nothing.
func TestReadOnly(t *testing.T) {
	f := newFixture(t, "de")
	f.store.readOnly = true
	f.begin(t, "instagram", "browser")
	for _, action := range f.step(t).Actions {
		if action.Verb == wizard.Done {
			if _, err := f.Do(action); err == nil {
				t.Error("a read-only session recorded something")
			}
		}
	}
	action, _ := f.Leaf(1)
	f.do(t, action)
	if f.store.saves != 0 {
		t.Errorf("a read-only session saved %d times", f.store.saves)
	}
}
