//go:build unix

package cli

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestLinearNextRun runs the real program with its answers in a pipe: it goes on with another person's progress, keeps their name
// there, and then removes all of it. The answers to the second run were read ahead by the first one.
func TestLinearNextRun(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	data := t.TempDir()
	cmd := exec.Command(self)
	cmd.Args = []string{"widerspruch", "--linear"}
	cmd.Env = append(os.Environ(), "LANG=de_DE.UTF-8", "LC_ALL=", "LANGUAGE=", "XDG_DATA_HOME="+data)
	answers := []string{
		"0", "s", "z", "für jemand anderen", "erna", "", // mine
		"0", "s", "name", "Erna", "fortschritt endgültig", "fortschritt endgültig", "löschen", // hers
	}
	cmd.Stdin = strings.NewReader(strings.Join(answers, "\n") + "\n")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("ended with %v:\n%s", err, out)
	}
	file := filepath.Join(data, "widerspruch", "progress-erna.json")
	rest := string(out)
	for _, text := range []string{"Für jemand anderen anfangen", "Gespeichert. Name: Erna.", "Entfernt: " + file} {
		_, after, ok := strings.Cut(rest, text)
		if !ok {
			t.Fatalf("%q was not told (any more):\n%s", text, out)
		}
		rest = after
	}
	if left, _ := filepath.Glob(file + "*"); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
}
