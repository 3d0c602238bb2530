package tui

import (
	"slices"
	"strconv"
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

// formLine is a line of a form, and where the cursor would stand on it.
type formLine struct {
	text string
	stop int // -1 if the cursor does not stand here
	x    int
}

// lay makes the lines of the form: with blank ones between the fields if they have room.
func (f *formScreen) lay() {
	if f.form == nil || f.room.width < 1 {
		return
	}
	f.lines = f.build(!f.room.low())
	if len(f.lines) > f.room.height-min(f.upper.textHeight()+1, f.room.height/3) {
		f.lines = f.build(false)
	}
}

func (f *formScreen) build(loose bool) []formLine {
	var lines []formLine
	add := func(texts ...string) {
		for _, r := range rows(texts...) {
			lines = append(lines, formLine{text: r.text, stop: -1})
		}
	}
	blank := func() {
		if n := len(lines); n > 0 && lines[n-1].text != "" {
			add("")
		}
	}
	add(styled(f.bold, f.form.Title, min(f.room.width, textMeasure))...)
	if !f.room.low() {
		blank()
	}
	if f.form.Wrong != "" && !slices.ContainsFunc(f.form.Fields, func(x wizard.Field) bool { return x.Key == f.form.At && f.seen(x) }) {
		add(f.wrong(0)...)
	}
	for i, field := range f.form.Fields {
		if !f.seen(field) {
			continue
		}
		lines = append(lines, f.field(i, field)...)
		if f.form.Wrong != "" && field.Key == f.form.At {
			add(f.wrong(min(valueColumn, f.room.width/4))...)
		}
		if loose {
			blank()
		}
	}
	if !f.room.low() {
		blank()
	}
	lines = append(lines, f.ends()...)
	if f.form.Typed {
		if !f.room.low() {
			blank()
		}
		add(styled(f.dim, f.T("form.draft"), min(f.room.width, textMeasure))...)
	}
	return lines
}

// wrong says why the form could not be ended, where the cursor is.
func (f *formScreen) wrong(indent int) []string {
	mark := f.look.mark(wizard.ToneNeed).Render(f.signs.state(wizard.SignNeed)) + " "
	return hanging(strings.Repeat(" ", indent)+mark, f.form.Wrong, min(f.room.width, textMeasure))
}

// field draws one field.
func (f *formScreen) field(i int, field wizard.Field) []formLine {
	at := slices.Index(f.stops, formStop{kind: stopField, field: i})
	switch field.Kind {
	case wizard.FieldSome:
		return f.options(i, field)
	case wizard.FieldOne:
		if at < 0 {
			return f.options(i, field)
		}
		return f.value(field, at, f.optionText(field), 0)
	case wizard.FieldText:
		return f.area(field, at)
	}
	in := f.inputs[field.Key]
	width := f.valueSpace(field)
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
func (f *formScreen) value(field wizard.Field, at int, value string, x int) []formLine {
	chosen := at == f.at
	gutter, style := " ", f.look.field
	if chosen {
		gutter, style = f.look.mark(wizard.ToneAccent).Render(f.signs.foreign), f.look.fieldAt
	}
	var lines []formLine
	label := f.bold.Render(field.Label)
	if lipgloss.Width(field.Label) > valueColumn-2 {
		for _, line := range wrap(field.Label, f.room.width) {
			lines = append(lines, formLine{text: " " + f.bold.Render(line), stop: -1})
		}
		label = ""
	}
	width := f.valueSpace(field)
	text := gutter + padded(label, valueColumn) + style.Render(padded(value, width))
	hint := f.hint(field)
	below := ""
	if hint != "" {
		if free := f.room.width - valueColumn - width - 3; lipgloss.Width(hint) <= free {
			text += "   " + f.dim.Render(hint)
		} else if chosen {
			below = hint
		}
	}
	lines = append(lines, formLine{text: text, stop: at, x: 1 + valueColumn + x})
	for _, line := range wrap(below, f.room.width-valueColumn) {
		lines = append(lines, formLine{text: strings.Repeat(" ", 1+valueColumn) + f.dim.Render(line), stop: -1})
	}
	return lines
}

// hint is what belongs into the field; near its limit, how long it is.
func (f *formScreen) hint(field wizard.Field) string {
	if n := len([]rune(field.Value)); field.Most > 0 && n > field.Most*3/4 {
		return f.T("form.length", "n", n, "most", field.Most)
	}
	return field.Hint
}

// area draws a text of several lines below its label.
func (f *formScreen) area(field wizard.Field, at int) []formLine {
	width := min(f.room.width, textMeasure)
	var lines []formLine
	head := f.bold.Render(field.Label)
	if hint := f.hint(field); hint != "" {
		if lipgloss.Width(field.Label)+3+lipgloss.Width(hint) <= f.room.width {
			head = padded(head, valueColumn)
			if lipgloss.Width(field.Label) > valueColumn-2 {
				head += "  "
			}
			head += f.dim.Render(hint)
		}
	}
	lines = append(lines, formLine{text: " " + head, stop: -1})
	height := max(min(areaHeight, f.room.height-6), 3)
	text, where := f.inputs[field.Key].lines(width, height)
	for i, line := range text {
		gutter := " "
		if at == f.at {
			gutter = f.look.mark(wizard.ToneAccent).Render(f.signs.foreign)
		}
		l := formLine{text: gutter + f.door.text(line), stop: -1}
		if i == where.y {
			l.stop, l.x = at, 1+where.x
		}
		lines = append(lines, l)
	}
	return lines
}

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
		if o.Fold != "" {
			sign := f.signs.folded
			if f.opened[o.Group] {
				sign = f.signs.unfolded
			}
			n := 0
			for _, other := range field.Options {
				if other.Group == o.Group {
					n++
				}
			}
			row := padded(padded(sign, tickColumn)+o.Fold, note) + strconv.Itoa(n)
			lines = append(lines, f.barLines([]string{row}, slices.Index(f.stops, formStop{kind: stopFold, field: i, fold: o.Group}), width)...)
		}
		if o.Group == "" || f.opened[o.Group] {
			lines = append(lines, f.barLines(text(j), slices.Index(f.stops, formStop{kind: stopOption, field: i, option: j}), width)...)
		}
	}
	return lines
}

// option is [x] Instagram   Formular, 3 Minuten.
func (f *formScreen) option(field wizard.Field, j, note int) []string {
	o := field.Options[j]
	ticked := slices.Contains(strings.Split(field.Value, "\n"), o.Value) && (field.Kind == wizard.FieldSome || field.Value == o.Value)
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
		} else if free := f.room.width - at; free >= 6 {
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

// scroll moves the text above.
func (f *formScreen) scroll(by int) { f.offset += by * max(f.room.height/3-1, 1) }

// draw returns the rows in sight: the text above in what the form leaves, and the form around the cursor.
func (f *formScreen) draw() ([]row, cursor) {
	if f.form == nil {
		return nil, cursor{}
	}
	height, gap := f.room.height, 1
	text := f.textAbove()
	if f.room.low() || len(text) == 0 {
		gap = 0
	}
	lines := min(len(f.lines), max(height-gap-min(len(text), height/3), min(height, 3)))
	tops := max(min(len(text), height-gap-lines), 0)
	f.offset = min(max(f.offset, 0), len(text)-tops)
	body := slices.Clone(text[f.offset : f.offset+tops])
	if f.rest = len(text) - f.offset - tops; f.rest > 0 && tops > 0 {
		body[tops-1] = row{text: " " + f.below(f.rest+1)}
	}
	if f.offset > 0 && tops > 1 {
		body[0] = row{text: " " + f.above(f.offset+1)}
	}
	if tops > 0 && gap > 0 {
		body = append(body, row{})
	}
	list, at := f.window(min(lines, height-len(body)))
	if at.y += len(body); f.reading {
		at = cursor{x: 1, shown: true}
	}
	return append(body, list...), at
}

// textAbove is what the page tells above its form.
func (f *formScreen) textAbove() []row {
	var list []row
	for i, part := range f.upper.parts {
		if i > 0 && f.upper.between(f.upper.parts[i-1], part) {
			list = append(list, row{})
		}
		if part.least > 0 {
			list = append(list, f.shrunk(part, part.least)...)
			continue
		}
		list = append(list, part.rows...)
	}
	return list
}

// submits reports the row that ends the form; it is kept in sight.
func (f *formScreen) submits(l formLine) bool {
	return l.stop >= 0 && f.stops[l.stop].kind == stopSubmit
}

// window are the lines of the form around the cursor.
func (f *formScreen) window(height int) ([]row, cursor) {
	n := len(f.lines)
	at := max(slices.IndexFunc(f.lines, func(l formLine) bool { return l.stop == f.at && f.at >= 0 }), 0)
	height = max(min(height, n), 0)
	if height == 0 {
		return nil, cursor{}
	}
	top := min(max(f.top, 0), n-height)
	if at <= top {
		top = max(at-1, 0)
	}
	if top == 1 {
		top = 0
	}
	if top+height < n && at >= top+height-1 {
		top = min(at-height+2, n-height)
	}
	f.top = top
	var list []row
	for _, l := range f.lines[top : top+height] {
		list = append(list, row{text: l.text})
	}
	if top > 0 && height > 2 {
		list[0] = row{text: " " + f.above(top+1)}
	}
	if rest := n - top - height; rest > 0 && height > 2 {
		list[height-1] = row{text: " " + f.below(rest+1)}
	}
	if end := slices.IndexFunc(f.lines, f.submits); end >= top+height-1 && top+height < n && height > 3 && at < top+height-2 {
		list[height-2], list[height-1] = row{text: " " + f.below(end-top-height+2)}, row{text: f.lines[end].text}
	}
	return list, cursor{x: f.lines[at].x, y: at - top, shown: true}
}
