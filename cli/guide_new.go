package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/guides"
	"widerspruch/i18n"
)

// newGuideNew is the command that begins a guide: it asks what it is about and writes its three files, with blanks.
func newGuideNew(world World, f *flags, words *i18n.Words) *cobra.Command {
	var a answers
	cmd := &cobra.Command{
		Use:   "new " + words.T("cli.id"),
		Short: words.T("cli.guide.new"),
		Long:  words.T("cli.guide.new.long"),
		Args:  args(words, 1, 1, words.T("cli.id")),
		RunE: func(cmd *cobra.Command, given []string) error {
			id := given[0]
			if !guides.GoodID(id) {
				return usageError{words.T("cli.badid", "id", quoted(guides.Clean(id))), words.T("cli.badid.hint")}
			}
			folder, err := newFolder(f, words)
			if err != nil {
				return err
			}
			if _, err := os.Lstat(filepath.Join(folder, id)); err == nil {
				return guideExists(filepath.Join(folder, id), words)
			}
			plan, err := a.plan(cmd, world, f, words)
			if err != nil {
				return err
			}
			return writeGuide(world, folder, id, plan, words)
		},
	}
	a.flags(cmd, words)
	return cmd
}

// newFolder is where a new guide goes. The folder beside the progress file is made, one that was named has to be there.
func newFolder(f *flags, words *i18n.Words) (string, error) {
	progress, err := progressPath(f)
	if err != nil {
		return "", err
	}
	own, err := openOwn(f, progress, words)
	if err != nil {
		return "", err
	}
	own.close()
	if own.problem != nil {
		return "", noFolder(own.path, own.problem, words)
	}
	return own.path, nil
}

// guideExists says that a folder is there already. Nothing of it is touched.
func guideExists(path string, words *i18n.Words) error {
	return failure{words.T("cli.new.exists", "path", guides.Clean(path)), words.T("cli.new.exists.hint")}
}

// writeGuide writes the files into a folder of their own, looks at them with the linter, and says what comes next. A plan that
// breaks a rule leaves nothing behind.
func writeGuide(world World, folder, id string, plan guides.Plan, words *i18n.Words) error {
	files, err := guides.Skeleton(plan)
	if err != nil {
		return err
	}
	path := filepath.Join(folder, id)
	unwritten := func(err error) error {
		why := guides.Clean(err.Error())
		return failure{words.T("cli.output.failed", "path", guides.Clean(path), "why", why), words.T("cli.new.other")}
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return unwritten(err)
	}
	switch err := os.Mkdir(path, 0o700); { // whoever makes the folder has it
	case errors.Is(err, fs.ErrExist):
		return guideExists(path, words)
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
		lang := words.Lang()
		return failure{words.T("cli.new.refused", "what", broken.What[lang]), words.T("cli.rule.mend", "mend", broken.Mend[lang])}
	}
	fmt.Fprintln(world.Err, words.T("cli.output.written", "path", guides.Clean(path)))
	if _, ok := shippedGuide(world, id); ok {
		fmt.Fprintln(world.Err, words.T("cli.new.replaces", "id", id))
	}
	fmt.Fprintln(world.Err, words.T("cli.new.next", "command", "widerspruch guide lint "+argument(folder)))
	return nil
}

// brokenRule is the first problem of a new guide that is not one of its blanks.
func brokenRule(folder, id string) *guides.Problem {
	found := guides.Lint(onlyFolder{os.DirFS(folder), id}, guideBasis())
	i := slices.IndexFunc(found, func(p guides.Problem) bool { return p.Rule != "blank" && !p.Warns })
	if i < 0 {
		return nil
	}
	return &found[i]
}

// onlyFolder is a folder of which one guide alone is seen.
type onlyFolder struct {
	fs.FS
	id string
}

func (o onlyFolder) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, err := fs.ReadDir(o.FS, name)
	if name != "." {
		return entries, err
	}
	return slices.DeleteFunc(entries, func(e fs.DirEntry) bool { return e.Name() != o.id }), err
}

// remove takes back what was just written, and nothing else.
func remove(path string, files map[string][]byte) {
	for name := range files {
		_ = os.Remove(filepath.Join(path, name))
	}
	_ = os.Remove(path)
}

func shippedGuide(world World, id string) (*guides.Guide, bool) {
	library, err := world.guides()
	if err != nil {
		return nil, false
	}
	return library.Guide(id)
}

// hostList takes hosts apart as people write them: with commas or blanks, or as an address.
func hostList(text string) []string {
	var hosts []string
	for _, host := range strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ' ' }) {
		host = strings.TrimPrefix(strings.ToLower(host), "https://")
		host, _, _ = strings.Cut(host, "/")
		hosts = append(hosts, host)
	}
	return hosts
}
