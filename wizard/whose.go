package wizard

import (
	"widerspruch/people"
	"widerspruch/state"
)

// Whose data it is stands in the head of every page as soon as there is more than one person's.

// whose names the person whose data is shown: the profile where there are several, else the name that the person gave.
func (s *Session) whose() string {
	if name := s.person(); name != "" {
		return name
	}
	return s.progress.Person.Name
}

// person is the profile that is open where that has to be said; "" where there is only one, and it is the person's own.
func (s *Session) person() string {
	if slug, ok := s.ports.Papers.Profile(); ok && (slug != "" || s.several) {
		return s.ProfileName(slug, s.progress)
	}
	return ""
}

// ProfileName is the name of a profile; progress may be nil.
func (s *Session) ProfileName(slug string, progress *state.Progress) string {
	return people.Name(s.words, slug, progress)
}
