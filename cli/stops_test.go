//go:build unix

package cli

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

const ctrlZ = "\x1a"

// TestStop stops the program in a shell with job control, in every way, and lets it go on: the shell has a usable terminal meanwhile, and
// the wizard stands where it stood, with what was typed.
func TestStop(t *testing.T) {
	const bash = "/bin/bash"
	if _, err := os.Stat(bash); err != nil {
		t.Skip("needs bash")
	}
	for name, stop := range map[string]func(w *window, pid int){
		"Ctrl+Z":  func(w *window, _ int) { w.press(ctrlZ) },
		"SIGTSTP": func(w *window, pid int) { syscall.Kill(pid, syscall.SIGTSTP) },
		"SIGSTOP": func(w *window, pid int) { syscall.Kill(pid, syscall.SIGSTOP) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t)
			w := d.openAs(columns, rows, false, bash, "--norc", "--noprofile", "-i").hears("bash")
			w.press("PS1='ready> '; cd " + d.dir + "; ./widerspruch & echo $! >" + filepath.Join(d.dir, "pid") + "; fg\r")
			w.beginInstagram().press("d").standsAt(2)
			stop(w, d.pid())
			w.hears("Stopped").press("echo meanwhile$((1+1))\r").hears("meanwhile2")
			drawn := strings.Count(w.written(), "\x1b[?1049h")
			w.press("fg\r").until("it is drawn again", func() bool { return strings.Count(w.written(), "\x1b[?1049h") > drawn }).standsAt(2).press("d").standsAt(3)
			if name == "Ctrl+Z" { // again, in a field
				w.press("d").standsAt(4).press("d").standsAt(5).rests().choose("Mehr angeben").press(enter).sees("Wann hast du es abgesendet?")
				w.press("qq7").sees("qq7").press(ctrlZ).until("stopped twice", func() bool { return strings.Count(w.written(), "Stopped") > 1 })
				w.press("fg\r").sees("Wann hast du es abgesendet?", "qq7")
			}
			before := strings.Count(w.written(), "ready> ")
			w.press(strgC).until("the shell again", func() bool { return strings.Count(w.written(), "ready> ") > before }).press("echo code$?\r").hears("code130").press("exit\r")
			w.exitCode()
			w.wantTerminal()
			d.saved()
		})
	}
}

// pid is the program's, which the shell wrote down.
func (d *desk) pid() int {
	d.t.Helper()
	data, err := os.ReadFile(filepath.Join(d.dir, "pid"))
	if err != nil {
		d.t.Fatal(err)
	}
	pid, err := strconv.Atoi(strings.TrimSpace(string(data)))
	if err != nil {
		d.t.Fatal(err)
	}
	return pid
}

// TestNobodyToResume holds that nothing stops the program where nobody could let it go on: it would stand still for ever, with the lock.
func TestNobodyToResume(t *testing.T) {
	for name, stop := range map[string]func(*window){
		"Ctrl+Z":  func(w *window) { w.press(ctrlZ) },
		"SIGTSTP": signalled(syscall.SIGTSTP),
		"SIGTTIN": signalled(syscall.SIGTTIN),
	} {
		for start, script := range map[string]string{"by a terminal": `exec "$0"`, "by a script": `"$0"; exit $?`} {
			if start == "by a script" && name != "Ctrl+Z" {
				continue // the signal would go to the script
			}
			t.Run(name+" "+start, func(t *testing.T) {
				t.Parallel()
				d := newDesk(t)
				w := d.openBy(script).beginInstagram().press("d").standsAt(2)
				stop(w)
				w.press("?").sees("Tasten").press(esc)
				if code := w.press(strgC).exitCode(); code != 130 {
					t.Errorf("exit code %d, want 130", code)
				}
			})
		}
	}
}
