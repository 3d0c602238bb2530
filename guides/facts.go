package guides

import (
	"bytes"
	"cmp"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// factsFile is the file of a guide with the facts that hold in every language.
const factsFile = "guide.yaml"

// cardKeys are the keys of guide.yaml that the overview needs. They stand before all others, so that the start of the
// program reads a dozen lines of each guide: the YAML library takes about a millisecond for a whole file.
var cardKeys = []string{
	"format", "name", "company", "group", "rank", "kind", "per", "regions", "minutes", "hosts", "covers", "linked", "authority",
	"supersedes", "aliases", "changes",
}

// detailKeys are the others.
var detailKeys = []string{"contact", "data", "ground", "dates", "routes", "verified", "sources", "doubts", "search", "feedback"}

// readCard reads the head of guide.yaml strictly. It trusts in the shape of the file, which readFacts has looked at where it
// is not one of ours.
func readCard(fsys fs.FS, id string) (*Guide, []fault) {
	name := path.Join(id, factsFile)
	src, refused := readFile(fsys, name)
	if refused != nil {
		return nil, []fault{*refused}
	}
	head, misplaced := cutCard(name, src)
	if misplaced != nil {
		return nil, []fault{*misplaced}
	}
	guide := &Guide{ID: id, fsys: fsys}
	if faults := decodeFacts(name, head, guide); faults != nil {
		return nil, faults
	}
	guide.Format = cmp.Or(guide.Format, FormatFirst)
	guide.Per = cmp.Or(guide.Per, PerAccount)
	return guide, nil
}

// facts are all that guide.yaml says, and how it is written, so that the linter can point at lines.
type facts struct {
	guide   *Guide
	details *Details
	source  []byte
	tree    *tree
}

// readFacts reads the whole of guide.yaml strictly.
func readFacts(fsys fs.FS, id string) (*facts, []fault) {
	name := path.Join(id, factsFile)
	src, refused := readFile(fsys, name)
	if refused != nil {
		return nil, []fault{*refused}
	}
	tree, faults := readTree(name, src)
	if faults != nil {
		return nil, faults
	}
	var both struct {
		Guide   `yaml:",inline"`
		Details `yaml:",inline"`
	}
	if faults := decodeFacts(name, src, &both); faults != nil {
		return nil, faults
	}
	if _, misplaced := cutCard(name, src); misplaced != nil {
		return nil, []fault{*misplaced}
	}
	guide, faults := readCard(fsys, id)
	if faults != nil {
		return nil, faults
	}
	return &facts{guide, &both.Details, src, tree}, nil
}

// cutCard returns the file up to the first key of the details, or says that a key of the card comes later. Unknown keys
// stay where they are, for the decoder to find. A key of the file itself alone begins a line with a letter.
func cutCard(name string, src []byte) ([]byte, *fault) {
	end, at, n := len(src), 0, 0
	for line := range bytes.Lines(src) {
		n++
		key, _, _ := strings.Cut(string(line), ":")
		switch {
		case slices.Contains(detailKeys, key):
			end = min(end, at)
		case slices.Contains(cardKeys, key) && end < at:
			return nil, &fault{place{name, n}, "key-order", says("%q stands too far down", key)}
		}
		at += len(line)
	}
	return src[:end], nil
}
