package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// snapshotVersion is the version of the file's form.
const snapshotVersion = 1

// Snapshot is what is known of all addresses, by address.
type Snapshot map[string]Entry

// snapshotFile is how it is written: one address a line, sorted, so that a difference shows just what changed.
type snapshotFile struct {
	Version   int     `json:"version"`
	Addresses []Entry `json:"addresses"`
}

// readSnapshot reads the file. If there is none, nothing is known.
func readSnapshot(name string) (Snapshot, error) {
	src, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return Snapshot{}, nil
	}
	if err != nil {
		return nil, err
	}
	var file snapshotFile
	decoder := json.NewDecoder(bytes.NewReader(src))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&file); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if _, err := decoder.Token(); err != io.EOF {
		return nil, fmt.Errorf("%s: something stands after the end", name)
	}
	if file.Version != snapshotVersion {
		return nil, fmt.Errorf("%s: version %d, and this program knows %d", name, file.Version, snapshotVersion)
	}
	known := Snapshot{}
	for _, e := range file.Addresses {
		if _, twice := known[e.Address]; twice || e.Address == "" || !slices.Contains(classes[:], e.Class) {
			return nil, fmt.Errorf("%s: the entry of %q cannot be right", name, e.Address)
		}
		known[e.Address] = e
	}
	return known, nil
}

// encode is the file's content.
func (s Snapshot) encode() ([]byte, error) {
	entries := make([]Entry, 0, len(s))
	for _, e := range s {
		entries = append(entries, e)
	}
	slices.SortFunc(entries, func(a, b Entry) int { return strings.Compare(a.Address, b.Address) })
	var out bytes.Buffer
	fmt.Fprintf(&out, "{\n  \"version\": %d,\n  \"addresses\": [", snapshotVersion)
	for i, e := range entries {
		var line bytes.Buffer
		encoder := json.NewEncoder(&line)
		encoder.SetEscapeHTML(false) // "&" is an "&" for whoever reads the difference
		if err := encoder.Encode(e); err != nil {
			return nil, err
		}
		if i > 0 {
			out.WriteByte(',')
		}
		out.WriteString("\n    ")
		out.Write(bytes.TrimRight(line.Bytes(), "\n"))
	}
	out.WriteString("\n  ]\n}\n")
	return out.Bytes(), nil
}

// write replaces the file, or leaves it as it is.
func (s Snapshot) write(name string) error {
	src, err := s.encode()
	if err != nil {
		return err
	}
	return replaceFile(name, src)
}

// replaceFile replaces a file, or leaves it as it is.
func replaceFile(name string, src []byte) error {
	temp, err := os.CreateTemp(filepath.Dir(name), ".snapshot-*")
	if err != nil {
		return err
	}
	defer os.Remove(temp.Name()) // not there any more if all went well
	_, err = temp.Write(src)
	if err := errors.Join(err, temp.Chmod(0o644), temp.Close()); err != nil {
		return err
	}
	return os.Rename(temp.Name(), name)
}
