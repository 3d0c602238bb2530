package wizard

import (
	"cmp"
	"slices"
	"strings"

	"widerspruch/guides"
	"widerspruch/state"
)

// setting is something that the person tells and the program keeps: about themselves, how they want the program, or of a case, the name
// of its account and what is known of its company.
type setting struct {
	key     string
	line    func(*told) *string   // where it is kept
	lines   func(*told) *[]string // or there, if it is an address
	get     func(*moment) string  // else: how it is read and changed
	set     func(*moment, string) error
	check   func(*Session, string) string // why a value will not do; nil if every line does
	options func(*Session) []Option       // nil: it is typed
	when    func(*Session) bool           // nil: always
	most    int                           // characters; 0: mostSetting
	inForm  bool                          // it is asked in a form of its own, and has no row on the page of the settings
	inCase  bool                          // it is kept in a case
}

// told is what a person told: a copy, whose company and agent are copied as well before they change.
type told struct {
	person state.Person
	c      state.Case
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

	settingProfile        = "profile"
	settingCompany        = "company"
	settingCompanyEmail   = "company-email"
	settingCompanyAddress = "company-address"
	settingCompanyHas     = "company-has"
	settingPlaces         = "places" // the same, asked as addresses in the internet
)

// settings are those of the person in the order of their page.
var settings = []setting{
	{key: settingName, line: func(t *told) *string { return &t.person.Name }},
	{key: settingEmail, line: func(t *told) *string { return &t.person.Email }, check: emailTyped},
	{key: settingAddress, lines: func(t *told) *[]string { return &t.person.Address }, check: postalTyped},
	{key: settingCountry, line: func(t *told) *string { return &t.person.Country }, options: homes("country.")},
	{
		key: settingLand, line: func(t *told) *string { return &t.person.Land }, options: homes("land."),
		when: func(s *Session) bool { return s.progress.Person.Country == "de" },
	},
	{
		key: settingLanguage,
		get: func(m *moment) string { return m.words.Lang() },
		set: func(m *moment, v string) error {
			words, err := m.words.In(v)
			if err == nil {
				m.words, m.progress.Language = words, v
			}
			return err
		},
		options: (*Session).languages,
	},
	{
		key:     settingFace,
		get:     func(m *moment) string { return string(m.progress.Face) },
		set:     func(m *moment, v string) error { m.progress.Face = state.Face(v); return nil },
		options: (*Session).faces,
	},
	{key: settingChild, inForm: true, line: func(t *told) *string { return &t.person.Child }},
	{key: settingParent, inForm: true, line: func(t *told) *string { return &t.person.Parent }},
	{key: settingCentre, inForm: true, line: func(t *told) *string { return &t.agent().Centre }},
	{key: settingAgent, inForm: true, line: func(t *told) *string { return &t.agent().Name }},
	{key: settingAgentAddress, inForm: true, lines: func(t *told) *[]string { return &t.agent().Address }, check: postalTyped},
	{key: settingAgentEmail, inForm: true, line: func(t *told) *string { return &t.agent().Email }, check: emailTyped},
}

// otherSettings are the name of the profile, and those of a case.
var otherSettings = []setting{
	{key: settingProfile, line: func(t *told) *string { return &t.person.Profile }},
	{key: fieldAccount, inCase: true, most: mostAccount, line: func(t *told) *string { return &t.c.Account }},
	{key: settingCompany, inCase: true, most: mostAccount, line: func(t *told) *string { return &t.company().Name }},
	{key: settingCompanyEmail, inCase: true, line: func(t *told) *string { return &t.company().Email }, check: mailTyped},
	{key: settingCompanyAddress, inCase: true, lines: func(t *told) *[]string { return &t.company().Address }, check: postalTyped},
	{key: settingCompanyHas, inCase: true, line: func(t *told) *string { return &t.company().Has }},
	{key: settingPlaces, inCase: true, line: func(t *told) *string { return &t.company().Has }},
}

// agent is who writes for the person, to be changed.
func (t *told) agent() *state.Agent {
	agent := t.person.Writes()
	t.person.Agent = &agent
	return t.person.Agent
}

// company is the one of the case, to be changed.
func (t *told) company() *state.Company {
	company := state.Company{}
	if t.c.Company != nil {
		company = *t.c.Company
	}
	t.c.Company = &company
	return t.c.Company
}

// put makes it another value in a person and a case, which may be nil where it is not kept there.
func (one setting) put(person *state.Person, c *state.Case, value string) {
	t := tell(*person, c)
	if one.lines != nil {
		*one.lines(t) = AddressLines(guides.CleanName(value))
	} else {
		*one.line(t) = state.CleanAccount(guides.CleanName(value))
	}
	if agent := t.person.Writes(); agent.Name+agent.Centre+agent.Email == "" && len(agent.Address)+len(agent.Extra) == 0 { // nobody any more
		t.person.Agent = nil
	}
	if company := t.c.Company; company != nil && company.Name+company.Email+company.Has == "" && len(company.Address)+len(company.Extra) == 0 {
		t.c.Company = nil
	}
	*person = t.person
	if c != nil {
		*c = t.c
	}
}

// tell is what was told so far.
func tell(person state.Person, c *state.Case) *told {
	if c == nil {
		c = new(state.Case)
	}
	return &told{person, *c}
}

// value is what stands in a setting now.
func (m *moment) value(one setting, c *state.Case) string {
	t := tell(m.progress.Person, c)
	switch {
	case one.get != nil:
		return one.get(m)
	case one.lines != nil:
		return strings.Join(*one.lines(t), ", ")
	}
	return *one.line(t)
}

// keep makes it another value.
func (m *moment) keep(one setting, c *state.Case, value string) error {
	if one.set != nil {
		return one.set(m, value)
	}
	one.put(&m.progress.Person, c, value)
	return nil
}

// settingOf finds a setting by its key; ok is false if there is none, or if it is not asked of this person.
func (s *Session) settingOf(key string) (found setting, ok bool) {
	one, ok := findSetting(key)
	return one, ok && (one.when == nil || one.when(s))
}

// findSetting finds it, whoever it is asked of.
func findSetting(key string) (setting, bool) {
	all := slices.Concat(settings, otherSettings)
	if i := slices.IndexFunc(all, func(one setting) bool { return one.key == key }); i >= 0 {
		return all[i], true
	}
	return setting{}, false
}

// shown is the value of a setting as a person reads it.
func (s *Session) shown(one setting, value string) string {
	if one.options != nil {
		i := slices.IndexFunc(one.options(s), func(o Option) bool { return o.Value == value })
		if i >= 0 {
			return one.options(s)[i].Text
		}
		value = "" // nobody knows what it means
	}
	return cmp.Or(value, s.words.T("settings.empty"))
}

// Spoken lets the session write dates as they are said.
func (s *Session) Spoken() { s.words = s.words.Spoken() }
