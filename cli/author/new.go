package author

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/guides"
)

// newGuideNew is the command that begins a guide: it asks what it is about and writes its three files, with blanks.
func newGuideNew(c *console.Console) *cobra.Command {
	var a answers
	cmd := &cobra.Command{
		Use: "new " + c.T("cli.id"),
		RunE: func(cmd *cobra.Command, given []string) error {
			id := given[0]
			if !guides.GoodID(id) {
				return console.Misuse(c.T("cli.badid", "id", console.Quoted(id)), c.T("cli.badid.hint"))
			}
			own, err := program.AuthorsFolder(c) // the one beside the progress file is made, one that was named has to be there
			if err != nil {
				return err
			}
			own.Close()
			folder := own.Path
			if _, err := os.Lstat(filepath.Join(folder, id)); err == nil {
				return guideExists(c, filepath.Join(folder, id))
			}
			plan, err := a.plan(cmd, c)
			if err != nil {
				return err
			}
			return writeGuide(c, folder, id, plan)
		},
	}
	a.flags(cmd)
	return cmd
}

// guideExists says that a folder is there already. Nothing of it is touched.
func guideExists(c *console.Console, path string) error {
	return console.Failed(c.T("cli.new.exists", "path", path), c.T("cli.new.exists.hint"))
}

// writeGuide writes the files into a folder of their own, looks at them with the linter, and says what comes next. A plan that
// breaks a rule leaves nothing behind.
func writeGuide(c *console.Console, folder, id string, plan guides.Plan) error {
	files, err := guides.Skeleton(plan)
	if err != nil {
		return err
	}
	path := filepath.Join(folder, id)
	unwritten := func(err error) error {
		why := err.Error()
		return console.Failed(c.T("cli.output.failed", "path", path, "why", why), c.T("cli.new.other"))
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return unwritten(err)
	}
	switch err := os.Mkdir(path, 0o700); { // whoever makes the folder has it
	case errors.Is(err, fs.ErrExist):
		return guideExists(c, path)
	case err != nil:
		return unwritten(err)
	}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(path, name), data, 0o600); err != nil {
			remove(path, files)
			return unwritten(err)
		}
	}
	if broken := brokenRule(folder, id); broken != nil {
		remove(path, files)
		lang := c.Words.Lang()
		return console.Failed(c.T("cli.new.refused", "what", broken.What[lang]), c.T("cli.rule.mend", "mend", broken.Mend[lang]))
	}
	c.Say(c.T("cli.output.written", "path", path))
	if ours, err := c.Shipped(); err == nil && slices.Contains(program.IDs(ours), id) {
		c.Say(c.T("cli.new.replaces", "id", id))
	}
	c.Say(c.T("cli.new.next", "command", "widerspruch guide lint "+console.ShellWord(folder)))
	return nil
}

// brokenRule is the first problem of a new guide that is not one of its blanks.
func brokenRule(folder, id string) *guides.Problem {
	for _, p := range guides.Lint(os.DirFS(folder), program.GuideBasis()) {
		if strings.HasPrefix(p.File, id+"/") && p.Rule != "blank" && !p.Warns {
			return &p
		}
	}
	return nil
}

// remove takes back what was just written, and nothing else.
func remove(path string, files map[string][]byte) {
	for name := range files {
		_ = os.Remove(filepath.Join(path, name))
	}
	_ = os.Remove(path)
}

// hostList takes hosts apart as people write them: with commas or blanks, or as an address.
func hostList(text string) []string {
	return console.Each(strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ' ' }), func(host string) string {
		host, _, _ = strings.Cut(strings.TrimPrefix(strings.ToLower(host), "https://"), "/")
		return host
	})
}
