//go:build unix

package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestGuideNewAsks: at a terminal it asks for what the flags do not say, again where an answer is none, and Enter alone takes
// the usual one.
func TestGuideNewAsks(t *testing.T) {
	home := t.TempDir()
	typed := "\nDemo\nsoziale\nsocial\n\nexаmple.com\nhttps://Example.com/form, example.org\nnotes\nweb\nphone\n"
	_, said, code := onTerminal(t, nil, typed, nil, "guide", "new", "demo", "--company", "Beispiel", "--guides", home)
	if code != 0 {
		t.Fatalf("ended with %d and said %q", code, said)
	}
	for _, want := range []string{
		"Name des Dienstes: Schreib einen Namen", "Gruppe auf der Übersicht (meta, social, ", ") [other]: Es gibt: meta, social",
		"Art (form, settings, limit) [settings]: ", "Schreib Hosts wie example.com", "notes ist vergeben", "Gerät (any, ", "Geschrieben: ",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("said %q, want %q in it", said, want)
		}
	}
	if strings.Contains(said, "Kurzer Name") {
		t.Error("it asked for what the flags said")
	}
	data, err := os.ReadFile(filepath.Join(home, "demo", "guide.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`name: "Demo"`, `company: "Beispiel"`, "group: social", "kind: settings", "hosts: [example.com, example.org]",
		"{id: web, device: phone, login: true, minutes: , recommended: true,", "verified: {on: , how: } # TODO: ", "format: 2",
	} {
		if !strings.Contains(string(data), want) {
			t.Errorf("guide.yaml is %s, want %q in it", data, want)
		}
	}
}

// TestGuideNewEnds: without all answers, and with --no-input, nothing is written.
func TestGuideNewEnds(t *testing.T) {
	home := t.TempDir()
	for _, c := range []struct {
		typed, want string
		args        []string
		code        int
	}{
		{"Demo\n\x04", "Nicht alles wurde beantwortet", nil, 1},
		{"Demo\n", "Hier fehlt noch etwas: --name, --company, --hosts.", []string{"--no-input"}, 2},
	} {
		_, said, code := onTerminal(t, nil, c.typed, nil, append([]string{"guide", "new", "demo", "--guides", home}, c.args...)...)
		if code != c.code || !strings.Contains(said, c.want) {
			t.Errorf("ended with %d and said %q, want %d and %q", code, said, c.code, c.want)
		}
		if _, err := os.Stat(filepath.Join(home, "demo")); err == nil {
			t.Error("something was written")
		}
	}
}

// TestGuideNewKeepsWhatIsThere: not a folder, a file or a link to nowhere is touched.
func TestGuideNewKeepsWhatIsThere(t *testing.T) {
	for name, make := range map[string]func(path string) error{
		"a folder": func(path string) error { return os.Mkdir(path, 0o700) },
		"a file":   func(path string) error { return os.WriteFile(path, nil, 0o600) },
		"a link":   func(path string) error { return os.Symlink("nowhere", path) },
	} {
		t.Run(name, func(t *testing.T) {
			home := t.TempDir()
			path := filepath.Join(home, "guides", "demo")
			if err := errorsOf(os.Mkdir(filepath.Dir(path), 0o700), make(path)); err != nil {
				t.Fatal(err)
			}
			_, said, code := command(t, nil, "guide", "new", "demo", "--name", "Demo", "--company", "A", "--hosts", "example.com", "--file", filepath.Join(home, "progress.json"))
			if code != 1 || !strings.Contains(said, "gibt es schon. Dort hat sich nichts geändert.") {
				t.Errorf("ended with %d and said %q", code, said)
			}
			if entries, err := os.ReadDir(filepath.Dir(path)); err != nil || len(entries) != 1 {
				t.Errorf("the folder holds %v, %v", entries, err)
			}
			if entries, err := os.ReadDir(path); err == nil && len(entries) > 0 {
				t.Errorf("written: %v", entries)
			}
		})
	}
}
