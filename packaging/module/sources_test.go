package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// sources is a folder with what Go needs to load its packages: Go files, go.mod, and all that is embedded.
func sources(folder string) fs.FS { return sourceFS{os.DirFS(folder)} }

type sourceFS struct{ fs.FS }

// ReadDir leaves out what git and builds keep beside the sources.
func (s sourceFS) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, err := fs.ReadDir(s.FS, name)
	var kept []fs.DirEntry
	for _, entry := range entries {
		beside := strings.HasPrefix(entry.Name(), ".git") || entry.Name() == "dist" || entry.Name() == "out" || filepath.Ext(entry.Name()) == ".syso"
		if !beside && (entry.IsDir() || entry.Type().IsRegular()) {
			kept = append(kept, entry)
		}
	}
	return kept, err
}
