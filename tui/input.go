package tui

import (
	"strings"

	"charm.land/bubbles/v2/textarea"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"
)

// input is where one types: a line or a text. The real cursor stands in it; it has no limit, colours or prompt of its own.
type input interface {
	Value() string
	SetValue(value string)
	update(msg tea.Msg)
	// lines draws it in a width and at most a height, and says where the cursor stands.
	lines(width, height int) ([]string, cursor)
}

// lineInput is one line.
type lineInput struct{ textinput.Model }

func newLine(value string) *lineInput {
	i := &lineInput{textinput.New()}
	i.Prompt = ""
	i.CharLimit = 0
	i.SetVirtualCursor(false)
	i.SetStyles(textinput.Styles{})
	i.SetValue(value)
	i.Focus()
	return i
}

func (i *lineInput) SetValue(value string) { i.Model.SetValue(value); i.CursorEnd() }
func (i *lineInput) update(msg tea.Msg)    { i.Model, _ = i.Update(msg) }

func (i *lineInput) lines(width, _ int) ([]string, cursor) {
	i.SetWidth(max(width-1, 1))
	at := cursor{shown: true}
	if c := i.Cursor(); c != nil {
		at.x = c.X
	}
	return []string{trimRight(i.View())}, at
}

// areaInput is a text of several lines.
type areaInput struct{ textarea.Model }

func newArea(value string) *areaInput {
	i := &areaInput{textarea.New()}
	i.Prompt = ""
	i.ShowLineNumbers = false
	i.CharLimit = 0
	i.MaxHeight = 0
	i.KeyMap.InsertNewline.SetKeys("ctrl+j", "alt+enter", "shift+enter") // Enter keeps the field
	i.SetVirtualCursor(false)
	i.SetStyles(textarea.Styles{})
	i.SetValue(value)
	i.Focus()
	return i
}

func (i *areaInput) update(msg tea.Msg) { i.Model, _ = i.Update(msg) }

// edge reports that up or down would leave the text.
func (i *areaInput) edge(key string) bool {
	switch key {
	case "up":
		return i.Line() == 0 && i.LineInfo().RowOffset == 0
	case "down":
		info := i.LineInfo()
		return i.Line() == i.LineCount()-1 && info.RowOffset >= info.Height-1
	}
	return false
}

func (i *areaInput) lines(width, height int) ([]string, cursor) {
	i.SetWidth(max(width, 2))
	i.SetHeight(max(height, 1))
	at := cursor{shown: true}
	if c := i.Cursor(); c != nil {
		at.x, at.y = c.X, c.Y
	}
	lines := strings.Split(i.View(), "\n")
	for n, line := range lines {
		lines[n] = trimRight(line)
	}
	return lines, at
}
