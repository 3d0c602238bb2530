package tui

import (
	"slices"
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"

	"widerspruch/wizard"
)

// What can be ticked in a form, and the rows that end it.

const (
	tickColumn  = 4  // of an option, behind its box
	optionNotes = 24 // column of what stands beside an option
)

// options adds what can be ticked, with a box each, and their folds. A bar is as wide as the widest in sight.
func (m *formMenu) options(field wizard.Field) {
	label := field.Label
	if label == m.form.Title { // the form asks only this
		label = ""
	}
	text := min(m.setting.width, textMeasure)
	m.add(append(styled(m.bold, label, text), styled(m.dim, field.Hint, text)...)...)
	note := 0
	for _, o := range field.Options {
		note = max(note, tickColumn+textWidth(o.Text)+2)
	}
	note = max(min(note, optionNotes+8), min(optionNotes, m.setting.width*3/5))
	texts := make([][]string, len(field.Options))
	width := 0
	for j, o := range field.Options {
		if o.Group == "" || m.open(o.Group) {
			texts[j] = m.option(field, j, note)
			width = max(width, widest(texts[j]))
		}
	}
	for j, o := range field.Options {
		if o.Heading != "" {
			m.add(m.bold.Render(cut(o.Heading, m.setting.width, m.signs.more)))
		}
		if o.Fold != "" {
			fold := padded(m.foldSign(o.Group), tickColumn) + o.Fold
			fold = padded(fold, max(note, textWidth(fold)+2)) + m.folded(field, o.Group)
			m.put(stop{key: o.Group, kind: stopFold, field: field}, []string{fold}, width)
		}
		if texts[j] != nil {
			m.put(stop{key: keyOfOption(field, j), kind: stopOption, field: field, option: j}, texts[j], width)
		}
	}
}

// keyOfOption names the stop of an option.
func keyOfOption(field wizard.Field, option int) string {
	return field.Key + "=" + field.Options[option].Value
}

// widest is the width of the widest line.
func widest(lines []string) int {
	width := 0
	for _, line := range lines {
		width = max(width, textWidth(line))
	}
	return width
}

// folded counts the options of a fold: "9", or "2 von 9" where some are ticked that one does not see.
func (m *formMenu) folded(field wizard.Field, group string) string {
	n, k := 0, 0
	for j, o := range field.Options {
		if o.Group == group {
			n++
			if ticked(field, j) {
				k++
			}
		}
	}
	if k == 0 {
		return strconv.Itoa(n)
	}
	return m.T("form.folded", "k", k, "n", n)
}

// ticked reports that an option is among the values of its field.
func ticked(field wizard.Field, option int) bool {
	return slices.Contains(strings.Split(field.Value, "\n"), field.Options[option].Value)
}

// option is [x] Instagram   Formular, 3 Minuten.
func (m *formMenu) option(field wizard.Field, j, note int) []string {
	o, width := field.Options[j], m.setting.width
	box, name := m.signs.states[wizard.SignUnticked], wrap(o.Text, width-tickColumn)
	if ticked(field, j) {
		box, name = m.look.mark(wizard.ToneAccent).Render(m.signs.states[wizard.SignTicked]), styled(m.bold, o.Text, width-tickColumn)
	}
	lines := hung(padded(box, tickColumn), name)
	if o.Note != "" && len(lines) == 1 {
		at := max(note, textWidth(lines[0])+2)
		if free := width - at; free >= min(12, textWidth(o.Note)) { // less says nothing
			lines[0] = padded(lines[0], at) + cut(o.Note, free, m.signs.more)
		}
	}
	return lines
}

// ends adds the rows that unfold, end or drop the form.
func (m *formMenu) ends() {
	column := 2
	if slices.ContainsFunc(m.form.Fields, func(field wizard.Field) bool { return field.Kind == wizard.FieldSome }) {
		column = tickColumn
	}
	end := func(at stop, sign string, style lipgloss.Style, text string) int {
		lines := hung(padded(sign, column), styled(style, text, max(m.setting.width-column, 1)))
		width := widest(lines)
		m.put(at, lines, width)
		return width
	}
	plain := lipgloss.NewStyle()
	if m.form.More != "" && !m.form.Open {
		end(stop{key: keyMore, kind: stopMore}, m.signs.folded, plain, m.form.More)
	}
	width := end(stop{key: keySubmit, kind: stopSubmit}, m.signs.leads, m.bold, m.form.Submit)
	if note := m.form.Note; note != "" && width+4+lipgloss.Width(note) <= m.setting.width && !m.setting.narrow {
		m.beside(note, width+4)
	}
	if m.form.Drops {
		end(stop{key: keyDrop, kind: stopDrop}, "", plain, m.T("form.drop"))
	}
}
