// Package wizardtest stands in for what a session needs from outside, in the tests of the wizard and of its faces.
package wizardtest

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"path"

	"widerspruch/letters"
	"widerspruch/people"
	"widerspruch/state"
)

// Papers is a disk in memory: papers are written to it, and the files that lie there can be attached to events.
type Papers struct {
	Files   map[string][]byte         // by path
	Err     error                     // every writing fails with it
	Name    string                    // the profile
	ByPath  bool                      // the progress file was named by its path and belongs to no profile
	Persons []string                  // the slugs of the profiles
	People  map[string]people.Profile // what their files hold, by slug
	Copied  string                    // a copy of the progress file that holds more
}

// Suggest puts papers into /papers.
func (p *Papers) Suggest(name string) string { return path.Join("/papers", name) }

// Write keeps a paper.
func (p *Papers) Write(path string, data []byte, replace bool) error {
	if p.Err != nil {
		return p.Err
	}
	if _, there := p.Files[path]; there && !replace {
		return letters.ErrExists
	}
	if p.Files == nil {
		p.Files = map[string][]byte{}
	}
	p.Files[path] = data
	return nil
}

// look says whether the file is there.
func (p *Papers) look(path string) error {
	if _, there := p.Files[path]; !there {
		return &fs.PathError{Op: "open", Path: path, Err: fs.ErrNotExist}
	}
	return nil
}

// Describe describes a file that is there.
func (p *Papers) Describe(path string) (state.Evidence, error) {
	sum := sha256.Sum256(p.Files[path])
	return state.Evidence{Path: path, SHA256: hex.EncodeToString(sum[:]), Size: int64(len(p.Files[path]))}, p.look(path)
}

// Check compares a file with what it was.
func (p *Papers) Check(e state.Evidence) state.EvidenceState {
	now, err := p.Describe(e.Path)
	switch {
	case err != nil:
		return state.EvidenceMissing
	case now.SHA256 != e.SHA256:
		return state.EvidenceChanged
	}
	return state.EvidenceIntact
}

// Read reads a progress file.
func (p *Papers) Read(path string) (*state.Progress, error) {
	if err := p.look(path); err != nil {
		return nil, err
	}
	return state.Decode(p.Files[path])
}

// Copy is Copied.
func (p *Papers) Copy() string { return p.Copied }

// Command is always the same.
func (p *Papers) Command() string { return "widerspruch" }

// Profile is whose file this is.
func (p *Papers) Profile() (string, bool) { return p.Name, !p.ByPath }

// Look is what was set for that person.
func (p *Papers) Look(slug string) people.Profile { return p.People[slug] }

// Profiles are the slugs that were set.
func (p *Papers) Profiles() []string { return p.Persons }
