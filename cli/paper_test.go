package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"widerspruch/cli/console"
	"widerspruch/state"
)

// TestOpenElsewhere: while another window has the progress file open, nothing comes in and nothing is removed; what only reads works.
func TestOpenElsewhere(t *testing.T) {
	folder := t.TempDir()
	file, other := filepath.Join(folder, "progress.json"), filepath.Join(folder, "other.json")
	if err := os.WriteFile(other, []byte(`{"version": 1, "person": {"name": "Anna"}}`), 0o600); err != nil {
		t.Fatal(err)
	}
	window := state.Open(file, state.Disk{}, time.Now, state.Options{})
	defer window.Close()
	if err := window.Save(window.Progress()); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args []string
		err  string
		code int
	}{
		{[]string{"import", other}, "Ein anderes Fenster", console.ExitUnwritable},
		{[]string{"wipe", "--confirm", "löschen"}, "Ein anderes Fenster", console.ExitUnwritable},
		{[]string{"export"}, "", console.ExitDone},
		{[]string{"report"}, "", console.ExitDone},
		{[]string{"letter", "instagram", "objection"}, "keine Rechtsberatung", console.ExitDone},
	} {
		out, said, code := command(t, nil, append(c.args, "--file", file)...)
		if code != c.code || !strings.Contains(said, c.err) || (out == "") != (code != console.ExitDone) {
			t.Errorf("%v printed %q, said %q and ended with %d, want %q and %d", c.args, out, said, code, c.err, c.code)
		}
	}
	if after, err := os.ReadFile(file); err != nil || string(after) != string(before) {
		t.Errorf("the file is now %q, want %q (%v)", after, before, err)
	}
}

// TestVisible: what is written as a number is the same text to a program.
func TestVisible(t *testing.T) {
	const hostile = "a\u009b31m\u202e\U000e0001b\u200d"
	data, err := state.Encode(&state.Progress{Version: 1, Person: state.Person{Name: hostile}})
	if err != nil {
		t.Fatal(err)
	}
	shown := visible(data)
	if strings.ContainsAny(string(shown), "\u009b\u202e\U000e0001") {
		t.Errorf("%q still controls a terminal", shown)
	}
	read, err := state.Decode(shown)
	if err != nil || read.Person.Name != hostile {
		t.Errorf("it reads as %+v (%v), want the name %q", read, err, hostile)
	}
}
