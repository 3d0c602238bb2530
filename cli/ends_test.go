//go:build unix

package cli

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// ways are the ways in which a person, the system or the terminal ends the program, and its exit code then.
var ways = map[string]struct {
	by   func(*window)
	code int
	keys bool // of the full-screen face
}{
	"q":               {func(w *window) { w.press("q") }, 0, true},
	"Ctrl+C":          {func(w *window) { w.press(strgC) }, 130, false},
	"SIGINT":          {signalled(syscall.SIGINT), 130, false},
	"SIGINT twice":    {func(w *window) { signalled(syscall.SIGINT)(w); signalled(syscall.SIGINT)(w) }, 130, false},
	"SIGTERM":         {signalled(syscall.SIGTERM), 143, false},
	"SIGHUP":          {signalled(syscall.SIGHUP), 129, false},
	"closed terminal": {func(w *window) { w.master.Close() }, 129, false},
}

func signalled(s syscall.Signal) func(*window) {
	return func(w *window) {
		if err := w.cmd.Process.Signal(s); err != nil && !errors.Is(err, os.ErrProcessDone) {
			w.t.Fatal(err)
		}
	}
}

// starts are the ways in which the program can have been started.
var starts = map[string]func(*desk, ...string) *window{
	"by a terminal": (*desk).open,
	"by nohup and a starter": func(d *desk, args ...string) *window {
		return d.openBy(`trap "" HUP INT TERM QUIT; exec "$0" "$@"`, args...)
	},
	"in a terminal of 0 columns": func(d *desk, args ...string) *window { return d.openSized(0, 0, args...) },
	"in a mute terminal":         (*desk).openMute,
}

// TestEnds ends the program in the middle of a walk in every way, wherever it was started: the exit code is right, the terminal as
// before, the lock free, and the file as it was told.
func TestEnds(t *testing.T) {
	for start, open := range starts {
		for name, way := range ways {
			t.Run("screen/"+start+"/"+name, func(t *testing.T) {
				t.Parallel()
				d := newDesk(t)
				w := open(d)
				if start == "in a terminal of 0 columns" {
					w.sees("Welche Dienste").answered() // drawn as for 80 columns and 24 rows
				} else {
					w.beginInstagram().press("d").standsAt(2)
				}
				way.by(w)
				if code := w.exitCode(); code != way.code {
					t.Errorf("exit code %d, want %d", code, way.code)
				}
				if name != "closed terminal" {
					w.wantShell()
				}
				if start != "in a terminal of 0 columns" {
					d.resume(2)
				}
			})
			if way.keys || start == "in a mute terminal" {
				continue
			}
			t.Run("ear/"+start+"/"+name, func(t *testing.T) {
				t.Parallel()
				d := newDesk(t)
				w := open(d, "--linear").hears("allein: ")
				way.by(w)
				if code := w.exitCode(); code != way.code {
					t.Errorf("exit code %d, want %d", code, way.code)
				}
				if name != "closed terminal" {
					w.wantTerminal()
				}
				d.saved()
			})
		}
	}
}

// endsUnread ends a program whose terminal takes nothing, and wants that it does not wait for that.
func endsUnread(w *window, by func(*window), code int) {
	w.t.Helper()
	by(w)
	select {
	case <-w.ended:
	case <-time.After(patience):
		w.t.Error("the program waits for the terminal for ever")
	}
	w.unread.Unlock()
	if got := w.exitCode(); got != code {
		w.t.Errorf("exit code %d, want %d", got, code)
	}
}

// TestEndsUnread ends the program while the terminal takes nothing any more, so that it stands in the middle of writing.
func TestEndsUnread(t *testing.T) {
	for name, way := range ways {
		switch name {
		case "q", "Ctrl+C": // keys wait for what is being written
			continue
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t)
			w := d.open().beginInstagram().press("d").standsAt(2)
			w.unread.Lock()
			for n := range 60 { // each is a whole frame; the terminal keeps fewer
				w.resize(columns-n%2, rows)
			}
			endsUnread(w, way.by, way.code)
			if name != "closed terminal" {
				w.wantTerminal()
			}
			d.resume(2)
		})
	}
	for name, way := range ways {
		switch name {
		case "q", "Ctrl+C", "closed terminal":
			continue
		}
		t.Run("ear/"+name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t)
			w := d.open("--linear").hears("Eingabetaste allein:")
			w.unread.Lock()
			w.press(strings.Repeat("?\n", 1000)) // the answers are more than the terminal keeps
			w.settle()
			endsUnread(w, way.by, way.code)
			w.wantTerminal()
			d.saved()
		})
	}
	t.Run("Ctrl+C twice", func(t *testing.T) {
		t.Parallel()
		d := newDesk(t)
		w := d.open().beginInstagram().press("d").standsAt(2)
		w.unread.Lock()
		for n := range 60 {
			w.resize(columns-n%2, rows)
		}
		w.press(strgC)
		w.settle()
		w.press(strgC)
		select {
		case <-w.ended:
		case <-time.After(patience):
			t.Error("the second Ctrl+C does not end it")
		}
		w.unread.Unlock()
		if code := w.exitCode(); code != 130 {
			t.Errorf("exit code %d, want 130", code)
		}
		d.resume(2)
	})
}

// TestCommandEnds holds that a command that waits is ended by the signal itself, as shells expect it.
func TestCommandEnds(t *testing.T) {
	t.Parallel()
	for _, s := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP} {
		d := newDesk(t)
		w := d.open("import", "-")
		signalled(s)(w)
		w.exitCode()
		if status := w.cmd.ProcessState.Sys().(syscall.WaitStatus); !status.Signaled() || status.Signal() != s {
			t.Errorf("%v: ended as %v", s, status)
		}
		w.wantTerminal()
		d.saved()
	}
}

// TestPanic holds that even a bug leaves the terminal and the file as they should be: it is told, and the next start resumes.
func TestPanic(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	w := d.open().beginInstagram().press("d").standsAt(2)
	bug := filepath.Join(d.dir, panicName)
	if err := os.WriteFile(bug, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if code := w.press("d").exitCode(); code != 1 {
		t.Errorf("exit code %d, want 1", code)
	}
	if !strings.Contains(w.text(), "panic") {
		t.Errorf("the screen does not say what happened:\n%s", w.text())
	}
	w.wantTerminal()
	if err := os.Remove(bug); err != nil {
		t.Fatal(err)
	}
	d.resume(2)
}

// TestCtrlCWhileTyping holds that Ctrl+C also ends a form, where every letter is a letter, and that what was typed is there again.
func TestCtrlCWhileTyping(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	w := d.open().beginInstagram().toTheForm().press("q").press("q7").sees("qq7")
	if code := w.press(strgC).exitCode(); code != 130 {
		t.Errorf("exit code %d, want 130", code)
	}
	w.wantShell()
	d.resume(5).rests().choose("Mehr angeben").press(enter).sees("qq7")
}

// TestDraftSurvivesTheEnd holds that what was typed is there again, when the window was closed or the program was ended.
func TestDraftSurvivesTheEnd(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"SIGINT", "SIGTERM", "SIGHUP", "closed terminal"} {
		d := newDesk(t)
		w := d.open().beginInstagram().toTheForm().press("q7").sees("q7")
		ways[name].by(w)
		if code := w.exitCode(); code != ways[name].code {
			t.Errorf("%s: exit code %d, want %d", name, code, ways[name].code)
		}
		d.resume(5).rests().choose("Mehr angeben").press(enter).sees("q7")
	}
}

// toTheForm walks from the first step to the details of what was sent.
func (w *window) toTheForm() *window {
	w.t.Helper()
	for n := 1; n < 5; n++ {
		w.standsAt(n).press("d")
	}
	return w.standsAt(5).rests().choose("Mehr angeben").press(enter).sees("Wann hast du es abgesendet?")
}

// resume starts the program again: its first screen says where the person stood, and Enter leads there.
func (d *desk) resume(n int) *window {
	d.t.Helper()
	wantDone(d.t, d.saved(), "instagram", "browser", n-1)
	steps := stepsOf(d.t, "instagram", "browser")
	return d.open().sees("In Arbeit", fmt.Sprintf("Schritt %d von ", n)).enters("Instagram").standsAt(n).sees(steps[n-1].Title)
}
