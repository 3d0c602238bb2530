package guides

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// factsFile is the file of a guide with the facts that hold in every language.
const factsFile = "guide.yaml"

// cardKeys are the keys of guide.yaml that the overview needs. They stand before all others, so that the start of the
// program reads a dozen lines of each guide: the YAML library takes about a millisecond for a whole file.
var cardKeys = []string{
	"name", "company", "group", "rank", "kind", "per", "regions", "minutes", "hosts", "covers", "linked", "authority",
	"supersedes", "changes",
}

// detailKeys are the others.
var detailKeys = []string{"contact", "dates", "routes", "verified", "sources", "doubts", "search", "feedback"}

// readCard reads the head of guide.yaml strictly.
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
	guide.Per = cmp.Or(guide.Per, PerAccount)
	return guide, nil
}

// readFacts reads the whole of guide.yaml strictly. It returns the source as well, so that the linter can point at lines.
func readFacts(fsys fs.FS, id string) (*Guide, *Details, []byte, []fault) {
	name := path.Join(id, factsFile)
	src, refused := readFile(fsys, name)
	if refused != nil {
		return nil, nil, nil, []fault{*refused}
	}
	var both struct {
		Guide   `yaml:",inline"`
		Details `yaml:",inline"`
	}
	if faults := decodeFacts(name, src, &both); faults != nil {
		return nil, nil, nil, faults
	}
	if _, misplaced := cutCard(name, src); misplaced != nil {
		return nil, nil, nil, []fault{*misplaced}
	}
	guide, faults := readCard(fsys, id)
	return guide, &both.Details, src, faults
}

// decodeFacts decodes YAML into a value; an unknown key is a fault.
func decodeFacts(name string, src []byte, into any) []fault {
	if faults := hidden(name, src); faults != nil {
		return faults
	}
	decoder := yaml.NewDecoder(bytes.NewReader(src))
	decoder.KnownFields(true)
	if err := decoder.Decode(into); err != nil {
		return yamlFaults(name, err)
	}
	return nil
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
			return nil, &fault{place{name, n}, "key-order", fmt.Sprintf("%q stands too far down", key)}
		}
		at += len(line)
	}
	return src[:end], nil
}

// tag is YAML's way to say what a value is. With !!binary any character can be written in plain letters.
var tag = regexp.MustCompile(`(^|[\s,\[{:-])!`)

// hidden finds what a reader of the file cannot see: characters that no screen shows, and YAML's escapes and tags, which
// would put them into a text after all (\e is an escape character).
func hidden(name string, src []byte) []fault {
	var faults []fault
	for i, line := range strings.Split(string(src), "\n") {
		at := place{name, i + 1}
		if r := strings.IndexFunc(line, func(r rune) bool { return !Printable(r) }); r >= 0 {
			faults = append(faults, fault{at, "control", "the line holds a control character or an invisible one"})
		}
		if escaped(line) {
			faults = append(faults, fault{at, "yaml-escape", `the line holds an escape other than \" and \\`})
		}
		if strings.Contains(line, "!") && tag.MatchString(line) { // the expression alone would double the time of Load
			faults = append(faults, fault{at, "yaml-escape", "the line holds a tag, or a space before an exclamation mark"})
		}
	}
	return faults
}

// escaped says whether a backslash in the line stands before anything but a quote or another backslash.
func escaped(line string) bool {
	for {
		_, after, found := strings.Cut(line, `\`)
		if !found {
			return false
		}
		if after == "" || (after[0] != '"' && after[0] != '\\') {
			return true
		}
		line = after[1:]
	}
}

var (
	yamlLine   = regexp.MustCompile(`^(?:yaml: )?line (\d+): (.*)`)
	unknownKey = regexp.MustCompile(`^field (\S+) not found in type \S+`)
)

// yamlFaults takes the error of the YAML library apart: it packs several into one and writes the line into the text.
func yamlFaults(name string, err error) []fault {
	if errors.Is(err, io.EOF) {
		return []fault{{place{file: name}, "yaml", "the file is empty"}}
	}
	texts := []string{err.Error()}
	var several *yaml.TypeError
	if errors.As(err, &several) {
		texts = several.Errors
	}
	var faults []fault
	for _, text := range texts {
		at := place{file: name}
		if m := yamlLine.FindStringSubmatch(text); m != nil {
			at.line, _ = strconv.Atoi(m[1]) // digits by the expression; a number too large for an int is no line
			text = m[2]
			if strings.HasPrefix(text, "did not find expected") {
				at.line++ // the library counts from 0 in the errors of its parser, and only there
			}
		}
		faults = append(faults, fault{at, "yaml", unknownKey.ReplaceAllString(text, "the key $1 is not known here")})
	}
	return faults
}
