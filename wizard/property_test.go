package wizard_test

import (
	"testing"

	"pgregory.net/rapid"

	"widerspruch/wizard"
)

// TestAnySequence plays any sequence of what is offered, with failing saves and restarts in between, and checks after each what
// people rely on.
func TestAnySequence(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		f := newFixed(t, "de")
		throw := func(n int) int { return rapid.IntRange(0, n-1).Draw(rt, "throw") }
		for range rapid.IntRange(1, 40).Draw(rt, "actions") {
			f.store.Fails = throw(10) == 9
			before := f.store.Kept.Clone()
			cases, events := f.known()
			action, err := f.wander(rt, throw)
			f.look(rt, action, err, cases, events, before)
			if throw(10) == 9 {
				f.checkResume(rt, t)
			}
		}
	})
}

// checkResume ends the run and holds that the next one names the step where the file says the person stood.
func (f *fixture) checkResume(rt *rapid.T, t *testing.T) {
	f.store.Fails = false
	stood := f.store.Kept.Resume
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
	if _, _, err := f.Do(wizard.Go{To: resume.At}); err != nil {
		rt.Fatalf("the way back failed: %v", err)
	}
	if f.Place().Case != stood.Case || f.Place().Step != stood.Step {
		rt.Fatalf("resumed at %+v, want %+v", f.Place(), *stood)
	}
}
