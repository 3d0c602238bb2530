package tui

import (
	"slices"
	"strings"

	"charm.land/lipgloss/v2"

	"widerspruch/wizard"
)

const (
	fieldWidth  = 24 // cells of a value
	tickColumn  = 4  // of an option, behind its box
	areaHeight  = 8
	optionNotes = 24 // column of what stands beside an option
)

// lay makes the lines of the form: with blank ones between the fields if they have room.
func (f *formScreen) lay() {
	if f.form == nil || f.room.layout.width < 1 {
		return
	}
	f.lines = f.build(!f.room.low())
	if len(f.lines) > f.room.height-min(f.upper.textHeight()+1, f.room.height/3) {
		f.lines = f.build(false)
	}
}

func (f *formScreen) build(loose bool) []row {
	var lines []row
	blank := func(wanted bool) {
		if n := len(lines); wanted && n > 0 && lines[n-1].text != "" {
			lines = append(lines, row{})
		}
	}
	text, roomy := min(f.room.width, textMeasure), !f.room.low()
	lines = append(lines, rows(styled(f.bold, f.form.Title, text)...)...)
	blank(roomy)
	if f.form.Wrong != "" && !slices.ContainsFunc(f.form.Fields, func(x wizard.Field) bool { return x.Key == f.form.At && f.seen(x) }) {
		lines = append(lines, f.wrong(0)...)
	}
	for i, field := range f.form.Fields {
		if !f.seen(field) {
			continue
		}
		lines = append(lines, f.drawn(i, field)...)
		if f.form.Wrong != "" && field.Key == f.form.At {
			lines = append(lines, f.wrong(min(valueColumn, f.room.width/4))...)
		}
		blank(loose)
	}
	blank(roomy)
	lines = append(lines, f.ends()...)
	if f.form.Typed {
		blank(roomy)
		lines = append(lines, rows(styled(f.dim, f.T("form.draft"), text)...)...)
	}
	return lines
}

// wrong says why the form could not be ended, where the cursor is.
func (f *formScreen) wrong(indent int) []row {
	mark := f.look.mark(wizard.ToneNeed).Render(f.signs.states[wizard.SignNeed]) + " "
	return rows(hanging(strings.Repeat(" ", indent)+mark, f.form.Wrong, min(f.room.width, textMeasure))...)
}

// drawn draws one field.
func (f *formScreen) drawn(i int, field wizard.Field) []row {
	at := slices.Index(f.stops, formStop{kind: stopField, field: i})
	switch {
	case f.spread(field):
		return f.options(i, field)
	case field.Chooses():
		return f.value(field, at, f.optionText(field), 0)
	case field.Kind == wizard.FieldText:
		return f.area(field, at)
	}
	in, width := f.inputs[field.Key], f.valueSpace(field)
	if at != f.at {
		return f.value(field, at, cut(f.door.text(in.value()), width, f.signs.more), 0)
	}
	lines, where := in.lines(width, 1)
	return f.value(field, at, f.door.text(lines[0]), where.x)
}

// optionText is the option that a field has.
func (f *formScreen) optionText(field wizard.Field) string {
	for _, option := range field.Options {
		if option.Value == field.Value {
			return option.Text
		}
	}
	return f.door.text(field.Value)
}

// valueSpace is how wide a value is drawn: wider where what was typed is longer than usual.
func (f *formScreen) valueSpace(field wizard.Field) int {
	space := f.room.width - valueColumn
	return max(min(max(fieldWidth, lipgloss.Width(field.Value)+2), space), 1)
}

// value draws label, value and hint.
func (f *formScreen) value(field wizard.Field, at int, value string, x int) []row {
	chosen := at == f.at
	gutter, style := " ", f.look.field
	if chosen {
		gutter, style = f.look.mark(wizard.ToneAccent).Render(f.signs.foreign), f.look.fieldAt
	}
	var lines []row
	label := f.bold.Render(field.Label)
	if lipgloss.Width(field.Label) > valueColumn-2 {
		lines, label = rows(styled(f.bold, field.Label, f.room.width)...), ""
	}
	width := f.valueSpace(field)
	text := gutter + padded(label, valueColumn) + style.Render(padded(value, width))
	hint, below := f.hint(field), ""
	if hint != "" && lipgloss.Width(hint) <= f.room.width-valueColumn-width-3 {
		text += "   " + f.dim.Render(hint)
	} else if chosen {
		below = hint
	}
	lines = append(lines, row{text: text, stop: at + 1, x: 1 + valueColumn + x})
	return append(lines, rows(hung(strings.Repeat(" ", valueColumn), styled(f.dim, below, f.room.width-valueColumn))...)...)
}

// hint is what belongs into the field; near its limit, how long it is.
func (f *formScreen) hint(field wizard.Field) string {
	if n := len([]rune(field.Value)); field.Most > 0 && n > field.Most*3/4 {
		return f.T("form.length", "n", n, "most", field.Most)
	}
	return field.Hint
}

// area draws a text of several lines below its label.
func (f *formScreen) area(field wizard.Field, at int) []row {
	width := min(f.room.width, textMeasure)
	head := f.bold.Render(field.Label)
	if hint := f.hint(field); hint != "" && lipgloss.Width(field.Label)+3+lipgloss.Width(hint) <= f.room.width {
		head = padded(head, max(valueColumn, lipgloss.Width(field.Label)+2)) + f.dim.Render(hint)
	}
	lines := rows(head)
	height := max(min(areaHeight, f.room.height-6), 3)
	text, where := f.inputs[field.Key].lines(width, height)
	for i, line := range text {
		gutter := " "
		if at == f.at {
			gutter = f.look.mark(wizard.ToneAccent).Render(f.signs.foreign)
		}
		l := row{text: gutter + f.door.text(line)}
		if i == where.y {
			l.stop, l.x = at+1, 1+where.x
		}
		lines = append(lines, l)
	}
	return lines
}

// draw returns the rows in sight: the text above in what the form leaves, and the form around the cursor.
func (f *formScreen) draw() ([]row, cursor) {
	if f.form == nil {
		return nil, cursor{}
	}
	height, gap := f.room.height, 1
	text := f.upper.flow(f.upper.least)
	if f.room.low() || len(text) == 0 {
		gap = 0
	}
	lines := min(len(f.lines), max(height-gap-min(len(text), height/3), min(height, 3)))
	tops := max(min(len(text), height-gap-lines), 0)
	f.offset = min(max(f.offset, 0), len(text)-tops)
	f.rest = len(text) - f.offset - tops
	body := f.hiding(slices.Clone(text[f.offset:f.offset+tops]), f.offset, f.rest)
	if tops > 0 && gap > 0 {
		body = append(body, row{})
	}
	list, at := f.window(min(lines, height-len(body)))
	if at.y += len(body); f.reading {
		at = cursor{x: 1, shown: true}
	}
	return append(body, list...), at
}

// submits reports the row that ends the form; it is kept in sight.
func (f *formScreen) submits(r row) bool {
	return r.stop > 0 && f.stops[r.stop-1].kind == stopSubmit
}

// window are the lines of the form around the cursor.
func (f *formScreen) window(height int) ([]row, cursor) {
	n := len(f.lines)
	at := max(slices.IndexFunc(f.lines, func(r row) bool { return r.stop == f.at+1 }), 0)
	height = max(min(height, n), 0)
	if height == 0 {
		return nil, cursor{}
	}
	top := around(f.top, height, n, at, at)
	f.top = top
	list := slices.Clone(f.lines[top : top+height])
	f.hiding(list, top, n-top-height)
	if end := slices.IndexFunc(f.lines, f.submits); end >= top+height-1 && top+height < n && height > 3 && at < top+height-2 {
		list[height-2], list[height-1] = row{text: " " + f.hidden(f.signs.down, end-top-height+2)}, row{text: f.lines[end].text}
	}
	return list, cursor{x: f.lines[at].x, y: at - top, shown: true}
}
