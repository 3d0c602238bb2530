//go:build unix

package cli

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/term"
)

// TestCrash ends the program in the ways in which it can do nothing itself any more. The terminal is as before all the same.
func TestCrash(t *testing.T) {
	for name, by := range map[string]func(*window){
		"kill -9": signalled(syscall.SIGKILL),
		"SIGQUIT": signalled(syscall.SIGQUIT),
		"SIGSEGV": signalled(syscall.SIGSEGV),
		"somebody else's goroutine panics": func(w *window) {
			if err := os.WriteFile(filepath.Join(filepath.Dir(w.cmd.Path), crashName), nil, 0o600); err != nil {
				w.t.Fatal(err)
			}
			w.press(esc) // it looks at the clock, and saves nothing that could be there before the crash
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t)
			w := d.open().beginInstagram().press("d").standsAt(2)
			w.isWatched(d)
			by(w)
			<-w.ended
			<-w.drained
			w.after, _ = term.GetState(w.master.Fd())
			if left := modesLeft(w.written()); len(left) > 0 {
				t.Errorf("the terminal is left in the modes %v", left)
			}
			if !reflect.DeepEqual(w.after, w.before) {
				t.Errorf("the terminal is in the state %v, and was in %v", w.after, w.before)
			}
			if err := os.Remove(filepath.Join(d.dir, crashName)); err != nil && !os.IsNotExist(err) {
				t.Fatal(err)
			}
			d.resume(2)
		})
	}
}

// isWatched waits for the second program, which waits for the end of the first.
func (w *window) isWatched(d *desk) {
	w.t.Helper()
	for deadline := time.Now().Add(patience); ; w.wroteWithin(silence / 10) {
		if _, err := os.Stat(filepath.Join(d.dir, watchedName)); err == nil {
			return
		}
		if time.Now().After(deadline) {
			w.t.Fatal("nobody watches over the terminal")
		}
	}
}

// TestWatchEnds holds that the second program ends with the first, and writes nothing where nothing went wrong.
func TestWatchEnds(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	w := d.open().beginInstagram()
	w.isWatched(d)
	w.press("q").exitCode() // it would fail if anything kept the terminal
	w.wantShell()
}

// TestBytes sends the program what no keyboard sends. It goes on, and ends as always.
func TestBytes(t *testing.T) {
	long := strings.Repeat("1;", 5000)
	for name, bytes := range map[string]string{
		"33 numbers":            "\x1b[" + strings.Repeat("1;", 33) + "m",
		"10,000 numbers":        "\x1b[" + long + "m",
		"33 numbers in a paste": pasted("\x1b[" + strings.Repeat("1:", 33) + "m"),
		"behind Alt and /":      "\x1b/[" + strings.Repeat("1;", 33) + "m",
		"an endless string":     "\x1bP" + long,
		"a window of 10^12":     "\x1b[8;999999;999999t\x1b[48;999999;999999;1;1t",
		"65,535 keys at once":   "\x1b[65;30;97;1;0;65535_",
		"every byte":            everyByte(),
		"a mouse":               "\x1b[M\xff\xff\xff\x1b[<0;99999999;9M",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t)
			w := d.open().beginInstagram().press("d").standsAt(2)
			w.press(bytes).press("\r\r") // ends an endless string; Enter goes on from the step at most
			w.settle()
			select {
			case <-w.ended:
				t.Fatalf("it ended: %v\n%s", w.cmd.ProcessState, w.text())
			default:
			}
			if code := w.press(strgC).exitCode(); code != 130 {
				t.Errorf("exit code %d, want 130", code)
			}
			w.wantTerminal()
		})
	}
}

func pasted(text string) string { return "\x1b[200~" + text + "\x1b[201~" }

// everyByte is every byte behind ESC [, but Ctrl+C, which ends the program, and Ctrl+Z.
func everyByte() string {
	var all strings.Builder
	for b := range 256 {
		if b != 3 && b != 0x1a {
			all.WriteString("\x1b[" + string([]byte{byte(b)}) + "\x1b[201~")
		}
	}
	return all.String()
}
