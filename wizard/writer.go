package wizard

import (
	"strings"

	"widerspruch/guides"
	"widerspruch/state"
)

// SetWriter asks for whom the letters are written, and then for the names: one's own data, a child's, or somebody's who gave a power
// of attorney.
type SetWriter struct {
	Who string // "" asks

	typed values // the names; nil asks, where some are needed
}

// For whom the letters are written.
const (
	writesSelf   = "self"
	writesChild  = "child"
	writesAgent  = "agent"
	writesCentre = "centre"
)

const fieldWho = "who"

// writerSettings are what is asked for each of them.
var writerSettings = map[string][]string{
	writesChild:  {settingChild, settingParent},
	writesAgent:  {settingAgent, settingAgentAddress, settingAgentEmail},
	writesCentre: {settingCentre, settingAgent, settingAgentAddress, settingAgentEmail},
}

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
	if s.ReadOnly() || a.Who == writesSelf || a.typed != nil {
		return nil
	}
	w := s.words
	if a.Who == "" {
		options := optionsOf(w, "writer.", []string{writesSelf, writesChild, writesAgent, writesCentre})
		who := Field{Key: fieldWho, Label: w.T("writer.label"), Kind: FieldOne, Value: s.writerOf(), Options: options}
		return asksOne("writer", w.T("writer.label"), w.T("form.next"), who, func(value string) Action { return SetWriter{Who: value} })
	}
	form := &Form{Key: "writer/" + a.Who, Title: w.T("writer." + a.Who), Submit: w.T("form.save")}
	for _, key := range writerSettings[a.Who] {
		one, _ := s.settingOf(key)
		field := s.settingField(one)
		field.Label, field.Hint = w.T("writer.field."+key), w.T("writer.hint."+key)
		if key == settingChild || key == settingCentre || key == settingAgent {
			field.check = fitting(something, "writer.empty")
		}
		form.Fields = append(form.Fields, field)
	}
	form.end = func(_ *Session, typed values) (Action, error) { return SetWriter{a.Who, typed}, nil }
	return form
}

func (a SetWriter) plan(d *draft) error {
	if a.Who != writesSelf && a.typed == nil {
		return ErrNotPossible
	}
	person := &d.progress.Person
	was := *person
	if person.Agent != nil { // what this version does not know of them stays
		agentOf(person).Centre = ""
	}
	person.Child, person.Parent = "", ""
	if a.Who != writesAgent && a.Who != writesCentre {
		person.Agent = nil
	}
	for _, key := range writerSettings[a.Who] {
		one, _ := d.s.settingOf(key)
		if err := one.keep(d, strings.TrimSpace(guides.CleanName(a.typed[key]))); err != nil {
			return err
		}
	}
	d.touched = true
	d.did(d.words.T("settings.saved", "what", d.words.T("writer."+a.Who)), restoringPerson(func(p *state.Person) {
		p.Child, p.Parent, p.Agent = was.Child, was.Parent, was.Agent
	}))
	return nil
}
