package wizard

// Whose data it is stands in the head of every page as soon as there is more than one person's.

// severalPeople reports that there are several people's files on this computer. It is looked up once: a profile is made by
// ending the run.
func (s *Session) severalPeople() bool { return s.people > 1 }

// whose names the person whose data is shown: the profile where there are several, else the name that the person gave.
func (s *Session) whose() string {
	if name, ok := s.ports.Papers.Profile(); ok && (name != "" || s.severalPeople()) {
		return s.ProfileWords(name)
	}
	return s.progress.Person.Name
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
