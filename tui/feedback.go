package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"widerspruch/wizard"
)

// feedbackScreen shows what the person said about a guide, as it would go to its authors, and what can be done with it.
type feedbackScreen struct {
	session *wizard.Session
	look    *look
	view    wizard.FeedbackView
	page    page
	room    room
	text    rendered
}

func newFeedbackScreen(session *wizard.Session, look *look) *feedbackScreen {
	s := &feedbackScreen{session: session, look: look}
	s.Refresh()
	return s
}

// Refresh looks at the session again.
func (s *feedbackScreen) Refresh() {
	s.view, _ = s.session.FeedbackView()
	s.text = rendered{}
	s.Fit(s.room)
}

// Fit renders the text and the actions for the room.
func (s *feedbackScreen) Fit(room room) {
	s.room = room
	s.page.fit(room, s.text.lines(room, s.render), actionRows(s.view.Actions, s.session, room))
	s.page.pinAddress(s.view.Actions, s.look)
}

// render renders what has to go out of the text, what it is for, the text itself, and the address of the form.
func (s *feedbackScreen) render(room room) []string {
	w := s.session.Words()
	width := min(room.width, widestText)
	var text []string
	for line := range strings.Lines(s.view.Text) {
		text = append(text, hanging("  ", strings.TrimSpace(line), width)...)
	}
	var form []string
	if s.view.Address != "" {
		form = append(wrap(w.T("feedback.form"), width), addressLines(s.view.Address, room.width, s.look)...)
	}
	return joined(room.low(), wrap(s.view.Found, width), wrap(w.T("feedback.intro"), width), text, form)
}

// Below counts the actions' lines below the window.
func (s *feedbackScreen) Below() int { return s.page.list.below }

// Draw returns the page.
func (s *feedbackScreen) Draw() ([]string, cursor) { return s.page.draw(s.look, s.session.Words()) }

// Head names the guide.
func (s *feedbackScreen) Head() head { return head{place: s.view.Title} }

// Key handles a key.
func (s *feedbackScreen) Key(key tea.KeyPressMsg) wish {
	if s.page.key(key) {
		s.page.pinAddress(s.view.Actions, s.look)
		return wish{}
	}
	switch key.String() {
	case "esc", "left", "backspace":
		return wish{pop: true}
	case "enter":
		return s.page.chosenAction(s.view.Actions, s.session, s.look)
	case "c":
		return find(s.view.Actions, s.session, s.look, wizard.CopyFeedback)
	case "o":
		return find(s.view.Actions, s.session, s.look, wizard.OpenFeedback)
	}
	return wish{}
}

// Keys are the keys of the screen.
func (s *feedbackScreen) Keys() []binding { return menuKeys() }

// newRemarkForm asks what is different at a step.
func newRemarkForm(action wizard.Action, session *wizard.Session, look *look) *textForm {
	w := session.Words()
	return newTextForm(session.Label(action, nil), w.T("feedback.ask"), w.T("feedback.remark"), action.Text, session, look, func(value string) wish {
		action.Text = value
		return wish{pop: true, action: &action}
	})
}
