package tui

import (
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"widerspruch/i18n"
)

// form is a few text fields below each other. ↑ ↓ go from one to the next, Enter ends the form.
type form struct {
	labels []string
	fields []textinput.Model
	at     int // the field that has the keys
}

func newForm(labels, values []string, first int) form {
	f := form{labels: labels}
	for _, value := range values {
		field := newField()
		field.SetValue(value)
		f.fields = append(f.fields, field)
	}
	f.focus(first)
	return f
}

// focus gives the keys to a field.
func (f *form) focus(at int) {
	f.fields[f.at].Blur()
	f.at = min(max(at, 0), len(f.fields)-1)
	f.fields[f.at].Focus()
}

// key handles what is typed.
func (f *form) key(key tea.KeyPressMsg) {
	switch key.String() {
	case "up", "shift+tab":
		f.focus(f.at - 1)
	case "down", "tab":
		f.focus(f.at + 1)
	default:
		f.fields[f.at], _ = f.fields[f.at].Update(key)
	}
}

// paste puts text into the field that has the keys.
func (f *form) paste(text string) {
	f.fields[f.at], _ = f.fields[f.at].Update(tea.PasteMsg{Content: text})
}

// value returns what stands in a field, made safe to keep and to show.
func (f *form) value(i int) string { return clean(f.fields[i].Value()) }

// draw returns the title, the fields, and a word on how to end the form. In a low window it shows the lines around the
// field that has the keys.
func (f *form) draw(title string, room room, look *look, w *i18n.Words) ([]string, cursor) {
	var head []string
	for _, line := range wrap(title, room.width) {
		head = append(head, look.strong.Render(line))
	}
	lines := head
	at := cursor{}
	for i := range f.fields {
		line, c := fieldLine(&f.fields[i], f.labels[i], room.width)
		if i == f.at {
			at = cursor{x: c.x, y: len(lines), shown: true}
		}
		lines = append(lines, line)
	}
	lines = append(lines, wrap(w.T("form.how"), room.width)...)
	if over := len(lines) - room.height; over > 0 {
		cut := min(max(at.y-room.height/2, 0), over)
		lines, at.y = lines[cut:cut+room.height], at.y-cut
	}
	return lines, at
}
