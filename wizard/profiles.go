package wizard

import (
	"slices"
	"strings"
)

// profilesPage is whose data there is on this computer.
func (s *Session) profilesPage(Place) (Page, bool) {
	current, ok := s.ports.Papers.Profile()
	if !ok { // the file was named by its path, and belongs to nobody's name
		return Page{}, false
	}
	w := s.words
	page := Page{Title: w.T("profiles.title"), Short: w.T("profiles.title"), Head: Head{Name: w.T("profiles.title"), Account: s.whose()}}
	page.tell("intro", w.T("profiles.intro"))
	for _, name := range s.profileNames(current) {
		choice := Choice{Key: "profile." + name, Text: s.ProfileWords(name), Action: SwitchProfile{name}}
		if name == current {
			choice.Right, choice.Action = w.T("profiles.here"), Go{}
		}
		page.offer(choice)
	}
	page.offer(Choice{Key: "new", Text: w.T("settings.profile.new"), Action: NewProfile{}})
	page.choose("profile." + current)
	return page, true
}

// profileNames are the names of all profiles, the one without a name first.
func (s *Session) profileNames(current string) []string {
	names := append(slices.Clone(s.ports.Papers.Profiles()), current)
	slices.Sort(names)
	return slices.Compact(names)
}

// SwitchProfile ends this run and goes on with another person's file.
type SwitchProfile struct{ Name string }

func (a SwitchProfile) plan(d *draft) error {
	if !ProfileName(a.Name) {
		return ErrProfile
	}
	if current, ok := d.s.ports.Papers.Profile(); !ok || current == a.Name {
		return ErrNotPossible
	}
	d.outside = Leave{Profile: a.Name}
	return nil
}

// NewProfile asks for the name of a profile that is not there yet, and goes on with it.
type NewProfile struct{}

func (NewProfile) plan(*draft) error { return ErrNotPossible }

func (NewProfile) ask(s *Session) *Form {
	w := s.words
	return &Form{
		Key: "profile", Title: w.T("settings.profile.new"), Submit: w.T("profiles.go"),
		Fields: []Field{{Key: fieldProfile, Label: w.T("settings.profile"), Hint: w.T("settings.ask.profile"), check: profileTyped}},
		end: func(_ *Session, typed values) (Action, error) {
			return SwitchProfile{strings.TrimSpace(typed[fieldProfile])}, nil
		},
	}
}

const fieldProfile = "profile"

// profileTyped says why a name will not do for a new profile.
func profileTyped(s *Session, typed string) string {
	name := strings.TrimSpace(typed)
	current, _ := s.ports.Papers.Profile()
	switch {
	case name == "" || !ProfileName(name):
		return s.words.T("refused.profile")
	case name == current:
		return s.words.T("profiles.same")
	}
	return ""
}

// ProfileName reports that a name can be part of a file's name everywhere. The empty one is the profile without a name.
func ProfileName(name string) bool {
	allowed := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '-' || r == '_'
	}
	return len(name) <= 64 && strings.IndexFunc(name, func(r rune) bool { return !allowed(r) }) < 0
}

// ProfileWords names a profile.
func (s *Session) ProfileWords(name string) string {
	if name == "" {
		return s.words.T("profile.none")
	}
	return clean(name)
}
