package wizard

// For whom the letters are written.
const (
	writesSelf   = "self"
	writesChild  = "child"
	writesAgent  = "agent"
	writesCentre = "centre"
)

// writerSettings are what is asked for each of them.
var writerSettings = map[string][]string{
	writesChild:  {settingChild, settingParent},
	writesAgent:  {settingAgent, settingAgentAddress, settingAgentEmail},
	writesCentre: {settingCentre, settingAgent, settingAgentAddress, settingAgentEmail},
}

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
	text, name := s.words.T("writer."+s.writerOf()), s.progress.Person.Child
	if agent := s.progress.Person.Agent; agent != nil {
		name = agent.Name
	}
	if s.writerOf() == writesSelf {
		return text
	}
	return s.words.T("settings.row", "name", text, "value", name)
}

// askWriter asks for whom the letters are written, and then for the names: one's own data, a child's, or somebody's who gave a power of
// attorney.
func askWriter(s *Session) *Form {
	w := s.words
	options := optionsOf(w, "writer.", []string{writesSelf, writesChild, writesAgent, writesCentre})
	field := Field{Key: "who", Label: w.T("writer.label"), Kind: FieldOne, Value: s.writerOf(), Options: options}
	return asksOne("writer", w.T("writer.label"), w.T("form.next"), field, func(who string) Action {
		if who == writesSelf {
			return s.writes(who, nil)
		}
		return asksToKeep{func(s *Session) *Form {
			fields := s.settingFields("writer.", "", writerSettings[who]...)
			return asksAll("writer/"+who, s.words.T("writer."+who), s.words.T("form.save"), fields, func(typed values) Action { return s.writes(who, typed) })
		}}

	})
}

// writes keeps for whom the letters are written. Whoever is not asked for then is nobody any more.
func (s *Session) writes(who string, typed values) Action {
	given := values{}
	for _, key := range append(writerSettings[writesCentre], writerSettings[writesChild]...) {
		given[key] = typed[key]
	}
	return puts{given: given, words: s.words.T("settings.saved", "what", s.words.T("writer."+who))}
}
