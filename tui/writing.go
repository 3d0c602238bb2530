package tui

import (
	"errors"
	"strings"

	"charm.land/bubbles/v2/textarea"
	tea "charm.land/bubbletea/v2"

	"widerspruch/handoff"
	"widerspruch/wizard"
)

// longestWriting is how many characters a text may have. Forms take less; nobody should lose what they wrote.
const longestWriting = 10_000

// writingScreen is a text of several lines that the person writes.
type writingScreen struct {
	action  wizard.Action // SetReasons, which gets the text
	session *wizard.Session
	look    *look
	area    textarea.Model
	room    room
	hint    []string
}

func newWritingScreen(action wizard.Action, session *wizard.Session, look *look) *writingScreen {
	s := &writingScreen{action: action, session: session, look: look, area: textarea.New()}
	s.area.Prompt = ""
	s.area.ShowLineNumbers = false
	s.area.CharLimit = longestWriting
	s.area.SetVirtualCursor(false)
	s.area.SetStyles(textarea.Styles{})
	s.area.SetValue(action.Text)
	s.area.Focus()
	return s
}

// Fit gives the text its room, below a word on how to end.
func (s *writingScreen) Fit(room room) {
	s.room = room
	s.hint = wrap(s.session.Words().T("writing.how"), min(room.width, widestText))
	if !room.low() {
		s.hint = append(s.hint, "")
	}
	s.area.SetWidth(max(min(room.width, widestText), 2))
	s.area.SetHeight(max(room.height-len(s.hint), 1))
}

// Draw returns the text with the real cursor in it.
func (s *writingScreen) Draw() ([]string, cursor) {
	lines := append([]string{}, s.hint[:min(len(s.hint), max(s.room.height-1, 0))]...)
	at := cursor{y: len(lines)}
	if c := s.area.Cursor(); c != nil {
		at = cursor{x: c.X, y: c.Y + len(lines), shown: true}
	}
	for _, line := range strings.Split(s.area.View(), "\n") {
		lines = append(lines, trimRight(line))
	}
	return lines, at
}

// Head names the screen and how long the text is.
func (s *writingScreen) Head() head {
	w := s.session.Words()
	return head{place: w.T("reasons.edit"), progress: w.N("reasons.length", s.area.Length())}
}

// Typing reports that letters are letters here.
func (s *writingScreen) Typing() bool { return true }

// Paste puts text where the cursor stands.
func (s *writingScreen) Paste(text string) {
	s.area, _ = s.area.Update(tea.PasteMsg{Content: text})
}

// Key writes; Enter keeps the text.
func (s *writingScreen) Key(key tea.KeyPressMsg) wish {
	switch key.String() {
	case "esc":
		return wish{pop: true}
	case "enter":
		s.action.Text = s.area.Value()
		return wish{pop: true, action: &s.action}
	case "ctrl+e":
		if s.look.edit != nil {
			return s.edit()
		}
	case "ctrl+j", "alt+enter", "shift+enter":
		s.area.InsertString("\n")
		return wish{}
	}
	s.area, _ = s.area.Update(key)
	return wish{}
}

// Keys are the keys of a text.
func (s *writingScreen) Keys() []binding {
	keys := []binding{{"key.enter", "does.save"}, {"key.esc", "does.cancel"}}
	if s.look.edit != nil {
		keys = append(keys, binding{"key.ctrle", "does.editor"})
	}
	return append(keys, binding{"key.ctrlj", "does.newline"}, binding{"key.updown", "does.move"}, binding{"key.ctrlc", "does.quit"})
}

// editedMsg is sent when the person's editor has ended.
type editedMsg struct {
	text string
	err  error
}

// edit hands the text and the terminal to the person's editor.
func (s *writingScreen) edit() wish {
	edit, err := s.look.edit(s.area.Value())
	if err != nil {
		return wish{say: s.session.Edited(err)}
	}
	return wish{cmd: tea.ExecProcess(edit.Cmd(), func(err error) tea.Msg { return edited(edit, err) })}
}

// edited takes the text back from an editor that has ended.
func edited(edit *handoff.Edit, err error) tea.Msg {
	text := ""
	if err == nil {
		text, err = edit.Text()
	}
	return editedMsg{text, errors.Join(err, edit.Close())}
}

// Listen takes what the person wrote in their editor. It is kept only when they say so here.
func (s *writingScreen) Listen(msg tea.Msg) {
	if msg, ok := msg.(editedMsg); ok && (msg.err == nil || errors.Is(msg.err, handoff.ErrEditLeft)) {
		s.area.SetValue(msg.text)
	}
}
