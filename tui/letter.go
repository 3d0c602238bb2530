package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"widerspruch/letters"
	"widerspruch/wizard"
)

// letterScreen is a letter: what it lacks and what to know, the letter itself, and what can be done with it.
type letterScreen struct {
	session *wizard.Session
	look    *look
	kind    letters.Kind
	view    wizard.LetterView
	page    page
	room    room
	text    rendered
}

func newLetterScreen(kind letters.Kind, session *wizard.Session, look *look) *letterScreen {
	s := &letterScreen{kind: kind, session: session, look: look}
	s.Refresh()
	return s
}

// Refresh writes the letter again. One that can no longer be written, because an answer was noted meanwhile, stays as it was.
func (s *letterScreen) Refresh() {
	if view, err := s.session.LetterView(s.kind); err == nil {
		if s.view = view; view.Chosen > 0 {
			s.page.list.chosen = view.Chosen
		}
	}
	s.text = rendered{}
	s.Fit(s.room)
}

// Fit lays the letter and the actions out.
func (s *letterScreen) Fit(room room) {
	s.room = room
	s.page.fit(room, s.text.lines(room, s.render), actionRows(s.view.Actions, s.session, room))
	s.page.pinAddress(s.view.Actions, s.look)
}

// render renders what is missing, what to know, and then the letter as it will be read.
func (s *letterScreen) render(room room) []string {
	letter := s.view.Letter
	if letter == nil {
		return nil
	}
	w, width := s.session.Words(), min(room.width, widestText)
	missing := itemLines(letter.Missing, width)
	if len(missing) > 0 {
		missing = append(wrap(w.T("letter.lacks"), width), missing...)
		missing = append(missing, wrap(w.T("letter.lacks.settings"), width)...)
	}
	var text []string
	for _, line := range strings.Split(strings.TrimRight(letter.Text(), "\n"), "\n") {
		text = append(text, plainLines(line, width-2)...)
	}
	return joined(room.low(), titled(s.view.Title, s.look, []string{}), missing,
		titled(w.T("letter.know"), s.look, itemLines(letter.Notes, width)), titled(w.T("letter.here"), s.look, text))
}

// plainLines indents a line of a paper, and breaks it where the window is narrower.
func plainLines(line string, width int) []string {
	if line == "" {
		return []string{""}
	}
	var lines []string
	for _, piece := range wrap(line, width) {
		lines = append(lines, "  "+piece)
	}
	return lines
}

// Below counts the actions' lines below the window.
func (s *letterScreen) Below() int { return s.page.list.below }

// Draw returns the page.
func (s *letterScreen) Draw() ([]string, cursor) { return s.page.draw(s.look, s.session.Words()) }

// Head names the letter.
func (s *letterScreen) Head() head { return head{place: s.view.Title} }

// Key handles a key.
func (s *letterScreen) Key(key tea.KeyPressMsg) wish {
	if s.page.key(key) {
		s.page.pinAddress(s.view.Actions, s.look)
		return wish{}
	}
	switch key.String() {
	case "esc", "left":
		return wish{pop: true}
	case "enter":
		return s.page.chosenAction(s.view.Actions, s.session, s.look)
	case "c":
		return find(s.view.Actions, s.session, s.look, wizard.CopyLetter)
	case "s":
		return wish{push: newSettingsScreen(s.session, s.look)}
	}
	return wish{}
}

// Keys are the keys of a letter.
func (s *letterScreen) Keys() []binding {
	return []binding{
		{"key.enter", "does.choose"}, {"key.updown", "does.move"}, {"key.esc", "does.back"}, {"key.c", "does.copytext"},
		{"key.s", "does.settings"}, {"key.page", "does.leaf"}, {"key.q", "does.quit"}, {"key.ctrlc", "does.quit"},
	}
}

// leaveLetter closes the letter once it was noted as sent: what is next stands at the service.
func (a *App) leaveLetter(change wizard.Change, saved error) {
	if _, ok := a.top().(*letterScreen); ok && change.Action.Verb == wizard.Record && saved == nil {
		a.pop()
	}
}
