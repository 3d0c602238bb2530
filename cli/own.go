package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/state"
	"widerspruch/wizard"
)

// own is the person's own folder of guides: that of --guides, else the one beside the progress file. Most people have none,
// and then nothing is read.
type own struct {
	path     string   // where the folder lies, or would lie
	root     *os.Root // nothing outside of it can be read, also not through a link; nil if there is no folder
	problem  error    // why the folder beside the progress file cannot be read; nil if it can, and if there is none
	clean    *guides.Library
	problems []guides.Problem
}

// ownFolder is where the person's own guides lie, or would lie.
func ownFolder(c *console, progress string) (string, error) {
	if c.folder != "" {
		return filepath.Abs(c.folder)
	}
	return filepath.Join(filepath.Dir(progress), "guides"), nil
}

// openOwn opens the person's own folder, whose guides are added to the others or replace those of the same id. That the folder
// beside the progress file cannot be read is told later; one that was named has to be there.
func openOwn(c *console, progress string) (*own, error) {
	path, err := ownFolder(c, progress)
	if err != nil {
		return nil, err
	}
	o := &own{path: path}
	root, err := openFolder(path)
	switch {
	case err == nil:
		o.root = root
	case c.folder != "":
		return nil, noFolder(c, path, err)
	case !errors.Is(err, fs.ErrNotExist):
		o.problem = err
	}
	return o, nil
}

// authorsFolder is openOwn for authors, to whom a folder that cannot be read is an error at once.
func authorsFolder(c *console) (*own, error) {
	progress, err := progressPath(c)
	if err != nil {
		return nil, err
	}
	o, err := openOwn(c, progress)
	if err == nil && o.problem != nil {
		err = noFolder(c, o.path, o.problem)
	}
	return o, err
}

// openFolder opens a folder, and nothing else: to open a pipe would wait for ever.
func openFolder(path string) (*os.Root, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return nil, errNoFolder
	}
	return os.OpenRoot(path)
}

var errNoFolder = errors.New("not a folder")

// noFolder says why a folder that was named cannot be used.
func noFolder(c *console, path string, err error) error {
	path = guides.Clean(path)
	hint := c.T("guides.folder.hint")
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return misuse(c.T("guides.folder.missing", "path", path), hint)
	case errors.Is(err, errNoFolder):
		return misuse(c.T("guides.folder.nofolder", "path", path), hint)
	}
	return misuse(c.T("guides.folder.unread", "path", path, "why", wizard.Why(c.words, err)), hint)
}

// load checks the person's guides against every rule. What breaks one is left out. There has to be a folder.
func (o *own) load(ours *guides.Library) { o.check(guideBasis(ids(ours)...)) }

func (o *own) check(basis guides.Basis) { o.clean, o.problems = guides.LoadChecked(o.root.FS(), basis) }

// broken names the guides that were left out.
func (o *own) broken() []string {
	var names []string
	for _, p := range o.problems {
		if p.Warns {
			continue
		}
		name, _, _ := strings.Cut(p.File, "/")
		if len(names) == 0 || names[len(names)-1] != name {
			names = append(names, name)
		}
	}
	return names
}

func (o *own) close() {
	if o.root != nil {
		_ = o.root.Close()
	}
}

// guideBasis is what the linter has to know of the program, and the ids of guides outside of the folder.
func guideBasis(elsewhere ...string) guides.Basis {
	events := []string{string(state.Sent), string(state.Switched), string(state.Confirmed)}
	return guides.Basis{Events: events, Check: checkLink, Elsewhere: elsewhere}
}

// checkLink is the rule for addresses, of the guides as of the browser.
func checkLink(raw string, hosts []string) error {
	_, err := handoff.Check(raw, hosts)
	return err
}

func ids(library *guides.Library) []string {
	var ids []string
	for _, guide := range library.Guides() {
		ids = append(ids, guide.ID)
	}
	return ids
}
