package main

import (
	"os"
	"strings"
	"testing"
)

// TestRename gives a copy of this project another path: every package is found under it, none under the old one, and the
// version that a release sets has its place there.
func TestRename(t *testing.T) {
	const path = "example.org/somebody/widerspruch"
	folder := t.TempDir()
	if err := os.CopyFS(folder, sources("../..")); err != nil {
		t.Fatal(err)
	}
	old, err := command(folder, "go", "list", "-m")
	if err != nil {
		t.Fatal(err)
	}
	changed, err := rename(folder, path)
	if err != nil || changed == 0 {
		t.Fatalf("%d files changed, and %v", changed, err)
	}
	module, err := command(folder, "go", "list", "-m")
	if err != nil || strings.TrimSpace(module) != path {
		t.Errorf("the module is %q (%v), want %q", module, err, path)
	}
	list, err := command(folder, "go", "list", "-deps", "-test", "./...") // fails for an import that leads nowhere
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(list, path+"/cli\n") {
		t.Errorf("%s/cli is not among the packages", path)
	}
	for name := range strings.FieldsSeq(list) {
		if before := strings.TrimSpace(old); name == before || strings.HasPrefix(name, before+"/") {
			t.Errorf("%s has kept its path", name)
		}
	}
}

// TestImports: only imports change.
func TestImports(t *testing.T) {
	const before = `package p

import (
	x "old/cli"
	"older/cli"
	"old"
)

// old/cli stays, as "old/cli" does.
const name = "old/cli"
`
	const after = `package p

import (
	"new.example/old"
	x "new.example/old/cli"
	"older/cli"
)

// old/cli stays, as "old/cli" does.
const name = "old/cli"
`
	got, err := imports([]byte(before), "old", "new.example/old")
	if err != nil || string(got) != after {
		t.Errorf("became (%v)\n%s\nwant\n%s", err, got, after)
	}
}
