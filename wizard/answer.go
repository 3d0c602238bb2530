package wizard

import (
	"slices"
	"strings"

	"widerspruch/guides"
	"widerspruch/state"
)

// "Is the guide still right?": the person may say so once for each walk, or say at a step that it is different.

// walkedBy are the events with which a route has been walked to its end.
var walkedBy = []state.What{state.Sent, state.Switched, state.Confirmed}

// answerActions offers at a service to say that everything was right, once a route was walked, and to look at what was said.
func (s *Session) answerActions(st stand) []Action {
	if st.c == nil {
		return nil
	}
	if _, answered := s.answerAt(st); answered {
		return []Action{{Verb: Feedback}}
	}
	if s.walked(st) {
		return []Action{{Verb: Match}}
	}
	return nil
}

// stepAnswer offers at a step to say that it is different, or to look at what was said of it.
func (s *Session) stepAnswer(st stand) Action {
	if _, answered := s.answerAt(st); answered {
		return Action{Verb: Feedback, Place: s.place}
	}
	return Action{Verb: Differ, Place: s.place}
}

// walked reports that the person came to the end of a route of the guide as it is now. Who walked an earlier edition cannot
// say whether this one is right.
func (s *Session) walked(st stand) bool {
	for _, event := range slices.Backward(st.c.Happened()) {
		if slices.Contains(walkedBy, event.What) {
			return event.Guide == "" || event.Guide == st.guide.Edition().String()
		}
	}
	return false
}

// answerAt is the last answer on the present edition: at a step the one about it, at a service any.
func (s *Session) answerAt(st stand) (state.Event, bool) {
	edition := st.guide.Edition().String()
	for _, event := range slices.Backward(st.c.Answered()) {
		if event.Guide == edition && (st.step == nil || event.Step == stepKey(st.route.ID, st.step.ID)) {
			return event, true
		}
	}
	return state.Event{}, false
}

// answer keeps what the person says about the guide. Said again of the same step, it replaces what was said before.
func (d *draft) answer() error {
	st, err := d.s.look(d.p, d.a.Place)
	if err != nil || st.c == nil || (d.a.Verb == Differ) != (st.step != nil) {
		return ErrNotPossible
	}
	before, answered := d.s.answerAt(st)
	if d.a.Verb == Match {
		if answered || !d.s.walked(st) {
			return ErrNotPossible
		}
		d.a.Details = Details{}
		return d.event(st.c, state.Matched, "")
	}
	if answered {
		now := d.s.now()
		for i := range st.c.Events {
			if st.c.Events[i].ID == before.ID {
				st.c.Events[i].Void = &now
			}
		}
	}
	d.a.Details = Details{Note: guides.Clean(d.a.Text)}
	return d.event(st.c, state.Differed, stepKey(st.route.ID, st.step.ID))
}

// stepOf takes the key of a step in the progress file apart.
func stepOf(key string) (route, step string) {
	route, step, _ = strings.Cut(key, "/")
	return route, step
}

// stepWords names the step that an answer is about: "Im Browser, Formular öffnen"; "" if the guide has no such step.
func (s *Session) stepWords(guide string, key string) string {
	g, ok := s.Guide(guide)
	if !ok {
		return ""
	}
	routeID, stepID := stepOf(key)
	route, ok := g.Text(s.words.Lang()).Route(routeID)
	if !ok {
		return ""
	}
	step, ok := route.Step(stepID)
	if !ok {
		return ""
	}
	return route.Title + ", " + step.Title
}
