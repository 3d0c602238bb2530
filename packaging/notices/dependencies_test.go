package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// phrases are what a licence's text says and no other of them.
var phrases = map[string][]string{
	"MIT":          {"Permission is hereby granted, free of charge"},
	"BSD-2-Clause": {"Redistribution and use in source and binary forms"},
	"BSD-3-Clause": {"Redistribution and use in source and binary forms", "either the name"},
	"Apache-2.0":   {"Apache License", "Version 2.0"},
	"MPL-2.0":      {"Mozilla Public License Version 2.0"},
}

// TestDependencies holds docs/dependencies.md to go.mod: every library stands there once, in the right table, with the licence that
// it brings along, and with whether it is in the program.
func TestDependencies(t *testing.T) {
	page, err := os.ReadFile("../../docs/dependencies.md")
	if err != nil {
		t.Fatal(err)
	}
	_, tables, _ := strings.Cut(string(page), "\n## Chosen\n")
	tables, _, _ = strings.Cut(tables, "\n## Tools")
	chosen, brought, _ := strings.Cut(tables, "\n## Brought along\n")
	rows := map[string][]string{} // by path: direct or indirect, licence, in the program, reason
	for kind, table := range map[string]string{"direct": chosen, "indirect": brought} {
		for line := range strings.Lines(table) {
			cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
			if len(cells) < 4 || !strings.Contains(cells[0], ".") {
				continue
			}
			path := strings.TrimSpace(cells[0])
			if rows[path] != nil {
				t.Errorf("%s stands there twice", path)
			}
			rows[path] = []string{kind, strings.TrimSpace(cells[1]), strings.TrimSpace(cells[2]), strings.TrimSpace(cells[3])}
		}
	}
	linked := map[string]bool{}
	libraries, err := modules("../..")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range libraries {
		linked[m.Path] = true
	}
	for _, required := range requirements(t) {
		row := rows[required.Path]
		delete(rows, required.Path)
		if row == nil {
			t.Errorf("docs/dependencies.md lacks %s", required.Path)
			continue
		}
		kind, inside := "direct", "no"
		if required.Indirect {
			kind = "indirect"
		}
		if linked[required.Path] {
			inside = "yes"
		}
		if row[0] != kind {
			t.Errorf("%s stands in the wrong table: go.mod says %s", required.Path, kind)
		}
		if row[2] != inside {
			t.Errorf("%s: in the program? The page says %q, the build %q", required.Path, row[2], inside)
		}
		if row[3] == "" {
			t.Errorf("%s has no reason", required.Path)
		}
		if text := licenceOf(t, required.Dir); text != "" { // what no test and no build needs was perhaps never fetched
			for name := range strings.SplitSeq(row[1], " AND ") {
				for _, phrase := range append(phrases[name], "") {
					if phrases[name] == nil || !strings.Contains(text, phrase) {
						t.Errorf("%s is said to be %s, but its licence does not say %q", required.Path, name, phrase)
					}
				}
			}
			if row[1] == "BSD-2-Clause" && strings.Contains(text, "either the name") {
				t.Errorf("%s has three clauses", required.Path)
			}
		}
	}
	for path := range rows {
		t.Errorf("%s stands in docs/dependencies.md, but not in go.mod", path)
	}
}

// requirement is a line of go.mod, and where the library lies; Dir is empty if it was not fetched.
type requirement struct {
	Path     string
	Indirect bool
	Dir      string
}

func requirements(t *testing.T) []requirement {
	t.Helper()
	out, err := exec.Command("go", "mod", "edit", "-json").Output()
	if err != nil {
		t.Fatal(err)
	}
	var file struct{ Require []requirement }
	if err := json.Unmarshal(out, &file); err != nil {
		t.Fatal(err)
	}
	for i := range file.Require {
		dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", file.Require[i].Path).Output()
		if err != nil {
			t.Fatal(err)
		}
		file.Require[i].Dir = strings.TrimSpace(string(dir))
	}
	return file.Require
}

// licenceOf is the text of all licences at the root of a library, in one line.
func licenceOf(t *testing.T, dir string) string {
	t.Helper()
	if dir == "" {
		return ""
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, entry := range entries {
		if entry.Type().IsRegular() && licence.MatchString(entry.Name()) {
			text, err := os.ReadFile(filepath.Join(dir, entry.Name()))
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, string(text))
		}
	}
	return blanks.ReplaceAllString(strings.Join(all, "\n"), " ")
}

var blanks = regexp.MustCompile(`[\s*#]+`)
