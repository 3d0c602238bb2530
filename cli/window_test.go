//go:build unix

package cli

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
	"golang.org/x/sys/unix"
)

const (
	columns, rows = 120, 40 // wide enough for the list of steps beside a step
	shellPrompt   = "$ widerspruch"
)

// window is a terminal window in which the program runs: a real pseudo-terminal, behind it an emulator that draws what the
// program writes and answers what it asks.
type window struct {
	t       testing.TB
	cmd     *exec.Cmd
	master  *os.File    // our end of the terminal
	slave   *os.File    // the program's end; open until the program has ended, to see in which state it leaves it
	before  *term.State // of the terminal
	after   *term.State // nil if there is no terminal any more
	screen  *vt.SafeEmulator
	changed chan struct{} // something was written; holds one at most
	drained chan struct{} // everything has been read
	ended   chan struct{} // the program has ended
	replied chan struct{} // the terminal has said of which colour it is, which is asked last
	unread  sync.Mutex    // held: the terminal takes nothing any more

	mu  sync.Mutex
	raw bytes.Buffer // everything that was written
}

// open starts the program in a new window.
func (d *desk) open(args ...string) *window {
	d.t.Helper()
	return d.openAs(columns, rows, false, filepath.Join(d.dir, "widerspruch"), args...)
}

// openSized starts the program in a window of another size.
func (d *desk) openSized(columns, rows uint16, args ...string) *window {
	d.t.Helper()
	return d.openAs(columns, rows, false, filepath.Join(d.dir, "widerspruch"), args...)
}

// openBy lets a shell start the program.
func (d *desk) openBy(script string, args ...string) *window {
	d.t.Helper()
	return d.openAs(columns, rows, false, "/bin/sh", append([]string{"-c", script, filepath.Join(d.dir, "widerspruch")}, args...)...)
}

// openMute starts the program in a terminal that answers no question.
func (d *desk) openMute(args ...string) *window {
	d.t.Helper()
	return d.openAs(columns, rows, true, filepath.Join(d.dir, "widerspruch"), args...)
}

func (d *desk) openAs(columns, rows uint16, mute bool, program string, args ...string) *window {
	d.t.Helper()
	w := &window{
		t: d.t, screen: vt.NewSafeEmulator(max(int(columns), 80), max(int(rows), 24)), changed: make(chan struct{}, 1), drained: make(chan struct{}),
		ended: make(chan struct{}), replied: make(chan struct{}),
	}
	var err error
	if w.master, w.slave, err = pty.Open(); err != nil {
		d.t.Fatal(err)
	}
	if err := pty.Setsize(w.master, &pty.Winsize{Cols: columns, Rows: rows}); err != nil {
		d.t.Fatal(err)
	}
	if w.master, err = interruptible(w.master); err != nil {
		d.t.Fatal(err)
	}
	if w.before, err = term.GetState(w.slave.Fd()); err != nil {
		d.t.Fatal(err)
	}
	io.WriteString(w.screen, shellPrompt+"\r\n") // what must be there again in the end
	w.cmd = exec.Command(program, args...)
	w.cmd.Env = d.environment()
	w.cmd.Stdin, w.cmd.Stdout, w.cmd.Stderr = w.slave, w.slave, w.slave
	w.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := w.cmd.Start(); err != nil {
		d.t.Fatal(err)
	}
	go w.wait()
	go w.answer(mute)
	go w.watch()
	d.t.Cleanup(w.cleanUp)
	return w
}

// interruptible makes that closing the file ends a read from it, as when a window is closed. The pty library makes its files
// block instead.
func interruptible(file *os.File) (*os.File, error) {
	defer file.Close()
	fd, err := unix.FcntlInt(file.Fd(), unix.F_DUPFD_CLOEXEC, 0)
	if err != nil {
		return nil, err
	}
	if err := unix.SetNonblock(fd, true); err != nil {
		return nil, err
	}
	return os.NewFile(uintptr(fd), file.Name()), nil
}

// resize makes the window another size.
func (w *window) resize(columns, rows int) {
	w.t.Helper()
	if err := pty.Setsize(w.master, &pty.Winsize{Cols: uint16(columns), Rows: uint16(rows)}); err != nil {
		w.t.Fatal(err)
	}
	w.screen.Resize(columns, rows)
}

// hears waits until the program by ear has said something.
func (w *window) hears(text string) *window {
	w.t.Helper()
	return w.until(text, func() bool { return strings.Contains(w.written(), text) })
}

// watch draws what the program writes.
func (w *window) watch() {
	defer close(w.drained)
	chunk := make([]byte, 1<<16)
	for {
		w.unread.Lock()
		//lint:ignore SA2001 it only waits until the test lets the terminal read
		w.unread.Unlock()
		n, err := w.master.Read(chunk)
		w.mu.Lock()
		w.raw.Write(chunk[:n])
		w.mu.Unlock()
		w.screen.Write(chunk[:n])
		select {
		case w.changed <- struct{}{}:
		default:
		}
		if err != nil {
			return
		}
	}
}

// answer sends the emulator's answers to the program. They must be taken in any case, or the emulator stands still.
func (w *window) answer(mute bool) {
	buffer := make([]byte, 256)
	for open := true; ; {
		n, err := w.screen.Read(buffer)
		if err != nil {
			return
		}
		if mute {
			continue
		}
		w.master.Write(buffer[:n]) // fails when the program has ended; then nobody waits for an answer
		if open && bytes.Contains(buffer[:n], []byte("\x1b]11;")) {
			open = false
			close(w.replied)
		}
	}
}

// answered waits until the terminal has answered what it is asked at the start: what ends the program before may leave the rest to the shell.
func (w *window) answered() *window {
	w.t.Helper()
	select {
	case <-w.replied:
	case <-time.After(patience):
		w.t.Fatalf("the terminal was not asked for its colour. The screen:\n%s", w.text())
	}
	return w
}

// cleanUp ends what the test has not ended.
func (w *window) cleanUp() {
	select {
	case <-w.ended:
	default:
		w.kill()
	}
	if input, ok := w.screen.InputPipe().(io.Closer); ok {
		input.Close() // not w.screen.Close, which is not safe while another goroutine reads
	}
}

// wait waits for the program's end and then gives up its end of the terminal, so that reading ours ends too.
func (w *window) wait() {
	defer close(w.ended)
	w.cmd.Wait() // exitCode tells how it ended
	w.after, _ = term.GetState(w.slave.Fd())
	w.slave.Close()
}

// exitCode waits until the program has ended and everything that it wrote is on the screen.
func (w *window) exitCode() int {
	w.t.Helper()
	for _, wait := range []struct {
		done   chan struct{}
		missed string
	}{{w.ended, "the program does not end"}, {w.drained, "what it started keeps the terminal"}} {
		select {
		case <-wait.done:
		case <-time.After(patience):
			w.cmd.Process.Kill()
			w.t.Fatalf("%s. The screen:\n%s", wait.missed, w.text())
		}
	}
	w.master.Close()
	return w.cmd.ProcessState.ExitCode()
}

// kill ends the program as a crash of the machine would. What it had written by then is on the screen.
func (w *window) kill() {
	w.t.Helper()
	if err := w.cmd.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
		w.t.Fatal(err)
	}
	w.exitCode()
}
