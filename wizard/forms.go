package wizard

import (
	"maps"
	"slices"
	"strings"

	"widerspruch/guides"
	"widerspruch/state"
)

// asked is what the session keeps of an open form: who asks, and what was typed.
type asked struct {
	action asking
	key    string
	values values
	at     string // Key of the field with the cursor
	open   bool   // the folded fields are shown
	wrong  string
}

func (a *asked) copied() *asked {
	if a == nil {
		return nil
	}
	next := *a
	next.values = maps.Clone(a.values)
	return &next
}

// openForm opens the form of an action, with what was typed into it before and not kept; nil if it asks for nothing (any more).
func (s *Session) openForm(a Action) *asked {
	q, asks := a.(asking)
	if !asks {
		return nil
	}
	form := q.ask(s)
	if form == nil {
		return nil
	}
	open := &asked{action: q, key: form.Key, values: values{}, at: form.At}
	if kept := s.draftOf(form.Key); kept != nil {
		maps.Copy(open.values, kept)
		open.open = true
	}
	if open.at == "" { // a form asks for something
		open.at = form.Fields[0].Key
	}
	return open
}

// Form is what is asked now, with what was typed; nil if nothing is.
func (s *Session) Form() *Form {
	if s.form == nil {
		return nil
	}
	form := s.form.action.ask(s)
	if form == nil { // it was answered meanwhile
		return nil
	}
	form.At, form.Wrong, form.Open = s.form.at, s.form.wrong, form.Open || s.form.open
	form.Drops = s.draftOf(form.Key) != nil
	for i := range form.Fields {
		field := &form.Fields[i]
		field.Was = field.Value
		if typed, ok := s.form.values[field.Key]; ok {
			field.Value = typed
		}
		field.Value, field.Was = steerless(field.Value), steerless(field.Was)
	}
	EachText(form, clean)
	form.Typed = slices.ContainsFunc(form.Fields, Field.Dirty)
	form.Drops = form.Drops || form.Typed
	return form
}

// Type puts what the person typed into a field of the open form.
func (s *Session) Type(field, value string) {
	if s.form != nil {
		s.form.values[field], s.form.wrong = value, ""
	}
}

// Focus puts the cursor into a field of the open form.
func (s *Session) Focus(field string) {
	if s.form != nil {
		s.form.at = field
	}
}

// Unfold shows the folded fields of the open form too.
func (s *Session) Unfold() {
	if s.form != nil {
		s.form.open = true
	}
}

// Check says why the value of a field will not do; "" if it does.
func (s *Session) Check(field string) string {
	if f, ok := s.field(field); ok {
		return s.checkField(f)
	}
	return ""
}

// field is a field of the open form, with what was typed.
func (s *Session) field(key string) (Field, bool) {
	form := s.Form()
	if form == nil {
		return Field{}, false
	}
	i := slices.IndexFunc(form.Fields, func(f Field) bool { return f.Key == key })
	if i < 0 {
		return Field{}, false
	}
	return form.Fields[i], true
}

func (s *Session) checkField(f Field) string {
	if n := len([]rune(f.Value)); f.Most > 0 && n > f.Most {
		return s.words.T("form.long", "n", n, "most", f.Most)
	}
	if f.check != nil {
		if wrong := f.check(s, f.Value); wrong != "" {
			return clean(wrong)
		}
	}
	if (f.Kind == FieldLine || f.Kind == FieldPath) && strings.ContainsAny(f.Value, "\n\r\u0085\u2028\u2029") {
		return s.words.T("form.oneline")
	}
	return ""
}

// Submit ends the open form and plans what it asks for. ok is false if a value will not do: the form then says why, and nothing
// typed is lost. Until the change is settled the form stays open.
func (s *Session) Submit() (change Change, ok bool) {
	form := s.Form()
	if form == nil {
		return Change{}, false
	}
	typed := values{}
	for _, f := range form.Fields {
		if wrong := s.checkField(f); wrong != "" {
			s.form.wrong, s.form.at = wrong, f.Key
			return Change{}, false
		}
		typed[f.Key] = f.Value
		if f.Kind == FieldLine || f.Kind == FieldText { // what is typed comes in here; a path may hold anything
			typed[f.Key] = guides.CleanName(f.Value)
		}
	}
	change, err := s.Choose(ended{form.end(typed), form.Key})
	if err != nil {
		s.form.wrong = s.Refused(err)
		return Change{}, false
	}
	return change, true
}

// ended is what a form ends in. The draft of the form goes with it; a paper that is still to be written keeps the form open until it is
// there.
type ended struct {
	action Action
	form   string // its Key
}

func (a ended) plan(d *draft) error {
	open := d.form
	d.form = d.s.openForm(a.action)
	if d.form != nil { // one thing after the other
		return nil
	}
	dropped := dropDraft(d.progress, a.form)
	if err := a.action.plan(d); err != nil {
		return err
	}
	d.touched = d.touched || dropped
	switch o := d.outside.(type) {
	case WriteFile:
		o.form = a.form
		d.outside, d.form = o, open
	case ReadImport:
		o.form = a.form
		d.outside, d.form = o, open
	}
	return nil
}

// Close leaves the open form. What was typed is kept as a draft, and said.
func (s *Session) Close() Change {
	form := s.Form()
	next := s.moment.copied()
	next.leaveForm()
	change := Change{next: next}
	if form == nil || !form.Typed {
		return change
	}
	kept := values{}
	for _, f := range form.Fields {
		if f.Dirty() {
			kept[f.Key] = f.Value
		}
	}
	dropDraft(next.progress, form.Key)
	next.progress.Drafts = append(next.progress.Drafts, state.Draft{Action: form.Key, Values: kept})
	change.Saves, change.said = !s.ReadOnly(), s.words.T("form.kept")
	return change
}

// Keep keeps what was typed so far as a draft, and leaves the form open: before the program is stopped for a while.
func (s *Session) Keep() Change {
	change := s.Close()
	change.next.form, change.next.place, change.next.trail, change.said = s.form.copied(), s.place, s.trail, ""
	return change
}

// Edit hands the text of a field of the open form to the person's own editor; nil if there is no such field.
func (s *Session) Edit(field string) Outside {
	if f, ok := s.field(field); ok && f.Kind == FieldText {
		return EditText{Text: f.Value, form: s.form.key, field: field}
	}
	return nil
}

// Discard leaves the open form and drops what was typed. Nothing else does that.
func (s *Session) Discard() Change {
	next := s.moment.copied()
	change := Change{said: s.words.T("form.dropped")}
	if s.form != nil {
		change.Saves = dropDraft(next.progress, s.form.key) && !s.ReadOnly()
	}
	next.leaveForm()
	change.next = next
	return change
}

// leaveForm closes the form, and leaves the place if that is nothing but the form.
func (m *moment) leaveForm() {
	m.form = nil
	if m.place.asks() != nil {
		m.moveTo(m.comesFrom())
	}
}

// What was typed into a form and not kept stays in the progress file until the form is ended or the person drops it: it
// survives the end of the program. It is in no export, import or report.

// draftOf is what was typed into the form of that key; nil if nothing was.
func (s *Session) draftOf(key string) values {
	for _, draft := range s.progress.Drafts {
		if draft.Action == key {
			return draft.Values
		}
	}
	return nil
}

// dropDraft drops it, and reports that there was something.
func dropDraft(p *state.Progress, key string) bool {
	before := len(p.Drafts)
	p.Drafts = slices.DeleteFunc(p.Drafts, func(d state.Draft) bool { return d.Action == key })
	return len(p.Drafts) < before
}

// closeForm closes the form of that key and no other: whatever was opened meanwhile stays.
func (d *draft) closeForm(key string) {
	if d.form != nil && d.form.key == key {
		d.form = nil
	}
}

// ticked is the values of a field of the kind FieldSome.
func ticked(value string) []string {
	var list []string
	for v := range strings.SplitSeq(value, "\n") {
		if v != "" && !slices.Contains(list, v) {
			list = append(list, v)
		}
	}
	return list
}
