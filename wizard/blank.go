package wizard

import (
	"strings"

	"widerspruch/state"
)

// A blank is what a letter lacks. It is filled from the settings, or from the case.

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

// blankFields are the fields that fill the blanks that are not kept in the settings.
var blankFields = map[string]string{
	"account": fieldAccount, "device": fieldAccount, "phone": fieldAccount, "company": fieldCompany, "company-address": fieldCompanyAddress,
	"company-post": fieldCompanyAddress, "places": fieldPlaces, "sent": fieldSent, "company-complaint": fieldCompanyTold, "grounds": fieldGrounds,
}

// toldBy are the events of which only the person knows the day.
var toldBy = map[string]state.What{fieldSent: state.Sent, fieldCompanyTold: state.Reminded}

// blankField asks for what is kept in the case, not in the settings. What only the case's history can tell is asked as a day.
func (s *Session) blankField(blank string, at Place) (Field, bool) {
	w := s.words
	field := Field{Key: blankFields[blank], Hint: w.T("letter.missing." + blank), Most: mostSetting}
	switch field.Key {
	case fieldAccount:
		field.Label, field.Most = w.T("field."+string(s.perHere(at.Guide))), mostAccount
		if blank == "phone" {
			field.Label, field.check = w.T("field.phone"), phoneTyped
		}
	case fieldCompany, fieldCompanyAddress, fieldPlaces:
		field.Label = w.T("field." + field.Key)
	case fieldSent:
		field.Label, field.check = w.T("field.sent"), dayTyped
	case fieldCompanyTold:
		if c := s.progress.Case(at.Case); c == nil || SentOn(c).IsZero() {
			return Field{}, false // first the objection
		}
		field.Label, field.check = w.T("field.company-complaint"), dayTyped
	case fieldGrounds:
		field.Label, field.Kind, field.Most = w.T("reasons.label"), FieldText, mostReasons
	default:
		return Field{}, false
	}
	return field, true
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

// Fillable reports that FillBlank fills a blank.
func Fillable(blank string) bool {
	return blankSettings[blank] != nil || blankFields[blank] != "" && blankFields[blank] != fieldGrounds
}

// FillBlank puts what was said into a blank of a letter: into the person and the case that it is written with, and that nobody keeps.
// wrong says why it will not do.
func (s *Session) FillBlank(blank, said string, person *state.Person, c *state.Case) (wrong string) {
	if keys := blankSettings[blank]; keys != nil {
		if len(keys) > 1 && person.Country == "de" {
			keys = keys[1:]
		}
		return s.fillSetting(keys[0], said, person)
	}
	switch field := blankFields[blank]; field {
	case fieldAccount:
		c.Account = state.CleanAccount(said)
	case fieldCompany, fieldCompanyAddress, fieldPlaces:
		given := companyGiven(c, values{field: said})
		c.Company = &given
	case fieldSent, fieldCompanyTold:
		on, err := s.ParseDate(said)
		if err != nil {
			return s.Refused(err)
		}
		c.Append(state.Event{ID: s.ports.NewID(), At: dayAt(on, s.now()), What: toldBy[field]})
	}
	return ""
}

// fillSetting does that for what is kept in the settings.
func (s *Session) fillSetting(key, said string, person *state.Person) (wrong string) {
	one, _ := findSetting(key)
	if unknown := map[string]string{settingCountry: "cli.letter.nocountry", settingLand: "cli.letter.noland"}[key]; unknown != "" {
		id, ok := homeNamed(key, said)
		if !ok {
			return s.words.T(unknown)
		}
		said = id
	} else if one.check != nil {
		wrong = one.check(s, said)
	}
	if wrong == "" {
		one.put(person, said)
	}
	return wrong
}
