package wizard

import (
	"reflect"
	"slices"
	"strings"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/state"
)

// setting is something that the person may say about themselves, or how they want the program. Its words are "settings.KEY" and,
// for the question, "settings.ask.KEY".
type setting struct {
	key     string
	line    func(*state.Person) *string   // where it is kept
	lines   func(*state.Person) *[]string // or there, if it is an address
	get     func(*Session) string         // else: how it is read and changed
	set     func(*draft, string) error
	check   func(*Session, string) string // why a value will not do; nil if every line does
	options func(*Session) []Option       // nil: it is typed
	when    func(*Session) bool           // nil: always
	inForm  bool                          // it is asked in a form of its own, and has no row on the page of the settings
}

// The keys of the settings.
const (
	settingName     = "name"
	settingEmail    = "email"
	settingAddress  = "address"
	settingCountry  = "country"
	settingLand     = "land"
	settingLanguage = "language"
	settingFace     = "face"

	settingChild        = "child"
	settingParent       = "parent"
	settingCentre       = "centre"
	settingAgent        = "agent"
	settingAgentAddress = "agent-address"
	settingAgentEmail   = "agent-email"
)

// settings are all settings in the order of their page.
var settings = []setting{
	{key: settingName, line: func(p *state.Person) *string { return &p.Name }},
	{key: settingEmail, line: func(p *state.Person) *string { return &p.Email }, check: emailTyped},
	{key: settingAddress, lines: func(p *state.Person) *[]string { return &p.Address }, check: postalTyped},
	{key: settingCountry, line: func(p *state.Person) *string { return &p.Country }, options: (*Session).countries},
	{
		key: settingLand, line: func(p *state.Person) *string { return &p.Land }, options: (*Session).lands,
		when: func(s *Session) bool { return s.progress.Person.Country == "de" },
	},
	{
		key: settingLanguage,
		get: func(s *Session) string { return s.words.Lang() },
		set: func(d *draft, v string) error {
			words, err := d.words.In(v)
			if err == nil {
				d.words, d.progress.Language = words, v
			}
			return err
		},
		options: (*Session).languages,
	},
	{
		key:     settingFace,
		get:     func(s *Session) string { return string(s.progress.Face) },
		set:     func(d *draft, v string) error { d.progress.Face = state.Face(v); return nil },
		options: (*Session).faces,
	},
	{key: settingChild, inForm: true, line: func(p *state.Person) *string { return &p.Child }},
	{key: settingParent, inForm: true, line: func(p *state.Person) *string { return &p.Parent }},
	{key: settingCentre, inForm: true, line: func(p *state.Person) *string { return &agentOf(p).Centre }},
	{key: settingAgent, inForm: true, line: func(p *state.Person) *string { return &agentOf(p).Name }},
	{key: settingAgentAddress, inForm: true, lines: func(p *state.Person) *[]string { return &agentOf(p).Address }, check: postalTyped},
	{key: settingAgentEmail, inForm: true, line: func(p *state.Person) *string { return &agentOf(p).Email }, check: emailTyped},
}

// agentOf is who writes for a person, to be changed.
func agentOf(p *state.Person) *state.Agent {
	agent := p.Writes()
	p.Agent = &agent
	return p.Agent
}

// value is what stands in a setting now.
func (one setting) value(s *Session) string {
	person := s.progress.Person
	switch {
	case one.line != nil:
		return *one.line(&person)
	case one.lines != nil:
		return strings.Join(*one.lines(&person), ", ")
	}
	return one.get(s)
}

// put puts a value into what a person said about themselves.
func (one setting) put(person *state.Person, value string) {
	if one.line != nil {
		*one.line(person) = value
	} else {
		*one.lines(person) = AddressLines(value)
	}
}

// keep makes it another value.
func (one setting) keep(d *draft, value string) error {
	if one.set != nil {
		return one.set(d, value)
	}
	one.put(&d.progress.Person, value)
	if agent := d.progress.Person.Agent; agent != nil && reflect.DeepEqual(*agent, state.Agent{}) { // nobody any more
		d.progress.Person.Agent = nil
	}
	return nil
}

// settingOf finds a setting by its key; ok is false if there is none, or if it is not asked of this person.
func (s *Session) settingOf(key string) (found setting, ok bool) {
	one, ok := findSetting(key)
	return one, ok && (one.when == nil || one.when(s))
}

// findSetting finds it, whoever it is asked of.
func findSetting(key string) (setting, bool) {
	if i := slices.IndexFunc(settings, func(one setting) bool { return one.key == key }); i >= 0 {
		return settings[i], true
	}
	return setting{}, false
}

// shown is the value of a setting as a person reads it.
func (s *Session) shown(one setting, value string) string {
	if one.options != nil {
		for _, option := range one.options(s) {
			if option.Value == value {
				return option.Text
			}
		}
		value = "" // nobody knows what it means
	}
	if value == "" {
		return s.words.T("settings.empty")
	}
	return value
}

// field asks for the value of a setting.
func (s *Session) settingField(one setting) Field {
	field := Field{Key: one.key, Label: s.words.T("settings." + one.key), Value: one.value(s), Most: mostSetting, check: one.check}
	if one.options != nil {
		field.Kind, field.Options, field.Most = FieldOne, one.options(s), 0
	} else {
		field.Hint = s.words.T("settings.ask." + one.key)
	}
	return field
}

// mostSetting is how long something that people say about themselves may be: longer than any address.
const mostSetting = 300

// AskSetting asks for the value of a setting.
type AskSetting struct{ Key string }

func (AskSetting) keeps() {}

func (a AskSetting) ask(s *Session) *Form {
	one, ok := s.settingOf(a.Key)
	if !ok || s.ReadOnly() { // nobody should type what cannot be kept
		return nil
	}
	title, save := s.words.T("settings."+a.Key), s.words.T("form.save")
	return asksOne("setting/"+a.Key, title, save, s.settingField(one), func(value string) Action { return Set{a.Key, value} })
}

func (AskSetting) plan(*draft) error { return ErrNotPossible }

// Set keeps the value of a setting.
type Set struct{ Key, Value string }

func (Set) keeps() {}

func (a Set) plan(d *draft) error {
	one, ok := d.s.settingOf(a.Key)
	if !ok {
		return ErrNotPossible
	}
	was, value := one.value(d.s), strings.TrimSpace(guides.CleanName(a.Value))
	if one.options != nil && !slices.ContainsFunc(one.options(d.s), func(o Option) bool { return o.Value == value }) {
		return ErrNotPossible
	}
	if err := one.keep(d, value); err != nil {
		return err
	}
	d.touched = true
	if was == value {
		return nil
	}
	words := d.words.T("settings.row", "name", d.words.T("settings."+a.Key), "value", d.s.shown(one, value))
	d.did(words, Set{a.Key, was})
	d.said = d.words.T("settings.saved", "what", words)
	return nil
}

// Spoken lets the session write dates as they are said.
func (s *Session) Spoken() { s.words = s.words.Spoken() }

// postalTyped says that a text is an e-mail address where letters have to go.
var postalTyped = fitting(func(typed string) bool { return !something(typed) || !handoff.PlausibleEmail(typed) }, "refused.postal")

// emailTyped says that a text cannot be an e-mail address.
var emailTyped = fitting(handoff.PlausibleEmail, "refused.email")
