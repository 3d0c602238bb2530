package tui

import (
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"widerspruch/i18n"
)

// form is a few text fields below each other. ↑ ↓ and Enter go from one to the next; Enter in the last one ends the form.
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

// key handles what is typed and reports whether the form has ended.
func (f *form) key(key tea.KeyPressMsg) (ended bool) {
	switch key.String() {
	case "enter":
		if f.at == len(f.fields)-1 {
			return true
		}
		f.focus(f.at + 1)
	case "up", "shift+tab":
		f.focus(f.at - 1)
	case "down", "tab":
		f.focus(f.at + 1)
	default:
		f.fields[f.at], _ = f.fields[f.at].Update(key)
	}
	return false
}

// paste puts text into the field that has the keys.
func (f *form) paste(text string) {
	f.fields[f.at], _ = f.fields[f.at].Update(tea.PasteMsg{Content: text})
}

// value returns what stands in a field, made safe to keep and to show.
func (f *form) value(i int) string { return clean(f.fields[i].Value()) }

// draw returns the title, the fields with a mark before the one that has the keys, and how to end the form. A low window
// shows the lines around that field.
func (f *form) draw(title string, room room, look *look, w *i18n.Words) ([]string, cursor) {
	var lines []string
	for _, line := range wrap(title, room.width) {
		lines = append(lines, look.strong.Render(line))
	}
	lines = append(lines, "")
	at := cursor{}
	for i := range f.fields {
		line, c := fieldLine(&f.fields[i], f.labels[i], room.width-2)
		mark := "  "
		if i == f.at {
			mark = look.accent.Render(">") + " "
			at = cursor{x: c.x + 2, y: len(lines), shown: true}
		}
		lines = append(lines, mark+line)
	}
	lines = append(lines, "")
	how := "form.how"
	if len(f.fields) == 1 {
		how = "form.one"
	}
	lines = append(lines, wrap(w.T(how), room.width)...)
	if over := len(lines) - room.height; over > 0 {
		cut := min(max(at.y-room.height/2, 0), over)
		lines, at.y = lines[cut:cut+room.height], at.y-cut
	}
	return lines, at
}
