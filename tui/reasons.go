package tui

import (
	tea "charm.land/bubbletea/v2"

	"widerspruch/wizard"
)

// reasonsScreen puts the person's reasons into words: they tick what is true, read the text made of it, change and copy it.
type reasonsScreen struct {
	session *wizard.Session
	look    *look
	view    wizard.ReasonsView
	page    page
	room    room
	text    rendered
}

func newReasonsScreen(session *wizard.Session, look *look) *reasonsScreen {
	s := &reasonsScreen{session: session, look: look}
	s.Refresh()
	return s
}

// Refresh looks at the session again.
func (s *reasonsScreen) Refresh() {
	s.view, _ = s.session.ReasonsView()
	s.text = rendered{}
	s.Fit(s.room)
}

// actions are the reasons to tick, then what can be done with the text.
func (s *reasonsScreen) actions() []wizard.Action {
	var actions []wizard.Action
	for _, reason := range s.view.Reasons {
		actions = append(actions, reason.Action)
	}
	return append(actions, s.view.Actions...)
}

// Fit lays the text and the reasons out.
func (s *reasonsScreen) Fit(room room) {
	s.room = room
	var rows []entry
	for _, reason := range s.view.Reasons {
		sign := "[ ] "
		if reason.Ticked {
			sign = "[x] "
		}
		rows = append(rows, entry{lines: hanging(sign, reason.Text, room.width-2), choice: true})
	}
	if !room.low() {
		rows = append(rows, entry{lines: []string{""}})
	}
	s.page.fit(room, s.text.lines(room, s.render), append(rows, actionRows(s.view.Actions, s.session, room)...))
}

// render renders the text as it is now, below what it is for.
func (s *reasonsScreen) render(room room) []string {
	w, width := s.session.Words(), min(room.width, widestText)
	text := wrap(w.T("reasons.none"), width)
	if s.view.Text != "" {
		text = nil
		for _, line := range wrap(s.view.Text, width-2) {
			text = append(text, "  "+line)
		}
	}
	title := w.T("reasons.text") + " " + w.N("reasons.length", s.view.Length)
	return joined(room.low(), wrap(w.T("reasons.intro"), width), titled(title, s.look, text), wrap(s.view.Advice, width))
}

// Below counts the rows below the window.
func (s *reasonsScreen) Below() int { return s.page.list.below }

// Draw returns the page.
func (s *reasonsScreen) Draw() ([]string, cursor) { return s.page.draw(s.look, s.session.Words()) }

// Head names the screen.
func (s *reasonsScreen) Head() head {
	w := s.session.Words()
	return head{place: w.T("reasons.title", "name", s.view.Name)}
}

// Key handles a key.
func (s *reasonsScreen) Key(key tea.KeyPressMsg) wish {
	if s.page.key(key) {
		return wish{}
	}
	actions := s.actions()
	switch key.String() {
	case "esc", "left":
		return wish{pop: true}
	case "enter", "space":
		return s.page.chosenAction(actions, s.session, s.look)
	case "c":
		return find(actions, s.session, s.look, wizard.CopyReasons)
	case "w":
		return find(actions, s.session, s.look, wizard.SetReasons)
	}
	return wish{}
}

// Keys are the keys of the reasons.
func (s *reasonsScreen) Keys() []binding {
	return []binding{
		{"key.enter", "does.tick"}, {"key.updown", "does.move"}, {"key.esc", "does.back"}, {"key.c", "does.copytext"},
		{"key.w", "does.change"}, {"key.space", "does.tick"}, {"key.page", "does.leaf"}, {"key.q", "does.quit"},
		{"key.ctrlc", "does.quit"},
	}
}
