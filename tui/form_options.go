package tui

import (
	"slices"
	"strconv"

	"charm.land/lipgloss/v2"

	"widerspruch/wizard"
)

// What can be ticked in a form, and the rows that end it.

// options draws what can be ticked, with a box each.
func (f *formScreen) options(i int, field wizard.Field) []row {
	label := field.Label
	if label == f.form.Title { // the form asks only this
		label = ""
	}
	text := min(f.room.width, textMeasure)
	lines := rows(append(styled(f.bold, label, text), styled(f.dim, field.Hint, text)...)...)
	note := 0
	for _, o := range field.Options {
		note = max(note, tickColumn+textWidth(o.Text)+2)
	}
	note = max(min(note, optionNotes+8), min(optionNotes, f.room.width*3/5))
	texts := make([][]string, len(field.Options))
	width := 0
	for j, o := range field.Options {
		if o.Group == "" || f.opened[o.Group] {
			texts[j] = f.option(field, j, note)
			width = max(width, widest(texts[j]))
		}
	}
	for j, o := range field.Options {
		if o.Heading != "" {
			lines = append(lines, rows(f.bold.Render(cut(o.Heading, f.room.width, f.signs.more)))...)
		}
		if o.Fold != "" {
			sign := f.signs.folded
			if f.opened[o.Group] {
				sign = f.signs.unfolded
			}
			fold := padded(sign, tickColumn) + o.Fold
			fold = padded(fold, max(note, textWidth(fold)+2)) + f.folded(field, o.Group)
			lines = append(lines, f.barLines([]string{fold}, formStop{kind: stopFold, field: i, fold: o.Group}, width)...)
		}
		if o.Group == "" || f.opened[o.Group] {
			lines = append(lines, f.barLines(texts[j], formStop{kind: stopOption, field: i, option: j}, width)...)
		}
	}
	return lines
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
func (f *formScreen) folded(field wizard.Field, group string) string {
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
	return f.T("form.folded", "k", k, "n", n)
}

// option is [x] Instagram   Formular, 3 Minuten.
func (f *formScreen) option(field wizard.Field, j, note int) []string {
	o := field.Options[j]
	box, name := f.signs.states[wizard.SignUnticked], wrap(o.Text, f.room.width-tickColumn)
	if ticked(field, j) {
		box, name = f.look.mark(wizard.ToneAccent).Render(f.signs.states[wizard.SignTicked]), styled(f.bold, o.Text, f.room.width-tickColumn)
	}
	lines := hung(padded(box, tickColumn), name)
	if o.Note != "" && len(lines) == 1 {
		at := max(note, textWidth(lines[0])+2)
		if free := f.room.width - at; free >= min(12, textWidth(o.Note)) { // less says nothing
			lines[0] = padded(lines[0], at) + cut(o.Note, free, f.signs.more)
		}
	}
	return lines
}

// barLines are the lines of a stop that takes them whole; in a narrow window the bar is as wide as that.
func (f *formScreen) barLines(texts []string, stop formStop, width int) []row {
	at := slices.Index(f.stops, stop)
	if f.room.narrow() {
		width = f.room.width
	}
	lines := rows(texts...)
	for k, text := range texts {
		if k == 0 {
			lines[k].stop = at + 1
		}
		if at == f.at {
			lines[k].text = f.barred(text, width)
		}
	}
	return lines
}

// ends are the rows that unfold, end or drop the form.
func (f *formScreen) ends() []row {
	var lines []row
	column := 2
	if slices.ContainsFunc(f.form.Fields, func(field wizard.Field) bool { return field.Kind == wizard.FieldSome }) {
		column = tickColumn
	}
	for _, s := range f.stops {
		sign, text, style := "", "", lipgloss.NewStyle()
		switch s.kind {
		case stopMore:
			sign, text = f.signs.folded, f.form.More
		case stopSubmit:
			sign, text, style = f.signs.leads, f.form.Submit, f.bold
		case stopDrop:
			text = f.T("form.drop")
		default:
			continue
		}
		label := hung(padded(sign, column), styled(style, text, max(f.room.width-column, 1)))
		width := widest(label)
		more := f.barLines(label, s, width)
		if note := f.form.Note; s.kind == stopSubmit && note != "" && width+4+lipgloss.Width(note) <= f.room.width && !f.room.narrow() {
			more[0].text = padded(more[0].text, width+4) + f.dim.Render(note)
		}
		lines = append(lines, more...)
	}
	return lines
}
