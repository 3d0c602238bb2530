package wizard

import (
	"widerspruch/guides"
	"widerspruch/state"
)

// loginStep is the id of the step in which one logs in. Most people are logged in already, so "done" is chosen first there.
const loginStep = "login"

// StepView is one step as a screen shows it.
type StepView struct {
	Place    Place
	Guide    *guides.Guide
	Name     string // service and account
	Route    guides.RouteText
	Step     guides.Step
	Parts    []guides.Part // of the step and its help, with the placeholders of its texts filled
	Index    int           // of the step, from 0
	Marked   []bool        // which steps of the route are done
	Verified guides.Verified
	Warning  string // what to know before a route's first step; "" elsewhere
	Actions  []Action
	Chosen   int // the sensible action
}

// StepView returns the step the person stands at; ok is false at any other place.
func (s *Session) StepView() (StepView, bool) {
	st, err := s.look(s.progress, s.place)
	if err != nil || st.step == nil {
		return StepView{}, false
	}
	text := s.plain(st.guide)
	route, ok := text.Route(st.route.ID)
	if !ok {
		return StepView{}, false
	}
	view := StepView{
		Place: s.place, Guide: st.guide, Name: s.caseName(st.guide, st.c), Route: *route, Step: *st.step, Index: st.index,
		Parts:    s.fillParts(route.Steps[st.index].Parts, st.c),
		Verified: st.guide.Details().VerifiedFor(st.route.ID), Warning: s.warning(st),
		Actions: s.stepActions(st),
	}
	for _, step := range st.route.Steps {
		view.Marked = append(view.Marked, marked(st.c, st.route.ID, step.ID))
	}
	view.Chosen = s.sensible(st, view.Actions)
	return view, true
}

// event is what happened when the step is done; "" where nothing is to be recorded. A route that only quietens or tidies is no
// objection: what is switched there must not count as one.
func (st stand) event() state.What {
	if route, ok := st.guide.Details().Route(st.route.ID); ok && !route.Objection {
		return ""
	}
	return state.What(st.step.Event)
}

// stepActions lists what can be done at a step: first what leads out of the terminal, then on.
func (s *Session) stepActions(st stand) []Action {
	var actions []Action
	add := func(verb Verb, index int, link guides.Link) {
		actions = append(actions, Action{Verb: verb, Place: s.place, Index: index, Name: link.Label, URL: link.URL})
	}
	links := linksOf(st.step)
	for i, link := range links {
		add(Open, i, link)
	}
	for i := range textsOf(st.step) {
		add(CopyText, i, guides.Link{})
	}
	if st.guide.Kind == guides.KindForm && len(textsOf(st.step)) > 0 {
		add(Give, 0, guides.Link{})
	}
	for i, link := range links {
		add(CopyLink, i, link)
		add(ShowQR, i, link)
	}
	done := Action{Verb: Done, Place: s.place, Event: st.event()}
	if marked(st.c, st.route.ID, st.step.ID) {
		done.Verb, done.Event = Skip, "" // it is done; going on must not record it twice
		actions = append(actions, done, s.stepAnswer(st))
		add(Reopen, 0, guides.Link{})
		return actions
	}
	skip := Action{Verb: Skip, Place: s.place, Event: done.Event}
	switch {
	case done.Event == state.Confirmed:
		return append(actions, skip, done, s.stepAnswer(st))
	case st.step.Optional || done.Event != "":
		return append(actions, done, skip, s.stepAnswer(st))
	}
	return append(actions, done, s.stepAnswer(st))
}

// sensible returns the action that a person most likely wants next: what the step hands over, one after the other, then done.
// That a company confirmed is never chosen beforehand: Enter alone must not record what nobody has seen.
func (s *Session) sensible(st stand, actions []Action) int {
	handed := s.handed
	for i, action := range actions {
		switch action.Verb {
		case Done:
			if action.Event != state.Confirmed {
				return i
			}
		case Skip:
			if action.Event == state.Confirmed || marked(st.c, st.route.ID, st.step.ID) {
				return i
			}
		case Open, CopyText:
			if st.step.ID == loginStep || marked(st.c, st.route.ID, st.step.ID) {
				continue
			}
			if handed == 0 {
				return i
			}
			handed--
		}
	}
	return 0
}
