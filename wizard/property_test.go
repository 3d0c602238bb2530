package wizard_test

import (
	"testing"

	"pgregory.net/rapid"

	"widerspruch/state"
	"widerspruch/wizard"
)

// TestAnySequence plays any sequence of the actions that are offered, with failing saves and restarts in between, and checks
// after each what people rely on.
func TestAnySequence(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		f := newFixture(t, "de")
		for range rapid.IntRange(1, 40).Draw(rt, "actions") {
			f.store.fails = rapid.IntRange(0, 9).Draw(rt, "fails") == 0
			before, events := f.store.progress.Clone(), f.events()
			action := f.anyAction(rt)
			_, err := f.Do(action)
			f.check(rt, action, err, before, events)
			if rapid.IntRange(0, 9).Draw(rt, "restart") == 0 {
				f.checkResume(rt, t)
			}
		}
	})
}

// events counts all events in the file, voided ones too.
func (f *fixture) events() int {
	n := 0
	for _, c := range f.store.progress.Cases {
		n += len(c.Events)
	}
	return n
}

// anyAction draws one of the actions possible at the present place.
func (f *fixture) anyAction(rt *rapid.T) wizard.Action {
	actions := []wizard.Action{f.Up()}
	if view, ok := f.StepView(); ok {
		actions = append(actions, view.Actions...)
		for _, by := range []int{-1, 1} {
			if leaf, ok := f.Leaf(by); ok {
				actions = append(actions, leaf)
			}
		}
	} else if view, ok := f.ServiceView(); ok {
		actions = append(actions, view.Actions...)
	} else {
		overview := f.Overview()
		for _, group := range overview.Groups {
			for _, row := range group.Rows {
				actions = append(actions, row.Action)
			}
		}
		if overview.Resume != nil {
			actions = append(actions, overview.Resume.Action)
		}
	}
	if view, ok := f.FeedbackView(); ok {
		actions = append(actions, view.Actions...)
	}
	action := rapid.SampledFrom(actions).Draw(rt, "action")
	if action.AsksRemark() {
		action.Text = rapid.SampledFrom([]string{"", "Der Knopf heißt anders", "Fall 1234567"}).Draw(rt, "remark")
	}
	if action.AsksAccount() {
		action.Account = rapid.SampledFrom([]string{"privat", "Arbeit"}).Draw(rt, "account")
	}
	return action
}

// check holds what is always true after an action.
func (f *fixture) check(rt *rapid.T, action wizard.Action, err error, before *state.Progress, events int) {
	if err != nil && err != errDiskFull {
		rt.Fatalf("the offered action %s was refused: %v", action.Verb, err)
	}
	appended := f.events() - events
	may := f.unsaved
	answers := action.Verb == wizard.Match || action.Verb == wizard.Differ || action.Verb == wizard.Seen
	if answers || action.Verb == wizard.Open || (action.Event != "" && (action.Verb == wizard.Done || action.Verb == wizard.Record)) {
		may++
	}
	dropped := action.Verb == wizard.DropCase // goes with what was taken back in it, and with nothing else
	if appended < 0 && !dropped || appended > may {
		rt.Fatalf("%s appended %d events, at most %d can come from an action", action.Verb, appended, may)
	}
	switch {
	case appended > 0:
		f.unsaved = 0
	case err != nil && action.Verb == wizard.Open:
		f.unsaved++
	}
	if err != nil && len(f.store.progress.Cases) != len(before.Cases) {
		rt.Fatalf("a failed save changed the file")
	}
	overview := f.Overview()
	done, total := 0, 0
	for _, group := range overview.Groups {
		for _, row := range group.Rows {
			if row.Unused {
				continue
			}
			total++
			if row.Status == state.StatusDone {
				done++
			}
		}
	}
	if overview.Done != done || overview.Total != total {
		rt.Fatalf("the overview counts %d of %d done, its rows say %d of %d", overview.Done, overview.Total, done, total)
	}
	if view, ok := f.StepView(); ok && (view.Chosen < 0 || view.Chosen >= len(view.Actions)) {
		rt.Fatalf("at %+v no action is chosen", f.Place())
	}
}

// checkResume ends the run and holds that the next one names the step where the file says the person stood.
func (f *fixture) checkResume(rt *rapid.T, t *testing.T) {
	f.store.fails = false
	stood := f.store.progress.Resume
	f.restart(t, "de")
	resume := f.Overview().Resume
	if stood == nil {
		if resume != nil {
			rt.Fatalf("nothing to resume, but the overview offers %q", resume.Text)
		}
		return
	}
	if resume == nil {
		rt.Fatalf("the person stood at %+v, the overview offers no way back", *stood)
	}
	if _, err := f.Do(resume.Action); err != nil {
		rt.Fatalf("the way back failed: %v", err)
	}
	if f.Place().Case != stood.Case || f.Place().Step != stood.Step {
		rt.Fatalf("resumed at %+v, want %+v", f.Place(), *stood)
	}
}
