package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

// notices is the whole text, for the program in a folder.
func notices(folder string) (string, error) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return "", fmt.Errorf("go env: %w", err)
	}
	libraries, err := modules(folder)
	if err != nil {
		return "", err
	}
	parts := append([]module{
		{Path: "widerspruch", Dir: folder},
		{Path: "widerspruch, the text of its guides", Dir: filepath.Join(folder, "guides")},
		{Path: "Go", Dir: strings.TrimSpace(string(root))},
	}, libraries...)
	var out strings.Builder
	fmt.Fprintf(&out, "The licences of widerspruch and of the %d parts of others that are in it.\n", len(libraries)+1)
	for _, part := range parts {
		if err := write(&out, part); err != nil {
			return "", err
		}
	}
	return out.String(), nil
}

// licence matches the names under which licences and notices lie at the root of a module.
var licence = regexp.MustCompile(`(?i)^(un)?(licen[sc]e|copying|notice|patents)([.-].*)?$`)

// write appends what a part says about its licence.
func write(out *strings.Builder, part module) error {
	entries, err := os.ReadDir(part.Dir)
	if err != nil {
		return fmt.Errorf("%s: %w", part.Path, err)
	}
	found := false
	for _, entry := range entries {
		if !entry.Type().IsRegular() || !licence.MatchString(entry.Name()) {
			continue
		}
		text, err := os.ReadFile(filepath.Join(part.Dir, entry.Name()))
		if err != nil {
			return fmt.Errorf("%s: %w", part.Path, err)
		}
		found = true
		fmt.Fprintf(out, "\n%s\n%s: %s\n\n%s\n", strings.Repeat("=", 80), strings.TrimSpace(part.Path+" "+part.Version), entry.Name(), plain(string(text)))
	}
	if !found {
		return fmt.Errorf("%s has no licence in %s", part.Path, part.Dir)
	}
	return nil
}

// plain is a text with the line ends of every system alike, and without blanks at the ends.
func plain(text string) string {
	lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " \t\f")
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n")
}
