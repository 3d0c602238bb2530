package wizard

import (
	"slices"
	"strings"
	"time"

	"widerspruch/guides"
	"widerspruch/state"
)

// done marks a step and goes on to the next one. Steps with which something happens are done by Record.
func done(at Place) kept {
	return func(d *draft) error {
		st, err := d.s.look(d.progress, at)
		if err != nil || st.step == nil || st.step.Event != "" {
			return ErrNotPossible
		}
		if !st.marked(st.index) {
			d.mark(st)
			d.did("", Reopen{at})
			d.deed.words = d.words.T("did.step", "title", st.step.Title)
		}
		return d.forward(st)
	}
}

// mark marks a step as done.
func (d *draft) mark(st stand) {
	if st.c.Steps == nil {
		st.c.Steps = make(map[string]time.Time)
	}
	st.c.Steps[st.key()] = d.s.now()
	d.touched = true
}

// forward goes to the next step; after the last one to the end of the service. A route that is no objection ends by itself: the case goes
// back to where its objection stood.
func (d *draft) forward(st stand) error {
	if st.index+1 < walkedSteps(st.route) {
		return d.goTo(st.place(st.index + 1))
	}
	d.progress.Resume, d.touched = nil, true
	end := Place{View: ViewEnd, Guide: st.guide.ID, Case: st.c.ID}
	if slices.Contains(st.guide.Beside, st.route.ID) {
		end.Route, st.c.Route = st.route.ID, objectionOf(st.guide, st.c)
	}
	return d.goTo(end)
}

// objectionOf is the route on which the objection of a case was walked last; "" if none was begun.
func objectionOf(guide *guides.Guide, c *state.Case) string {
	walked, last := "", time.Time{}
	for key, at := range c.Steps {
		id, _, _ := strings.Cut(key, "/")
		route, ok := guide.Details().Route(id)
		if ok && route.Objection && (at.After(last) || at.Equal(last) && id < walked) {
			walked, last = id, at
		}
	}
	return walked
}

// Reopen takes the mark of a step back, and the event that was recorded with it.
type Reopen struct{ At Place }

func (Reopen) keeps() {}

func (a Reopen) plan(d *draft) error {
	st, err := d.s.look(d.progress, a.At)
	if err != nil || st.step == nil || !st.marked(st.index) {
		return ErrNotPossible
	}
	d.void(st.c, func(e *state.Event) bool { return e.Marks() == st.key() })
	delete(st.c.Steps, st.key())
	d.did(d.words.T("did.reopened", "title", st.step.Title), nil)
	return d.goTo(a.At)
}

// leaf goes to another step of the route without marking anything, or says that there is none.
func (st stand) leaf(step int, none string) Action {
	if step < 0 || step >= walkedSteps(st.route) {
		return saying(none)
	}
	return Go{st.place(step)}
}

// onward goes on from a step without marking it: to the next step, from the last one to the service. Whoever leaves out a last one that
// need not be done is at the end all the same.
func (st stand) onward() doing {
	return func(d *draft) error {
		if st.step.Optional && st.step.Event == "" {
			return d.forward(st)
		}
		if st.index+1 < walkedSteps(st.route) {
			return d.goTo(st.place(st.index + 1))
		}
		return d.goTo(st.at())
	}
}
