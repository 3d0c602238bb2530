package cli

import (
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/wizard"
)

// profilesJSON is who there is, for programs.
type profilesJSON struct {
	Version  int           `json:"version"`
	Profiles []profileJSON `json:"profiles"`
}

// profileJSON is a profile.
type profileJSON struct {
	Profile  string `json:"profile"` // the slug; "" of the first one
	Name     string `json:"name"`
	Progress string `json:"progress"`       // path of the file
	Used     string `json:"used,omitempty"` // when it was saved last
	Readable bool   `json:"readable"`
}

// newProfiles is the command that says whose data there is, and below it those that rename and remove a profile.
func newProfiles(world World, f *flags, words *i18n.Words) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:   "profiles",
		Short: words.T("cli.profiles"),
		Long:  words.T("cli.profiles.long"),
		Args:  noArgs(words),
		RunE:  func(*cobra.Command, []string) error { return f.listProfiles(world, asJSON) },
	}
	jsonFlag(cmd, words, &asJSON)
	cmd.AddCommand(newProfilesRename(world, f, words), newProfilesRemove(world, f, words))
	return cmd
}

// listProfiles prints each profile in a row: its name, its slug where that is another word, when it was used, and what is due.
func (f *flags) listProfiles(world World, asJSON bool) error {
	result := profilesJSON{Version: jsonVersion, Profiles: []profileJSON{}}
	run, err := peek(world, f)
	if err != nil {
		return err
	}
	var out strings.Builder
	words := run.session.Words()
	for _, slug := range profileSlugs() {
		profile := look(slug, world.Now)
		name := run.session.ProfileName(slug, profile.Progress)
		one := profileJSON{Profile: slug, Name: name, Progress: guides.Clean(profilePath(slug)), Readable: profile.Progress != nil}
		if !profile.Used.IsZero() {
			one.Used = profile.Used.Format(time.RFC3339)
		}
		result.Profiles = append(result.Profiles, one)
		if slug != "" && !strings.EqualFold(slug, name) {
			name = words.T("cli.profiles.slug", "name", name, "slug", slug)
		}
		details := []string{words.T("profiles.unreadable")}
		if profile.Progress != nil {
			details = nil
			for _, count := range run.session.CountsOf(profile) {
				details = append(details, words.T("profiles.count", "n", count.N, "word", count.Word))
			}
		}
		if used := run.session.UsedWords(profile.Used); used != "" {
			details = append([]string{used}, details...)
		}
		fmt.Fprintf(&out, "%s: %s\n", name, strings.Join(details, ", "))
	}
	switch {
	case asJSON:
		return f.printJSON(world, result)
	case out.Len() == 0:
		return f.print(world, words.T("cli.noprofile.none")+"\n")
	}
	return f.print(world, out.String())
}

// newProfilesRename is the command that gives a profile another name. Its file keeps its own.
func newProfilesRename(world World, f *flags, words *i18n.Words) *cobra.Command {
	return &cobra.Command{
		Use:               "rename " + words.T("cli.profiles.name") + " " + words.T("cli.profiles.newname"),
		Short:             words.T("cli.profiles.rename"),
		Args:              args(words, 2, 2, words.T("cli.profiles.name"), words.T("cli.profiles.newname")),
		ValidArgsFunction: completeProfiles(words),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := f.ofProfile(words, args[0]); err != nil {
				return err
			}
			name := strings.TrimSpace(args[1])
			if !wizard.NameOfProfile(name) {
				return usageError{words.T("cli.badprofile", "name", guides.Clean(name)), words.T("cli.badprofile.hint")}
			}
			if other, ok := named(words, name); ok && other != f.profile {
				return usageError{words.T("profiles.same", "name", guides.Clean(name)), words.T("cli.tryhelpof", "command", "widerspruch profiles")}
			}
			return with(world, f, needsWriting, func(run *run) error {
				if _, _, err := run.session.Do(wizard.RenamePerson{Name: name}); err != nil {
					return run.refusal(err)
				}
				return f.printSaved(world, run.session.Words().T("cli.profiles.renamed", "name", guides.Clean(args[0]), "new", guides.Clean(name))+"\n")
			})
		},
	}
}

// newProfilesRemove is wipe for a profile that is named.
func newProfilesRemove(world World, f *flags, words *i18n.Words) *cobra.Command {
	var (
		word   string
		asJSON bool
	)
	cmd := &cobra.Command{
		Use:               "remove " + words.T("cli.profiles.name"),
		Short:             words.T("cli.profiles.remove"),
		Args:              args(words, 1, 1, words.T("cli.profiles.name")),
		ValidArgsFunction: completeProfiles(words),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := f.ofProfile(words, args[0]); err != nil {
				return err
			}
			run, err := peek(world, f)
			if err != nil {
				return err
			}
			run.path = profilePath(f.profile)
			return run.wipe(world, f, word, asJSON)
		},
	}
	cmd.Flags().StringVar(&word, "confirm", "", words.T("cli.flag.confirm"))
	_ = cmd.RegisterFlagCompletionFunc("confirm", cobra.NoFileCompletions) // fails only for a flag that is not there
	jsonFlag(cmd, words, &asJSON)
	return cmd
}

// ofProfile makes a command about the profile that was named as an argument.
func (f *flags) ofProfile(words *i18n.Words, name string) error {
	if f.named || f.file != "" {
		return usageError{words.T("cli.everyone.one"), words.T("cli.tryhelpof", "command", "widerspruch profiles")}
	}
	slug, ok := named(words, name)
	if !ok {
		return noProfile(words, name)
	}
	f.profile, f.named = slug, true
	return nil
}
