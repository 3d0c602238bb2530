package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"widerspruch/guides/linkwatch/terms"
)

// keptVersion is the version of the form of the file of words.
const keptVersion = 1

// kept is what the texts said when they were last read, by their addresses.
type kept map[string]terms.Terms

// keptText is one text in the file.
type keptText struct {
	Text string `json:"text"`
	terms.Terms
}

// readKept reads the file. If there is none, nothing was read yet.
func readKept(name string) (kept, error) {
	src, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return kept{}, nil
	}
	if err != nil {
		return nil, err
	}
	var file struct {
		Version int        `json:"version"`
		Texts   []keptText `json:"texts"`
	}
	decoder := json.NewDecoder(bytes.NewReader(src))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&file); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if file.Version != keptVersion {
		return nil, fmt.Errorf("%s: version %d, and this program knows %d", name, file.Version, keptVersion)
	}
	known := kept{}
	for _, one := range file.Texts {
		known[one.Text] = one.Terms
	}
	return known, nil
}

// write replaces the file: sorted, a value a line, so that a difference shows just what changed.
func (k kept) write(name string) error {
	texts := make([]keptText, 0, len(k))
	for text, said := range k {
		texts = append(texts, keptText{text, said})
	}
	slices.SortFunc(texts, func(a, b keptText) int { return strings.Compare(a.Text, b.Text) })
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	if err := encoder.Encode(map[string]any{"version": keptVersion, "texts": texts}); err != nil {
		return err
	}
	return replaceFile(name, out.Bytes())
}
