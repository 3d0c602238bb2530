package wizard

import (
	"strings"

	"widerspruch/guides"
	"widerspruch/state"
)

// stand is what a place of the walk means in the library and in a progress.
type stand struct {
	guide *guides.Guide
	c     *state.Case       // nil before a case is begun
	route *guides.RouteText // nil at a service
	step  *guides.Step      // nil at a service
	index int               // of the step
}

// look finds what a place names, or says that the place does not exist (any more).
func (s *Session) look(p *state.Progress, place Place) (stand, error) {
	guide, ok := s.ports.Library.Guide(place.Guide)
	if !ok {
		return stand{}, ErrNotPossible
	}
	st := stand{guide: guide}
	if place.Case != "" {
		if st.c = p.Case(place.Case); st.c == nil {
			return stand{}, ErrNotPossible
		}
	}
	if place.Route == "" {
		return st, nil
	}
	if st.route, ok = guide.Text(s.words.Lang()).Route(place.Route); !ok {
		return stand{}, ErrNotPossible
	}
	if place.Step == "" {
		return st, nil
	}
	st.index = st.route.Index(place.Step)
	if st.index < 0 || st.c == nil {
		return stand{}, ErrNotPossible
	}
	st.step = &st.route.Steps[st.index]
	return st, nil
}

// at is the place of the service with the case that stands for it.
func (st stand) at() Place {
	if st.c == nil {
		return AtService(st.guide.ID, "")
	}
	return AtService(st.guide.ID, st.c.ID)
}

// place is the place of a step of the same route.
func (st stand) place(step int) Place {
	return AtStep(st.guide.ID, st.c.ID, st.route.ID, st.route.Steps[step].ID)
}

// record notes that something happened in the case; without one it begins one.
func (st stand) record(what state.What, asks Asking) Record {
	return Record{Guide: st.guide.ID, Case: st.at().Case, What: what, Asks: asks}
}

// key names the step in the progress file.
func (st stand) key() string { return stepKey(st.route.ID, st.step.ID) }

// marked reports that the step of the route is done.
func (st stand) marked(step int) bool { return marked(st.c, st.route.ID, st.route.Steps[step].ID) }

// marked reports that a step is done. A mark on a step that is gone counts for the one that it became.
func marked(c *state.Case, route, step string) bool {
	if c == nil {
		return false
	}
	if _, done := c.Steps[stepKey(route, step)]; done {
		return true
	}
	for key := range c.Steps {
		wasRoute, wasStep, _ := strings.Cut(key, "/")
		after, gone := guides.Successor(guides.StepKey{Guide: c.Guide, Route: wasRoute, Step: wasStep})
		if gone && after.Route == route && after.Step == step {
			return true
		}
	}
	return false
}

// stepKey names a step in the progress file. Step ids are unique in their route only, so the route stands before it: the
// "login" of the browser is not the "login" of the app.
func stepKey(route, step string) string { return route + "/" + step }
