package wizard

import (
	"cmp"
	"slices"

	"widerspruch/handoff"
)

// askSetting asks for the value of a setting.
func askSetting(key string) asksToKeep {
	return asksToKeep{func(s *Session) *Form {
		one, ok := s.settingOf(key)
		if !ok {
			return nil
		}
		title, save := s.words.T("settings."+key), s.words.T("form.save")
		return asksOne("setting/"+key, title, save, s.settingField(one, ""), func(value string) Action { return Set{key, value} })
	}}
}

// settingField asks for the value of a setting; what is said about a case is asked of the one with that id.
func (s *Session) settingField(one setting, id string) Field {
	field := Field{
		Key: one.key, Label: s.words.T("settings." + one.key), Value: s.value(one, s.progress.Case(id)),
		Most: cmp.Or(one.most, mostSetting), check: one.check,
	}
	if one.options != nil {
		field.Kind, field.Options, field.Most = FieldOne, one.options(s), 0
	} else {
		field.Hint = s.words.T("settings.ask." + one.key)
	}
	return field
}

// namesThem are the settings without which a form about somebody is about nobody.
var namesThem = []string{settingCompany, settingChild, settingCentre, settingAgent}

// settingFields ask for several settings in a form of their own, whose words begin with about.
func (s *Session) settingFields(about, id string, keys ...string) []Field {
	var fields []Field
	for _, key := range keys {
		one, _ := s.settingOf(key)
		field := s.settingField(one, id)
		field.Label, field.Hint = s.words.T(about+"field."+key), s.words.T(about+"hint."+key)
		if slices.Contains(namesThem, key) {
			field.check = fitting(something, about+"empty")
		}
		fields = append(fields, field)
	}
	return fields
}

// mostSetting is how long something that people say about themselves may be: longer than any address.
const mostSetting = 300

// postalTyped says that a text is an e-mail address where letters have to go.
var postalTyped = fitting(func(typed string) bool { return !something(typed) || !handoff.PlausibleEmail(typed) }, "refused.postal")

// emailTyped says that a text cannot be an e-mail address.
var emailTyped = fitting(handoff.PlausibleEmail, "refused.email")

// mailTyped says that nothing can be mailed there.
var mailTyped = fitting(handoff.MailableEmail, "refused.email")
