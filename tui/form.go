package tui

import (
	"slices"

	"widerspruch/guides"
	"widerspruch/wizard"
)

// formScreen asks what a page asks. What was typed is the session's; here are only the cursor, the marks and the scrolling.
type formScreen struct {
	*typesetter
	session Session
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
	lines   []row
	seek    *lineInput // what is looked for among the options; nil if nothing is
	sought  string     // the fold that the search has opened; "" if it has opened none
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

// show takes the form that the page asks with; another one than before begins at its own field.
func (f *formScreen) show(form *wizard.Form) {
	if f.form == nil || f.form.Key != form.Key {
		f.inputs, f.opened, f.at, f.offset, f.top, f.reading, f.seek = map[string]input{}, map[string]bool{}, -1, 0, 0, false, nil
	}
	f.take(form)
	if f.at < 0 || form.Wrong != "" || f.field().Key != form.At && f.isText() {
		f.stand(form.At)
	}
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
		case field.Chooses():
		case !ok && field.Kind == wizard.FieldText:
			f.inputs[field.Key] = newArea(field.Value)
		case !ok:
			f.inputs[field.Key] = newLine(field.Value)
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
	if form := f.session.Form(); form != nil {
		f.take(f.door.form(form))
		f.lay()
	}
}

// seen reports that a field is shown.
func (f *formScreen) seen(field wizard.Field) bool {
	return field.Weight != wizard.More || f.form.Open
}

// spread reports that each option of a field is a row; of a choice that is not made now only what is chosen stands there.
func (f *formScreen) spread(field wizard.Field) bool {
	return f.seen(field) && (field.Kind == wizard.FieldSome || field.Kind == wizard.FieldOne && (field.Key == f.form.At || len(f.form.Fields) == 1))
}

// stopsOf are the stops from the top: fields, options, and the rows that end the form.
func (f *formScreen) stopsOf() []formStop {
	var stops []formStop
	for i, field := range f.form.Fields {
		if !f.seen(field) {
			continue
		}
		if !f.spread(field) {
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

// field is the field with the cursor; an empty one on the rows at the end.
func (f *formScreen) field() wizard.Field {
	if s := f.stop(); s.kind <= stopFold && s.field < len(f.form.Fields) {
		return f.form.Fields[s.field]
	}
	return wizard.Field{}
}

// isText reports that the cursor stands where letters are letters.
func (f *formScreen) isText() bool {
	return f.form != nil && f.stop().kind == stopField && !f.field().Chooses()
}
