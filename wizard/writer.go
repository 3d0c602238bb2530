package wizard

import (
	"slices"
	"strings"

	"widerspruch/guides"
	"widerspruch/state"
)

// SetWriter asks for whom the letters are written, and then for the names: one's own data, a child's, or somebody's who gave a power
// of attorney.
type SetWriter struct{ Who string } // "" asks

// For whom the letters are written.
const (
	writesSelf   = "self"
	writesChild  = "child"
	writesAgent  = "agent"
	writesCentre = "centre"
)

const (
	fieldWho    = "who"
	fieldChild  = "child"
	fieldParent = "parent"
	fieldCentre = "centre"
)

func (SetWriter) keeps() {}

// writerOf is for whom the letters are written now.
func (s *Session) writerOf() string {
	person := s.progress.Person
	switch {
	case person.Agent != nil && person.Agent.Centre != "":
		return writesCentre
	case person.Agent != nil:
		return writesAgent
	case person.Child != "":
		return writesChild
	}
	return writesSelf
}

// writerWords say for whom the letters are written.
func (s *Session) writerWords() string {
	text := s.words.T("writer." + s.writerOf())
	switch person := s.progress.Person; {
	case person.Agent != nil:
		return s.words.T("settings.row", "name", text, "value", clean(person.Agent.Name))
	case person.Child != "":
		return s.words.T("settings.row", "name", text, "value", clean(person.Child))
	}
	return text
}

func (a SetWriter) ask(s *Session) *Form {
	if s.ReadOnly() || a.Who == writesSelf {
		return nil
	}
	w := s.words
	if a.Who == "" {
		who := Field{Key: fieldWho, Label: w.T("writer.label"), Kind: FieldOne, Value: s.writerOf()}
		for _, value := range []string{writesSelf, writesChild, writesAgent, writesCentre} {
			who.Options = append(who.Options, Option{Value: value, Text: w.T("writer." + value)})
		}
		return &Form{
			Key: "writer", Title: w.T("writer.label"), Submit: w.T("form.next"), Fields: []Field{who},
			end: func(_ *Session, typed values) (Action, error) { return SetWriter{typed[fieldWho]}, nil },
		}
	}
	form := &Form{Key: "writer/" + a.Who, Title: w.T("writer." + a.Who), Submit: w.T("form.save")}
	person := s.progress.Person
	line := func(key, value string, check func(*Session, string) string) {
		form.Fields = append(form.Fields, Field{
			Key: key, Label: w.T("writer.field." + key), Hint: w.T("writer.hint." + key), Value: value, Most: mostSetting, check: check,
		})
	}
	if a.Who == writesChild {
		line(fieldChild, person.Child, lineTyped)
		line(fieldParent, person.Parent, oneLine)
	} else {
		agent := person.Writes()
		if a.Who == writesCentre {
			line(fieldCentre, agent.Centre, lineTyped)
		}
		line(settingAgent, agent.Name, lineTyped)
		line(settingAgentAddress, strings.Join(agent.Address, ", "), oneLine)
		line(settingAgentEmail, agent.Email, emailTyped)
	}
	form.end = func(_ *Session, typed values) (Action, error) { return writer{a.Who, typed}, nil }
	return form
}

// lineTyped wants something to be typed, in one line.
func lineTyped(s *Session, typed string) string {
	if strings.TrimSpace(typed) == "" {
		return s.words.T("writer.empty")
	}
	return oneLine(s, typed)
}

func (a SetWriter) plan(d *draft) error {
	if a.Who != writesSelf {
		return ErrNotPossible
	}
	return writer{who: a.Who}.plan(d)
}

// writer keeps for whom the letters are written.
type writer struct {
	who   string
	typed values
}

func (writer) keeps() {}

func (a writer) plan(d *draft) error {
	person := &d.progress.Person
	child, parent, agentWas := person.Child, person.Parent, person.Agent
	said := func(key string) string { return strings.TrimSpace(guides.CleanName(a.typed[key])) }
	person.Child, person.Parent = said(fieldChild), said(fieldParent)
	var agent *state.Agent
	if a.who == writesAgent || a.who == writesCentre {
		agent = &state.Agent{}
		if person.Agent != nil { // what this version does not know of them stays
			*agent = *person.Agent
		}
		agent.Centre, agent.Name, agent.Email = said(fieldCentre), said(settingAgent), said(settingAgentEmail)
		agent.Address = AddressLines(said(settingAgentAddress))
	}
	person.Agent, d.touched = agent, true
	d.did(d.words.T("settings.saved", "what", d.words.T("writer."+a.who)), restoringPerson(func(p *state.Person) {
		p.Child, p.Parent, p.Agent = child, parent, agentWas
	}))
	return nil
}

// agent changes who writes for the person.
func (d *draft) agent(change func(*state.Agent)) error {
	agent := d.progress.Person.Writes()
	agent.Address = slices.Clone(agent.Address)
	change(&agent)
	d.progress.Person.Agent = &agent
	return nil
}
