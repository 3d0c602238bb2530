package wizard

import (
	"slices"
	"strings"

	"widerspruch/guides"
	"widerspruch/state"
)

// setting is something that the person may say about themselves, or how they want the program. Its words are "settings.KEY" and,
// for the question, "settings.ask.KEY".
type setting struct {
	key     string
	get     func(*Session) string
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
	{
		key: settingName,
		get: func(s *Session) string { return s.progress.Person.Name },
		set: func(d *draft, v string) error { d.progress.Person.Name = v; return nil },
	},
	{
		key:   settingEmail,
		get:   func(s *Session) string { return s.progress.Person.Email },
		set:   func(d *draft, v string) error { d.progress.Person.Email = v; return nil },
		check: emailTyped,
	},
	{
		key: settingAddress,
		get: func(s *Session) string { return strings.Join(s.progress.Person.Address, ", ") },
		set: func(d *draft, v string) error { d.progress.Person.Address = AddressLines(v); return nil },
	},
	{
		key:     settingCountry,
		get:     func(s *Session) string { return s.progress.Person.Country },
		set:     func(d *draft, v string) error { d.progress.Person.Country = v; return nil },
		options: (*Session).countries,
	},
	{
		key:     settingLand,
		get:     func(s *Session) string { return s.progress.Person.Land },
		set:     func(d *draft, v string) error { d.progress.Person.Land = v; return nil },
		options: (*Session).lands,
		when:    func(s *Session) bool { return s.progress.Person.Country == "de" },
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
	{
		key: settingChild, inForm: true,
		get: func(s *Session) string { return s.progress.Person.Child },
		set: func(d *draft, v string) error { d.progress.Person.Child = v; return nil },
	},
	{
		key: settingParent, inForm: true,
		get: func(s *Session) string { return s.progress.Person.Parent },
		set: func(d *draft, v string) error { d.progress.Person.Parent = v; return nil },
	},
	{
		key: settingCentre, inForm: true,
		get: func(s *Session) string { return s.progress.Person.Writes().Centre },
		set: func(d *draft, v string) error { return d.agent(func(a *state.Agent) { a.Centre = v }) },
	},
	{
		key: settingAgent, inForm: true,
		get: func(s *Session) string { return s.progress.Person.Writes().Name },
		set: func(d *draft, v string) error { return d.agent(func(a *state.Agent) { a.Name = v }) },
	},
	{
		key: settingAgentAddress, inForm: true,
		get: func(s *Session) string { return strings.Join(s.progress.Person.Writes().Address, ", ") },
		set: func(d *draft, v string) error { return d.agent(func(a *state.Agent) { a.Address = AddressLines(v) }) },
	},
	{
		key: settingAgentEmail, inForm: true,
		get:   func(s *Session) string { return s.progress.Person.Writes().Email },
		set:   func(d *draft, v string) error { return d.agent(func(a *state.Agent) { a.Email = v }) },
		check: emailTyped,
	},
}

// settingOf finds a setting by its key; ok is false if there is none, or if it is not asked of this person.
func (s *Session) settingOf(key string) (found setting, ok bool) {
	i := slices.IndexFunc(settings, func(one setting) bool { return one.key == key })
	if i < 0 || settings[i].when != nil && !settings[i].when(s) {
		return setting{}, false
	}
	return settings[i], true
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
	field := Field{Key: one.key, Label: s.words.T("settings." + one.key), Value: one.get(s), Most: mostSetting, check: oneLine}
	if one.options != nil {
		field.Kind, field.Options, field.Most, field.check = FieldOne, one.options(s), 0, nil
		return field
	}
	field.Hint = s.words.T("settings.ask." + one.key)
	if one.check != nil {
		field.check = one.check
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
	return &Form{
		Key: "setting/" + a.Key, Title: s.words.T("settings." + a.Key), Submit: s.words.T("form.save"), Fields: []Field{s.settingField(one)},
		end: func(_ *Session, typed values) (Action, error) { return Set{a.Key, typed[a.Key]}, nil },
	}
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
	was, value := one.get(d.s), strings.TrimSpace(guides.CleanName(a.Value))
	if one.options != nil && !slices.ContainsFunc(one.options(d.s), func(o Option) bool { return o.Value == value }) {
		return ErrNotPossible
	}
	if err := one.set(d, value); err != nil {
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

// setAll keeps several settings at once, and is taken back at once.
type setAll []Set

func (setAll) keeps() {}

func (a setAll) plan(d *draft) error {
	var was setAll
	var words []string
	for _, set := range a {
		if one, ok := d.s.settingOf(set.Key); ok {
			was = append(was, Set{set.Key, one.get(d.s)})
		}
		if err := set.plan(d); err != nil {
			return err
		}
		words = append(words, d.words.T("settings."+set.Key))
	}
	what := strings.Join(words, ", ")
	d.did(what, was)
	d.said = d.words.T("settings.saved", "what", what)
	return nil
}

// emailTyped says that a text cannot be an e-mail address.
func emailTyped(s *Session, typed string) string {
	if !PlausibleEmail(typed) {
		return s.words.T("refused.email")
	}
	return oneLine(s, typed)
}
