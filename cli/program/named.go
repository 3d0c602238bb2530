package program

import (
	"cmp"
	"os"
	"slices"
	"strings"
	"time"

	"widerspruch/cli/console"
	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
	"widerspruch/wizard"
)

// Look reads a person's file without a trace: no lock, no folder, nothing set aside.
func Look(slug string, now func() time.Time) wizard.Profile {
	path := ProfilePath(slug)
	profile := wizard.Profile{}
	if info, err := os.Stat(path); err == nil {
		profile.Used = info.ModTime()
		if !info.Mode().IsRegular() { // to read a pipe would wait for ever
			return profile
		}
	}
	store := state.Open(path, state.Disk{}, now, state.Options{ReadOnly: true})
	defer store.Close()
	for _, notice := range store.Notices() {
		if notice.Kind == state.NoticeUnusable || notice.Kind == state.NoticeForeign || notice.Kind == state.NoticeDamaged {
			return profile
		}
	}
	profile.Progress = store.Progress()
	return profile
}

// profileName is what a profile is called.
func profileName(words *i18n.Words, slug string) string {
	name := ""
	if profile := Look(slug, time.Now); profile.Progress != nil {
		name = profile.Progress.Person.Profile
	}
	return guides.Clean(cmp.Or(name, slug, words.T("profile.none")))
}

// Named finds a profile by the name that somebody typed: its slug, or as the person writes it.
func Named(words *i18n.Words, typed string) (slug string, ok bool) {
	slugs := ProfileSlugs()
	if slices.Contains(slugs, typed) {
		return typed, true
	}
	i := slices.IndexFunc(slugs, func(slug string) bool {
		return slug != "" && strings.EqualFold(slug, typed) || wizard.SameName(profileName(words, slug), typed)
	})
	if i < 0 {
		return "", false
	}
	return slugs[i], true
}

// FindProfile turns the name given with --profile into the slug of a file. A name that nobody has yet is that of a new person.
func FindProfile(c *console.Console) error {
	if c.Profile == "" {
		return nil
	}
	c.Named = true
	if slug, ok := Named(c.Words, c.Profile); ok {
		c.Profile = slug
		return nil
	}
	if !wizard.NameOfProfile(c.Profile) {
		return console.Misuse(c.T("cli.badprofile", "name", guides.Clean(c.Profile)), c.T("cli.badprofile.hint"))
	}
	c.Person, c.Profile = c.Profile, wizard.FreeSlug(c.Profile, ProfileSlugs())
	return nil
}

// NoProfile says that there is nobody of that name, and who there is.
func NoProfile(words *i18n.Words, name string) error {
	hint := words.T("cli.noprofile.none")
	names := console.Each(ProfileSlugs(), func(slug string) string { return profileName(words, slug) })
	if len(names) > 0 {
		hint = console.Meant(words, name, names, words.T("cli.noprofile.hint", "names", console.List(names)))
	}
	return console.Misuse(words.T("cli.noprofile", "name", guides.Clean(name)), hint)
}

// NearPerson refuses a new name that is nearly that of somebody who is there.
func NearPerson(words *i18n.Words, name string) error {
	near := func(slug string) bool { return state.NearAccount(name, profileName(words, slug)) }
	if name != "" && slices.ContainsFunc(ProfileSlugs(), near) {
		return NoProfile(words, name)
	}
	return nil
}

// mayBeNew refuses a name that nobody has where nothing is recorded, and one that is nearly somebody's anywhere.
func mayBeNew(c *console.Console, need Need) error {
	if c.Person != "" && need != NeedsWriting {
		return NoProfile(c.Words, c.Person)
	}
	return NearPerson(c.Words, c.Person)
}

// NamePerson gives the file of a new person their name.
func (p *Program) NamePerson() {
	if p.Person == "" || p.Session.Person().Profile != "" || p.Session.ReadOnly() {
		return
	}
	_, _, _ = p.Session.Do(wizard.RenamePerson{Name: p.Person}) // a file that cannot be written says so itself
	p.Person = ""
}
