package tui

import (
	tea "charm.land/bubbletea/v2"

	"widerspruch/wizard"
)

// textForm asks for one line of text and makes an action of it: the name of an account, a field of the settings.
type textForm struct {
	name    string // of the screen
	title   string
	session *wizard.Session
	look    *look
	form    form
	end     func(value string) wish
	room    room
}

func newTextForm(head, title, label, value string, session *wizard.Session, look *look, end func(string) wish) *textForm {
	return &textForm{
		name: head, title: title, session: session, look: look, end: end, form: newForm([]string{label}, []string{value}, 0),
	}
}

// newAccountForm asks how an account or a device is called.
func newAccountForm(action wizard.Action, session *wizard.Session, look *look) *textForm {
	title := session.Label(action, nil)
	return newTextForm(title, title, session.AccountLabel(action), action.Account, session, look, func(value string) wish {
		if value == "" {
			return wish{say: session.Words().T("refused.noname")}
		}
		action.Account = value
		return wish{pop: true, action: &action}
	})
}

// Fit gives the form its room.
func (s *textForm) Fit(room room) { s.room = room }

// Draw returns the form.
func (s *textForm) Draw() ([]string, cursor) {
	return s.form.draw(s.title, s.room, s.look, s.session.Words())
}

// Head names the form.
func (s *textForm) Head() head { return head{place: s.name} }

// Typing reports that letters are letters here.
func (s *textForm) Typing() bool { return true }

// Paste puts text into the field.
func (s *textForm) Paste(text string) { s.form.paste(text) }

// Key handles a key.
func (s *textForm) Key(key tea.KeyPressMsg) wish {
	if key.String() == "esc" {
		return wish{pop: true}
	}
	if s.form.key(key) {
		return s.end(s.form.value(0))
	}
	return wish{}
}

// Keys are the keys of a form.
func (s *textForm) Keys() []binding {
	return []binding{{"key.enter", "does.save"}, {"key.esc", "does.cancel"}, {"key.ctrlc", "does.quit"}}
}
