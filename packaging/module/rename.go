package main

import (
	"bytes"
	"errors"
	"fmt"
	"go/format"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// rename changes the module's path in a folder and returns how many Go files it changed.
func rename(folder, path string) (int, error) {
	old, err := command(folder, "go", "list", "-m")
	if err != nil {
		return 0, err
	}
	if _, err := command(folder, "go", "mod", "edit", "-module", path); err != nil {
		return 0, err
	}
	changed := 0
	err = filepath.WalkDir(folder, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(name, ".go") {
			return err
		}
		source, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		renamed, err := imports(source, strings.TrimSpace(old), path)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if bytes.Equal(source, renamed) {
			return nil
		}
		changed++
		return os.WriteFile(name, renamed, 0o644)
	})
	return changed, err
}

// imports changes the path in the imports of a Go file: the word is also one of the program, and stays where it is.
func imports(source []byte, old, path string) ([]byte, error) {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, "", source, parser.ImportsOnly)
	if err != nil {
		return nil, err
	}
	renamed := slices.Clone(source)
	for _, spec := range slices.Backward(file.Imports) { // from the end, so that the places before stay right
		imported, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return nil, err
		}
		if rest, ours := strings.CutPrefix(imported, old); ours && (rest == "" || rest[0] == '/') {
			from, to := files.Position(spec.Path.Pos()).Offset, files.Position(spec.Path.End()).Offset
			renamed = slices.Replace(renamed, from, to, []byte(strconv.Quote(path+rest))...)
		}
	}
	if bytes.Equal(source, renamed) {
		return source, nil
	}
	return format.Source(renamed) // sorts them
}

// command runs a program in a folder and returns what it prints.
func command(folder, name string, args ...string) (string, error) {
	cmd := exec.Command(name, args...)
	cmd.Dir = folder
	out, err := cmd.Output()
	var failed *exec.ExitError
	if errors.As(err, &failed) {
		return "", fmt.Errorf("%s %s: %s", name, strings.Join(args, " "), failed.Stderr)
	}
	return string(out), err
}
