package tui

import (
	tea "charm.land/bubbletea/v2"

	"widerspruch/wizard"
)

// nothingScreen lists the services at which there is nothing to do.
type nothingScreen struct {
	session *wizard.Session
	look    *look
	scroll  scroll
}

func newNothingScreen(session *wizard.Session, look *look) *nothingScreen {
	return &nothingScreen{session: session, look: look}
}

// Fit lays the services out.
func (s *nothingScreen) Fit(room room) {
	width := min(room.width, widestText)
	lines := wrap(s.session.Words().T("nothing.intro"), width)
	for _, entry := range s.session.Nothing() {
		lines = append(lines, "", s.look.strong.Render(entry.Name))
		lines = append(lines, wrap(entry.Text, width)...)
		lines = append(lines, wrap(entry.Source, width)...)
		if entry.URL != "" {
			lines = append(lines, addressLines(entry.URL, width, s.look)...)
		}
	}
	s.scroll.fit(lines, room)
}

// Draw returns what is seen of them.
func (s *nothingScreen) Draw() ([]string, cursor) { return s.scroll.draw() }

// Head names the screen.
func (s *nothingScreen) Head() head { return head{place: s.session.Words().T("nothing.title")} }

// Key scrolls, or closes the page.
func (s *nothingScreen) Key(key tea.KeyPressMsg) wish {
	switch key.String() {
	case "esc", "enter", "left":
		return wish{pop: true}
	}
	s.scroll.key(key.String())
	return wish{}
}

// Keys are the keys of the page.
func (s *nothingScreen) Keys() []binding {
	return []binding{{"key.esc", "does.back"}, {"key.updown", "does.scroll"}, {"key.q", "does.quit"}, {"key.ctrlc", "does.quit"}}
}
