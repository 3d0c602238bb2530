package tui

import (
	"slices"
	"strings"

	"charm.land/lipgloss/v2"

	"widerspruch/wizard"
)

const (
	fieldWidth = 24 // cells of a value
	areaHeight = 8
)

// formMenu lays out what a form asks.
type formMenu struct {
	lister
	form   *wizard.Form
	inputs map[string]input
	at     string // Key of the stop with the cursor
	height int    // that it has beside the text
}

// build lays all of it out: the title, the fields, with blank lines between them if they are to stand loosely, and the rows that end the form.
func (m formMenu) build(loose bool) menu {
	text := min(m.setting.width, textMeasure)
	m.add(styled(m.bold, m.form.Title, text)...)
	m.blank()
	if !slices.ContainsFunc(m.form.Fields, func(x wizard.Field) bool { return x.Key == m.form.At && asked(m.form, x) }) {
		m.wrong(0)
	}
	for _, field := range m.form.Fields {
		if !asked(m.form, field) {
			continue
		}
		m.field(field)
		if field.Key == m.form.At {
			m.wrong(min(valueColumn, m.setting.width/4))
		}
		if loose {
			m.blank()
		}
	}
	m.blank()
	m.ends()
	if m.form.Typed {
		m.blank()
		m.add(styled(m.dim, m.T("form.draft"), text)...)
	}
	return m.menu
}

// wrong says why the form could not be ended.
func (m *formMenu) wrong(indent int) {
	mark := m.look.mark(wizard.ToneNeed).Render(m.signs.states[wizard.SignNeed]) + " "
	m.add(hanging(strings.Repeat(" ", indent)+mark, m.form.Wrong, min(m.setting.width, textMeasure))...)
}

// field adds one field.
func (m *formMenu) field(field wizard.Field) {
	at := stop{key: field.Key, kind: stopField, field: field}
	switch {
	case spread(m.form, field):
		m.options(field)
	case field.Chooses():
		m.value(field, at, m.optionText(field), 0)
	case field.Kind == wizard.FieldText:
		m.area(field, at)
	case at.key != m.at:
		m.value(field, at, cut(m.door.text(m.inputs[field.Key].Value()), m.valueSpace(field), m.signs.more), 0)
	default:
		lines, where := m.inputs[field.Key].lines(m.valueSpace(field), 1)
		m.value(field, at, m.door.text(lines[0]), where.x)
	}
}

// optionText is the option that a field has.
func (m *formMenu) optionText(field wizard.Field) string {
	for _, option := range field.Options {
		if option.Value == field.Value {
			return option.Text
		}
	}
	return m.door.text(field.Value)
}

// valueSpace is how wide a value is drawn: wider where what was typed is longer than usual.
func (m *formMenu) valueSpace(field wizard.Field) int {
	return max(min(max(fieldWidth, lipgloss.Width(field.Value)+2), m.setting.width-valueColumn), 1)
}

// gutter is before a field; it marks the one with the cursor.
func (m *formMenu) gutter(at stop) string {
	if at.key == m.at {
		return m.look.mark(wizard.ToneAccent).Render(m.signs.foreign)
	}
	return " "
}

// value draws label, value and hint.
func (m *formMenu) value(field wizard.Field, at stop, value string, x int) {
	style, width := m.look.field, m.valueSpace(field)
	if at.key == m.at {
		style = m.look.fieldAt
	}
	label := m.bold.Render(field.Label)
	if lipgloss.Width(field.Label) > valueColumn-2 {
		m.add(styled(m.bold, field.Label, m.setting.width)...)
		label = ""
	}
	text := m.gutter(at) + padded(label, valueColumn) + style.Render(padded(value, width))
	hint, below := m.hint(field), ""
	if hint != "" && lipgloss.Width(hint) <= m.setting.width-valueColumn-width-3 {
		text += "   " + m.dim.Render(hint)
	} else if at.key == m.at {
		below = hint
	}
	at.x = 1 + valueColumn + x
	m.stand(at, 1)
	m.lines = append(m.lines, row{text: text})
	m.add(hung(strings.Repeat(" ", valueColumn), styled(m.dim, below, m.setting.width-valueColumn))...)
}

// hint is what belongs into the field; near its limit, how long it is.
func (m *formMenu) hint(field wizard.Field) string {
	if n := len([]rune(field.Value)); field.Most > 0 && n > field.Most*3/4 {
		return m.T("form.length", "n", n, "most", field.Most)
	}
	return field.Hint
}

// area draws a text of several lines below its label.
func (m *formMenu) area(field wizard.Field, at stop) {
	head := m.bold.Render(field.Label)
	if hint := m.hint(field); hint != "" && lipgloss.Width(field.Label)+3+lipgloss.Width(hint) <= m.setting.width {
		head = padded(head, max(valueColumn, lipgloss.Width(field.Label)+2)) + m.dim.Render(hint)
	}
	m.add(head)
	text, where := m.inputs[field.Key].lines(min(m.setting.width, textMeasure), max(min(areaHeight, m.height-6), 3))
	for i, line := range text {
		if i == where.y {
			at.x = 1 + where.x
			m.stand(at, 1)
		}
		m.lines = append(m.lines, row{text: m.gutter(at) + m.door.text(line)})
	}
}
