package wizard_test

import (
	"strings"
	"testing"

	"widerspruch/state"
	"widerspruch/wizard"
)

// refTyped is what stands in the field of the reference when the form of the confirmation is opened.
func (f *fixture) refTyped(t *testing.T, id string) string {
	t.Helper()
	f.goes(t, wizard.AtService("bildhaus", id))
	f.pick(t, "answer.confirmed")
	for _, field := range f.Form().Fields {
		if field.Key == "ref" {
			return field.Value
		}
	}
	t.Fatal("the reference is not asked")
	return ""
}

// TestDraft: what was typed survives that one leaves the form and that the program ends; it goes when one drops it, or when it is
// kept for good; and it is in no export.
func TestDraft(t *testing.T) {
	f := newFixed(t, "de")
	id := f.sends(t, "bildhaus", "browser")
	draft := func() {
		f.refTyped(t, id)
		f.Type("ref", "F-4711")
		if said, _ := f.settles(t, f.Close()); said != f.Words().T("form.kept") || f.Form() != nil {
			t.Fatalf("left, said is %q, and the form %v", said, f.Form())
		}
		f.restart(t, "de")
		if got := f.refTyped(t, id); got != "F-4711" || !f.Form().Drops || !f.Form().Typed {
			t.Fatalf("after a restart the form holds %q: %+v", got, f.Form())
		}
	}
	draft()
	f.settles(t, f.Close())
	f.goes(t, atPapers)
	f.pick(t, "paper.export")
	path := f.Form().Fields[0].Value
	_, follows := f.fills(t)
	f.happens(t, follows)
	if data := string(f.papers.Files[path]); !strings.Contains(data, "bildhaus") || strings.Contains(data, "F-4711") {
		t.Errorf("the export holds %s", data)
	}
	f.refTyped(t, id)
	if said, _ := f.settles(t, f.Discard()); said != f.Words().T("form.dropped") || len(f.store.Kept.Drafts) != 0 {
		t.Errorf("dropped, said is %q, and the file holds %v", said, f.store.Kept.Drafts)
	}
	if got := f.refTyped(t, id); got != "" || f.Form().Drops {
		t.Errorf("dropped, the form holds %q", got)
	}
	f.settles(t, f.Close())
	draft()
	f.fills(t)
	if c := f.kept(); len(f.store.Kept.Drafts) != 0 || c.Events[len(c.Events)-1].Ref != "F-4711" {
		t.Errorf("kept, the drafts are %v and the events %+v", f.store.Kept.Drafts, c.Events)
	}
}

// TestKeep: before the program is stopped for a while, what was typed is in the file, and the form is still open.
func TestKeep(t *testing.T) {
	f := newFixed(t, "de")
	id := f.sends(t, "bildhaus", "browser")
	f.refTyped(t, id)
	f.Type("ref", "F-4711")
	place := f.Place()
	if f.settles(t, f.Keep()); f.Form() == nil || f.Place() != place || len(f.store.Kept.Drafts) != 1 {
		t.Errorf("the form is %v, at %+v, the drafts are %v", f.Form(), f.Place(), f.store.Kept.Drafts)
	}
}

// TestClosedWindow: once the other window is closed, what is to be kept is kept, on top of what that one wrote.
func TestClosedWindow(t *testing.T) {
	f := newFixed(t, "de")
	f.store.Reads = true
	f.begin(t, "bildhaus", "browser")
	f.refuses(t, f.offered(t, "done").Action)
	f.store.Left = &state.Progress{Version: state.Version, Cases: []state.Case{{ID: "w", Guide: "werkbank", Events: []state.Event{{ID: "s", At: startDay, What: state.Switched}}}}}
	f.takes(t, "done")
	if len(f.store.Kept.Cases) != 2 || f.events() != 1 || len(f.store.Kept.Cases[1].Steps) != 1 {
		t.Errorf("kept is %+v, want what the other window wrote and the step", f.store.Kept.Cases)
	}
	if f.Place().Step != "form" || f.overviewText("werkbank") != "umgestellt am 22.11.2026" {
		t.Errorf("one stands at %+v, and Werkbank is %q", f.Place(), f.overviewText("werkbank"))
	}
}

// TestFormOfAClosedWindow: a form is ended, as it was filled in, once the other window is closed; until then it stays open.
func TestFormOfAClosedWindow(t *testing.T) {
	f := newFixed(t, "de")
	id := f.sends(t, "bildhaus", "browser")
	f.refTyped(t, id)
	f.Type("ref", "F-4711")
	left := f.store.Kept.Clone()
	f.store.Reads = true
	saves := f.store.Saves
	_, follows := f.fills(t)
	if said := f.happens(t, follows); len(said) != 1 || f.store.Saves != saves || f.Form() == nil || !f.Form().Typed {
		t.Fatalf("said %q, the form is %+v", said, f.Form())
	}
	f.store.Left = left
	_, follows = f.fills(t)
	f.happens(t, follows)
	if events := f.kept().Events; f.Form() != nil || events[len(events)-1].Ref != "F-4711" {
		t.Errorf("the form is %+v, kept is %+v", f.Form(), f.kept())
	}
}
