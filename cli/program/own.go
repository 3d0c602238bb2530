package program

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"widerspruch/cli/console"
	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/i18n"
	"widerspruch/state"
	"widerspruch/wizard"
)

// Own is the person's own folder of guides: that of --guides, else the one beside the progress file. Most people have none,
// and then nothing is read.
type Own struct {
	Path     string   // where the folder lies, or would lie
	Root     *os.Root // nothing outside of it can be read, also not through a link; nil if there is no folder
	Problem  error    // why the folder beside the progress file cannot be read; nil if it can, and if there is none
	Clean    *guides.Library
	Problems []guides.Problem
}

// openOwn opens the person's own folder, whose guides are added to the others or replace those of the same id, and says where their
// progress file lies. That the folder beside that file cannot be read is told later; one that was named has to be there.
func openOwn(c *console.Console) (own *Own, progress string, err error) {
	if progress, err = progressPath(c); err != nil {
		return nil, "", err
	}
	o := &Own{Path: filepath.Join(filepath.Dir(progress), "guides")}
	if c.Folder != "" {
		if o.Path, err = filepath.Abs(c.Folder); err != nil {
			return nil, "", err
		}
	}
	switch o.Root, err = openFolder(o.Path); {
	case err == nil || errors.Is(err, fs.ErrNotExist) && c.Folder == "":
	case c.Folder != "":
		return nil, "", noFolder(c, o.Path, err)
	default:
		o.Problem = err
	}
	return o, progress, nil
}

// AuthorsFolder is the person's own folder for authors, to whom one that cannot be read is an error at once.
func AuthorsFolder(c *console.Console) (*Own, error) {
	o, _, err := openOwn(c)
	if err == nil && o.Problem != nil {
		err = noFolder(c, o.Path, o.Problem)
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
func noFolder(c *console.Console, path string, err error) error {
	key := "guides.folder.unread"
	switch {
	case errors.Is(err, fs.ErrNotExist):
		key = "guides.folder.missing"
	case errors.Is(err, errNoFolder):
		key = "guides.folder.nofolder"
	}
	return console.Misuse(c.T(key, "path", path, "why", wizard.Why(c.Words, err)), c.T("guides.folder.hint"))
}

// Check checks the person's guides against every rule. What breaks one is left out. There has to be a folder.
func (o *Own) Check(basis guides.Basis) { o.Clean, o.Problems = guides.LoadChecked(o.Root.FS(), basis) }

// Broken names the guides that were left out.
func (o *Own) Broken() []string {
	var names []string
	for _, p := range o.Problems {
		if name, _, _ := strings.Cut(p.File, "/"); !p.Warns {
			names = append(names, name)
		}
	}
	return slices.Compact(names)
}

// Close closes the folder, if there is one.
func (o *Own) Close() {
	if o.Root != nil {
		_ = o.Root.Close()
	}
}

// GuideBasis is what the linter has to know of the program, and the ids of guides outside of the folder.
func GuideBasis(elsewhere ...string) guides.Basis {
	return guides.Basis{Events: guides.Names([]state.What{state.Sent, state.Switched, state.Confirmed}), Check: checkLink, Elsewhere: elsewhere}
}

// checkLink is the rule for addresses, of the guides as of the browser.
func checkLink(raw string, hosts []string) error {
	_, err := handoff.Check(raw, hosts)
	return err
}

// IDs are those of the guides of a library.
func IDs(library *guides.Library) []string {
	return console.Each(library.Guides(), func(guide *guides.Guide) string { return guide.ID })
}

// namedBroken is how many of the guides that were left out are named in the notice.
const namedBroken = 5

// notices say once which of the person's own guides are left out, and where to read why.
func (o *Own) notices(words *i18n.Words) []string {
	if o.Problem != nil {
		return []string{words.T("guides.folder.unread", "path", o.Path, "why", wizard.Why(words, o.Problem))}
	}
	broken := o.Broken()
	if len(broken) == 0 {
		return nil
	}
	named := console.List(console.Each(broken[:min(len(broken), namedBroken)], console.Quoted))
	if len(broken) > namedBroken {
		named += ", …"
	}
	return []string{words.N("guides.broken", len(broken), "names", named, "command", "widerspruch guide lint "+console.ShellWord(o.Path))}
}
