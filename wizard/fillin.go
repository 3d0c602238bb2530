package wizard

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"widerspruch/guides"
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
	letter, err := s.letter(a.At)
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
			if ok && one.value(s) == "" && !slices.ContainsFunc(form.Fields, func(f Field) bool { return f.Key == key }) {
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
	form.end = func(_ *Session, typed values) (Action, error) { return filled{a.At, a.Back, typed}, nil }
	return form
}

// offerFill offers the form of what a letter lacks, and returns how much it asks, and how much of that was not left empty before:
// that is not asked by itself again.
func (s *Session) offerFill(page *Page, fill FillIn) (asks, afresh int) {
	form := fill.ask(s)
	if form == nil {
		return 0, 0
	}
	page.offer(Choice{Key: "fill", Text: s.words.T("letter.fill"), Action: fill})
	for _, field := range form.Fields {
		if !slices.Contains(s.left, field.Key) {
			afresh++
		}
	}
	return len(form.Fields), afresh
}

// blankField asks for what is kept in the case, not in the settings. What only the case's history can tell is asked as a day.
func (s *Session) blankField(blank string, at Place) (Field, bool) {
	w := s.words
	field := Field{Key: blank, Hint: w.T("letter.missing." + blank), Most: mostSetting}
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
		if c := s.progress.Case(at.Case); c == nil || SentOn(c).IsZero() {
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
var phoneTyped = fitting(func(typed string) bool {
	digits := strings.Map(func(r rune) rune {
		if strings.ContainsRune("+-/() .\u00a0", r) {
			return -1
		}
		return r
	}, typed)
	return strings.TrimSpace(typed) == "" || len(digits) >= 5 && strings.Trim(digits, "0123456789") == ""
}, "refused.phone")

// filled keeps what was typed into the form of a letter. What was left empty stays as it is.
type filled struct {
	at, back Place
	typed    values
}

func (filled) keeps() {}

func (a filled) plan(d *draft) error {
	var steps, back together
	for _, key := range slices.Sorted(maps.Keys(a.typed)) {
		if _, ok := d.s.settingOf(key); ok && a.said(key) != "" {
			steps = append(steps, Set{key, a.typed[key]})
		}
	}
	inCase, err := a.inCase(d)
	if err != nil {
		return err
	}
	for _, step := range append(steps, inCase...) {
		d.deed = nil
		if err := step.plan(d); err != nil {
			return err
		}
		if d.deed != nil {
			back = append(together{d.deed.back}, back...)
		}
	}
	if grounds := a.said(fieldGrounds); grounds != "" {
		if err := d.write(a.at.Guide, grounds); err != nil {
			return err
		}
	}
	d.left, d.deed = slices.Collect(maps.Keys(a.typed)), nil
	if len(back) > 0 {
		d.did(d.words.T("letter.fill"), back)
		d.said = d.words.T("letter.filled")
	}
	return d.goTo(cmp.Or(a.back, a.at))
}

// said is what was typed into a field.
func (a filled) said(key string) string { return strings.TrimSpace(a.typed[key]) }

// inCase is what is kept in the case of the letter. It begins one where there is none: a letter is about one account.
func (a *filled) inCase(d *draft) (steps together, err error) {
	name, company := a.said(fieldAccount), values{}
	for _, key := range []string{fieldCompany, fieldCompanyAddress, fieldPlaces} {
		if a.said(key) != "" {
			company[key] = a.typed[key]
		}
	}
	if a.at.Case == "" && (name != "" || len(company) > 0) {
		guide, ok := d.s.Guide(a.at.Guide)
		if !ok {
			return nil, ErrNotPossible
		}
		a.at.Case = d.newCase(guide, state.CleanAccount(name)).ID
		steps = append(steps, doing(func(d *draft) error { // taken back it goes, as long as nothing is in it
			d.did("", DropCase{a.at.Case})
			return nil
		}))
	} else if name != "" {
		steps = append(steps, NameAccount{a.at.Case, name})
	}
	if len(company) > 0 {
		known := state.Company{}
		if c := d.progress.Case(a.at.Case); c != nil && c.Company != nil {
			known = *c.Company
		}
		given := companyGiven(known, company)
		steps = append(steps, MendCompany{a.at.Case, &given})
	}
	for field, what := range map[string]state.What{fieldSent: state.Sent, fieldCompanyTold: state.Reminded} { // asked in turn, never both
		if a.said(field) == "" {
			continue
		}
		on, err := d.s.ParseDate(a.said(field))
		if err != nil {
			return nil, err
		}
		steps = append(steps, Record{Guide: a.at.Guide, Case: a.at.Case, What: what, Details: Details{On: on}})
	}
	return steps, nil
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
