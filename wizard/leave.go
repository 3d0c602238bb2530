package wizard

import (
	"slices"
	"strings"

	"widerspruch/guides"
)

// Leave is what is to be done once this run of the wizard has ended, because it needs the progress file for itself.
type Leave struct {
	Wipe    bool   // remove the file and what belongs to it
	Profile string // else go on with this person's file; "" is the one without a name
}

// wipeWords are the words that remove everything, in both languages and without an umlaut.
var wipeWords = []string{"löschen", "loeschen", "delete"}

// IsWipeWord reports that a person has typed the word that removes everything.
func IsWipeWord(typed string) bool {
	return slices.Contains(wipeWords, strings.ToLower(strings.TrimSpace(typed)))
}

// leave ends the run for what needs the file for itself.
func (d *draft) leave() error {
	if d.a.Verb == Wipe {
		if !IsWipeWord(d.a.Text) {
			return ErrWord
		}
		d.effect.Leave = &Leave{Wipe: true}
		return nil
	}
	if !ProfileName(d.a.Profile) {
		return ErrProfile
	}
	if name, ok := d.s.ports.Papers.Profile(); !ok || name == d.a.Profile {
		return ErrNotPossible
	}
	d.effect.Leave = &Leave{Profile: d.a.Profile}
	return nil
}

// ProfileName reports that a name can be part of a file's name everywhere. The empty one is the profile without a name.
func ProfileName(name string) bool {
	allowed := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '-' || r == '_'
	}
	return len(name) <= 64 && strings.IndexFunc(name, func(r rune) bool { return !allowed(r) }) < 0
}

// Profiles lists whose files there are, the one without a name first, with the present one's value; ok is false if the file
// was named by its path, because then it belongs to no profile.
func (s *Session) Profiles() (list []Choice, current string, ok bool) {
	current, ok = s.ports.Papers.Profile()
	if !ok {
		return nil, "", false
	}
	names := s.ports.Papers.Profiles()
	if !slices.Contains(names, current) {
		names = append(names, current)
	}
	slices.Sort(names)
	for _, name := range slices.Compact(names) {
		list = append(list, Choice{name, s.ProfileWords(name)})
	}
	return list, current, true
}

// ProfileWords names a profile.
func (s *Session) ProfileWords(name string) string {
	if name == "" {
		return s.words.T("profile.none")
	}
	return guides.Clean(name)
}
