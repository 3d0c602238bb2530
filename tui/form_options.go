package tui

import (
	"slices"
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"

	"widerspruch/wizard"
)

// What can be ticked in a form, and the rows that end it.

// options draws what can be ticked, with a box each.
func (f *formScreen) options(i int, field wizard.Field) []formLine {
	var lines []formLine
	label := field.Label
	if label == f.form.Title { // the form asks only this
		label = ""
	}
	for _, line := range styled(f.bold, label, min(f.room.width, textMeasure)) {
		lines = append(lines, formLine{text: " " + line, stop: -1})
	}
	for _, line := range styled(f.dim, field.Hint, min(f.room.width, textMeasure)) {
		lines = append(lines, formLine{text: " " + line, stop: -1})
	}
	note, width := 0, 0
	for _, o := range field.Options {
		note = max(note, tickColumn+lipgloss.Width(o.Text)+2)
	}
	note = max(min(note, optionNotes+8), min(optionNotes, f.room.width*3/5))
	text := func(j int) []string { return f.option(field, j, note) }
	for j := range field.Options {
		for _, line := range text(j) {
			width = max(width, lipgloss.Width(line))
		}
	}
	if f.room.narrow() {
		width = f.room.width
	}
	for j, o := range field.Options {
		if o.Heading != "" {
			lines = append(lines, formLine{text: " " + f.bold.Render(cut(o.Heading, f.room.width, f.signs.more)), stop: -1})
		}
		if o.Fold != "" {
			sign := f.signs.folded
			if f.opened[o.Group] {
				sign = f.signs.unfolded
			}
			row := padded(sign, tickColumn) + o.Fold
			row = padded(row, max(note, textWidth(row)+2)) + f.folded(field, o.Group)
			lines = append(lines, f.barLines([]string{row}, slices.Index(f.stops, formStop{kind: stopFold, field: i, fold: o.Group}), width)...)
		}
		if o.Group == "" || f.opened[o.Group] {
			lines = append(lines, f.barLines(text(j), slices.Index(f.stops, formStop{kind: stopOption, field: i, option: j}), width)...)
		}
	}
	return lines
}

// folded counts the options of a fold: "9", or "2 von 9" where some are ticked that one does not see.
func (f *formScreen) folded(field wizard.Field, group string) string {
	n, ticked := 0, 0
	for _, o := range field.Options {
		if o.Group != group {
			continue
		}
		n++
		if slices.Contains(strings.Split(field.Value, "\n"), o.Value) {
			ticked++
		}
	}
	if ticked == 0 {
		return strconv.Itoa(n)
	}
	return f.T("form.folded", "k", ticked, "n", n)
}

// option is [x] Instagram   Formular, 3 Minuten.
func (f *formScreen) option(field wizard.Field, j, note int) []string {
	o := field.Options[j]
	ticked := f.ticked(field, j)
	box := f.signs.state(wizard.SignUnticked)
	if ticked {
		box = f.look.mark(wizard.ToneAccent).Render(f.signs.state(wizard.SignTicked))
	}
	var lines []string
	for k, line := range wrap(o.Text, f.room.width-tickColumn) {
		if ticked {
			line = f.bold.Render(line)
		}
		if k > 0 {
			box = ""
		}
		lines = append(lines, padded(box, tickColumn)+line)
	}
	if o.Note != "" && len(lines) == 1 {
		at := max(note, lipgloss.Width(lines[0])+2)
		if at+lipgloss.Width(o.Note) <= f.room.width {
			lines[0] = padded(lines[0], at) + o.Note
		} else if free := f.room.width - at; free >= 12 { // less says nothing
			lines[0] = padded(lines[0], at) + cut(o.Note, free, f.signs.more)
		}
	}
	return lines
}

// barLines are the lines of a stop that takes them whole.
func (f *formScreen) barLines(texts []string, at, width int) []formLine {
	var lines []formLine
	for k, text := range texts {
		l := formLine{text: " " + text, stop: -1}
		if at == f.at {
			l.text = f.barred(text, width)
		}
		if k == 0 {
			l.stop = at
		}
		lines = append(lines, l)
	}
	return lines
}

// ends are the rows that unfold, end or drop the form.
func (f *formScreen) ends() []formLine {
	var lines []formLine
	column := 2
	for _, field := range f.form.Fields {
		if field.Kind == wizard.FieldSome {
			column = tickColumn
		}
	}
	for i, s := range f.stops {
		sign, text, note := "", "", ""
		switch s.kind {
		case stopMore:
			sign, text = f.signs.folded, f.form.More
		case stopSubmit:
			sign, text, note = f.signs.leads, f.form.Submit, f.form.Note
		case stopDrop:
			text = f.T("form.drop")
		default:
			continue
		}
		label := wrap(text, max(f.room.width-column, 1))
		width := 0
		for k, line := range label {
			if s.kind == stopSubmit {
				line = f.bold.Render(line)
			}
			if k > 0 {
				sign = ""
			}
			label[k] = padded(sign, column) + line
			width = max(width, lipgloss.Width(label[k]))
		}
		if f.room.narrow() {
			width = f.room.width
		}
		more := f.barLines(label, i, width)
		if note != "" && width+4+lipgloss.Width(note) <= f.room.width {
			more[0].text = padded(more[0].text, width+4) + f.dim.Render(note)
		}
		lines = append(lines, more...)
	}
	return lines
}
