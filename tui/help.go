package tui

import (
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"widerspruch/wizard"
)

// helpScreen lists the keys of the screen below it.
type helpScreen struct {
	session *wizard.Session
	look    *look
	keys    []binding
	scroll  scroll
}

func newHelpScreen(keys []binding, session *wizard.Session, look *look) *helpScreen {
	return &helpScreen{keys: keys, session: session, look: look}
}

// Fit lays the keys out.
func (s *helpScreen) Fit(room room) {
	w := s.session.Words()
	widest := 0
	for _, key := range s.keys {
		widest = max(widest, lipgloss.Width(w.T(key.key)))
	}
	var lines []string
	for _, key := range s.keys {
		lines = append(lines, padded(w.T(key.key), widest+2)+w.T(key.does))
	}
	lines = append(lines, "")
	for _, key := range []string{"help.keys", "help.marks", "help.law"} {
		lines = append(lines, wrap(w.T(key), min(room.width, widestText))...)
	}
	s.scroll.fit(lines, room)
}

// Draw returns what is seen of the help.
func (s *helpScreen) Draw() ([]string, cursor) { return s.scroll.draw() }

// Head names the screen.
func (s *helpScreen) Head() head { return head{place: s.session.Words().T("help.title")} }

// Key scrolls, or closes the help.
func (s *helpScreen) Key(key tea.KeyPressMsg) wish {
	switch key.String() {
	case "esc", "enter", "?", "f1":
		return wish{pop: true}
	}
	s.scroll.key(key.String())
	return wish{}
}

// Keys are the keys of the help.
func (s *helpScreen) Keys() []binding {
	return []binding{{"key.esc", "does.back"}, {"key.updown", "does.scroll"}, {"key.q", "does.quit"}}
}
