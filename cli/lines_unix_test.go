//go:build unix

package cli

import (
	"os"
	"os/exec"
	"strings"
	"testing"
	"unicode/utf8"

	"widerspruch/state"
)

// pagerTrap is a PAGER that would show it if it were started.
const pagerTrap = "#!/bin/sh\necho PAGER\ncat\n"

// printed is what a command wrote into a window of that width, once it has ended.
func (d *desk) printed(width uint16, code int, args ...string) string {
	d.t.Helper()
	w := d.openSized(width, 40, args...)
	if got := w.exitCode(); got != code {
		d.t.Fatalf("%q ended with %d, want %d:\n%s", args, got, code, w.written())
	}
	return strings.ReplaceAll(w.written(), "\r\n", "\n")
}

// TestLinesWrapInAWindow: what a command tells of a service wraps at words to the width of the window, and stands unwrapped in a pipe
// and for a person who hears it.
func TestLinesWrapInAWindow(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	for _, command := range []string{"show", "due"} {
		args := []string{command}
		if command == "show" {
			args = append(args, "instagram")
		}
		d.printed(80, 0, "record", "instagram", "gesendet", "--account", "@anna")
		for _, width := range []uint16{40, 80, 200} {
			most := min(int(width), 80)
			for line := range strings.Lines(d.printed(width, 0, args...)) {
				line = strings.TrimSpace(line)
				if utf8.RuneCountInString(line) > most && strings.Contains(line, " ") {
					t.Errorf("%s in a window of %d columns has the line %q", command, width, line)
				}
			}
		}
		piped, err := d.command(args...).Output()
		if err != nil {
			t.Fatal(err)
		}
		if byEar := d.printed(40, 0, append(args, "--linear")...); byEar != string(piped) {
			t.Errorf("%s by ear is\n%s\nin a pipe\n%s", command, byEar, piped)
		}
		if !strings.ContainsFunc(string(piped), func(r rune) bool { return r == '\n' }) || longest(string(piped)) <= 80 {
			t.Errorf("%s in a pipe is wrapped:\n%s", command, piped)
		}
	}
}

// longest is how long the longest line is.
func longest(text string) (n int) {
	for line := range strings.Lines(text) {
		n = max(n, utf8.RuneCountInString(strings.TrimSpace(line)))
	}
	return n
}

// TestReadByEarNeedsNoPager: who asked for lines gets them, whatever PAGER says: nothing to be turned, no control sequence, and all of
// the guide.
func TestReadByEarNeedsNoPager(t *testing.T) {
	t.Parallel()
	for name, env := range map[string]string{"--linear": "", "ACCESSIBLE=1": "ACCESSIBLE=1", "TERM=dumb": "TERM=dumb"} {
		d := newDesk(t)
		trap := d.dir + "/trap"
		if err := os.WriteFile(trap, []byte(pagerTrap), 0o700); err != nil {
			t.Fatal(err)
		}
		script := "PAGER=" + trap + " " + env + ` exec "$0" "$@"`
		args := []string{"read", "instagram"}
		if env == "" {
			args = append(args, "--linear")
		}
		w := d.openBy(script, args...)
		if code := w.exitCode(); code != 0 {
			t.Fatalf("%s: ended with %d", name, code)
		}
		got := w.written()
		if strings.Contains(got, "PAGER") || strings.Contains(got, "\x1b") {
			t.Errorf("%s: the pager was started, or there are control sequences:\n%q", name, got)
		}
		piped, err := d.command("read", "instagram").Output()
		if err != nil {
			t.Fatal(err)
		}
		if words(got) != words(string(piped)) {
			t.Errorf("%s: it is not the whole guide", name)
		}
		if with := d.openBy("PAGER="+trap+` exec "$0" "$@"`, "read", "instagram"); with.exitCode() != 0 || !strings.Contains(with.written(), "PAGER") {
			t.Errorf("without %s the trap shows nothing, so it proves nothing:\n%q", name, with.written())
		}
	}
}

// words are the words of a text, wherever its lines end.
func words(text string) string { return strings.Join(strings.Fields(text), " ") }

// TestUndoAsksInAWindow: at a terminal a command says what it would take back and asks; a script, and --no-input, are not asked.
func TestUndoAsksInAWindow(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	sent := func() int {
		n := 0
		for _, c := range d.saved().Cases {
			for _, e := range c.Events {
				if e.What == state.Sent && e.Void == nil {
					n++
				}
			}
		}
		return n
	}
	d.printed(80, 0, "record", "instagram", "gesendet", "--on", "22.11.2026")
	for _, c := range []struct {
		answer string
		code   int
		left   int
		says   string
	}{{"n", 1, 1, "Es wurde nichts zurückgenommen."}, {"", 1, 1, "Es wurde nichts zurückgenommen."}, {"j", 0, 0, "Zurückgenommen für Instagram"}} {
		w := d.open("record", "instagram", "--undo").hears("Instagram: 22.11.2026 abgesendet. Zurücknehmen? (j/n)")
		w.press(c.answer + enter).hears(c.says)
		if code := w.exitCode(); code != c.code || sent() != c.left {
			t.Errorf("%q: ended with %d, %d events left; want %d and %d", c.answer, code, sent(), c.code, c.left)
		}
	}
	for _, args := range [][]string{{"--no-input"}, nil} {
		d.printed(80, 0, "record", "instagram", "gesendet", "--on", "22.11.2026")
		undo := append([]string{"record", "instagram", "--undo"}, args...)
		var run *exec.Cmd
		if args == nil {
			run = d.command(undo...)
			if out, err := run.CombinedOutput(); err != nil {
				t.Fatalf("%v: %s", err, out)
			}
		} else if got := d.printed(80, 0, undo...); strings.Contains(got, "Zurücknehmen?") {
			t.Errorf("with --no-input it asks:\n%s", got)
		}
		if sent() != 0 {
			t.Errorf("%q: it was not taken back", args)
		}
	}
}
