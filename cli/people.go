package cli

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
	"widerspruch/wizard"
)

// profilePath is the progress file of a profile.
func profilePath(slug string) string {
	name := "progress.json"
	if slug != "" {
		name = fmt.Sprintf("progress-%s.json", slug)
	}
	return filepath.Join(progressFolder(), name)
}

// profileSlugs are the slugs of all profiles that have a file, the first profile's "" among them.
func profileSlugs() []string {
	entries, err := os.ReadDir(progressFolder())
	if err != nil {
		return nil
	}
	var slugs []string
	for _, entry := range entries {
		rest, ours := strings.CutPrefix(strings.TrimSuffix(entry.Name(), ".json"), "progress")
		if !ours || !strings.HasSuffix(entry.Name(), ".json") {
			continue
		}
		if slug := strings.TrimPrefix(rest, "-"); rest == "" || rest != slug && slug != "" && wizard.FileSlug(slug) {
			slugs = append(slugs, slug)
		}
	}
	slices.SortFunc(slugs, func(a, b string) int {
		return cmp.Or(cmp.Compare(strings.ToLower(a), strings.ToLower(b)), cmp.Compare(a, b))
	})
	return slugs
}

// look reads a person's file without a trace: no lock, no folder, nothing set aside.
func look(slug string, now func() time.Time) wizard.Profile {
	path := profilePath(slug)
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
	if profile := look(slug, time.Now); profile.Progress != nil {
		name = profile.Progress.Person.Profile
	}
	return guides.Clean(cmp.Or(name, slug, words.T("profile.none")))
}

// named finds a profile by the name that somebody typed: its slug, or as the person writes it.
func named(words *i18n.Words, typed string) (slug string, ok bool) {
	slugs := profileSlugs()
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

// findProfile turns the name given with --profile into the slug of a file. A name that nobody has yet is that of a new person.
func (f *flags) findProfile(words *i18n.Words) error {
	if f.profile == "" {
		return nil
	}
	f.named = true
	if slug, ok := named(words, f.profile); ok {
		f.profile = slug
		return nil
	}
	if !wizard.NameOfProfile(f.profile) {
		return usageError{words.T("cli.badprofile", "name", guides.Clean(f.profile)), words.T("cli.badprofile.hint")}
	}
	f.person, f.profile = f.profile, wizard.FreeSlug(f.profile, profileSlugs())
	return nil
}

// noProfile says that there is nobody of that name, and who there is.
func noProfile(words *i18n.Words, name string) error {
	var names []string
	for _, slug := range profileSlugs() {
		names = append(names, profileName(words, slug))
	}
	hint := words.T("cli.noprofile.none")
	if meant, ok := nearest(name, names); ok {
		hint = words.T("cli.didyoumean", "name", meant)
	} else if len(names) > 0 {
		hint = words.T("cli.noprofile.hint", "names", list(names))
	}
	return usageError{words.T("cli.noprofile", "name", guides.Clean(name)), hint}
}

// nearPerson refuses a new name that is nearly that of somebody who is there.
func nearPerson(words *i18n.Words, name string) error {
	if name == "" {
		return nil
	}
	for _, slug := range profileSlugs() {
		if state.NearAccount(name, profileName(words, slug)) {
			return noProfile(words, name)
		}
	}
	return nil
}

// mayBeNew refuses a name that nobody has where nothing is recorded, and one that is nearly somebody's anywhere.
func (f *flags) mayBeNew(need need) error {
	if f.person != "" && need != needsWriting {
		return noProfile(f.words, f.person)
	}
	return nearPerson(f.words, f.person)
}

// namePerson gives the file of a new person their name.
func (r *run) namePerson(f *flags) {
	if f.person == "" || r.session.Person().Profile != "" || r.session.ReadOnly() {
		return
	}
	_, _, _ = r.session.Do(wizard.RenamePerson{Name: f.person}) // a file that cannot be written says so itself
	f.person = ""
}

// completeProfiles offers the names of the profiles.
func completeProfiles(words *i18n.Words) cobra.CompletionFunc {
	return func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		var values []string
		for _, slug := range profileSlugs() {
			values = append(values, cobra.CompletionWithDesc(cmp.Or(slug, profileName(words, slug)), profileName(words, slug)))
		}
		return values, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveKeepOrder
	}
}
