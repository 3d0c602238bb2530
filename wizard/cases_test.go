package wizard_test

import (
	"errors"
	"strings"
	"testing"

	"widerspruch/guides"
	"widerspruch/state"
	"widerspruch/wizard"
)

// note records an event at a service by the name of an account.
func (f *fixture) note(t *testing.T, guide *guides.Guide, account string, what state.What) {
	t.Helper()
	id, err := f.CaseNamed(guide, account)
	if err != nil {
		t.Fatal(err)
	}
	record := wizard.Record{Guide: guide.ID, Case: id, What: what}
	if id == "" {
		record.Details.Account = account
	}
	f.do(t, record)
}

// TestRecordAtAService: an event at a service without a case begins one; with a new account it begins another.
func TestRecordAtAService(t *testing.T) {
	f := newFixed(t, "de")
	guide, _ := f.Guide("bildhaus")
	f.do(t, wizard.SetUsed{Guide: "bildhaus"})
	f.note(t, guide, "", state.Sent)
	if len(f.store.Kept.Unused) != 0 {
		t.Error("a service with a new case still counts as not used")
	}
	f.note(t, guide, "", state.Confirmed)
	cases := f.Cases(guide)
	if len(cases) != 1 || cases[0].Status != state.StatusDone || cases[0].Name != "Konto 1" || len(cases[0].Case.Events) != 2 {
		t.Fatalf("cases %+v, want one that is confirmed", cases)
	}
	f.note(t, guide, "Firma", state.Sent)
	f.note(t, guide, "firma", state.Noted)
	f.note(t, guide, "Konto 1", state.Noted)
	cases = f.Cases(guide)
	if len(cases) != 2 || cases[1].Name != "Firma" || len(cases[1].Case.Events) != 2 || len(cases[0].Case.Events) != 3 {
		t.Errorf("cases %+v, want Konto 1 with three events and Firma with two", cases)
	}
	if last, ok := cases[0].Case.Last(); !ok || last.What != state.Noted {
		t.Errorf("the last event of Konto 1 is %+v, want the note", last)
	}
	if _, err := f.CaseNamed(guide, ""); !errors.Is(err, wizard.ErrWhichCase) {
		t.Errorf("no account of two: %v, want %v", err, wizard.ErrWhichCase)
	}
	if id, err := f.CaseNamed(guide, cases[1].ID); err != nil || id != cases[1].ID {
		t.Errorf("named by its id: %q, %v", id, err)
	}
}

// TestReferenceAtWork: a case in progress that is at no step says the reference that it was opened with.
func TestReferenceAtWork(t *testing.T) {
	f := newFixed(t, "de")
	guide, _ := f.Guide("bildhaus")
	f.do(t, wizard.Record{Guide: guide.ID, What: state.Opened, Details: wizard.Details{Ref: "F-4711"}})
	c := f.Cases(guide)[0]
	if want := "Fall F-4711"; c.Status != state.StatusWorking || !strings.HasSuffix(c.Words, want) {
		t.Errorf("a case that was opened with a reference: %q, %q, want one in progress that ends with %q", c.Status, c.Words, want)
	}
}

// TestBegunByMistake: a case that was begun with an event goes again with it.
func TestBegunByMistake(t *testing.T) {
	f := newFixed(t, "de")
	f.visit(t, "bildhaus")
	f.pick(t, "already")
	f.fills(t)
	if f.events() != 1 {
		t.Fatalf("%d events, want the sending of earlier days", f.events())
	}
	if f.do(t, f.Undo()); len(f.store.Kept.Cases) != 0 || f.Place() != wizard.AtService("bildhaus", "") {
		t.Errorf("taken back, there is %+v, at %+v", f.store.Kept.Cases, f.Place())
	}
}

// TestRecordNowhere: nothing is recorded for a service or a case that does not exist.
func TestRecordNowhere(t *testing.T) {
	f := newFixed(t, "de")
	for _, record := range []wizard.Record{
		{What: state.Sent}, {Guide: "nix", What: state.Sent}, {Guide: "bildhaus", Case: "nix", What: state.Sent}, {Guide: "bildhaus"},
	} {
		if _, _, err := f.Do(record); !errors.Is(err, wizard.ErrNotPossible) {
			t.Errorf("%+v: %v, want %v", record, err, wizard.ErrNotPossible)
		}
	}
	if len(f.store.Kept.Cases) != 0 {
		t.Errorf("cases %+v, want none", f.store.Kept.Cases)
	}
}

// TestFailedRecordBeginsNothing: a save that fails leaves no case behind.
func TestFailedRecordBeginsNothing(t *testing.T) {
	f := newFixed(t, "de")
	f.store.Fails = true
	said, _, err := f.Do(wizard.Record{Guide: "bildhaus", What: state.Sent})
	if err == nil || said != f.Failed(err) {
		t.Errorf("a failed save was not told: %q, %v", said, err)
	}
	guide, _ := f.Guide("bildhaus")
	if cases := f.Cases(guide); len(cases) != 0 {
		t.Errorf("cases %+v, want none", cases)
	}
}

// TestAddress: every route that has a link has an address; it is not the login where there is another.
func TestAddress(t *testing.T) {
	f := newFixed(t, "de")
	for guide, want := range map[string]string{
		"bildhaus": "https://help.bildhaus.example/contact/233964459562201", "werkbank": "https://www.werkbank.example/settings/ai",
	} {
		g, _ := f.Guide(guide)
		if address, _, route, ok := f.Address(g, "", "de"); !ok || address.String() != want || route != "browser" {
			t.Errorf("%s: %s by %q (%v), want %s", guide, address, route, ok, want)
		}
	}
	f, routes := newFixture(t, "de"), 0
	for _, guide := range f.Guides() {
		for _, lang := range guides.Languages {
			for _, route := range guide.Text(lang).Routes {
				links := 0
				for i := range route.Steps {
					links += len(route.Steps[i].Links())
				}
				if _, _, _, ok := f.Address(guide, route.ID, lang); ok != (links > 0) {
					t.Errorf("%s, %s, %s: an address %v, links %d", guide.ID, route.ID, lang, ok, links)
				}
				routes++
			}
		}
	}
	if routes < 100 {
		t.Errorf("only %d routes were looked at", routes)
	}
}
