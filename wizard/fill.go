package wizard

import (
	"slices"
	"strings"

	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
)

// fill replaces the placeholders of a text to copy by what the person gave.
func (s *Session) fill(text string, c *state.Case) string {
	person := s.progress.Person
	given := map[string]string{"name": s.signs(person), "email": person.Email, "address": strings.Join(person.Address, ", ")}
	if c != nil {
		given["account"] = c.Account
	}
	return letters.Fill(s.words, text, person.Country, given)
}

// signs is who a text to paste is from: the person, a child with those who represent it, or the person with whoever has the power of
// attorney.
func (s *Session) signs(person state.Person) string {
	switch {
	case person.Name == "":
		return ""
	case person.Agent != nil && person.Agent.Name != "":
		return s.words.T("fill.agent", "name", person.Name, "agent", person.Agent.Name)
	case person.Child != "" && person.Parent != "":
		return s.words.T("fill.parents", "child", person.Child, "name", person.Name, "parent", person.Parent)
	case person.Child != "":
		return s.words.T("fill.child", "child", person.Child, "name", person.Name)
	}
	return person.Name
}

// fillParts returns the parts of a section with the placeholders of their texts filled.
func (s *Session) fillParts(parts []guides.Part, c *state.Case) []guides.Part {
	filled := slices.Clone(parts)
	for i := range filled {
		filled[i].Copy = s.fill(filled[i].Copy, c)
	}
	return filled
}

// Reading returns the whole text of a guide for reading, with its placeholders filled.
func (s *Session) Reading(guide *guides.Guide) guides.Text {
	lang := s.words.Lang()
	text := guide.Text(lang).Plain(lang, s.ports.Library.Pages(lang)) // with its help, and with what its links name
	if own := s.Own(guide); own != "" {
		text.Intro = append([]guides.Part{{Markdown: own}}, text.Intro...)
	}
	for i := range text.Routes {
		route := &text.Routes[i]
		for j := range route.Steps {
			route.Steps[j].Parts = s.fillParts(route.Steps[j].Parts, nil)
		}
	}
	return text
}
