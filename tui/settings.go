package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"widerspruch/i18n"
	"widerspruch/state"
	"widerspruch/wizard"
)

// settingsScreen is what the person may say about themselves, and the language.
type settingsScreen struct {
	session *wizard.Session
	look    *look
	menu    menu
}

func newSettingsScreen(session *wizard.Session, look *look) *settingsScreen {
	s := &settingsScreen{session: session, look: look}
	s.Refresh()
	return s
}

// Refresh looks at the session again.
func (s *settingsScreen) Refresh() {
	w, p := s.session.Words(), s.session.Person()
	options := []option{
		s.row("language", w.T("language."+w.Lang()), s.chooseLanguage),
		s.text("name", p.Name, func(p *state.Person, v string) { p.Name = v }),
		s.text("email", p.Email, func(p *state.Person, v string) { p.Email = v }),
		s.text("address", strings.Join(p.Address, ", "), func(p *state.Person, v string) { p.Address = wizard.AddressLines(v) }),
		s.choice("country", p.Country, s.session.Countries(), s.setting(func(p *state.Person, v string) { p.Country = v })),
	}
	if p.Country == "de" {
		options = append(options, s.choice("land", p.Land, s.session.Lands(), s.setting(func(p *state.Person, v string) { p.Land = v })))
	}
	options = append(options, s.choice("face", string(s.session.Face()), s.session.Faces(), func(face string) wish {
		return wish{pop: true, action: &wizard.Action{Verb: wizard.SetFace, Face: state.Face(face)}}
	}))
	options = append(options, option{text: w.T("choose.title"), choose: func() wish { return ask(s.session.ChooseAction(), s.session, s.look) }})
	options = append(options, s.profileRow()...)
	options = append(options, s.fileRows()...)
	s.menu.set([]string{w.T("settings.intro"), w.T("settings.file", "path", clean(s.look.file))}, options)
}

// row is a setting with its value.
func (s *settingsScreen) row(field, value string, choose func() wish) option {
	w := s.session.Words()
	if value == "" {
		value = w.T("settings.empty")
	}
	return option{text: w.T("settings."+field) + ": " + clean(value), choose: choose}
}

// text is a setting that is typed.
func (s *settingsScreen) text(field, value string, set func(*state.Person, string)) option {
	w := s.session.Words()
	return s.row(field, value, func() wish {
		return wish{push: newTextForm(w.T("settings."+field), w.T("settings.ask."+field), w.T("settings."+field), clean(value), s.session, s.look, func(typed string) wish {
			if field == "email" && !wizard.PlausibleEmail(typed) {
				return wish{say: w.T("refused.email")}
			}
			return s.setPerson(set, typed)
		})}
	})
}

// choice is a setting that is chosen from a list.
func (s *settingsScreen) choice(field, value string, from []wizard.Choice, set func(value string) wish) option {
	w := s.session.Words()
	name := ""
	options := []option{{text: w.T("settings.empty"), choose: func() wish { return set("") }}}
	chosen := 0
	for i, c := range from {
		if c.Value == value {
			name, chosen = c.Name, i+1
		}
		options = append(options, option{text: c.Name, choose: func() wish { return set(c.Value) }})
	}
	return s.row(field, name, func() wish {
		return wish{push: newPicker(w.T("settings."+field), nil, options, chosen, s.look)}
	})
}

// setting is a choice that is kept with the person.
func (s *settingsScreen) setting(set func(*state.Person, string)) func(string) wish {
	return func(value string) wish { return s.setPerson(set, value) }
}

// setPerson closes the form or picker and keeps the value.
func (s *settingsScreen) setPerson(set func(*state.Person, string), value string) wish {
	person := s.session.Person()
	set(&person, value)
	return wish{pop: true, action: &wizard.Action{Verb: wizard.SetPerson, Person: person}}
}

// chooseLanguage lets the person pick a language, each by its own name.
func (s *settingsScreen) chooseLanguage() wish {
	w := s.session.Words()
	var options []option
	chosen := 0
	for i, lang := range i18n.Languages {
		if lang == w.Lang() {
			chosen = i
		}
		options = append(options, option{text: w.T("language." + lang), choose: func() wish {
			return wish{pop: true, action: &wizard.Action{Verb: wizard.SetLang, Language: lang}}
		}})
	}
	return wish{push: newPicker(w.T("settings.language"), nil, options, chosen, s.look)}
}

// Below counts the lines below the window.
func (s *settingsScreen) Below() int { return s.menu.Below() }

// Fit lays the settings out.
func (s *settingsScreen) Fit(room room) { s.menu.fit(room) }

// Draw returns the settings.
func (s *settingsScreen) Draw() ([]string, cursor) { return s.menu.draw(s.look) }

// Head names the screen.
func (s *settingsScreen) Head() head { return head{place: s.session.Words().T("settings.title")} }

// Key handles a key.
func (s *settingsScreen) Key(key tea.KeyPressMsg) wish { return s.menu.key(key) }

// Keys are the keys of a menu.
func (s *settingsScreen) Keys() []binding { return menuKeys() }

// picker is a list of values to choose one from.
type picker struct {
	title string
	look  *look
	menu  menu
}

func newPicker(title string, intro []string, options []option, chosen int, look *look) *picker {
	p := &picker{title: title, look: look}
	p.menu.set(intro, options)
	p.menu.list.chosen = chosen
	return p
}

// Below counts the lines below the window.
func (p *picker) Below() int { return p.menu.Below() }

// Fit lays the values out.
func (p *picker) Fit(room room) { p.menu.fit(room) }

// Draw returns the values.
func (p *picker) Draw() ([]string, cursor) { return p.menu.draw(p.look) }

// Head names the setting.
func (p *picker) Head() head { return head{place: p.title} }

// Key handles a key.
func (p *picker) Key(key tea.KeyPressMsg) wish { return p.menu.key(key) }

// Keys are the keys of a menu.
func (p *picker) Keys() []binding { return menuKeys() }
