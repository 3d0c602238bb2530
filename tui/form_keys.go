package tui

import (
	"slices"
	"strings"
	"unicode"

	tea "charm.land/bubbletea/v2"

	"widerspruch/guides"
	"widerspruch/wizard"
)

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
	before := f.field().Key
	f.reading = false
	f.at = (f.at + by + len(f.stops)) % len(f.stops)
	if field := f.field(); field.Key != "" && field.Key != before {
		f.session.Focus(field.Key)
		f.form.At = field.Key
		chosen := f.stop()
		f.stops = f.stopsOf()
		if chosen.kind == stopField && field.Chooses() {
			f.stand(field.Key)
		} else {
			f.at = max(slices.Index(f.stops, chosen), 0)
		}
	}
	f.lay()
}

// key handles a key.
func (f *formScreen) key(msg tea.KeyPressMsg) wish {
	name := msg.String()
	if f.seek != nil {
		f.seekKey(msg, name)
		return wish{}
	}
	area, isArea := f.inputs[f.field().Key].(*areaInput)
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
		f.step(ways[name])
	case "pgup", "pgdown":
		f.offset += ways[name] * max(f.room.height/3-1, 1)
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
	if f.seeks() && (name == "/" || len([]rune(name)) == 1 && unicode.IsLetter([]rune(name)[0])) { // among many options letters are names
		f.seek = newLine(strings.TrimPrefix(name, "/"))
		f.found()
		return wish{}
	}
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
		field := f.field()
		switch {
		case field.Kind == wizard.FieldOne, f.fields() == 1 && field.Value == "":
			f.tick()
		case f.fields() == 1 && !ticked(field, s.option): // whoever means it and has not ticked it is not left without it
			f.tick()
			f.standOn(formStop{kind: stopSubmit})
			return wish{}
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

// ticked reports that an option is among the values of its field.
func ticked(field wizard.Field, option int) bool {
	return slices.Contains(strings.Split(field.Value, "\n"), field.Options[option].Value)
}

// standOn puts the cursor on a stop, after the stops have changed.
func (f *formScreen) standOn(s formStop) {
	f.stops = f.stopsOf()
	f.at = max(slices.Index(f.stops, s), 0)
	f.lay()
}

// tick ticks the option, chooses it, or unfolds options.
func (f *formScreen) tick() {
	s := f.stop()
	switch s.kind {
	case stopFold:
		f.opened[s.fold] = !f.opened[s.fold]
		f.standOn(s)
		if f.opened[s.fold] { // what it holds is below it
			f.top = slices.IndexFunc(f.lines, func(r row) bool { return r.stop == f.at+1 })
		}
	case stopOption:
		field := f.field()
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
		f.session.Type(field.Key, value)
		f.refresh()
	}
}

// typed types into the field with the cursor: a key, or what was pasted.
func (f *formScreen) typed(msg tea.Msg) wish {
	if !f.isText() {
		return wish{}
	}
	field := f.field()
	in := f.inputs[field.Key]
	before := in.value()
	if press, pressed := msg.(tea.KeyPressMsg); field.Swaps && before == field.Was && (!pressed || press.Text != "") { // it was only proposed
		in.set("")
	}
	in.update(msg)
	if value := guides.Clean(in.value()); value != guides.Clean(before) {
		f.session.Type(field.Key, value)
		f.refresh()
		return wish{}
	}
	f.lay()
	return wish{}
}

// paste puts text where the cursor stands; into a line as one line.
func (f *formScreen) paste(text string) {
	text = guides.Clean(strings.ReplaceAll(text, "\r\n", "\n"))
	if f.seek != nil {
		f.seek.update(tea.PasteMsg{Content: strings.Join(strings.Fields(text), " ")})
		f.found()
		return
	}
	if _, area := f.inputs[f.field().Key].(*areaInput); !area {
		text = strings.Join(strings.Fields(text), " ")
	}
	f.typed(tea.PasteMsg{Content: text})
}
