package cli

import (
	"github.com/spf13/cobra"

	"widerspruch/guides"
	"widerspruch/state"
)

// everyoneFlag adds --everyone to a command that can show what there is of all people.
func (c *console) everyoneFlag(cmd *cobra.Command, on *bool) {
	cmd.Flags().BoolVar(on, "everyone", false, c.T("cli.flag.everyone"))
}

// everyoneJSON is the data of all people.
type everyoneJSON[T any] struct {
	Version  int             `json:"version"`
	Profiles []personJSON[T] `json:"profiles"`
}

// personJSON is the data of one person, beside their name.
type personJSON[T any] struct {
	Profile string `json:"profile"` // the slug; "" of the first one
	Name    string `json:"name"`
	Data    T      `json:"data"`
}

// everyone opens the file of one person after the other, for reading, and does something with it. A file that cannot be read is
// named, and the others are shown.
func (c *console) everyone(do func(run *run, slug, name string) error) error {
	if c.named || c.file != "" {
		return misuse(c.T("cli.everyone.one"), c.T("cli.tryhelp"))
	}
	var failed error
	for _, slug := range profileSlugs() {
		one := *c
		one.profile, one.named = slug, true
		run, err := openFor(&one, state.Options{ReadOnly: true, Wait: commandsWait})
		if err != nil {
			return err
		}
		name := run.session.ProfileName(slug, run.progress)
		for _, notice := range run.store.Notices() {
			c.say(run.T("cli.everyone.notice", "name", name, "notice", run.noticeWords(notice)))
		}
		if run.unusable() || run.lost() {
			failed = errUnusable
		} else if err := do(run, slug, guides.Clean(name)); err != nil {
			return err
		}
		run.close()
	}
	return failed
}
