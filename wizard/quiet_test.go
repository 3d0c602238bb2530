package wizard_test

import (
	"testing"

	"widerspruch/guides"
	"widerspruch/state"
	"widerspruch/wizard"
)

// TestQuietRoutes: what is switched on a route that only quietens or tidies is no objection, on every such route that we ship.
func TestQuietRoutes(t *testing.T) {
	walked := 0
	for _, guide := range shipped(t).Guides() {
		for _, route := range guide.Details().Routes {
			if route.Objection {
				continue
			}
			f := newFixture(t, "de")
			f.begin(t, guide.ID, route.ID)
			for f.Place().Step != "" {
				f.choose(t, wizard.Done, wizard.Details{})
			}
			c := f.store.progress.Case(f.firstCase(guide.ID))
			if len(c.Happened()) > 0 || len(c.Steps) == 0 {
				t.Errorf("%s %s: happened %v, marked %v", guide.ID, route.ID, c.Happened(), c.Steps)
			}
			if views := f.Cases(guide); views[0].Status != state.StatusWorking {
				t.Errorf("%s %s: the case is %s", guide.ID, route.ID, views[0].Status)
			}
			walked++
		}
	}
	if walked == 0 {
		t.Error("no guide has such a route")
	}
}

// TestHelpIsShown: the help of a step stands where the step is shown.
func TestHelpIsShown(t *testing.T) {
	f := newFixture(t, "de")
	step := f.begin(t, "instagram", "browser")
	if len(step.Step.Help) == 0 {
		t.Fatal("the first step of Instagram has no help")
	}
	last := step.Parts[len(step.Parts)-1]
	if last != (guides.Part{Markdown: "**Klappt nicht?**\n\n- Du kommst nicht in dein Konto: Lies „Ich komme nicht in mein Konto“."}) {
		t.Errorf("the step ends with %+v", last)
	}
}
