package wizard

import (
	"widerspruch/people"
	"widerspruch/state"
)

// Whose data it is stands in the head of every page as soon as there is more than one person's.

// severalPeople reports that there are several people's files on this computer. It is looked up once: a profile is made by
// ending the run.
func (s *Session) severalPeople() bool { return s.people > 1 }

// whose names the person whose data is shown: the profile where there are several, else the name that the person gave.
func (s *Session) whose() string {
	if name := s.person(); name != "" {
		return name
	}
	return s.progress.Person.Name
}

// person is the profile that is open where that has to be said; "" where there is only one, and it is the person's own.
func (s *Session) person() string {
	if slug, ok := s.ports.Papers.Profile(); ok && (slug != "" || s.severalPeople()) {
		return s.ProfileName(slug, s.progress)
	}
	return ""
}

// ProfileName is the name of a profile; progress may be nil.
func (s *Session) ProfileName(slug string, progress *state.Progress) string {
	return people.Name(s.words, slug, progress)
}

// countPeople counts the files of this computer's user.
func countPeople(papers Papers) int {
	current, ok := papers.Profile()
	if !ok {
		return 1
	}
	n := len(papers.Profiles())
	if current == "" {
		return max(n, 1)
	}
	return n
}
