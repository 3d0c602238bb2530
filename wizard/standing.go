package wizard

import (
	"time"

	"widerspruch/guides"
	"widerspruch/state"
)

// Signs stand before the words of a status; they are ASCII so that every terminal and every screen reader has them.
var signs = map[state.Status]string{
	state.StatusOpen: "[ ]", state.StatusWorking: "[>]", state.StatusWaiting: "[?]", state.StatusOverdue: "[!]",
	state.StatusDone: "[x]", state.StatusRefused: "[!]", state.StatusComplained: "[?]", state.StatusUnused: "[-]",
	state.StatusAnswered: "[!]", state.StatusDecided: "[x]",
}

// Sign is the mark of a status: "[x]".
func Sign(status state.Status) string { return signs[status] }

// urgency orders the statuses of several cases: a service shows the one that needs the person most.
var urgency = []state.Status{
	state.StatusOverdue, state.StatusRefused, state.StatusAnswered, state.StatusWorking, state.StatusOpen, state.StatusWaiting,
	state.StatusComplained, state.StatusDecided, state.StatusDone,
}

// standings remembers what follows from the progress of a day: a screen asks several times, a case may have many events, and
// there may be many services and cases.
type standings struct {
	progress *state.Progress
	day      time.Time
	of       map[string]state.Standing       // by the case's id
	cases    map[*guides.Guide][]*state.Case // in the order in which they were begun
	unused   map[*guides.Guide]bool
	minutes  map[int]string // "offen, etwa 3 Minuten", in the language of that progress
}

// remembered is what follows from the present progress today.
func (s *Session) remembered() *standings {
	day := state.Day(s.now())
	if m := &s.standings; m.progress == s.progress && m.day.Equal(day) && m.cases != nil {
		return m
	}
	m := standings{
		progress: s.progress, day: day, of: make(map[string]state.Standing, len(s.progress.Cases)),
		cases: map[*guides.Guide][]*state.Case{}, unused: map[*guides.Guide]bool{}, minutes: map[int]string{},
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
	s.standings = m
	return &s.standings
}

// standingOf returns where a case stands today.
func (s *Session) standingOf(c *state.Case) state.Standing {
	m := s.remembered()
	standing, known := m.of[c.ID]
	if !known {
		standing = s.progress.StandingIn(c, s.leadOf(c), s.now())
		m.of[c.ID] = standing
	}
	return standing
}

// leadOf is the country of the company of a case, as far as its guide names the authority there: its holidays count.
func (s *Session) leadOf(c *state.Case) string {
	if guide, ok := s.ports.Library.Guide(c.Guide); ok {
		return guide.Authority
	}
	return ""
}

// standing returns where a whole service stands: the most urgent of its cases.
func (s *Session) standing(guide *guides.Guide) (state.Standing, *state.Case) {
	if s.unused(guide) {
		return state.Standing{Status: state.StatusUnused}, nil
	}
	worst, of := state.Standing{Status: state.StatusOpen}, (*state.Case)(nil)
	rank := len(urgency)
	for _, c := range s.cases(guide) {
		standing := s.standingOf(c)
		if r := urgencyOf(standing.Status); r < rank {
			worst, of, rank = standing, c, r
		}
	}
	return worst, of
}

func urgencyOf(status state.Status) int {
	for i, s := range urgency {
		if s == status {
			return i
		}
	}
	return len(urgency)
}

// statusWords says in one line where a case stands: "gesendet am 02.11.2026, Antwort bis 02.12.2026".
func (s *Session) statusWords(standing state.Standing, guide *guides.Guide, c *state.Case) string {
	text := s.ownWords(standing, guide, c)
	if standing.Via != "" {
		return s.viaWords(text, standing.Via)
	}
	return text
}

func (s *Session) ownWords(standing state.Standing, guide *guides.Guide, c *state.Case) string {
	w := s.words
	switch standing.Status {
	case state.StatusWorking:
		if at, total := s.progressOf(guide, c); total > 0 {
			return w.T("status.step", "n", at, "total", total)
		}
	case state.StatusWaiting:
		return w.T("status.waiting.since", "what", w.T("event.past."+string(standing.By)), "on", w.Date(standing.Since), "due", w.Date(standing.Due))
	case state.StatusOverdue:
		return w.T("status.overdue.since", "due", w.Date(standing.Due))
	case state.StatusDone:
		if s.recheckDue(standing) {
			return w.T("status.switched.recheck", "on", w.Date(standing.Since))
		}
		if standing.By == state.Switched {
			return w.T("status.switched.on", "on", w.Date(standing.Since))
		}
		return s.withRef(w.T("status.done.on", "on", w.Date(standing.Since)), standing.Ref)
	case state.StatusRefused, state.StatusComplained, state.StatusAnswered, state.StatusDecided:
		return s.withRef(w.T("status."+string(standing.Status)+".on", "on", w.Date(standing.Since)), standing.Ref)
	}
	return w.T("status." + string(standing.Status))
}

// withRef adds the company's reference, if there is one.
func (s *Session) withRef(text, ref string) string {
	if ref == "" {
		return text
	}
	return s.words.T("status.ref", "text", text, "ref", guides.Clean(ref))
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
	return s.standsAt(c, route) + 1, len(route.Steps)
}

// standsAt is the index of the step to go on with: where the person stood last, else the first open one.
func (s *Session) standsAt(c *state.Case, route *guides.RouteText) int {
	if at := s.progress.Resume; at != nil && at.Case == c.ID && c.Route == route.ID {
		if i := route.Index(at.Step); i >= 0 {
			return i
		}
	}
	return route.Index(openStep(c, route).ID)
}

// Due is something that waits for the person on a day.
type Due struct {
	Guide   *guides.Guide
	Case    string
	Name    string // service, and account if it has one
	Text    string // what to do
	Rule    string // how the day was worked out, with its source
	On      time.Time
	Overdue bool
}

// dueOf says what is due in a case now or later; ok is false if nothing is.
func (s *Session) dueOf(guide *guides.Guide, c *state.Case) (Due, bool) {
	standing := s.standingOf(c)
	if standing.Via != "" || standing.Due.IsZero() && !standing.NeedsPerson(s.now()) {
		return Due{}, false
	}
	due := Due{Guide: guide, Case: c.ID, Name: s.caseName(guide, c), On: standing.Due}
	if due.On.IsZero() { // no law sets a day: it waits since it happened
		due.On = state.Day(standing.Since)
	}
	on := s.words.Date(due.On)
	switch {
	case standing.Status == state.StatusRefused:
		due.Overdue, due.Text = true, s.words.T("due.refused", "on", on)
	case standing.By == state.Bounced:
		due.Overdue, due.Text = true, s.words.T("due.bounced", "on", on)
	case standing.Status == state.StatusDecided:
		due.Overdue, due.Text = true, s.words.T("due.decided", "on", on)
	case standing.Status == state.StatusOverdue && standing.By == state.Reminded:
		due.Overdue, due.Text = true, s.words.T("due.reminded", "on", on)
	case standing.Status == state.StatusOverdue:
		due.Overdue, due.Text = true, s.words.T("due.overdue", "on", on)
	case standing.Status == state.StatusWaiting:
		due.Text = s.words.T("due.answer", "on", on)
	case standing.Status == state.StatusAnswered:
		due.Overdue, due.Text = true, s.words.T("due.answered", "on", on)
	case standing.Status == state.StatusComplained:
		due.Text = s.words.T("due.authority", "on", on)
		if due.Overdue = standing.NeedsPerson(s.now()); due.Overdue {
			due.Text = s.words.T("due.authority.late", "on", on)
		}
	case standing.By == state.Switched:
		due.Text = s.words.T("due.recheck", "on", on)
		if due.Overdue = s.recheckDue(standing); due.Overdue {
			due.Text = s.words.T("due.recheck.now", "on", on)
		}
	default:
		return Due{}, false
	}
	due.Rule = s.words.T("due.rule." + string(standing.By))
	return due, true
}

// recheckDue reports that a switched setting wants a look again: services turn switches back with an update.
func (s *Session) recheckDue(standing state.Standing) bool {
	return standing.Status == state.StatusDone && standing.By == state.Switched && !standing.Due.IsZero() &&
		!state.Day(s.now()).Before(standing.Due)
}

// caseName names a case: the service, with the account if there is one.
func (s *Session) caseName(guide *guides.Guide, c *state.Case) string {
	name := guide.Name[s.words.Lang()]
	if c != nil && c.Account != "" {
		name += " (" + guides.Clean(c.Account) + ")"
	}
	return name
}
