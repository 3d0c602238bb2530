package program

import (
	"slices"

	"widerspruch/cli/console"
	"widerspruch/i18n"
	"widerspruch/people"
	"widerspruch/state"
	"widerspruch/wizard"
)

// FindProfile turns the name given with --profile into the slug of a file. A name that nobody has yet is that of a new person.
func FindProfile(c *console.Console) error {
	if c.Profile == "" {
		return nil
	}
	c.Named = true
	if slug, ok := people.Named(c.Words, c.Profile); ok {
		c.Profile = slug
		return nil
	}
	if !people.NameFits(c.Profile) {
		return console.Misuse(c.T("cli.badprofile", "name", c.Profile), c.T("cli.badprofile.hint"))
	}
	c.Person, c.Profile = c.Profile, people.FreeSlug(c.Profile, people.Slugs())
	return nil
}

// NoProfile says that there is nobody of that name, and who there is.
func NoProfile(words *i18n.Words, name string) error {
	hint := words.T("cli.noprofile.none")
	names := console.Each(people.Slugs(), func(slug string) string { return people.Called(words, slug) })
	if len(names) > 0 {
		hint = console.Meant(words, name, names, words.T("cli.noprofile.hint", "names", console.List(names)))
	}
	return console.Misuse(words.T("cli.noprofile", "name", name), hint)
}

// NearPerson refuses a new name that is nearly that of somebody who is there.
func NearPerson(words *i18n.Words, name string) error {
	near := func(slug string) bool { return state.NearAccount(name, people.Called(words, slug)) }
	if name != "" && slices.ContainsFunc(people.Slugs(), near) {
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
