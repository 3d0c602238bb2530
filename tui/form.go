package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"widerspruch/guides"
	"widerspruch/wizard"
)

// A page that asks is the same screen: its fields stand where its choices would. What was typed is the session's; here are only the
// cursor, the marks and the scrolling.

// The Keys of the rows that unfold and end a form.
const (
	keyMore   = "/more"
	keySubmit = "/submit"
	keyDrop   = "/drop"
)

// asked reports that a field is shown.
func asked(form *wizard.Form, field wizard.Field) bool {
	return field.Weight != wizard.More || form.Open
}

// spread reports that each option of a field is a row; of a choice that is not made now only what is chosen stands there.
func spread(form *wizard.Form, field wizard.Field) bool {
	one := field.Kind == wizard.FieldOne && (field.Key == form.At || len(form.Fields) == 1)
	return asked(form, field) && (one || field.Kind == wizard.FieldSome)
}

// ask shows the form of the page; another one than before begins at its own field.
func (p *pageScreen) ask(before *wizard.Form) {
	form := p.page.Form
	anew := before == nil || before.Key != form.Key
	if anew {
		p.finder, p.inputs, p.memory = finder{}, map[string]input{}, &memory{open: map[string]bool{}}
	}
	p.fill()
	elsewhere := slices.ContainsFunc(form.Fields, func(x wizard.Field) bool {
		return x.Key == p.memory.bar && x.Key != form.At && !x.Chooses()
	})
	if anew || elsewhere || form.Wrong != "" || form.Open && p.memory.bar == keyMore {
		p.memory.bar = p.keyIn(form.At)
	}
}

// fill lets the inputs show what the form has.
func (p *pageScreen) fill() {
	for _, field := range p.page.Form.Fields {
		in, ok := p.inputs[field.Key]
		switch {
		case field.Chooses():
		case !ok && field.Kind == wizard.FieldText:
			p.inputs[field.Key] = newArea(field.Value)
		case !ok:
			p.inputs[field.Key] = newLine(field.Value)
		case guides.Clean(in.Value()) != field.Value:
			in.SetValue(field.Value)
		}
	}
}

// keyIn is the Key of the stop in a field: of the option that it has.
func (p *pageScreen) keyIn(key string) string {
	i := slices.IndexFunc(p.page.Form.Fields, func(x wizard.Field) bool { return x.Key == key })
	if i < 0 || len(p.page.Form.Fields[i].Options) == 0 {
		return key
	}
	field, option := p.page.Form.Fields[i], 0
	if field.Kind == wizard.FieldOne {
		option = max(slices.IndexFunc(field.Options, func(o wizard.Option) bool { return o.Value == field.Value }), 0)
	}
	if group := field.Options[option].Group; group != "" && !p.open(group) {
		return group
	}
	return keyOfOption(field, option)
}

// isText reports that the cursor stands where letters are letters.
func (p *pageScreen) isText() bool { return p.stop().kind == stopField && !p.stop().field.Chooses() }

// fields counts the fields that are shown.
func (p *pageScreen) fields() int {
	n := 0
	for _, field := range p.page.Form.Fields {
		if asked(p.page.Form, field) {
			n++
		}
	}
	return n
}

// focus lets the session know in which field the person is. Which options are rows hangs on that.
func (p *pageScreen) focus() {
	field := p.stop().field
	if field.Key == "" || field.Key == p.page.Form.At {
		return
	}
	p.session.Focus(field.Key)
	p.page.Form.At = field.Key
	if p.stop().kind == stopField {
		p.memory.bar = p.keyIn(field.Key)
	}
}

// formKey handles what a key means only in a form; took is false if it means what it means everywhere.
func (p *pageScreen) formKey(msg tea.KeyPressMsg) (w wish, took bool) {
	name, text := msg.String(), p.isText()
	area, isArea := p.inputs[p.stop().field.Key].(*areaInput)
	switch {
	case name == "tab", name == "right" && !text:
		p.move(1)
	case name == "shift+tab", name == "left" && !text:
		p.move(-1)
	case name == "ctrl+e":
		return wish{edit: isArea}, true
	case slices.Contains([]string{"esc", "enter", "pgup", "pgdown"}, name), (name == "up" || name == "down") && (!isArea || area.edge(name)):
		return wish{}, false
	case text:
		p.write(msg)
	case p.seeks() && (name == "/" || isLetter(name)): // among many options letters are names
		p.finder = finder{query: newLine(strings.TrimPrefix(name, "/"))}
		p.findOption()
	case name == "m":
		return wish{form: stopMore}, true
	default:
		return wish{}, !slices.Contains([]string{"space", "k", "j", "home", "g", "end", "G"}, name)
	}
	return wish{}, true
}

// answer goes to the next field, and ends the form on its last row. A form of one question ends with its answer.
func (p *pageScreen) answer() wish {
	s, field := p.stop(), p.stop().field
	switch s.kind {
	case stopMore:
		if i := slices.IndexFunc(p.page.Form.Fields, func(x wizard.Field) bool { return !asked(p.page.Form, x) }); i >= 0 {
			p.session.Focus(p.page.Form.Fields[i].Key)
		}
		return wish{form: s.kind}
	case stopSubmit, stopDrop:
		return wish{form: s.kind}
	case stopFold:
		p.unfold(s)
		return wish{}
	case stopOption:
		switch {
		case field.Kind == wizard.FieldOne, p.fields() == 1 && field.Value == "":
			p.tick()
		case p.fields() == 1 && !ticked(field, s.option): // whoever means it and has not ticked it is not left without it
			p.tick()
			p.goTo(keySubmit)
			return wish{}
		}
	}
	if p.fields() == 1 {
		return wish{form: stopSubmit}
	}
	next := slices.IndexFunc(p.menu.stops[p.bar+1:], func(next stop) bool { // over the other options
		return s.kind == stopField || next.field.Key != field.Key
	})
	p.move(1 + next)
	return wish{}
}

// tick ticks the option with the bar, or chooses it.
func (p *pageScreen) tick() {
	s, field := p.stop(), p.stop().field
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
	p.give(field, value)
}

// give gives the session a value, and shows what it makes of that.
func (p *pageScreen) give(field wizard.Field, value string) {
	p.session.Type(field.Key, value)
	if form := p.session.Form(); form != nil {
		p.page.Form = p.door.form(form)
		p.fill()
		p.lay(p.room)
	}
}

// write types into the field with the cursor: a key, or what was pasted.
func (p *pageScreen) write(msg tea.Msg) {
	field := p.stop().field
	in := p.inputs[field.Key]
	before := in.Value()
	if press, pressed := msg.(tea.KeyPressMsg); field.Swaps && before == field.Was && (!pressed || press.Text != "") { // it was only proposed
		in.SetValue("")
	}
	in.update(msg)
	p.memory.reading = false
	if value := guides.Clean(in.Value()); value != guides.Clean(before) {
		p.give(field, value)
		return
	}
	p.lay(p.room)
}

// paste puts text where one types; into a line as one line, elsewhere it is nothing.
func (p *pageScreen) paste(text string) {
	text = guides.Clean(strings.ReplaceAll(text, "\r\n", "\n"))
	if _, area := p.inputs[p.stop().field.Key].(*areaInput); !area || p.query != nil {
		text = strings.Join(strings.Fields(text), " ")
	}
	switch msg := (tea.PasteMsg{Content: text}); {
	case p.query != nil:
		p.typed(msg)
	case p.isText():
		p.write(msg)
	}
}
