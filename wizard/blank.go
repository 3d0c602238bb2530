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
	"account": {fieldAccount}, "device": {fieldAccount}, "phone": {fieldAccount}, "company": {settingCompany}, "places": {settingPlaces},
	"company-address": {settingCompanyAddress}, "company-post": {settingCompanyAddress},
}

// The fields that fill other blanks.
const (
	fieldSent        = "sent"
	fieldCompanyTold = "company-complaint"
	fieldGrounds     = "grounds"
)

// toldBy are the events of which only the person knows the day.
var toldBy = map[string]state.What{fieldSent: state.Sent, fieldCompanyTold: state.Reminded}

// blankFields ask for what a blank of the letter at a place lacks. What only the case's history can tell is asked as a day.
func (s *Session) blankFields(blank string, at Place) (fields []Field) {
	w := s.words
	for _, key := range blankSettings[blank] {
		one, ok := s.settingOf(key)
		field := s.settingField(one, "")
		if one.inCase {
			field.Label, field.Hint = w.T("field."+key), w.T("letter.missing."+blank)
		}
		switch {
		case blank == "phone":
			field.Label, field.check = w.T("field.phone"), phoneTyped
		case key == fieldAccount:
			if guide, ok := s.Guide(at.Guide); ok {
				field.Label = w.T("field." + perHere(guide))
			}
		}
		if ok && field.Value == "" {
			fields = append(fields, field)
		}
	}
	hint, c := w.T("letter.missing."+blank), s.progress.Case(at.Case)
	switch {
	case blank == fieldGrounds:
		return append(fields, Field{Key: blank, Label: w.T("reasons.label"), Hint: hint, Kind: FieldText, Most: mostReasons})
	case blank == fieldSent, blank == fieldCompanyTold && c != nil && !SentOn(c).IsZero(): // first the objection
		return append(fields, Field{Key: blank, Label: w.T("field." + blank), Hint: hint, Most: mostSetting, check: readable((*Session).ParseDate)})
	}
	return fields
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
func Fillable(blank string) bool { return blankSettings[blank] != nil || toldBy[blank] != "" }

// FillBlank puts what was said into a blank of a letter: into the person and the case that it is written with, and that nobody keeps.
// wrong says why it will not do.
func (s *Session) FillBlank(blank, said string, person *state.Person, c *state.Case) (wrong string) {
	if what := toldBy[blank]; what != "" {
		on, err := s.ParseDate(said)
		if err == nil {
			c.Append(state.Event{ID: s.ports.NewID(), At: dayAt(on, s.now()), What: what})
		}
		return s.Refused(err)
	}
	keys := blankSettings[blank]
	if len(keys) > 1 && person.Country == "de" {
		keys = keys[1:]
	}
	one, _ := findSetting(keys[0])
	if unknown := map[string]string{settingCountry: "cli.letter.nocountry", settingLand: "cli.letter.noland"}[one.key]; unknown != "" {
		id, ok := homeNamed(one.key, said)
		if !ok {
			return s.words.T(unknown)
		}
		said = id
	} else if one.check != nil {
		wrong = one.check(s, said)
	}
	if wrong == "" {
		one.put(person, c, said)
	}
	return wrong
}
