//go:build unix

package author_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"

	"widerspruch/cli"
	"widerspruch/cli/console"
	"widerspruch/handoff"
)

// onTerminal runs the program at a terminal at which that was typed, and returns what it said and its code.
func onTerminal(t *testing.T, typed string, args ...string) (said string, code int) {
	t.Helper()
	master, slave, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer master.Close()
	defer slave.Close()
	if _, err := master.WriteString(typed); err != nil {
		t.Fatal(err)
	}
	var messages strings.Builder
	none := func(string) string { return "" }
	code = cli.Main(args, console.World{
		In: slave, Out: slave, Err: &messages, Getenv: none, Locale: func() string { return "" },
		Now: func() time.Time { return time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC) }, Handoff: handoff.Env{GOOS: "linux", Getenv: none},
	})
	return messages.String(), code
}

// TestGuideNewAsks: at a terminal it asks for what the flags do not say, again where an answer is none, and Enter alone takes
// the usual one.
func TestGuideNewAsks(t *testing.T) {
	home := t.TempDir()
	typed := "\nDemo\nsoziale\nsocial\n\nexаmple.com\nhttps://Example.com/form, example.org\nnotes\nweb\nphone\n"
	said, code := onTerminal(t, typed, "guide", "new", "demo", "--company", "Beispiel", "--guides", home)
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
		said, code := onTerminal(t, c.typed, append([]string{"guide", "new", "demo", "--guides", home}, c.args...)...)
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
			if err := errors.Join(os.Mkdir(filepath.Dir(path), 0o700), make(path)); err != nil {
				t.Fatal(err)
			}
			said, code := onTerminal(t, "", "guide", "new", "demo", "--name", "Demo", "--company", "A", "--hosts", "example.com", "--no-input", "--file", filepath.Join(home, "progress.json"))
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
