package wizard

import (
	"cmp"
	"strings"
	"time"
	"unicode"

	"widerspruch/i18n"
	"widerspruch/state"
)

// Whose data it is stands in the head of every page as soon as there is more than one person's. A profile has a name, as the
// person writes it and kept in their file, and a slug, which is in the name of the file.

// Profile is a person's progress file on this computer, looked at and not opened.
type Profile struct {
	Progress *state.Progress // nil if it cannot be read
	Used     time.Time       // when it was saved last; zero if nobody knows
}

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

// ProfileName is the name of a profile: as the person wrote it, else its slug, else „Hauptprofil“. progress may be nil.
func (s *Session) ProfileName(slug string, progress *state.Progress) string {
	name := ""
	if progress != nil {
		name = progress.Person.Profile
	}
	return clean(cmp.Or(name, slug, s.words.T("profile.none")))
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

// mostProfile is how long the name of a profile may be.
const mostProfile = 60

// NameOfProfile reports that a text can be the name of a profile, as people write names. A path is none.
func NameOfProfile(name string) bool {
	name = strings.TrimSpace(name)
	return Slug(name) != "" && len([]rune(name)) <= mostProfile && !strings.ContainsAny(name, "/\\\n") && name[0] != '.' && name[0] != '-'
}

// Slug is what stands for a name in the name of a file: small letters from a to z, digits and hyphens. Of a name in another
// script it is "person"; of one without any letter or digit there is none.
func Slug(name string) string {
	slug := strings.Join(strings.FieldsFunc(strings.ToLower(i18n.ASCII(name)), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	}), "-")
	slug = strings.TrimSuffix(slug[:min(len(slug), mostSlug)], "-")
	if slug == "" && strings.ContainsFunc(name, func(r rune) bool { return r > unicode.MaxASCII }) {
		return "person"
	}
	return slug
}

// mostSlug is how long a slug may be that is made of a name.
const mostSlug = 40

// FileSlug reports that a text can be part of a file's name everywhere, as the slugs of files that are there. The empty one is
// that of the profile without one.
func FileSlug(slug string) bool {
	return len(slug) <= 64 && strings.Trim(slug, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") == ""
}

// SameName reports that two names of people are the same but for capitals and blanks.
func SameName(a, b string) bool {
	return strings.EqualFold(strings.Join(strings.Fields(a), " "), strings.Join(strings.Fields(b), " "))
}
