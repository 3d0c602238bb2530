package wizard_test

import (
	"strings"
	"testing"

	"widerspruch/guides"
	"widerspruch/state"
	"widerspruch/wizard"
)

// TestWalkedOnceMore: a route that was walked to its end begins at its first step again, and what was sent before still counts.
func TestWalkedOnceMore(t *testing.T) {
	f := newFixed(t, "de")
	f.sends(t, "bildhaus", "browser")
	f.takes(t, "service")
	f.takes(t, "again.route.browser")
	if f.Place().Step != "login" || f.chosen() != "open.0" {
		t.Fatalf("the second walk begins at %+v with %q", f.Place(), f.chosen())
	}
	f.walkTo(t, "send")
	f.takes(t, "done")
	if c := f.kept(); len(c.Counting()) != 2 {
		t.Errorf("sent twice, there are %+v", c.Events)
	}
}

// TestBouncedNeedsThePerson: what came back is told as that, wherever the case stands, and is sent once more.
func TestBouncedNeedsThePerson(t *testing.T) {
	f := newFixed(t, "de")
	id := f.sends(t, "bildhaus", "browser")
	f.do(t, wizard.Record{Guide: "bildhaus", Case: id, What: state.Bounced})
	if words := f.Page().State.Words; words != "kam am 22.11.2026 zurück und zählt nicht" {
		t.Errorf("the service says %q", words)
	}
	f.goes(t, wizard.Place{})
	if row := f.offered(t, "case."+id); row.Group != "need" || row.Right != f.Words().T("row.bounced") {
		t.Errorf("the row is %+v", row)
	}
}

// TestLimited: where no objection exists, what was done is a limit: finished, with its day, and never called confirmed.
func TestLimited(t *testing.T) {
	f := newFixed(t, "de")
	f.begin(t, "plausch", "chat")
	f.takes(t, "done")
	page := f.Page()
	if stamp, ok := f.block("stamp").(wizard.Stamp); !ok || stamp.Text != f.Words().T("stamp.limited") || page.Line.Share != 1 {
		t.Errorf("the end shows %+v and the line %+v", f.block("stamp"), page.Line)
	}
	if page.State.Words != "eingeschränkt am 22.11.2026" || f.Overview().Done != 1 {
		t.Errorf("it says %q, and %d are done", page.State.Words, f.Overview().Done)
	}
	f.goes(t, wizard.Place{})
	if row := f.offered(t, "case."+f.kept().ID); row.Right != "22.11.2026" {
		t.Errorf("the row says %q, want the day", row.Right)
	}
}

// TestQuietRoute: a route that is no objection ends: that is said, without a stamp and without a full line. The service is open as before
// and leads to its objection, not to the last step for ever. Taken back, the person stands at that step.
func TestQuietRoute(t *testing.T) {
	for _, lang := range guides.Languages {
		f := newFixed(t, lang)
		first := f.begin(t, "bildhaus", "mute")
		f.takes(t, "done")
		page := f.Page()
		if page.Place.View != wizard.ViewEnd || f.block("stamp") != nil || page.Line.Share == 1 || f.Overview().Done != 0 {
			t.Errorf("at %+v: stamp %+v, line %+v, %d done", page.Place, f.block("stamp"), page.Line, f.Overview().Done)
		}
		said, _ := f.block("beside").(wizard.Prose)
		want := f.Words().T("end.beside", "name", "Bildhaus", "status", f.Words().T("status.open"))
		if said.Markdown != want || !strings.Contains(page.Title, first.Head.Under) || page.Choices[0].Key != "service" || f.chosen() != "service" {
			t.Errorf("the end is called %q, says %q, and offers %q first; want the route, %q, and the service", page.Title, said.Markdown, page.Choices[page.Chosen].Key, want)
		}
		f.takes(t, "service")
		if at := f.Page(); at.State.Words != f.Words().T("status.open") || f.chosen() != "route.browser" {
			t.Errorf("the service is %q and goes on with %q, want it open, with its objection", at.State.Words, f.chosen())
		}
		f.goes(t, wizard.Place{})
		if row := f.offered(t, "case."+f.kept().ID); row.Group != "open" {
			t.Errorf("the row is %+v, want it among the open ones", row)
		}
		f.do(t, f.Undo())
		if f.Place() != first.Place || f.Page().State.Words == f.Words().T("status.open") && f.kept().Route != "mute" {
			t.Errorf("taken back, the person is at %+v on the route %q", f.Place(), f.kept().Route)
		}
	}
}

// TestQuietRouteBeside: what is walked beside an objection changes nothing of it: not that it was sent, and not where it goes on.
func TestQuietRouteBeside(t *testing.T) {
	f := newFixed(t, "de")
	id := f.sends(t, "bildhaus", "browser")
	f.takes(t, "service")
	before := f.Page().State
	f.do(t, wizard.Begin{Guide: "bildhaus", Case: id, Route: "mute"})
	f.takes(t, "done")
	if f.chosen() == "service" {
		t.Error("the end leads back to a service that waits")
	}
	f.takes(t, "service")
	if c, at := f.kept(), f.Page().State; c.Route != "browser" || at != before {
		t.Errorf("after the objection: on the route %q it is %+v, want browser and %+v", c.Route, at, before)
	}

	f = newFixed(t, "de")
	f.begin(t, "bildhaus", "browser")
	f.takes(t, "done")
	id, step := f.kept().ID, f.Place().Step
	f.do(t, wizard.Begin{Guide: "bildhaus", Case: id, Route: "mute"})
	f.takes(t, "done")
	f.takes(t, "service")
	f.takes(t, f.chosen())
	if f.Place().Route != "browser" || f.Place().Step != step {
		t.Errorf("half way through the objection: it goes on at %+v, want browser/%s", f.Place(), step)
	}
}

// TestTakenBackSomeOtherWay: what was taken back already, on its own page, does not stand in the way of what was done before it; and an
// account that was removed comes back.
func TestTakenBackSomeOtherWay(t *testing.T) {
	f := newFixed(t, "de")
	f.do(t, wizard.AddCase{Guide: "bildhaus", Account: "@anna"})
	f.begin(t, "bildhaus", "browser")
	step := f.Place()
	f.takes(t, "done")
	f.do(t, wizard.Reopen{At: step})
	f.do(t, wizard.DropCase{Case: step.Case})
	if f.do(t, f.Undo()); len(f.store.Kept.Cases) != 1 || f.kept().Account != "@anna" {
		t.Fatalf("taken back, there is %+v, want the account that was removed", f.store.Kept.Cases)
	}
	if f.do(t, f.Undo()); len(f.store.Kept.Cases) != 0 {
		t.Errorf("taken back once more, there is %+v, want no account", f.store.Kept.Cases)
	}
	if f.Undo() != nil {
		t.Error("there is still something to take back")
	}
}

// TestImportThatDiffers: two files with a corrected number. Where they tell one event differently, both are kept, shown and asked about,
// one by one; what is not right is taken back, and taking that back enters it again.
func TestImportThatDiffers(t *testing.T) {
	f := sentLongAgo(t)
	other := f.store.Kept.Clone()
	other.Cases[0].Events[0].Ref = "4711"
	data, err := state.Encode(other)
	if err != nil {
		t.Fatal(err)
	}
	f.papers.Files = map[string][]byte{"/other.json": data}
	said := strings.Join(f.do(t, wizard.Import{Path: "/other.json"}), " ")
	both, _ := f.block("both").(wizard.Facts)
	if f.events() != 2 || f.Place().View != wizard.ViewConflicts || len(both.Rows) != 2 || !strings.Contains(both.Rows[1].Value, "4711") ||
		!strings.Contains(said, "verschieden") || f.Page().Choices[f.Page().Chosen].Key != "both" {
		t.Fatalf("said is %q, there are %d events, at %+v: %+v", said, f.events(), f.Place(), both)
	}
	f.pick(t, "theirs")
	c := f.store.Kept.Cases[0]
	counting := c.Counting()
	if len(counting) != 1 || counting[0].Ref != "4711" || len(c.Events) != 2 || f.Place() != (wizard.Place{}) {
		t.Errorf("theirs is right, but there is %+v at %+v", c.Events, f.Place())
	}
	if _, ok := f.PageAt(wizard.Place{View: wizard.ViewConflicts}); ok {
		t.Error("it is asked again")
	}
	if _, _, err := f.Do(f.Undo()); err != nil || len(f.store.Kept.Cases[0].Counting()) != 2 {
		t.Errorf("taken back, there is %+v (%v)", f.store.Kept.Cases[0].Events, err)
	}
}

// TestBegunAndNothingDone: whoever stands at the first step, where nothing is done yet, is led back there with one Enter in the next
// run, and the row says so.
func TestBegunAndNothingDone(t *testing.T) {
	f := newFixed(t, "de")
	f.begin(t, "kurzweil", "browser")
	at := f.Place()
	f.restart(t, "de")
	f.Start()
	page := f.Page()
	if c := page.Choices[page.Chosen]; c.Text != "Kurzweil" || c.Group != "open" || !strings.HasPrefix(c.Right, "Schritt 1 von ") {
		t.Fatalf("chosen is %+v", c)
	}
	f.takes(t, f.chosen())
	if f.Place() != at {
		t.Errorf("Enter leads to %+v, want %+v", f.Place(), at)
	}
}

// TestUndoIsNamedEverywhere: once something was done, each page says what u takes back, since it does so on each of them.
func TestUndoIsNamedEverywhere(t *testing.T) {
	f := newFixed(t, "de")
	id := f.sends(t, "bildhaus", "browser")
	for _, place := range []wizard.Place{
		{}, {View: wizard.ViewDates}, {View: wizard.ViewPapers}, {View: wizard.ViewSettings}, {View: wizard.ViewNothing}, {View: wizard.ViewWipe},
		{View: wizard.ViewGuide, Guide: "bildhaus"}, {View: wizard.ViewReasons, Guide: "bildhaus"}, {View: wizard.ViewEvents, Guide: "bildhaus", Case: id},
		{View: wizard.ViewEnd, Guide: "bildhaus", Case: id}, {View: wizard.ViewLetter, Guide: "bildhaus", Case: id, Item: "reminder"},
		wizard.AtService("bildhaus", id), wizard.AtService("kurzweil", ""),
	} {
		f.goes(t, place)
		if undo := f.offered(t, "undo"); undo.Letter != "u" || undo.Right != "Bildhaus: abgesendet" {
			t.Errorf("%+v offers %+v", place, undo)
		}
	}
}
