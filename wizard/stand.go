package wizard

import (
	"strings"

	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
)

// stand is what a place means in the library and in a progress.
type stand struct {
	guide *guides.Guide     // nil where it is about no service
	c     *state.Case       // nil before a case is begun
	route *guides.RouteText // nil at a service
	step  *guides.Step      // nil at a service
	index int               // of the step
}

// look finds what a place names, or says that the place does not exist (any more).
func (s *Session) look(p *state.Progress, place Place) (st stand, err error) {
	ok := true
	if place.Guide+place.Case+place.Route != "" { // the settings are about no service, and neither is a power of attorney
		st.guide, ok = s.Guide(place.Guide)
	}
	if ok && place.Case != "" {
		st.c = p.Case(place.Case)
		ok = st.c != nil
	}
	if ok && place.Route != "" {
		st.route, ok = st.guide.Text(s.words.Lang()).Route(place.Route)
	}
	if ok && st.c != nil && st.route != nil && place.Step != "" {
		st.index = st.route.Index(place.Step)
		if ok = st.index >= 0; ok {
			st.step = &st.route.Steps[st.index]
		}
	}
	if !ok || st.lacks(place.View) {
		return stand{}, ErrNotPossible
	}
	return st, nil
}

// lacks reports that a place of that kind has to name more than was found.
func (st stand) lacks(view View) bool {
	switch view {
	case ViewService, ViewGuide, ViewReasons:
		return st.guide == nil
	case ViewEnd, ViewEvents:
		return st.c == nil
	case ViewStep:
		return st.step == nil
	}
	return false
}

// at is the place of the service with the case that stands for it.
func (st stand) at() Place {
	if st.c == nil {
		return AtService(st.guide.ID, "")
	}
	return AtService(st.guide.ID, st.c.ID)
}

// account is that of the case; "" without one.
func (st stand) account() string {
	if st.c == nil {
		return ""
	}
	return st.c.Account
}

func (st stand) letter(kind letters.Kind) Place {
	return Place{View: ViewLetter, Guide: st.guide.ID, Case: st.at().Case, Item: string(kind)}
}

func (st stand) place(step int) Place {
	return AtStep(st.guide.ID, st.c.ID, st.route.ID, st.route.Steps[step].ID)
}

// record notes that something happened in the case; without one it begins one.
func (st stand) record(what state.What, asks Asking) Record {
	return Record{Guide: st.guide.ID, Case: st.at().Case, What: what, Asks: asks}
}

func (st stand) key() string { return stepKey(st.route.ID, st.step.ID) }

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
