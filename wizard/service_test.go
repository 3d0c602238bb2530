package wizard_test

import (
	"errors"
	"testing"

	"widerspruch/state"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// TestUnused: a service that is not used is not counted, stands at the end, and can be taken up again.
func TestUnused(t *testing.T) {
	f := newFixed(t, "de")
	f.visit(t, "werkbank")
	f.takes(t, "unused")
	o := f.Overview()
	if last := o.Rows[len(o.Rows)-1]; o.Done != 0 || o.Total != 3 || last.Guide.ID != "werkbank" || last.Group != "unused" {
		t.Errorf("%d of %d done and %+v at the end, want 0 of 3 and Werkbank", o.Done, o.Total, last)
	}
	if page := f.Page(); page.Place != (wizard.Place{}) || page.Choices[page.Chosen].Key == "service.werkbank" {
		t.Errorf("one stands at %+v, chosen is %q", page.Place, f.chosen())
	}
	if _, _, err := f.Do(wizard.SetUsed{Guide: "werkbank"}); err == nil {
		t.Error("not used twice was accepted")
	}
	f.visit(t, "werkbank")
	f.takes(t, "used")
	if o := f.Overview(); o.Total != 4 || len(f.store.Kept.Unused) != 0 {
		t.Errorf("%d in use and unused %v, want 4 and none", o.Total, f.store.Kept.Unused)
	}
	f.do(t, wizard.SetUsed{Guide: "werkbank"})
	f.begin(t, "werkbank", "browser")
	if len(f.store.Kept.Unused) != 0 {
		t.Error("a service with a new case still counts as not used")
	}
}

// TestHeadSaysANameOnce: eBay belongs to eBay; its head does not say so twice.
func TestHeadSaysANameOnce(t *testing.T) {
	same := 0
	f := newFixture(t, "de")
	for _, guide := range shipped(t).Guides() {
		page, ok := f.PageAt(wizard.AtService(guide.ID, ""))
		if !ok || page.Head.Name == page.Head.Under {
			t.Errorf("the head of %s is %+v", guide.ID, page.Head)
		}
		if guide.Company == page.Head.Name {
			same++
		}
	}
	if same == 0 {
		t.Error("no service is called as its company: the test shows nothing")
	}
}

// confirm walks a service's browser route to its confirmation.
func (f *fixture) confirm(t testing.TB, guide, account string) string {
	t.Helper()
	id := f.sends(t, guide, "browser")
	f.do(t, wizard.Record{Guide: guide, Case: id, What: state.Confirmed, Details: wizard.Details{Account: account, Ref: "7"}})
	return id
}

// TestTwoAccounts: a service is done only when every account is.
func TestTwoAccounts(t *testing.T) {
	f := newFixed(t, "de")
	f.confirm(t, "bildhaus", "privat")
	f.visit(t, "bildhaus")
	f.pick(t, "account")
	f.fills(t, "account", "Arbeit")
	if o := f.Overview(); o.Done != 0 {
		t.Errorf("one of two accounts is confirmed and %d services count as done", o.Done)
	}
	guide, _ := f.Guide("bildhaus")
	if cases := f.Cases(guide); len(cases) != 2 || cases[1].Name != "Arbeit" || cases[0].Status != state.StatusDone {
		t.Errorf("cases %+v", cases)
	}
	f.takes(t, "drop")
	if o := f.Overview(); o.Done != 1 || len(f.store.Kept.Cases) != 1 {
		t.Errorf("after removing the blank account %d services are done, want 1", o.Done)
	}
}

// TestDropNeedsABlankCase: nothing that was recorded can be dropped.
func TestDropNeedsABlankCase(t *testing.T) {
	f := newFixed(t, "de")
	id := f.confirm(t, "bildhaus", "")
	if _, _, err := f.Do(wizard.DropCase{Case: id}); err == nil {
		t.Error("a case with events was dropped")
	}
}

// TestNameAccount: an account gets a name, another one, and the old ones come back one after the other.
func TestNameAccount(t *testing.T) {
	f := newFixed(t, "de")
	f.sends(t, "bildhaus", "browser")
	f.takes(t, "service")
	for _, name := range []string{"@anna", "@anna2"} {
		f.pick(t, "name")
		if f.fills(t, "account", name); f.Page().Head.Account != name {
			t.Errorf("the account is %q, want %q", f.Page().Head.Account, name)
		}
	}
	for _, name := range []string{"@anna", ""} {
		if f.do(t, f.Undo()); f.kept().Account != name {
			t.Errorf("taken back, the account is %q, want %q", f.kept().Account, name)
		}
	}
}

// TestCover: one service counts with another once the person says that the accounts are linked.
func TestCover(t *testing.T) {
	f := newFixed(t, "de")
	const before, after = "offen; zählt mit Bildhaus, wenn verknüpft", "über Bildhaus: bestätigt am 22.11.2026, Fall 7"
	if got := f.overviewText("kurzweil"); got != before {
		t.Errorf("before: %q, want %q", got, before)
	}
	id := f.confirm(t, "bildhaus", "")
	page := f.visit(t, "kurzweil")
	if page.Ask == "" || page.Choices[0].Key != "cover."+id || f.chosen() != "route.browser" {
		t.Fatalf("Kurzweil asks %q, offers %v and chooses %q; want whether the accounts are linked, and Enter alone not to say so", page.Ask, keysOf(page), f.chosen())
	}
	f.takes(t, "cover."+id)
	if got := f.overviewText("kurzweil"); got != after {
		t.Errorf("linked: %q, want %q", got, after)
	}
	f.takes(t, "uncover")
	if got := f.overviewText("kurzweil"); got != before {
		t.Errorf("not linked after all: %q, want %q", got, before)
	}
	if f.do(t, f.Undo()); f.overviewText("kurzweil") != after {
		t.Errorf("that taken back: %q, want %q", f.overviewText("kurzweil"), after)
	}
}

// TestFailedSave: what could not be saved did not happen, and nothing says that it did; moving and reading go on, and the same
// change can be saved later.
func TestFailedSave(t *testing.T) {
	f := newFixed(t, "de")
	f.begin(t, "bildhaus", "browser")
	f.walkTo(t, "send")
	f.store.Fails = true
	change, err := f.Choose(f.offered(t, "done").Action)
	if err != nil || !change.Keeps {
		t.Fatalf("%v, keeps %v", err, change.Keeps)
	}
	saved := f.Save(change)
	said, follows := f.Settle(change, saved)
	if !errors.Is(saved, wizardtest.ErrDiskFull) || said != f.Failed(saved) || follows != nil {
		t.Errorf("saved %v, said %q, follows %v", saved, said, follows)
	}
	if f.Place().Step != "send" || f.events() != 0 || f.Undo() == nil {
		t.Errorf("one stands at %+v, there are %d events", f.Place(), f.events())
	}
	if got := f.overviewText("bildhaus"); got != "Schritt 4 von 4" {
		t.Errorf("the overview says %q although nothing was saved", got)
	}
	leaf, _ := f.Choose(f.offered(t, "previous").Action)
	if f.Settle(leaf, f.Save(leaf)); f.Place().Step != "text" {
		t.Errorf("on a full disk one cannot turn to another step: %q", f.Place().Step)
	}
	f.store.Fails = false
	if said, _ := f.settles(t, change); said == "" || f.events() != 1 || f.Place().View != wizard.ViewEnd {
		t.Errorf("saved again, said is %q, %d events, at %+v", said, f.events(), f.Place())
	}
}

// TestFailedForm: if a form could not be kept, it is still there with all that was typed.
func TestFailedForm(t *testing.T) {
	f := newFixed(t, "de")
	f.begin(t, "bildhaus", "browser")
	f.walkTo(t, "send")
	f.pick(t, "details")
	f.Type("ref", "77")
	f.Type("note", "mit Bild")
	f.store.Fails = true
	change, ok := f.Submit()
	if !ok {
		t.Fatalf("not taken: %+v", f.Form())
	}
	place, err := f.Place(), f.Save(change)
	said, follows := f.Settle(change, err)
	form := f.Form()
	if said != f.Failed(err) || follows != nil || f.Place() != place || form == nil {
		t.Fatalf("said %q, follows %v, at %+v with the form %v", said, follows, f.Place(), form)
	}
	got := map[string]string{}
	for _, field := range form.Fields {
		got[field.Key] = field.Value
	}
	if got["ref"] != "77" || got["note"] != "mit Bild" {
		t.Errorf("the form holds %v", got)
	}
	f.store.Fails = false
	if f.fills(t); f.kept().Events[0].Ref != "77" || f.Form() != nil {
		t.Errorf("kept is %+v", f.kept().Events)
	}
}

// TestReadOnly: a second window walks and opens, but records nothing.
func TestReadOnly(t *testing.T) {
	f := newFixed(t, "de")
	f.store.Reads = true
	f.begin(t, "bildhaus", "browser")
	f.refuses(t, f.offered(t, "done").Action)
	first := f.Place()
	if f.takes(t, "following"); f.Place() == first {
		t.Error("a read-only session cannot turn pages")
	}
	if f.store.Saves != 0 {
		t.Errorf("a read-only session saved %d times", f.store.Saves)
	}
}

// TestOverdueAnswersHaveTheirQuestion: "Ja, mit einer Ablehnung" stands under what it answers, and both letters stand first.
func TestOverdueAnswersHaveTheirQuestion(t *testing.T) {
	f := newFixed(t, "de")
	id := f.sends(t, "bildhaus", "browser")
	f.now = f.now.AddDate(0, 2, 0)
	f.restart(t, "de")
	page, _ := f.PageAt(wizard.AtService("bildhaus", id))
	if page.Choices[0].Key != "letter.reminder" || page.Choices[1].Key != "letter.complaint" || page.Choices[page.Chosen].Key != "letter.reminder" {
		t.Errorf("first stand %q and %q, chosen is %q", page.Choices[0].Key, page.Choices[1].Key, page.Choices[page.Chosen].Key)
	}
	titles := map[string]string{}
	for _, g := range page.Groups {
		titles[g.Key] = g.Title
	}
	for _, c := range page.Choices {
		if c.Key == "answer.refused" && titles[c.Group] != "Hat Bildhaus GmbH doch geantwortet?" {
			t.Errorf("the answers stand under %q", titles[c.Group])
		}
	}
}
