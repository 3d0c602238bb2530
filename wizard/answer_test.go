package wizard_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"widerspruch/state"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// offered says whether an action of that kind is among them, and which.
func offered(actions []wizard.Action, verb wizard.Verb) (wizard.Action, bool) {
	i := slices.IndexFunc(actions, func(a wizard.Action) bool { return a.Verb == verb })
	if i < 0 {
		return wizard.Action{}, false
	}
	return actions[i], true
}

// TestMatchIsOfferedOnce: when a route was walked to its end, once, and not as the chosen action.
func TestMatchIsOfferedOnce(t *testing.T) {
	f := newFixture(t, "de")
	f.begin(t, "instagram", "browser")
	at := f.Place()
	if _, ok := offered(f.visit(t, "instagram").Actions, wizard.Match); ok {
		t.Error("offered before anything was sent")
	}
	f.do(t, wizard.Action{Verb: wizard.Go, Place: at})
	f.walkTo(t, "send")
	f.choose(t, wizard.Done, wizard.Details{})
	view := f.visit(t, "instagram")
	match, ok := offered(view.Actions, wizard.Match)
	if !ok || view.Chosen >= 0 { // there is nothing to do but wait
		t.Fatalf("offered: %t, chosen: %+v", ok, view.Chosen)
	}
	status := view.Words
	f.do(t, match)
	view = f.visit(t, "instagram")
	if _, again := offered(view.Actions, wizard.Match); again || view.Words != status {
		t.Errorf("offered again: %t; the status was %q and is %q", again, status, view.Words)
	}
	if _, err := f.Do(match); !errors.Is(err, wizard.ErrNotPossible) {
		t.Errorf("said twice: %v", err)
	}
	last := f.store.progress.Cases[0].Events[len(f.store.progress.Cases[0].Events)-1]
	guide, _ := f.Guide("instagram")
	if last.What != state.Matched || last.Guide != guide.Edition().String() || last.Step != "" {
		t.Errorf("kept is %+v", last)
	}
	undo, _ := offered(view.Actions, wizard.Undo)
	if undo.Event != state.Matched {
		t.Errorf("undo would take back %q", undo.Event)
	}
	f.do(t, undo)
	if _, again := offered(f.visit(t, "instagram").Actions, wizard.Match); !again {
		t.Error("taken back, and not offered again")
	}
}

// TestMatchIsAboutThisEdition: who walked an earlier edition is not asked about this one.
func TestMatchIsAboutThisEdition(t *testing.T) {
	for _, c := range []struct {
		name   string
		events []state.Event
		want   bool
	}{
		{"this one", []state.Event{happenedOn(state.Switched, "2026-11-01", "2026-10-02")}, true},
		{"an earlier one", []state.Event{happenedOn(state.Switched, "2026-11-01", "2026-01-02")}, false},
		{"not known", []state.Event{happenedOn(state.Switched, "2026-11-01", "")}, true},
		{"only reminded", []state.Event{happenedOn(state.Reminded, "2026-11-01", "2026-10-02")}, false},
		{"answered for it", []state.Event{happenedOn(state.Switched, "2026-11-01", "2026-10-02"), happenedOn(state.Differed, "2026-11-01", "2026-10-02")}, false},
		{"answered for an earlier one", []state.Event{happenedOn(state.Switched, "2026-11-02", "2026-10-02"), happenedOn(state.Matched, "2026-11-01", "2026-01-02")}, true},
	} {
		f := changedFixture(t, "de", nil, c.events...)
		if _, got := offered(f.visit(t, "demo").Actions, wizard.Match); got != c.want {
			t.Errorf("%s: offered %t, want %t", c.name, got, c.want)
		}
	}
}

// TestDifferMarksNothing: on every step one can say that it is different. That marks no step, decides nothing, and to take it
// back opens no step again.
func TestDifferMarksNothing(t *testing.T) {
	f := newFixture(t, "de")
	f.begin(t, "instagram", "browser")
	for f.Place().Step != "confirm" {
		view := f.step(t)
		differ, ok := offered(view.Actions, wizard.Differ)
		if !ok || !differ.AsksRemark() || view.Actions[view.Chosen].Verb == wizard.Differ {
			t.Fatalf("at %+v offered %v", f.Place(), view.Actions)
		}
		differ.Text = "Der Knopf heißt anders"
		f.do(t, differ)
		if now := f.step(t); now.Step.ID != view.Step.ID || now.Marked[now.Index] {
			t.Fatalf("after it the person stands at %+v, marked %v", f.Place(), now.Marked)
		}
		f.choose(t, wizard.Done, wizard.Details{})
	}
	c := f.store.progress.Case(f.Place().Case)
	if n := len(c.Answered()); n != 5 || len(c.Steps) != 5 {
		t.Fatalf("%d answers and %d marks, want 5 and 5", n, len(c.Steps))
	}
	back, _ := f.Leaf(-1)
	f.do(t, back) // to send, which was said to be different and then marked
	f.choose(t, wizard.Reopen, wizard.Details{})
	c = f.store.progress.Case(f.Place().Case)
	if len(c.Answered()) != 5 || len(c.Happened()) != 0 {
		t.Errorf("opened again, and the events that count are %v", c.Counting())
	}
	f.choose(t, wizard.Done, wizard.Details{})
	f.do(t, wizard.Action{Verb: wizard.Go, Place: wizard.Place{Guide: "instagram", Case: c.ID, Route: "browser", Step: "form"}})
	view, _ := f.FeedbackView()
	change, _ := offered(view.Actions, wizard.Differ)
	change.Text = ""
	f.do(t, change)
	f.do(t, wizard.Action{Verb: wizard.Undo, Place: wizard.Place{Guide: "instagram", Case: c.ID}})
	c = f.store.progress.Case(c.ID)
	if _, marked := c.Steps["browser/form"]; !marked || len(c.Steps) != 5 {
		t.Errorf("to take back what was said of a step opened it again: %v", c.Steps)
	}
	if got := f.overviewText("instagram"); !strings.HasPrefix(got, "gesendet am") {
		t.Errorf("the overview says %q", got)
	}
}

// TestAnswersAreInNobodysWay: a form that was opened is not noted twice because of an answer, and a service can still count with
// another one.
func TestAnswersAreInNobodysWay(t *testing.T) {
	f := newFixture(t, "de")
	f.begin(t, "instagram", "browser")
	f.walkTo(t, "form")
	f.choose(t, wizard.Open, wizard.Details{})
	f.choose(t, wizard.Differ, wizard.Details{})
	f.choose(t, wizard.Open, wizard.Details{})
	if c := f.store.progress.Cases[0]; len(c.Happened()) != 1 {
		t.Errorf("opened, different, opened: %v", c.Events)
	}
	f.begin(t, "threads", "browser")
	f.choose(t, wizard.Differ, wizard.Details{})
	view := f.visit(t, "threads")
	if _, ok := offered(view.Actions, wizard.Cover); !ok {
		t.Errorf("after an answer Threads cannot count with Instagram: %v", view.Actions)
	}
	if _, ok := offered(view.Actions, wizard.DropCase); ok {
		t.Error("a case with an answer can be dropped")
	}
}

// TestFeedback: what was said can be copied and told in the guide's form, and holds nothing but what the guide has and the remark.
func TestFeedback(t *testing.T) {
	f := changedFixture(t, "de", nil)
	f.begin(t, "demo", "browser")
	f.choose(t, wizard.Done, wizard.Details{})
	f.choose(t, wizard.Differ, wizard.Details{})
	view, ok := f.FeedbackView()
	if !ok || view.Found != "" || view.Address != wizardtest.DemoForm {
		t.Fatalf("shown %+v, %t", view, ok)
	}
	change, _ := offered(view.Actions, wizard.Differ)
	change.Text = "Der Schalter heißt „KI“"
	f.do(t, change)
	if c := f.store.progress.Cases[0]; len(c.Answered()) != 1 || len(c.Events) != 2 || c.Events[0].Void == nil {
		t.Errorf("said again of the same step: %+v", c.Events)
	}
	view, _ = f.FeedbackView()
	want := "Meldung zu einer Anleitung von widerspruch\nDienst: demo\nWeg: browser\nSchritt: switch\nStand der Anleitung: 2026-10-02\n" +
		"Datum: 2026-12-22\nAntwort: Hier ist es anders.\nAnmerkung: Der Schalter heißt „KI“\n"
	if view.Text != want {
		t.Errorf("shown\n%s\nwant\n%s", view.Text, want)
	}
	for _, verb := range []wizard.Verb{wizard.CopyFeedback, wizard.OpenFeedback} {
		action, ok := offered(view.Actions, verb)
		if !ok {
			t.Fatalf("%s is not offered", verb)
		}
		effect := f.do(t, action)
		if effect.Copy != want || (effect.Open != nil) != (verb == wizard.OpenFeedback) {
			t.Errorf("%s: %+v", verb, effect)
		}
		if effect.Open != nil && effect.Open.String() != wizardtest.DemoForm {
			t.Errorf("opened %s", effect.Open)
		}
	}
	feedback, ok := offered(f.visit(t, "demo").Actions, wizard.Feedback)
	if !ok || !f.do(t, feedback).Feedback {
		t.Error("the service does not offer to look at it")
	}
	if view, _ := f.FeedbackView(); view.Text != want {
		t.Errorf("at the service it is\n%s", view.Text)
	}
}

// TestFeedbackWithoutAForm: most guides have none.
func TestFeedbackWithoutAForm(t *testing.T) {
	f := newFixture(t, "de")
	f.begin(t, "instagram", "browser")
	f.choose(t, wizard.Differ, wizard.Details{})
	view, _ := f.FeedbackView()
	if _, ok := offered(view.Actions, wizard.OpenFeedback); ok || view.Address != "" {
		t.Errorf("a form is offered: %+v", view)
	}
	if _, err := f.Do(wizard.Action{Verb: wizard.OpenFeedback, Place: f.Place()}); !errors.Is(err, wizard.ErrNotPossible) {
		t.Errorf("opened: %v", err)
	}
	f.visit(t, "ebay")
	for _, verb := range []wizard.Verb{wizard.Feedback, wizard.CopyFeedback, wizard.Match, wizard.Differ, wizard.Seen} {
		if _, err := f.Do(wizard.Action{Verb: verb, Place: f.Place()}); !errors.Is(err, wizard.ErrNotPossible) {
			t.Errorf("%s where nothing was said: %v", verb, err)
		}
	}
}

// TestFeedbackKeepsQuiet: nothing that the file knows of the person leaves in a remark; it can be taken out and then leaves.
func TestFeedbackKeepsQuiet(t *testing.T) {
	for _, remark := range []string{
		"Ich, Anna, sehe ihn nicht", "anna@example.org", "Bei @wolkenfee fehlt er", "wolkenfee sieht ihn nicht", "Fall AB-77-x", "In Marburg fehlt er",
	} {
		f := changedFixture(t, "de", nil)
		f.store.progress.Person = state.Person{Name: "Anna Müller", Email: "anna@example.org", Address: []string{"Weg 1", "35037 Marburg", "Deutschland"}}
		f.store.progress.Cases = append(f.store.progress.Cases, state.Case{ID: "d", Guide: "other", Account: "@wolkenfee", Events: []state.Event{
			{ID: "x", What: state.Confirmed, At: startDay, Ref: "AB-77-x"},
		}})
		f.restart(t, "de")
		f.begin(t, "demo", "browser")
		differ, _ := offered(f.step(t).Actions, wizard.Differ)
		differ.Text = remark
		f.do(t, differ)
		view, _ := f.FeedbackView()
		if len(view.Actions) != 1 || view.Actions[0].Verb != wizard.Differ || view.Actions[0].Text != remark || !strings.Contains(view.Found, "Nimm es aus der Anmerkung heraus") {
			t.Errorf("%q: shown %+v", remark, view)
		}
		for _, verb := range []wizard.Verb{wizard.CopyFeedback, wizard.OpenFeedback} {
			effect, err := f.Do(wizard.Action{Verb: verb, Place: f.Place()})
			var personal wizard.PersonalError
			if !errors.As(err, &personal) || effect.Copy != "" || effect.Open != nil {
				t.Errorf("%q, %s: %+v, %v", remark, verb, effect, err)
			}
			if said := f.Refused(err); !strings.Contains(said, "Es wurde nichts kopiert") || !strings.Contains(said, personal.Found[0].Text) {
				t.Errorf("%q: said %q", remark, said)
			}
		}
		change := view.Actions[0]
		change.Text = "In Deutschland fehlt der Schalter"
		f.do(t, change)
		view, _ = f.FeedbackView()
		if view.Found != "" || view.Actions[0].Verb != wizard.CopyFeedback {
			t.Errorf("%q was taken out, and shown is %+v", remark, view)
		}
	}
}
