package guides

import (
	"cmp"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// shared is what the rules know beyond one guide.
type shared struct {
	Basis
	known    []string                  // ids of all guides
	formerly map[string][]string       // a superseded id → the guides that say so
	aliases  map[string][]string       // a name, folded → the guides that are called so
	titles   func() map[string][]*Page // the shared pages to which guides may lead, by language
}

func newShared(basis Basis, ids []string, drafts []*draft, titles func() map[string][]*Page) *shared {
	s := &shared{
		Basis: basis, known: append(slices.Clone(basis.Elsewhere), ids...), formerly: map[string][]string{},
		aliases: map[string][]string{}, titles: titles,
	}
	for _, d := range drafts {
		d.shared = s
		for _, old := range d.guide.Supersedes {
			s.formerly[old] = append(s.formerly[old], d.guide.ID)
		}
		called := append(d.guide.names(), d.guide.Aliases...)
		for i := range called {
			called[i] = fold(called[i])
		}
		slices.Sort(called)
		for _, name := range slices.Compact(called) {
			s.aliases[name] = append(s.aliases[name], d.guide.ID)
		}
	}
	return s
}

// draft is a guide as it lies in its folder: everything a rule may look at.
type draft struct {
	*shared
	guide   *Guide
	details *Details
	facts   *tree
	source  []byte  // of guide.yaml
	pages   []*page // those that can be read, in the order of Languages
	prose   lazy[[]passage]
}

// format is the one by which the guide is judged.
func (d *draft) format() int { return cmp.Or(d.Basis.Format, d.guide.Format) }

// readDraft reads a guide for the linter. It returns no draft if guide.yaml is unusable, since most rules need it.
func readDraft(fsys fs.FS, id string) (*draft, []fault) {
	read, faults := readFacts(fsys, id)
	faults = append(faults, strangers(fsys, id)...)
	d := &draft{}
	for _, lang := range Languages {
		page, refused := readPage(fsys, lang, pageFile(id, lang))
		if refused != nil {
			faults = append(faults, *refused)
			continue
		}
		d.pages = append(d.pages, page)
	}
	if read == nil {
		return nil, faults
	}
	d.guide, d.details, d.source, d.facts = read.guide, read.details, read.source, read.tree
	return d, faults
}

// readPage reads a Markdown file as it is, for the linter.
func readPage(fsys fs.FS, lang, name string) (*page, *fault) {
	src, refused := readFile(fsys, name)
	if refused == nil {
		refused = tangled(name, src)
	}
	if refused != nil {
		return nil, refused
	}
	return parsePage(lang, name, src), nil
}

// strangers are files in a guide's folder that are none of its three.
func strangers(fsys fs.FS, id string) []fault {
	names := []string{factsFile}
	for _, lang := range Languages {
		names = append(names, lang+".md")
	}
	entries, _ := fs.ReadDir(fsys, id) // a folder that cannot be read has no guide.yaml either, which is reported
	var faults []fault
	for _, entry := range entries {
		if name := entry.Name(); !strings.HasPrefix(name, ".") && !slices.Contains(names, name) {
			faults = append(faults, fault{place{file: path.Join(id, Clean(name))}, "file-unknown", says("a guide has no such file")})
		}
	}
	return faults
}
