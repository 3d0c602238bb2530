package wizard

import (
	"slices"
	"time"

	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
)

// SignText is the sign of a status in commands: that of the full screen in ASCII, so that every terminal, every pipe and every screen
// reader has it. It is no box: those are for what one ticks.
func SignText(status state.Status) string { return signTexts[statusSign(status)] }

var signTexts = map[Sign]string{SignOpen: "o", SignWorking: ">", SignWaiting: "~", SignNeed: "!", SignDone: "*", SignUnused: "-"}

// urgency orders the statuses of several cases: a service shows the one that needs the person most.
var urgency = []state.Status{
	state.StatusOverdue, state.StatusRefused, state.StatusAnswered, state.StatusWorking, state.StatusOpen, state.StatusWaiting,
	state.StatusComplained, state.StatusDecided, state.StatusDone, state.StatusLimited,
}

// standings remembers what follows from the progress of a day: a screen asks several times, a case may have many events, and
// there may be many services and cases.
type standings struct {
	progress *state.Progress
	now      time.Time
	day      time.Time                       // of now
	of       map[string]state.Standing       // by the case's id
	cases    map[*guides.Guide][]*state.Case // in the order in which they were begun
	unused   map[*guides.Guide]bool
}

// remembered is what follows from the present progress today.
func (s *Session) remembered() *standings {
	m, now := &s.standings, s.now()
	if m.progress == s.progress && m.cases != nil && (m.now == now || m.day.Equal(state.Day(now))) { // the first as always while a page is made
		m.now = now
		return m
	}
	*m = standings{
		progress: s.progress, now: now, day: state.Day(now), of: make(map[string]state.Standing, len(s.progress.Cases)),
		cases: map[*guides.Guide][]*state.Case{}, unused: map[*guides.Guide]bool{},
	}
	for i := range s.progress.Cases {
		c := &s.progress.Cases[i]
		if guide, ok := s.ports.Library.Guide(c.Guide); ok {
			m.cases[guide] = append(m.cases[guide], c)
		}
	}
	for _, id := range s.progress.Unused {
		if guide, ok := s.ports.Library.Guide(id); ok {
			m.unused[guide] = true
		}
	}
	return m
}

// standingOf returns where a case stands today. Before one is begun nothing has happened.
func (s *Session) standingOf(c *state.Case) state.Standing {
	if c == nil {
		return state.Standing{Status: state.StatusOpen}
	}
	m := s.remembered()
	standing, known := m.of[c.ID]
	if !known {
		standing = letters.StandingOf(s.progress, s.ports.Library, c, s.now())
		m.of[c.ID] = standing
	}
	return standing
}

// standing returns where a whole service stands: the most urgent of its cases.
func (s *Session) standing(guide *guides.Guide) (state.Standing, *state.Case) {
	if s.unused(guide) {
		return state.Standing{Status: state.StatusUnused}, nil
	}
	worst, of := state.Standing{Status: state.StatusOpen}, (*state.Case)(nil)
	for _, c := range s.cases(guide) {
		standing := s.standingOf(c)
		if of == nil || slices.Index(urgency, standing.Status) < slices.Index(urgency, worst.Status) {
			worst, of = standing, c
		}
	}
	return worst, of
}

// progressOf returns at which step of its route the case is, from 1, and how many there are; 0, 0 without a route. Where the
// person stood last counts, so that the overview and the way back say the same.
func (s *Session) progressOf(guide *guides.Guide, c *state.Case) (at, total int) {
	if c == nil || c.Route == "" { // the words of a guide are not read for nothing
		return 0, 0
	}
	route, ok := guide.Text(s.words.Lang()).Route(c.Route)
	if !ok {
		return 0, 0
	}
	return s.standsAt(c, route) + 1, walkedSteps(route)
}

// standsAt is the index of the step to go on with: where the person stood last, else the first open one.
func (s *Session) standsAt(c *state.Case, route *guides.RouteText) int {
	if at := s.progress.Resume; at != nil && at.Case == c.ID && c.Route == route.ID {
		if i := route.Index(at.Step); i >= 0 && i < walkedSteps(route) {
			return i
		}
	}
	return openStep(c, route)
}

// needs reports that a case needs the person: it is shown first, with the sign "!".
func (s *Session) needs(guide *guides.Guide, c *state.Case) bool {
	standing := s.standingOf(c)
	return standing.Via == "" && (standing.NeedsPerson(s.now()) || s.again(guide, c))
}

func (s *Session) caseName(guide *guides.Guide, c *state.Case) string {
	return letters.CaseName(guide, c, s.words.Lang())
}
