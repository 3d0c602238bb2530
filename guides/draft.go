package guides

import (
	"io/fs"
	"path"
	"slices"
	"strings"
)

// shared is what the rules know beyond one guide.
type shared struct {
	events   []string
	check    LinkCheck
	known    []string            // ids of all guides
	formerly map[string][]string // a superseded id → the guides that say so
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

// readDraft reads a guide for the linter. It returns no draft if guide.yaml is unusable, since most rules need it.
func readDraft(fsys fs.FS, id string) (*draft, []fault) {
	read, faults := readFacts(fsys, id)
	faults = append(faults, strangers(fsys, id)...)
	d := &draft{}
	for _, lang := range Languages {
		name := pageFile(id, lang)
		page, refused := readFile(fsys, name)
		if refused == nil {
			refused = tangled(name, page)
		}
		if refused != nil {
			faults = append(faults, *refused)
			continue
		}
		d.pages = append(d.pages, parsePage(lang, name, page))
	}
	if read == nil {
		return nil, faults
	}
	d.guide, d.details, d.source, d.facts = read.guide, read.details, read.source, read.tree
	return d, faults
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
