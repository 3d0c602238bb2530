package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"widerspruch/guides"
	"widerspruch/wizard"
)

// asker is the session as a form needs it: it keeps what is typed.
type asker interface {
	Form() *wizard.Form
	Type(field, value string)
	Focus(field string)
	Unfold()
}

// formScreen asks what a page asks. What was typed is the session's; here are only the cursor, the marks and the scrolling.
type formScreen struct {
	*typesetter
	asker   asker
	upper   *pageScreen // has the text that stands above the form
	form    *wizard.Form
	inputs  map[string]input // by the Key of the field
	opened  map[string]bool  // folds of options
	stops   []formStop
	at      int
	offset  int  // of the text above
	rest    int  // how many rows of it lie below what is seen
	reading bool // the text above has the keys
	top     int  // of the form
	room    room
	lines   []formLine
}

// formStop is what the cursor can stand on.
type formStop struct {
	kind   stopKind
	field  int    // index in the form's fields
	option int    // index in its options
	fold   string // Key of a fold of options
}

type stopKind int

const (
	stopField stopKind = iota
	stopOption
	stopFold
	stopMore
	stopSubmit
	stopDrop
)

func newFormScreen(t *typesetter, asker asker, upper *pageScreen) *formScreen {
	return &formScreen{typesetter: t, asker: asker, upper: upper}
}

// show takes the form that the page asks with; another one than before begins at its own field.
func (f *formScreen) show(form *wizard.Form, room room) {
	if f.form == nil || f.form.Key != form.Key {
		f.inputs, f.opened, f.at, f.offset, f.top, f.reading = map[string]input{}, map[string]bool{}, -1, 0, 0, false
	}
	f.take(form)
	f.room = room
	if f.at < 0 || form.Wrong != "" || f.fieldKey() != form.At && f.isText() {
		f.stand(form.At)
	}
	f.lay()
}

// take takes the form as it is now.
func (f *formScreen) take(form *wizard.Form) {
	here, had := formStop{}, f.at >= 0 && f.at < len(f.stops)
	if had {
		here = f.stops[f.at]
	}
	f.form = form
	for _, field := range form.Fields {
		in, ok := f.inputs[field.Key]
		switch {
		case field.Kind == wizard.FieldOne || field.Kind == wizard.FieldSome:
		case !ok:
			f.inputs[field.Key] = newInput(field.Kind == wizard.FieldText, field.Value)
		case guides.Clean(in.value()) != field.Value:
			in.set(field.Value)
		}
	}
	f.stops = f.stopsOf()
	if had {
		if i := slices.Index(f.stops, here); i >= 0 {
			f.at = i
		}
		f.at = min(f.at, len(f.stops)-1)
	}
}

// refresh asks for the form again after something was typed.
func (f *formScreen) refresh() {
	if form := f.asker.Form(); form != nil {
		f.take(f.door.form(form))
		f.lay()
	}
}

// seen reports that a field is shown.
func (f *formScreen) seen(field wizard.Field) bool {
	return field.Weight != wizard.More || f.form.Open
}

// stopsOf are the stops from the top: fields, options, and the rows that end the form.
func (f *formScreen) stopsOf() []formStop {
	var stops []formStop
	for i, field := range f.form.Fields {
		if !f.seen(field) {
			continue
		}
		switch field.Kind {
		case wizard.FieldOne, wizard.FieldSome:
			if field.Kind == wizard.FieldOne && field.Key != f.form.At && len(f.form.Fields) > 1 {
				stops = append(stops, formStop{kind: stopField, field: i})
				continue
			}
			for j, option := range field.Options {
				if option.Fold != "" {
					stops = append(stops, formStop{kind: stopFold, field: i, fold: option.Group})
				}
				if option.Group == "" || f.opened[option.Group] {
					stops = append(stops, formStop{kind: stopOption, field: i, option: j})
				}
			}
		default:
			stops = append(stops, formStop{kind: stopField, field: i})
		}
	}
	if f.form.More != "" && !f.form.Open {
		stops = append(stops, formStop{kind: stopMore})
	}
	stops = append(stops, formStop{kind: stopSubmit})
	if f.form.Drops {
		stops = append(stops, formStop{kind: stopDrop})
	}
	return stops
}

// stand puts the cursor on a field: on the option that it has.
func (f *formScreen) stand(key string) {
	f.at = 0
	for i, s := range f.stops {
		if s.kind > stopFold || f.form.Fields[s.field].Key != key {
			continue
		}
		field := f.form.Fields[s.field]
		if s.kind != stopOption || field.Kind == wizard.FieldSome || field.Options[s.option].Value == field.Value {
			f.at = i
			return
		}
		if f.at == 0 {
			f.at = i
		}
	}
}

// stop is where the cursor stands.
func (f *formScreen) stop() formStop {
	if f.at < 0 || f.at >= len(f.stops) {
		return formStop{kind: stopSubmit}
	}
	return f.stops[f.at]
}

// fieldKey is the Key of the field with the cursor; "" on the rows at the end.
func (f *formScreen) fieldKey() string {
	if s := f.stop(); s.kind <= stopFold && s.field < len(f.form.Fields) {
		return f.form.Fields[s.field].Key
	}
	return ""
}

// isText reports that the cursor stands where letters are letters.
func (f *formScreen) isText() bool {
	s := f.stop()
	if f.form == nil || s.kind != stopField {
		return false
	}
	kind := f.form.Fields[s.field].Kind
	return kind != wizard.FieldOne && kind != wizard.FieldSome
}

// step goes up or down: from the first row into a text above that has more than is seen, and back at its end.
func (f *formScreen) step(by int) {
	f.draw() // says how much of the text is seen
	switch {
	case f.reading && by > 0 && f.rest == 0:
		f.reading = false
	case f.reading:
		f.offset += by
	case by < 0 && f.at == 0 && f.offset+f.rest > 0:
		f.reading = true
	default:
		f.move(by)
	}
}

// move goes to a stop; the session knows in which field the person is.
func (f *formScreen) move(by int) {
	before := f.fieldKey()
	f.reading = false
	f.at = (f.at + by + len(f.stops)) % len(f.stops)
	if key := f.fieldKey(); key != "" && key != before {
		f.asker.Focus(key)
		f.form.At = key
		chosen := f.stop()
		f.stops = f.stopsOf()
		if chosen.kind == stopField && !f.isTextField(chosen.field) {
			f.stand(key)
		} else {
			f.at = max(slices.Index(f.stops, chosen), 0)
		}
	}
	f.lay()
}

func (f *formScreen) isTextField(i int) bool {
	kind := f.form.Fields[i].Kind
	return kind != wizard.FieldOne && kind != wizard.FieldSome
}

// key handles a key.
func (f *formScreen) key(msg tea.KeyPressMsg) wish {
	name := msg.String()
	area, isArea := f.inputs[f.fieldKey()].(*areaInput)
	switch name {
	case "esc":
		return wish{back: true}
	case "tab":
		f.move(1)
	case "shift+tab":
		f.move(-1)
	case "up", "down":
		if isArea && f.isText() && !area.edge(name) {
			return f.typed(msg)
		}
		f.step(map[string]int{"up": -1, "down": 1}[name])
	case "pgup", "pgdown":
		f.scroll(map[string]int{"pgup": -1, "pgdown": 1}[name])
	case "enter":
		return f.enter()
	case "ctrl+e":
		return wish{edit: isArea && f.isText()}
	default:
		if f.isText() {
			return f.typed(msg)
		}
		return f.letter(name)
	}
	return wish{}
}

// letter handles a key where no text is typed.
func (f *formScreen) letter(name string) wish {
	switch name {
	case "space":
		f.tick()
	case "k", "left":
		f.move(-1)
	case "j", "right":
		f.move(1)
	case "home", "g":
		f.move(-f.at)
	case "end", "G":
		f.move(len(f.stops) - 1 - f.at)
	case "m":
		return wish{unfold: !f.form.Open}
	}
	return wish{}
}

// enter goes to the next field, and ends the form on its last row. A form of one question ends with its answer.
func (f *formScreen) enter() wish {
	s := f.stop()
	if f.reading {
		f.reading = false
		return wish{}
	}
	switch s.kind {
	case stopMore:
		return wish{unfold: true}
	case stopSubmit:
		return wish{submit: true}
	case stopDrop:
		return wish{drop: true}
	case stopFold:
		f.tick()
		return wish{}
	case stopOption:
		field := f.form.Fields[s.field]
		if field.Kind == wizard.FieldOne || f.fields() == 1 && field.Value == "" {
			f.tick()
		}
	}
	if f.fields() == 1 {
		return wish{submit: true}
	}
	for by := 1; by < len(f.stops); by++ { // over the other options
		if next := f.stops[(f.at+by)%len(f.stops)]; s.kind == stopField || next.kind > stopFold || next.field != s.field {
			f.move(by)
			break
		}
	}
	return wish{}
}

// fields counts the fields that are shown.
func (f *formScreen) fields() int {
	n := 0
	for _, field := range f.form.Fields {
		if f.seen(field) {
			n++
		}
	}
	return n
}

// tick ticks the option, chooses it, or unfolds options.
func (f *formScreen) tick() {
	s := f.stop()
	switch s.kind {
	case stopFold:
		f.opened[s.fold] = !f.opened[s.fold]
		f.stops = f.stopsOf()
		f.at = max(slices.Index(f.stops, s), 0)
		f.lay()
	case stopOption:
		field := f.form.Fields[s.field]
		value := field.Options[s.option].Value
		if field.Kind == wizard.FieldSome {
			list := strings.Split(field.Value, "\n")
			if i := slices.Index(list, value); i >= 0 {
				list = slices.Delete(list, i, i+1)
			} else {
				list = append(list, value)
			}
			value = strings.Trim(strings.Join(list, "\n"), "\n")
		}
		f.asker.Type(field.Key, value)
		f.refresh()
	}
}

// typed types into the field with the cursor: a key, or what was pasted.
func (f *formScreen) typed(msg tea.Msg) wish {
	key := f.fieldKey()
	in, ok := f.inputs[key]
	if !ok || !f.isText() {
		return wish{}
	}
	before := in.value()
	in.update(msg)
	if value := guides.Clean(in.value()); value != guides.Clean(before) {
		f.asker.Type(key, value)
		f.refresh()
		return wish{}
	}
	f.lay()
	return wish{}
}

// paste puts text where the cursor stands; into a line as one line.
func (f *formScreen) paste(text string) {
	text = guides.Clean(strings.ReplaceAll(text, "\r\n", "\n"))
	if _, area := f.inputs[f.fieldKey()].(*areaInput); !area {
		text = strings.Join(strings.Fields(text), " ")
	}
	f.typed(tea.PasteMsg{Content: text})
}
