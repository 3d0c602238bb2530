package wizard

import (
	"slices"

	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
)

// serviceActions lists what can be done at a service, the most sensible first: what may have happened since, the other
// accounts, the routes, then letters, reading and the rest.
func (s *Session) serviceActions(st stand, cases []*state.Case) []Action {
	at := Place{Guide: st.guide.ID}
	var standing state.Standing
	var changes []guides.Change
	if st.c != nil {
		at.Case = st.c.ID
		standing, changes = s.standingOf(st.c), s.ChangedCase(st.c.ID)
	}
	checkAgain, read := changeActions(changes)
	actions := slices.Concat(
		checkAgain, s.happened(standing), read, s.otherCases(st, cases), s.coverActions(st), s.routeActions(st, standing),
		objection(st.guide, standing), []Action{{Verb: Read}}, noteAction(standing), s.answerActions(st), s.caseActions(st),
	)
	if len(checkAgain) > 0 { // it says the same as what is due anyway, and why
		actions = slices.DeleteFunc(actions, func(a Action) bool { return a.Verb == Record && a.Event == state.Rechecked && a.Index == 0 })
	}
	for i := range actions {
		if actions[i].Place == (Place{}) {
			actions[i].Place = at
		}
	}
	return actions
}

// routeActions are the routes; the one that the person is on comes first, to go on with.
func (s *Session) routeActions(st stand, standing state.Standing) []Action {
	at := Place{Guide: st.guide.ID}
	current := ""
	if st.c != nil {
		at.Case = st.c.ID
		if standing.Status == state.StatusWorking && standing.Via == "" {
			current = st.c.Route
		}
	}
	var actions []Action
	for _, route := range st.guide.Text(s.words.Lang()).Routes {
		action := Action{Verb: Begin, Name: route.Title, Place: Place{Guide: at.Guide, Case: at.Case, Route: route.ID}}
		if route.ID == current {
			action.Index = 1
			actions = slices.Insert(actions, 0, action)
		} else {
			actions = append(actions, action)
		}
	}
	return actions
}

// happened lists what makes sense next in a case: what may have happened since, and the letters that are due.
func (s *Session) happened(standing state.Standing) []Action {
	confirmed, refused := Action{Verb: Record, Event: state.Confirmed}, Action{Verb: Record, Event: state.Refused}
	switch standing.Status {
	case state.StatusWaiting, state.StatusComplained:
		return []Action{confirmed, refused}
	case state.StatusOverdue:
		first, second := letters.KindReminder, letters.KindComplaint
		if standing.By == state.Reminded { // the reminder has had its turn
			first, second = second, first
		}
		return slices.Concat([]Action{confirmed}, writing(first), writing(second), []Action{refused})
	case state.StatusRefused:
		return append(writing(letters.KindComplaint), confirmed)
	case state.StatusDone:
		if s.recheckDue(standing) {
			return []Action{{Verb: Record, Event: state.Rechecked}}
		}
	}
	return nil
}

// writing offers a letter, and beside it to note that it was sent.
func writing(kind letters.Kind) []Action {
	return []Action{{Verb: Write, Letter: kind}, {Verb: Record, Event: eventOf[kind]}}
}

// objection offers the objection as a letter where it is known who gets it, until one was sent.
func objection(guide *guides.Guide, standing state.Standing) []Action {
	switch standing.Status {
	case "", state.StatusOpen, state.StatusWorking:
		if len(guide.Details().Contacts) > 0 {
			return []Action{{Verb: Write, Letter: letters.KindObjection}}
		}
	}
	return nil
}

// noteAction offers a note in a case in which something happened, and another look at a switched setting at any time.
func noteAction(standing state.Standing) []Action {
	switch standing.Status {
	case "", state.StatusOpen, state.StatusWorking:
		return nil
	}
	actions := []Action{{Verb: Record, Event: state.Noted}}
	if standing.By == state.Switched && standing.Status == state.StatusDone {
		actions = append(actions, Action{Verb: Record, Event: state.Rechecked})
	}
	return actions
}

// otherCases leads to the other accounts of the service.
func (s *Session) otherCases(st stand, cases []*state.Case) []Action {
	var actions []Action
	for i, c := range cases {
		if c != st.c {
			actions = append(actions, Action{
				Verb: Go, Place: Place{Guide: st.guide.ID, Case: c.ID}, Name: s.accountName(st.guide, c, i),
			})
		}
	}
	return actions
}

// caseActions lists what concerns the account and the service as a whole.
func (s *Session) caseActions(st stand) []Action {
	var actions []Action
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
