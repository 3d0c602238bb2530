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
func newProfiles(c *console) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:   "profiles",
		Short: c.T("cli.profiles"),
		Long:  c.T("cli.profiles.long"),
		Args:  c.noArgs(),
		RunE:  func(*cobra.Command, []string) error { return c.listProfiles(asJSON) },
	}
	c.jsonFlag(cmd, &asJSON)
	cmd.AddCommand(newProfilesRename(c), newProfilesRemove(c))
	return cmd
}

// listProfiles prints each profile in a row: its name, its slug where that is another word, when it was used, and what is due.
func (c *console) listProfiles(asJSON bool) error {
	result := profilesJSON{Version: jsonVersion, Profiles: []profileJSON{}}
	run, err := peek(c)
	if err != nil {
		return err
	}
	var out strings.Builder
	for _, slug := range profileSlugs() {
		profile := look(slug, c.Now)
		name := run.session.ProfileName(slug, profile.Progress)
		one := profileJSON{Profile: slug, Name: name, Progress: guides.Clean(profilePath(slug)), Readable: profile.Progress != nil}
		if !profile.Used.IsZero() {
			one.Used = profile.Used.Format(time.RFC3339)
		}
		result.Profiles = append(result.Profiles, one)
		if slug != "" && !strings.EqualFold(slug, name) {
			name = run.T("cli.profiles.slug", "name", name, "slug", slug)
		}
		details := []string{run.T("profiles.unreadable")}
		if profile.Progress != nil {
			details = nil
			for _, count := range run.session.CountsOf(profile) {
				details = append(details, run.T("profiles.count", "n", count.N, "word", count.Word))
			}
		}
		if used := run.session.UsedWords(profile.Used); used != "" {
			details = append([]string{used}, details...)
		}
		fmt.Fprintf(&out, "%s: %s\n", name, strings.Join(details, ", "))
	}
	switch {
	case asJSON:
		return c.printJSON(result)
	case out.Len() == 0:
		return c.print(run.T("cli.noprofile.none") + "\n")
	}
	return c.print(out.String())
}

// newProfilesRename is the command that gives a profile another name. Its file keeps its own.
func newProfilesRename(c *console) *cobra.Command {
	return &cobra.Command{
		Use:               "rename " + c.T("cli.profiles.name") + " " + c.T("cli.profiles.newname"),
		Short:             c.T("cli.profiles.rename"),
		Args:              c.args(2, 2, c.T("cli.profiles.name"), c.T("cli.profiles.newname")),
		ValidArgsFunction: completeProfiles(c.words),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := c.ofProfile(c.words, args[0]); err != nil {
				return err
			}
			name := strings.TrimSpace(args[1])
			if !wizard.NameOfProfile(name) {
				return misuse(c.T("cli.badprofile", "name", guides.Clean(name)), c.T("cli.badprofile.hint"))
			}
			if other, ok := named(c.words, name); ok && other != c.profile {
				return misuse(c.T("profiles.same", "name", guides.Clean(name)), c.T("cli.tryhelpof", "command", "widerspruch profiles"))
			}
			return with(c, needsWriting, func(run *run) error {
				if _, _, err := run.session.Do(wizard.RenamePerson{Name: name}); err != nil {
					return run.refusal(err)
				}
				return c.printSaved(run.T("cli.profiles.renamed", "name", guides.Clean(args[0]), "new", guides.Clean(name))+"\n", savedKey)
			})
		},
	}
}

// newProfilesRemove is wipe for a profile that is named.
func newProfilesRemove(c *console) *cobra.Command {
	var (
		word   string
		asJSON bool
	)
	cmd := &cobra.Command{
		Use:               "remove " + c.T("cli.profiles.name"),
		Short:             c.T("cli.profiles.remove"),
		Args:              c.args(1, 1, c.T("cli.profiles.name")),
		ValidArgsFunction: completeProfiles(c.words),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := c.ofProfile(c.words, args[0]); err != nil {
				return err
			}
			run, err := peek(c)
			if err != nil {
				return err
			}
			run.path = profilePath(c.profile)
			return run.wipe(word, asJSON)
		},
	}
	cmd.Flags().StringVar(&word, "confirm", "", c.T("cli.flag.confirm"))
	_ = cmd.RegisterFlagCompletionFunc("confirm", cobra.NoFileCompletions) // fails only for a flag that is not there
	c.jsonFlag(cmd, &asJSON)
	return cmd
}

// ofProfile makes a command about the profile that was named as an argument.
func (c *console) ofProfile(words *i18n.Words, name string) error {
	if c.named || c.file != "" {
		return misuse(words.T("cli.everyone.one"), words.T("cli.tryhelpof", "command", "widerspruch profiles"))
	}
	slug, ok := named(words, name)
	if !ok {
		return noProfile(words, name)
	}
	c.profile, c.named = slug, true
	return nil
}
