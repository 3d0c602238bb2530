package tui

import (
	"charm.land/bubbles/v2/textinput"
	"charm.land/lipgloss/v2"
)

// newField makes a text field without colours, prompt or a cursor of its own: the real cursor stands in it.
func newField() textinput.Model {
	field := textinput.New()
	field.Prompt = ""
	field.CharLimit = 500
	field.SetVirtualCursor(false)
	field.SetStyles(textinput.Styles{})
	return field
}

// fieldLine draws "Label: value" and says where the real cursor stands in it.
func fieldLine(field *textinput.Model, label string, width int) (string, cursor) {
	label += ": "
	left := lipgloss.Width(label)
	field.SetWidth(max(width-left-1, 1))
	at := cursor{x: left, shown: true}
	if c := field.Cursor(); c != nil {
		at.x += c.X
	}
	return label + trimRight(field.View()), at
}
