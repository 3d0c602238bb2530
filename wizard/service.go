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
	Asks    string       // a question that the first actions answer; "" for most services
	Cases   []CaseView   // empty before the first one is begun
	Case    string       // the case the person is at; "" before the first one
	History []Moment     // what happened in that case, oldest first
	Actions []Action
}

// CaseView is one account's case.
type CaseView struct {
	ID     string
	Name   string // the account, or "Konto 1" if it has no name
	Status state.Status
	Words  string
}

// Moment is an event as it is shown.
type Moment struct {
	On   time.Time
	Text string // "02.11.2026 bestätigt, Fall 1234567, Notiz: …"
	Void bool   // taken back
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
	view := ServiceView{Guide: st.guide, Name: row.Name, Text: st.guide.Text(s.words.Lang()), Status: row.Status, Words: row.Text, Asks: asks}
	for i, c := range cases {
		standing := s.progress.StandingOf(c, s.now())
		view.Cases = append(view.Cases, CaseView{
			ID: c.ID, Name: s.accountName(st.guide, c, i), Status: standing.Status, Words: s.statusWords(standing, st.guide, c),
		})
	}
	if st.c != nil {
		view.Case, view.History = st.c.ID, s.history(st.c)
	}
	view.Actions = s.serviceActions(st, cases)
	return view, true
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
		if event.Note != "" {
			text = s.words.T("history.note", "text", text, "note", guides.Clean(event.Note))
		}
		if event.Void != nil {
			text = s.words.T("history.void", "text", text)
		}
		moments = append(moments, Moment{On: event.At, Text: text, Void: event.Void != nil})
	}
	slices.SortStableFunc(moments, func(a, b Moment) int { return a.On.Compare(b.On) })
	return moments
}

// serviceActions lists what can be done at a service, the most sensible first: go on, what may have happened since, the
// routes, the accounts, the rest.
func (s *Session) serviceActions(st stand, cases []*state.Case) []Action {
	at := Place{Guide: st.guide.ID}
	var standing state.Standing
	if st.c != nil {
		at.Case = st.c.ID
		standing = s.progress.StandingOf(st.c, s.now())
	}
	var actions []Action
	add := func(action Action) {
		if action.Place == (Place{}) {
			action.Place = at
		}
		actions = append(actions, action)
	}
	text := st.guide.Text(s.words.Lang())
	current := ""
	if standing.Status == state.StatusWorking && standing.Via == "" {
		if route, ok := text.Route(st.c.Route); ok {
			current = route.ID
			add(Action{Verb: Begin, Name: route.Title, Index: 1, Place: Place{Guide: at.Guide, Case: at.Case, Route: current}})
		}
	}
	for _, what := range s.happened(standing) {
		add(Action{Verb: Record, Event: what})
	}
	for _, action := range s.coverActions(st) {
		add(action)
	}
	for _, route := range text.Routes {
		if route.ID != current {
			add(Action{Verb: Begin, Name: route.Title, Place: Place{Guide: at.Guide, Case: at.Case, Route: route.ID}})
		}
	}
	add(Action{Verb: Read})
	for _, action := range s.caseActions(st, cases) {
		add(action)
	}
	return actions
}

// happened lists the events that make sense next in a case.
func (s *Session) happened(standing state.Standing) []state.What {
	switch standing.Status {
	case state.StatusWaiting:
		return []state.What{state.Confirmed, state.Refused, state.Noted}
	case state.StatusOverdue:
		return []state.What{state.Confirmed, state.Reminded, state.Complained, state.Refused, state.Noted}
	case state.StatusRefused:
		return []state.What{state.Complained, state.Confirmed, state.Noted}
	case state.StatusComplained:
		return []state.What{state.Confirmed, state.Refused, state.Noted}
	case state.StatusDone:
		if standing.By == state.Switched {
			return []state.What{state.Rechecked, state.Noted}
		}
		return []state.What{state.Noted}
	}
	return nil
}

// caseActions lists what concerns the accounts and the service as a whole.
func (s *Session) caseActions(st stand, cases []*state.Case) []Action {
	var actions []Action
	for i, c := range cases {
		if c != st.c {
			actions = append(actions, Action{
				Verb: Go, Place: Place{Guide: st.guide.ID, Case: c.ID}, Name: s.accountName(st.guide, c, i),
			})
		}
	}
	if st.c != nil {
		if s.perHere(st.guide.ID) != guides.PerPerson {
			actions = append(actions, Action{Verb: AddCase}, Action{Verb: NameCase, Account: guides.Clean(st.c.Account)})
		}
		if last, ok := lastOf(st.c); ok {
			actions = append(actions, Action{Verb: Undo, Event: last.What})
		} else if blank(st.c) {
			actions = append(actions, Action{Verb: DropCase})
		}
	}
	if s.unused(st.guide) {
		return append(actions, Action{Verb: Used})
	}
	return append(actions, Action{Verb: Unused})
}

// lastOf returns the event that Undo would void: the last one that counts, as it was recorded.
func lastOf(c *state.Case) (state.Event, bool) {
	for _, event := range slices.Backward(c.Events) {
		if event.Void == nil {
			return event, true
		}
	}
	return state.Event{}, false
}
