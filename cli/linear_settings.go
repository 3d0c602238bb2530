package cli

import (
	"slices"
	"strings"

	"widerspruch/i18n"
	"widerspruch/state"
	"widerspruch/wizard"
)

// settings is what the person may say about themselves, the language, and what concerns the whole progress file.
func (l *linear) settings() error {
	return l.within(func() menu {
		w, p := l.w(), l.session.Person()
		m := menu{
			intro: []string{
				sentence(w.T("settings.title")), sentence(w.T("settings.intro")), sentence(w.T("settings.file", "path", l.ports.File)),
			},
			sensible: -1,
			choices: []choice{
				l.setting("language", w.T("language."+w.Lang()), l.chooseLanguage),
				l.typed("name", p.Name, func(p *state.Person, v string) { p.Name = v }),
				l.typed("email", p.Email, func(p *state.Person, v string) { p.Email = v }),
				l.typed("address", strings.Join(p.Address, ", "), func(p *state.Person, v string) { p.Address = wizard.AddressLines(v) }),
				l.picked("country", p.Country, l.session.Countries(), l.keep(func(p *state.Person, v string) { p.Country = v })),
			},
		}
		if p.Country == "de" {
			m.choices = append(m.choices, l.picked("land", p.Land, l.session.Lands(), l.keep(func(p *state.Person, v string) { p.Land = v })))
		}
		m.choices = append(m.choices, choice{text: w.T("choose.title"), do: l.doing(l.session.ChooseAction())})
		m.choices = append(m.choices, l.picked("face", string(l.session.Face()), l.session.Faces(), func(v string) error {
			return l.act(wizard.Action{Verb: wizard.SetFace, Face: state.Face(v)})
		}))
		m.choices = append(m.choices, l.fileSettings()...)
		return m
	})
}

// setting is a row of the settings: its name and its value.
func (l *linear) setting(name, value string, do func() error) choice {
	w := l.w()
	if value == "" {
		value = w.T("settings.empty")
	}
	return choice{text: w.T("settings."+name) + ": " + value, do: do}
}

// typed is a setting that is written. A minus alone empties it.
func (l *linear) typed(name, value string, set func(*state.Person, string)) choice {
	return l.setting(name, value, func() error {
		w := l.w()
		l.say(sentence(w.T("settings.ask." + name)))
		if value != "" {
			l.say(w.T("linear.minus"))
		}
		was := value
		if err := l.textField(w.T("settings."+name), &value).ask(); err != nil || value == was {
			return l.unless(err)
		}
		if value == "-" {
			value = ""
		}
		return l.setPerson(set, value)
	})
}

// picked is a setting that is chosen from a list.
func (l *linear) picked(name, value string, from []wizard.Choice, keep func(value string) error) choice {
	w := l.w()
	values := append([]wizard.Choice{{Name: w.T("settings.empty")}}, from...)
	i := max(slices.IndexFunc(values, func(c wizard.Choice) bool { return c.Value == value }), 0)
	shown := ""
	if i > 0 {
		shown = values[i].Name
	}
	return l.setting(name, shown, func() error {
		return l.pick(w.T("settings."+name), values, value, keep)
	})
}

// keep is what a choice does that belongs to the person.
func (l *linear) keep(set func(*state.Person, string)) func(string) error {
	return func(value string) error { return l.setPerson(set, value) }
}

// setPerson keeps a value.
func (l *linear) setPerson(set func(*state.Person, string), value string) error {
	person := l.session.Person()
	set(&person, value)
	return l.act(wizard.Action{Verb: wizard.SetPerson, Person: person})
}

// chooseLanguage lets the person pick a language, each by its own name.
func (l *linear) chooseLanguage() error {
	w := l.w()
	var values []wizard.Choice
	for _, lang := range i18n.Languages {
		values = append(values, wizard.Choice{Value: lang, Name: w.T("language." + lang)})
	}
	return l.pick(w.T("settings.language"), values, w.Lang(), func(lang string) error {
		return l.act(wizard.Action{Verb: wizard.SetLang, Language: lang})
	})
}
