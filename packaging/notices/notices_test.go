package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestCurrent holds the notices in the program current. Write them anew with: go generate ./cli
func TestCurrent(t *testing.T) {
	want, err := notices("../..")
	if err != nil {
		t.Fatal(err)
	}
	have, err := os.ReadFile("../../cli/notices.txt")
	if err != nil {
		t.Fatal(err)
	}
	if string(have) != want {
		t.Error("cli/notices.txt is not what the linked modules say; write it anew with: go generate ./cli")
	}
}

// TestWithoutALicence: a part that says nothing about its licence stops the release.
func TestWithoutALicence(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "README"), []byte("no licence"), 0o600); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := write(&out, module{Path: "example.org/none", Dir: folder}); err == nil || !strings.Contains(err.Error(), "example.org/none") {
		t.Errorf("the error is %v, want one that names the part", err)
	}
	if err := os.WriteFile(filepath.Join(folder, "UNLICENSE.md"), []byte("\r\nfree \r\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := write(&out, module{Path: "example.org/one", Version: "v1.0.0", Dir: folder}); err != nil {
		t.Fatal(err)
	}
	if want := "example.org/one v1.0.0: UNLICENSE.md\n\nfree\n"; !strings.HasSuffix(out.String(), want) {
		t.Errorf("wrote %q, want %q at the end", out.String(), want)
	}
}
