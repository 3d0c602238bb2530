package wizard

import (
	"slices"
	"time"

	"widerspruch/guides"
	"widerspruch/state"
)

// ServiceView is one service: what its guide says, where the person's cases stand, and what can be done.
type ServiceView struct {
	Guide   *guides.Guide
	Name    string
	Text    *guides.Text
	Status  state.Status // of the whole service
	Words   string       // the status in words
	Changes []string     // what changed in the guide since the person was done with the case, in words
	Asks    string       // a question that the first actions answer; "" for most services
	Cases   []CaseView   // empty before the first one is begun
	Case    string       // the case the person is at; "" before the first one
	History []Moment     // what happened in that case, oldest first
	Actions []Action
	Chosen  int // the sensible action; -1 if nothing is left to do here, and leaving is
}

// Moment is an event as it is shown.
type Moment struct {
	On   time.Time
	Text string // "02.11.2026 bestätigt, Fall 1234567, Notiz: …"
	Void bool   // taken back

	Evidence []state.Evidence // the files that show it; what became of them nobody has looked yet
}

// ServiceView returns the service the person stands at; ok is false at any other place.
func (s *Session) ServiceView() (ServiceView, bool) {
	st, err := s.look(s.progress, s.place)
	if err != nil || st.step != nil {
		return ServiceView{}, false
	}
	cases := s.cases(st.guide)
	if st.c == nil && len(cases) > 0 {
		_, st.c = s.standing(st.guide)
		if st.c == nil {
			st.c = cases[0]
		}
	}
	row, asks := s.row(st.guide), s.linkedQuestion(st)
	text := s.marked(st.guide, s.plain(st.guide))
	view := ServiceView{Guide: st.guide, Name: s.caseName(st.guide, st.c), Text: &text, Status: row.Status, Words: row.Text, Asks: asks}
	view.Cases = s.Cases(st.guide)
	if st.c != nil {
		view.Case, view.History, view.Changes = st.c.ID, s.history(st.c), s.ChangeLines(st.c.ID)
	}
	view.Actions = s.serviceActions(st, cases)
	view.Chosen = s.sensibleHere(st, asks, view.Actions)
	return view, true
}

// sensibleHere is the action of a service that a person most likely wants next: to answer the question, to walk again what
// changed, the letter that is due, or the route. It is -1 where there is nothing to do but wait or leave: that a company has
// answered is never chosen beforehand.
func (s *Session) sensibleHere(st stand, asks string, actions []Action) int {
	first := func(verb Verb) int { return slices.IndexFunc(actions, func(a Action) bool { return a.Verb == verb }) }
	standing := state.Standing{Status: state.StatusOpen}
	if st.c != nil {
		standing = s.standingOf(st.c)
	}
	switch {
	case s.unused(st.guide):
		return -1
	case asks != "":
		return 0
	case standing.Via == "" && st.c != nil && again(s.changesSince(st.guide, st.c)):
		return first(Begin)
	}
	switch standing.Status {
	case state.StatusOpen, state.StatusWorking:
		return first(Begin)
	case state.StatusOverdue, state.StatusRefused:
		return first(Write)
	case state.StatusDone:
		if s.recheckDue(standing) {
			return first(Record)
		}
	}
	return -1
}

// accountName names the n-th case (from 0) of a service on its own page.
func (s *Session) accountName(guide *guides.Guide, c *state.Case, n int) string {
	if c.Account != "" {
		return guides.Clean(c.Account)
	}
	return s.words.T("case."+string(s.perHere(guide.ID)), "n", n+1)
}

// history tells the events of a case.
func (s *Session) history(c *state.Case) []Moment {
	var moments []Moment
	for _, event := range c.Events {
		text := s.withRef(s.words.Date(event.At)+" "+s.words.T("event."+string(event.What)), event.Ref)
		if about := s.stepWords(c.Guide, event.Step); about != "" && event.What.Answers() {
			text = s.words.T("history.step", "text", text, "step", about)
		}
		if event.Note != "" {
			text = s.words.T("history.note", "text", text, "note", guides.Clean(event.Note))
		}
		if event.Void != nil {
			text = s.words.T("history.void", "text", text)
		}
		moments = append(moments, Moment{On: event.At, Text: text, Void: event.Void != nil, Evidence: event.Evidence})
	}
	slices.SortStableFunc(moments, func(a, b Moment) int { return a.On.Compare(b.On) })
	return moments
}
