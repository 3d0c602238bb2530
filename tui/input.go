package tui

import (
	"strings"

	"charm.land/bubbles/v2/textarea"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"
)

// input is where one types: a line or a text. The real cursor stands in it; it has no limit, colours or prompt of its own.
type input interface {
	value() string
	set(value string)
	update(msg tea.Msg)
	// lines draws it in a width and at most a height, and says where the cursor stands.
	lines(width, height int) ([]string, cursor)
}

// lineInput is one line.
type lineInput struct{ model textinput.Model }

func newLine(value string) *lineInput {
	i := &lineInput{textinput.New()}
	i.model.Prompt = ""
	i.model.CharLimit = 0
	i.model.SetVirtualCursor(false)
	i.model.SetStyles(textinput.Styles{})
	i.model.SetValue(value)
	i.model.Focus()
	return i
}

func (i *lineInput) value() string      { return i.model.Value() }
func (i *lineInput) set(value string)   { i.model.SetValue(value); i.model.CursorEnd() }
func (i *lineInput) update(msg tea.Msg) { i.model, _ = i.model.Update(msg) }

func (i *lineInput) lines(width, _ int) ([]string, cursor) {
	i.model.SetWidth(max(width-1, 1))
	at := cursor{shown: true}
	if c := i.model.Cursor(); c != nil {
		at.x = c.X
	}
	return []string{trimRight(i.model.View())}, at
}

// areaInput is a text of several lines.
type areaInput struct{ model textarea.Model }

func newArea(value string) *areaInput {
	i := &areaInput{textarea.New()}
	i.model.Prompt = ""
	i.model.ShowLineNumbers = false
	i.model.CharLimit = 0
	i.model.MaxHeight = 0
	i.model.SetVirtualCursor(false)
	i.model.SetStyles(textarea.Styles{})
	i.model.SetValue(value)
	i.model.Focus()
	return i
}

func (i *areaInput) value() string    { return i.model.Value() }
func (i *areaInput) set(value string) { i.model.SetValue(value) }

func (i *areaInput) update(msg tea.Msg) {
	if key, ok := msg.(tea.KeyPressMsg); ok {
		switch key.String() {
		case "ctrl+j", "alt+enter", "shift+enter":
			i.model.InsertString("\n")
			return
		}
	}
	i.model, _ = i.model.Update(msg)
}

// edge reports that up or down would leave the text.
func (i *areaInput) edge(key string) bool {
	switch key {
	case "up":
		return i.model.Line() == 0 && i.model.LineInfo().RowOffset == 0
	case "down":
		info := i.model.LineInfo()
		return i.model.Line() == i.model.LineCount()-1 && info.RowOffset >= info.Height-1
	}
	return false
}

func (i *areaInput) lines(width, height int) ([]string, cursor) {
	i.model.SetWidth(max(width, 2))
	i.model.SetHeight(max(height, 1))
	at := cursor{shown: true}
	if c := i.model.Cursor(); c != nil {
		at.x, at.y = c.X, c.Y
	}
	lines := strings.Split(i.model.View(), "\n")
	for n, line := range lines {
		lines[n] = trimRight(line)
	}
	return lines[:min(len(lines), max(height, 1))], at
}
