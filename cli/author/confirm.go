package author

import (
	"errors"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/guides"
)

// newGuideConfirm is the command that writes into a guide that somebody looked at a route again.
func newGuideConfirm(c *console.Console) *cobra.Command {
	day, how := "", ""
	cmd := &cobra.Command{
		Use: "confirm " + c.T("cli.id") + " " + c.T("cli.route"),
		RunE: func(cmd *cobra.Command, given []string) error {
			hint := c.TryHelp(cmd.CommandPath())
			kind := guides.How(how)
			if kind.Strength() == 0 {
				return c.BadValue("how", how, c.T("cli.oneof", "names", console.List(guides.Names(guides.Hows()))))
			}
			if day == "" {
				day = console.DayOf(c.Now())
			}
			on, err := guides.ParseDate(day)
			if err != nil {
				return c.BadValue("on", day, hint)
			}
			if on.Time().After(c.Now()) {
				return console.Misuse(c.T("cli.confirm.future", "on", on), hint)
			}
			return confirm(c, given[0], given[1], on, kind)
		},
	}
	console.Flags(cmd.Flags(), map[string]any{"on": &day, "how": &how})
	kinds := cobra.FixedCompletions(guides.Names(guides.Hows()), cobra.ShellCompDirectiveNoFileComp)
	_ = cmd.RegisterFlagCompletionFunc("how", kinds) // fails only for no flag
	return cmd
}

// confirm writes into the guide.yaml of a guide in the person's folder. A guide that the program ships lies in none.
func confirm(c *console.Console, id, route string, on guides.Date, how guides.How) error {
	own, err := program.AuthorsFolder(c)
	if err != nil {
		return err
	}
	defer own.Close()
	missing := console.Misuse(c.T("cli.confirm.missing", "id", console.Quoted(id), "path", own.Path), c.T("cli.confirm.missing.hint"))
	if own.Root == nil || !guides.GoodID(id) {
		return missing
	}
	name := id + "/guide.yaml"
	src, err := readOwn(own.Root, name)
	if errors.Is(err, fs.ErrNotExist) {
		return missing
	}
	if err == nil {
		src, err = guides.Confirm(src, route, on, how)
	}
	if err == nil {
		err = replaceOwn(own.Root, name, src)
	}
	if err != nil {
		return console.Failed(c.T("cli.confirm.failed", "id", console.Quoted(id), "why", confirmWhy(c, err)), c.T("cli.confirm.failed.hint"))
	}
	c.Say(c.T("cli.confirm.written", "path", own.Path+"/"+name, "route", route, "how", how, "on", on))
	return nil
}

// confirmWhy says why nothing was written.
func confirmWhy(c *console.Console, err error) string {
	for sentinel, key := range map[error]string{
		guides.ErrOldFormat: "cli.confirm.oldformat", guides.ErrNoRoute: "cli.confirm.noroute",
		guides.ErrNotNewer: "cli.confirm.notnewer", guides.ErrOtherForm: "cli.confirm.otherform",
	} {
		if errors.Is(err, sentinel) {
			return c.T(key)
		}
	}
	return err.Error()
}

// maxOwnFacts is how much of a guide.yaml is read; see the linter's rule file-size.
const maxOwnFacts = 256 << 10

// readOwn reads a plain file in a folder, and waits for none.
func readOwn(root *os.Root, name string) ([]byte, error) {
	info, err := root.Lstat(name)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular() || info.Size() > maxOwnFacts:
		return nil, &fs.PathError{Op: "read", Path: name, Err: fs.ErrInvalid}
	}
	return root.ReadFile(name)
}

// replaceOwn puts a new text in the place of a file, whole or not at all.
func replaceOwn(root *os.Root, name string, data []byte) error {
	info, err := root.Stat(name)
	if err != nil {
		return err
	}
	fresh := name + ".new"
	if err := root.WriteFile(fresh, data, info.Mode().Perm()); err != nil {
		return err
	}
	if err := root.Rename(fresh, name); err != nil {
		_ = root.Remove(fresh)
		return err
	}
	return nil
}
