package wizard

import (
	"slices"
	"time"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/state"
)

// The actions that move through a guide, as the draft carries them out.

// goTo stands at a place.
func (d *draft) goTo(place Place) error {
	if place == (Place{}) {
		d.place = place
		return nil
	}
	st, err := d.s.look(d.p, place)
	if err != nil {
		return err
	}
	if st.step != nil && st.c.Route != place.Route {
		st.c.Route, d.touched = place.Route, true
	}
	d.place = place
	return nil
}

// begin takes a route of the service, where the person stood on it or at its first open step. Without a case it begins one.
func (d *draft) begin() error {
	st, err := d.s.look(d.p, d.a.Place)
	if err != nil || st.route == nil {
		return ErrNotPossible
	}
	c := st.c
	switch {
	case c == nil:
		c = d.newCase(st.guide, "")
	case again(d.s.changesSince(st.guide, c)): // the marks are from before the change
		for _, step := range st.route.Steps {
			delete(c.Steps, stepKey(st.route.ID, step.ID))
		}
	}
	return d.goTo(Place{Guide: st.guide.ID, Case: c.ID, Route: st.route.ID, Step: st.route.Steps[d.s.standsAt(c, st.route)].ID})
}

// newCase begins a case and ends "not used" for its service.
func (d *draft) newCase(guide *guides.Guide, account string) *state.Case {
	d.p.Cases = append(d.p.Cases, state.Case{ID: d.s.ports.NewID(), Guide: guide.ID, Account: account})
	d.p.Unused = slices.DeleteFunc(d.p.Unused, func(id string) bool { return id == guide.ID })
	d.touched = true
	return &d.p.Cases[len(d.p.Cases)-1]
}

// openStep returns where the case goes on in a route: at its first step if nothing is done, else at the first one that is
// not done and that everybody needs; at the last one if there is none.
func openStep(c *state.Case, route *guides.RouteText) *guides.Step {
	begun := slices.ContainsFunc(route.Steps, func(step guides.Step) bool { return marked(c, route.ID, step.ID) })
	for i := range route.Steps {
		step := &route.Steps[i]
		if !marked(c, route.ID, step.ID) && !(step.Optional && begun) {
			return step
		}
	}
	return &route.Steps[len(route.Steps)-1]
}

// marked reports that the step is done.
func marked(c *state.Case, route, step string) bool {
	_, done := c.Steps[stepKey(route, step)]
	return done
}

// stepKey names a step in the progress file. Step ids are unique in their route only, so the route stands before it: the
// "login" of the browser is not the "login" of the app.
func stepKey(route, step string) string { return route + "/" + step }

// handOver gives an address or a text to the world outside the terminal.
func (d *draft) handOver() error {
	st, err := d.s.look(d.p, d.place)
	if err != nil || st.step == nil {
		return ErrNotPossible
	}
	d.handed++
	if d.a.Verb == CopyText {
		texts := textsOf(st.step)
		if d.a.Index < 0 || d.a.Index >= len(texts) {
			return ErrNotPossible
		}
		d.effect.Copy = d.s.fill(texts[d.a.Index], st.c)
		return nil
	}
	links := linksOf(st.step)
	if d.a.Index < 0 || d.a.Index >= len(links) {
		return ErrNotPossible
	}
	address, err := handoff.Check(links[d.a.Index].URL, st.guide.Hosts)
	if err != nil {
		return err
	}
	switch d.a.Verb {
	case CopyLink:
		d.effect.Copy = address.String()
	case ShowQR:
		d.effect.QR = &address
	case Open:
		d.effect.Open = &address
		d.noteOpened(st)
	}
	return nil
}

// openLink opens an address of a guide that is being read. Nothing is recorded: reading is not walking.
func (d *draft) openLink() error {
	guide, ok := d.s.Guide(d.a.Place.Guide)
	if !ok {
		return ErrNotPossible
	}
	address, err := handoff.Check(d.a.URL, guide.Hosts)
	if err != nil {
		return err
	}
	d.effect.Open = &address
	return nil
}

// noteOpened records that a form was opened: once, until something else happens in the case. The page to log in is not
// the form, and where no browser can be opened nothing was.
func (d *draft) noteOpened(st stand) {
	happened := st.c.Happened()
	if d.s.ports.Able() != nil || st.step.ID == loginStep || (len(happened) > 0 && happened[len(happened)-1].What == state.Opened) {
		return
	}
	st.c.Append(state.Event{ID: d.s.ports.NewID(), At: d.s.now(), What: state.Opened})
	d.touched = true
}

// done marks the step, records what happened with it, and goes on to the next one.
func (d *draft) done() error {
	st, err := d.s.look(d.p, d.place)
	if err != nil || st.step == nil {
		return ErrNotPossible
	}
	key := stepKey(st.route.ID, st.step.ID)
	if what := st.event(); what != "" && !marked(st.c, st.route.ID, st.step.ID) {
		if err := d.event(st.c, what, key); err != nil {
			return err
		}
	}
	if st.c.Steps == nil {
		st.c.Steps = make(map[string]time.Time)
	}
	st.c.Steps[key] = d.s.now()
	d.touched = true
	return d.forward()
}

// forward goes to the next step, after the last one to the service.
func (d *draft) forward() error {
	st, err := d.s.look(d.p, d.place)
	if err != nil || st.step == nil {
		return ErrNotPossible
	}
	if st.index+1 < len(st.route.Steps) {
		d.place.Step = st.route.Steps[st.index+1].ID
		return nil
	}
	d.place = Place{Guide: d.place.Guide, Case: d.place.Case}
	d.p.Resume, d.touched = nil, true
	return nil
}

// reopen takes the mark of the step back, and the event that was recorded with it.
func (d *draft) reopen() error {
	st, err := d.s.look(d.p, d.place)
	if err != nil || st.step == nil || !marked(st.c, st.route.ID, st.step.ID) {
		return ErrNotPossible
	}
	key := stepKey(st.route.ID, st.step.ID)
	delete(st.c.Steps, key)
	now := d.s.now()
	for i := range st.c.Events {
		if event := &st.c.Events[i]; event.Marks() == key && event.Void == nil {
			event.Void = &now
		}
	}
	d.touched = true
	return nil
}
