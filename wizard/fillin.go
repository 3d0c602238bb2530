package wizard

import (
	"maps"
	"slices"
	"strings"

	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
)

// FillIn asks for what a letter still lacks, all in one form, one after the other.
type FillIn struct {
	At   Place // the page of the letter
	Back Place // where one stands afterwards; zero for the letter
	Mail bool  // it goes by mail: nobody needs a postal address
}

func (FillIn) keeps() {}

func (FillIn) plan(*draft) error { return ErrNotPossible }

// blankSettings are the settings that fill a blank of a letter.
var blankSettings = map[string][]string{
	"name": {settingName}, "email": {settingEmail}, "email-person": {settingEmail}, "address": {settingAddress}, "post": {settingAddress},
	"country": {settingCountry, settingLand}, "authority": {settingCountry, settingLand},
	"agent": {settingAgent}, "agent-address": {settingAgentAddress}, "agent-email": {settingAgentEmail},
}

// The fields that fill other blanks.
const (
	fieldCompany        = "company"
	fieldCompanyAddress = "company-address"
	fieldPlaces         = "places"
	fieldSent           = "sent"
	fieldCompanyTold    = "company-complaint"
	fieldGrounds        = "grounds"
)

// onPaper are the blanks that only a letter on paper has.
var onPaper = []string{"post", "company-post"}

func (a FillIn) ask(s *Session) *Form {
	letter, err := s.letter(a.At, letters.Kind(a.At.Item))
	if err != nil || s.ReadOnly() {
		return nil
	}
	w := s.words
	form := &Form{Key: "fill/" + a.At.Guide + "/" + a.At.Case + "/" + a.At.Item, Title: w.T("letter.fill"), Submit: w.T("form.save")}
	for _, blank := range letter.Blanks {
		if a.Mail && slices.Contains(onPaper, blank) {
			continue
		}
		for _, key := range blankSettings[blank] {
			one, ok := s.settingOf(key)
			if ok && one.get(s) == "" && !slices.ContainsFunc(form.Fields, func(f Field) bool { return f.Key == key }) {
				form.Fields = append(form.Fields, s.settingField(one))
			}
		}
		if field, ok := s.blankField(blank, a.At); ok {
			form.Fields = append(form.Fields, field)
		}
	}
	if len(form.Fields) == 0 {
		return nil
	}
	asks := fieldKeys(form)
	form.end = func(_ *Session, typed values) (Action, error) { return filled{a.At, a.Back, asks, typed}, nil }
	return form
}

// fieldKeys names the fields of a form.
func fieldKeys(form *Form) string {
	var keys []string
	for _, field := range form.Fields {
		keys = append(keys, field.Key)
	}
	return strings.Join(keys, " ")
}

// blankField asks for what is kept in the case, not in the settings. What only the case's history can tell is asked as a day.
func (s *Session) blankField(blank string, at Place) (Field, bool) {
	w := s.words
	field := Field{Key: blank, Hint: w.T("letter.missing." + blank), Most: mostSetting, check: oneLine}
	switch blank {
	case string(guides.PerAccount), string(guides.PerDevice), "phone":
		field.Key, field.Label, field.Most = fieldAccount, w.T("field."+string(s.perHere(at.Guide))), mostAccount
		if blank == "phone" {
			field.Label, field.check = w.T("field.phone"), phoneTyped
		}
	case fieldCompany, fieldPlaces:
		field.Label = w.T("field." + blank)
	case fieldCompanyAddress, "company-post":
		field.Key, field.Label = fieldCompanyAddress, w.T("field.company-address")
	case fieldSent:
		field.Label, field.check = w.T("field.sent"), dayOrNothing
	case fieldCompanyTold:
		if c := s.progress.Case(at.Case); c == nil || !slices.ContainsFunc(c.Delivered(), isSent) {
			return Field{}, false // first the objection
		}
		field.Label, field.check = w.T("field.company-complaint"), dayOrNothing
	case fieldGrounds:
		field.Label, field.Kind, field.Most, field.check = w.T("reasons.label"), FieldText, mostReasons, nil
	default:
		return Field{}, false
	}
	return field, true
}

// dayOrNothing takes a day, or nothing typed.
func dayOrNothing(s *Session, typed string) string {
	if strings.TrimSpace(typed) == "" {
		return ""
	}
	return dayTyped(s, typed)
}

// phoneTyped says that a text cannot be a phone number.
func phoneTyped(s *Session, typed string) string {
	digits := 0
	for _, r := range typed {
		switch {
		case r >= '0' && r <= '9':
			digits++
		case !strings.ContainsRune("+-/() .\u00a0", r):
			return s.words.T("refused.phone")
		}
	}
	if typed = strings.TrimSpace(typed); typed != "" && digits < 5 {
		return s.words.T("refused.phone")
	}
	return ""
}

// filled keeps what was typed into the form of a letter. What was left empty stays as it is.
type filled struct {
	at    Place
	back  Place
	asks  string // what was asked; it is not asked by itself again
	typed values
}

func (filled) keeps() {}

func (a filled) plan(d *draft) error {
	var sets setAll
	for _, key := range slices.Sorted(maps.Keys(a.typed)) {
		if _, ok := d.s.settingOf(key); ok && a.said(key) != "" {
			sets = append(sets, Set{key, a.typed[key]})
		}
	}
	var steps, back together
	if len(sets) > 0 {
		steps = append(steps, sets)
	}
	caseSteps, err := a.caseSteps(d)
	if err != nil {
		return err
	}
	for _, step := range append(steps, caseSteps...) {
		if err := step.plan(d); err != nil {
			return err
		}
		back = append(together{d.deed.back}, back...)
	}
	if grounds := a.said(fieldGrounds); grounds != "" {
		if err := (SetReasons{a.at.Guide, grounds}).plan(d); err != nil {
			return err
		}
	}
	if a.at.Case == "" && d.begun != "" {
		a.at.Case = d.begun
	}
	d.left = a.asks
	if len(back) > 0 {
		d.did(d.words.T("letter.fill"), back)
		d.said = d.words.T("letter.filled")
	} else {
		d.deed = nil
	}
	if a.back != (Place{}) {
		return d.goTo(a.back)
	}
	return d.goTo(a.at)
}

// said is what was typed into a field.
func (a filled) said(key string) string { return strings.TrimSpace(a.typed[key]) }

// caseSteps are what is kept in the case of the letter. It begins one where there is none: a letter is about one account.
func (a filled) caseSteps(d *draft) (steps together, err error) {
	name, company := a.said(fieldAccount), companyTyped(a.typed)
	id := a.at.Case
	if id == "" && (name != "" || company != (caseCompany{})) {
		guide, ok := d.s.Guide(a.at.Guide)
		if !ok {
			return nil, ErrNotPossible
		}
		id = d.newCase(guide, state.CleanAccount(name)).ID
		d.begun = id
		steps = append(steps, begunCase{id})
		name = ""
	}
	if name != "" {
		steps = append(steps, NameAccount{id, name})
	}
	if company != (caseCompany{}) {
		company.id = id
		steps = append(steps, company)
	}
	for _, told := range []struct {
		field string
		what  state.What
	}{{fieldSent, state.Sent}, {fieldCompanyTold, state.Reminded}} {
		if a.said(told.field) == "" {
			continue
		}
		on, err := d.s.ParseDate(a.said(told.field))
		if err != nil {
			return nil, err
		}
		steps = append(steps, Record{Guide: a.at.Guide, Case: id, What: told.what, Details: Details{On: on}})
	}
	return steps, nil
}

// begunCase is a case that was begun for a letter; taking that back removes it, as long as nothing is in it.
type begunCase struct{ id string }

func (begunCase) keeps() {}

func (a begunCase) plan(d *draft) error {
	d.did("", DropCase{a.id})
	return nil
}

// together is several actions, one after the other.
type together []Action

func (together) keeps() {}

func (a together) plan(d *draft) error {
	for _, action := range a {
		if err := action.plan(d); err != nil {
			return err
		}
	}
	return nil
}

// isSent says that an objection went out with an event.
func isSent(e state.Event) bool { return e.What == state.Sent }
