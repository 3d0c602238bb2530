// Package people tells whose data there is on this computer. A person's profile has a name, as they write it and kept in their progress
// file, and a slug, which is in the name of the file; that of the first profile has none.
package people

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
)

// Name is what a profile is called: as the person wrote it, else its slug, else „Hauptprofil“. progress may be nil.
func Name(words *i18n.Words, slug string, progress *state.Progress) string {
	name := ""
	if progress != nil {
		name = progress.Person.Profile
	}
	return guides.Clean(cmp.Or(name, slug, words.T("profile.none")))
}

// MostName is how long the name of a profile may be, in characters.
const MostName = 60

// NameFits reports that a text can be the name of a profile, as people write names. A path is none.
func NameFits(name string) bool {
	name = strings.TrimSpace(name)
	return slugOf(name) != "" && len([]rune(name)) <= MostName && !strings.ContainsAny(name, "/\\\n") && name[0] != '.' && name[0] != '-'
}

// SameName reports that two names of people are the same but for capitals and blanks.
func SameName(a, b string) bool {
	return strings.EqualFold(strings.Join(strings.Fields(a), " "), strings.Join(strings.Fields(b), " "))
}

// FreeSlug is the slug of a new person's file: no other one has it, also where capitals do not count.
func FreeSlug(name string, taken []string) string {
	slug := slugOf(name)
	for n := 2; slices.ContainsFunc(taken, func(other string) bool { return strings.EqualFold(other, slug) }); n++ {
		slug = slugOf(name) + "-" + strconv.Itoa(n)
	}
	return slug
}

// mostSlug is how long a slug may be that is made of a name.
const mostSlug = 40

// slugOf is what stands for a name in the name of a file: small letters from a to z, digits and hyphens. Of a name in another
// script it is "person"; of one without any letter or digit there is none.
func slugOf(name string) string {
	slug := strings.Join(strings.FieldsFunc(strings.ToLower(i18n.ASCII(name)), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	}), "-")
	slug = strings.TrimSuffix(slug[:min(len(slug), mostSlug)], "-")
	if slug == "" && strings.ContainsFunc(name, func(r rune) bool { return r > unicode.MaxASCII }) {
		return "person"
	}
	return slug
}

// fileSlug reports that a text can be part of a file's name everywhere, as the slugs of files that are there.
func fileSlug(slug string) bool {
	return len(slug) <= 64 && strings.Trim(slug, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") == ""
}

// Sorted are slugs in their order, each once; that of the first profile stands first.
func Sorted(slugs []string) []string {
	slices.SortFunc(slugs, func(a, b string) int {
		return cmp.Or(cmp.Compare(strings.ToLower(a), strings.ToLower(b)), cmp.Compare(a, b))
	})
	return slices.Compact(slugs)
}
