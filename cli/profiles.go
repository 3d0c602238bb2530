package cli

import (
	"strings"
	"time"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/people"
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
func newProfiles(c *console.Console) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:  "profiles",
		RunE: func(*cobra.Command, []string) error { return listProfiles(c, asJSON) },
	}
	console.Flags(cmd.Flags(), map[string]any{"json": &asJSON})
	cmd.AddCommand(newProfilesRename(c), newProfilesRemove(c))
	return cmd
}

// listProfiles prints each profile in a row: its name, its slug where that is another word, when it was used, and what is due.
func listProfiles(c *console.Console, asJSON bool) error {
	result := profilesJSON{Version: console.JSONVersion}
	run, err := program.Peek(c)
	if err != nil {
		return err
	}
	var lines []string
	for _, slug := range people.Slugs() {
		profile := people.Look(slug, c.Now)
		name := run.Session.ProfileName(slug, profile.Progress)
		one := profileJSON{Profile: slug, Name: name, Progress: people.Path(slug), Readable: profile.Progress != nil}
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
			for _, count := range run.Session.CountsOf(profile) {
				details = append(details, run.T("profiles.count", "n", count.N, "word", count.Word))
			}
		}
		if used := run.Session.UsedWords(profile.Used); used != "" {
			details = append([]string{used}, details...)
		}
		lines = append(lines, name+": "+strings.Join(details, ", "))
	}
	if lines == nil {
		lines = []string{run.T("cli.noprofile.none")}
	}
	return console.Tell(c, asJSON, func() profilesJSON { return result }, func() []string { return lines })
}

// newProfilesRename is the command that gives a profile another name. Its file keeps its own.
func newProfilesRename(c *console.Console) *cobra.Command {
	return &cobra.Command{
		Use:               "rename " + c.T("cli.profiles.name") + " " + c.T("cli.profiles.newname"),
		ValidArgsFunction: program.CompleteProfiles(c.Words),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := ofProfile(c, args[0]); err != nil {
				return err
			}
			name := strings.TrimSpace(args[1])
			if !people.NameFits(name) {
				return console.Misuse(c.T("cli.badprofile", "name", name), c.T("cli.badprofile.hint"))
			}
			if other, ok := people.Named(c.Words, name); ok && other != c.Profile {
				return console.Misuse(c.T("profiles.same", "name", name), c.TryHelp("widerspruch profiles"))
			}
			return with(c, program.NeedsWriting, func(run *run) error {
				if _, _, err := run.Session.Do(wizard.RenamePerson{Name: name}); err != nil {
					return run.Refusal(err)
				}
				return c.PrintSaved(console.SavedKey, run.T("cli.profiles.renamed", "name", args[0], "new", name))
			})
		},
	}
}

// newProfilesRemove is wipe for a profile that is named.
func newProfilesRemove(c *console.Console) *cobra.Command {
	return wipes(c, &cobra.Command{
		Use:               "remove " + c.T("cli.profiles.name"),
		ValidArgsFunction: program.CompleteProfiles(c.Words),
	}, func(args []string) error { return ofProfile(c, args[0]) })
}

// ofProfile makes a command about the profile that was named as an argument.
func ofProfile(c *console.Console, name string) error {
	if c.Named || c.File != "" {
		return console.Misuse(c.T("cli.everyone.one"), c.TryHelp("widerspruch profiles"))
	}
	slug, ok := people.Named(c.Words, name)
	if !ok {
		return program.NoProfile(c.Words, name)
	}
	c.Profile, c.Named = slug, true
	return nil
}
