package tui

import (
	"errors"

	tea "charm.land/bubbletea/v2"

	"widerspruch/state"
	"widerspruch/wizard"
)

// eventForm asks for the details of an event: the date, the account, the reference, a note. Every field may stay empty.
type eventForm struct {
	action  wizard.Action
	session *wizard.Session
	look    *look
	form    form
	room    room
}

// The fields of the event form.
const (
	fieldDate = iota
	fieldAccount
	fieldRef
	fieldNote
	fieldProof
)

func newEventForm(action wizard.Action, session *wizard.Session, look *look) *eventForm {
	w := session.Words()
	before := session.Prefill(action)
	first := fieldDate
	if action.Event == state.Confirmed {
		first = fieldRef // the case number is what people have in front of them
	}
	return &eventForm{
		action: action, session: session, look: look,
		form: newForm(
			[]string{w.T("field.date"), session.AccountLabel(action), w.T("field.ref"), w.T("field.note"), w.T("field.proof")},
			[]string{w.Date(before.On), before.Account, "", "", ""}, first),
	}
}

// Fit gives the form its room.
func (s *eventForm) Fit(room room) { s.room = room }

// Draw returns the form.
func (s *eventForm) Draw() ([]string, cursor) {
	w := s.session.Words()
	return s.form.draw(w.T("form."+string(s.action.Event)), s.room, s.look, w)
}

// Head names the form.
func (s *eventForm) Head() head {
	return head{place: s.session.Words().T("form.title"), progress: s.session.Words().T("event." + string(s.action.Event))}
}

// Typing reports that letters are letters here.
func (s *eventForm) Typing() bool { return true }

// Paste puts text into the field.
func (s *eventForm) Paste(text string) { s.form.paste(text) }

// Key handles a key.
func (s *eventForm) Key(key tea.KeyPressMsg) wish {
	if key.String() == "esc" {
		return wish{pop: true}
	}
	if s.form.key(key) {
		return s.end()
	}
	return wish{}
}

// end carries the action out with the details, or says what is wrong with them and keeps all that was typed.
func (s *eventForm) end() wish {
	w := s.session.Words()
	on, err := s.session.ParseDate(s.form.value(fieldDate))
	if err != nil {
		s.form.focus(fieldDate)
		if errors.Is(err, wizard.ErrFuture) {
			return wish{say: w.T("refused.future")}
		}
		return wish{say: w.T("refused.date")}
	}
	if why := s.session.ProofLooks(s.form.value(fieldProof)); why != "" {
		s.form.focus(fieldProof)
		return wish{say: why}
	}
	s.action.Details = wizard.Details{
		On: on, Account: s.form.value(fieldAccount), Ref: s.form.value(fieldRef), Note: s.form.value(fieldNote),
		Proof: s.form.value(fieldProof),
	}
	return wish{pop: true, action: &s.action}
}

// Keys are the keys of a form.
func (s *eventForm) Keys() []binding { return formKeys() }

func formKeys() []binding {
	return []binding{
		{"key.enter", "does.field"}, {"key.esc", "does.cancel"}, {"key.updown", "does.move"}, {"key.ctrlc", "does.quit"},
	}
}
