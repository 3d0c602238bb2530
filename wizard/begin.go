package wizard

import (
	"slices"

	"widerspruch/guides"
	"widerspruch/state"
)

// Begin takes a route of a service, where the person stood on it or at its first open step. Without a case it begins one.
type Begin struct{ Guide, Case, Route string }

func (a Begin) plan(d *draft) error {
	st, err := d.s.look(d.progress, Place{Guide: a.Guide, Case: a.Case, Route: a.Route})
	if err != nil || st.route == nil {
		return ErrNotPossible
	}
	c := st.c
	switch {
	case c == nil && st.guide.Per == guides.PerCompany:
		return ErrNotPossible // which company is not known
	case c == nil:
		c = d.newCase(st.guide, "")
	case d.s.again(st.guide, c) || walkedToItsEnd(c, st.route): // the marks are from the walk before
		for _, step := range st.route.Steps {
			delete(c.Steps, stepKey(st.route.ID, step.ID))
		}
	}
	return d.goTo(AtStep(st.guide.ID, c.ID, st.route.ID, st.route.Steps[d.s.standsAt(c, st.route)].ID))
}

// newCase begins a case and ends "not used" for its service.
func (d *draft) newCase(guide *guides.Guide, account string) *state.Case {
	d.progress.Cases = append(d.progress.Cases, state.Case{ID: d.s.ports.NewID(), Guide: guide.ID, Account: account})
	d.uses(guide)
	d.touched = true
	return &d.progress.Cases[len(d.progress.Cases)-1]
}

// openStep is the index of the step where the case goes on in a route: at its first step if nothing is done, else at the first one that is not
// done and that everybody needs; at the last one if there is none.
func openStep(c *state.Case, route *guides.RouteText) int {
	begun := slices.ContainsFunc(route.Steps, func(step guides.Step) bool { return marked(c, route.ID, step.ID) })
	walked := walkedSteps(route)
	for i := range route.Steps[:walked] {
		if step := route.Steps[i]; !marked(c, route.ID, step.ID) && !(step.Optional && begun) {
			return i
		}
	}
	return walked - 1
}

// walkedToItsEnd reports that the last step of a route is done: whoever begins it once more walks it again from the first one, and
// what was recorded with the steps stays.
func walkedToItsEnd(c *state.Case, route *guides.RouteText) bool {
	return marked(c, route.ID, route.Steps[walkedSteps(route)-1].ID)
}

// walkedSteps is how many steps of a route are walked. A last step in which the company answers is not: its text stands where
// one waits for the answer.
func walkedSteps(route *guides.RouteText) int {
	n := len(route.Steps)
	if n > 1 && state.What(route.Steps[n-1].Event) == state.Confirmed {
		return n - 1
	}
	return n
}

// remember keeps the step the person stands at, so that the next start leads there.
func (d *draft) remember() {
	if d.place.View != ViewStep {
		return
	}
	if was := d.progress.Resume; was != nil && was.Case == d.place.Case && was.Step == d.place.Step {
		return
	}
	d.progress.Resume, d.touched = &state.Resume{Case: d.place.Case, Step: d.place.Step}, true
}
