//go:build unix

package cli

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
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
					w.sees("Welche Dienste") // drawn as for 80 columns and 24 rows
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

// wantShell holds that the terminal is as it was before the program: the shell's line and nothing else on the screen, every
// mode taken back, and keys echoed line by line again.
func (w *window) wantShell() {
	w.t.Helper()
	got, told, _ := strings.Cut(strings.TrimSpace(w.text()), "\n")
	if got = strings.TrimSpace(got); got != shellPrompt || told != "" && !strings.HasPrefix(told, "Dein Stand ist gespeichert.") || strings.Contains(told, "\n") {
		w.t.Errorf("the program leaves on the screen:\n%s\n%s", got, told)
	}
	below := 1
	if told != "" {
		below = 2
	}
	if at := w.screen.CursorPosition(); at.X != 0 || at.Y != below {
		w.t.Errorf("the cursor is left at %v, not below the shell's line", at)
	}
	w.wantTerminal()
}

// wantTerminal holds that every mode of the terminal was taken back.
func (w *window) wantTerminal() {
	w.t.Helper()
	if left := modesLeft(w.raw.String()); len(left) > 0 {
		w.t.Errorf("the program leaves the terminal in the modes %v", left)
	}
	if !reflect.DeepEqual(w.after, w.before) {
		w.t.Errorf("the terminal is in the state %v, and was in %v", w.after, w.before)
	}
}

// The ways in which a program changes a terminal beyond drawing.
var (
	modePattern     = regexp.MustCompile(`\x1b\[\?([0-9;]+)([hl])`)
	keyboardPattern = regexp.MustCompile(`\x1b\[([<>])[0-9]*u`)
	modifierPattern = regexp.MustCompile(`\x1b\[>4(;[0-9])?m`)
	shapePattern    = regexp.MustCompile(`\x1b\[([0-9]) q`)
	titlePattern    = regexp.MustCompile(`\x1b\]2;([^\x07\x1b]*)[\x07\x1b]`)
	barPattern      = regexp.MustCompile(`\x1b\]9;4;([0-9])`)
)

// modesLeft names what is not as it is at a terminal's start, after everything that was written.
func modesLeft(written string) (left []string) {
	on := map[string]bool{"25": true}
	for _, m := range modePattern.FindAllStringSubmatch(written, -1) {
		for mode := range strings.SplitSeq(m[1], ";") {
			on[mode] = m[2] == "h"
		}
	}
	for mode, set := range on {
		if set != (mode == "25") { // 25 shows the cursor
			left = append(left, "mode "+mode)
		}
	}
	pushed := 0
	for _, m := range keyboardPattern.FindAllStringSubmatch(written, -1) {
		if m[1] == ">" {
			pushed++
		} else {
			pushed--
		}
	}
	if pushed != 0 {
		left = append(left, fmt.Sprintf("%d keyboard modes pushed", pushed))
	}
	for what, last := range map[string]struct{ got, want string }{
		"modified keys": {lastOf(modifierPattern, written), ""},
		"cursor shape":  {lastOf(shapePattern, written), "0"},
		"title":         {lastOf(titlePattern, written), ""},
		"progress bar":  {lastOf(barPattern, written), "0"},
	} {
		if last.got != last.want && last.got != never {
			left = append(left, fmt.Sprintf("%s %q", what, last.got))
		}
	}
	return left
}

// never is what lastOf says of what the program did not touch at all.
const never = "never written"

// lastOf returns what the group of the pattern's last match holds.
func lastOf(pattern *regexp.Regexp, written string) string {
	all := pattern.FindAllStringSubmatch(written, -1)
	if len(all) == 0 {
		return never
	}
	return all[len(all)-1][1]
}

// TestModesLeft holds that modesLeft sees what is left, so that the tests that use it can fail.
func TestModesLeft(t *testing.T) {
	start := ansi.SetModeAltScreenSaveCursor + ansi.ResetModeTextCursorEnable + ansi.SetModeBracketedPaste + ansi.SetModifyOtherKeys2 +
		ansi.PushKittyKeyboard(1) + ansi.SetCursorStyle(2) + ansi.SetWindowTitle("Widerspruch") + ansi.SetProgressBar(20)
	end := []string{ansi.ResetModeAltScreenSaveCursor, ansi.SetModeTextCursorEnable, ansi.ResetModeBracketedPaste,
		ansi.ResetModifyOtherKeys, ansi.PopKittyKeyboard(1), ansi.SetCursorStyle(0), ansi.SetWindowTitle(""), ansi.ResetProgressBar}
	if left := modesLeft(start + strings.Join(end, "")); len(left) > 0 {
		t.Errorf("%v left after everything was taken back", left)
	}
	for i := range end {
		forgotten := strings.Join(append(append([]string{}, end[:i]...), end[i+1:]...), "")
		if left := modesLeft(start + forgotten); len(left) != 1 {
			t.Errorf("without %q: %v left, want one", end[i], left)
		}
	}
}
