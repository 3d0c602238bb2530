//go:build unix

package restore

import (
	"encoding/binary"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"runtime/debug"
	"syscall"
	"time"

	"github.com/charmbracelet/x/term"
	"golang.org/x/sys/unix"
)

// bye is what the program writes when it has put the terminal back itself. A report of a crash does not begin with it.
const bye = 0

// Watch starts the program a second time, to wait for the end of the first: only another process can put the terminal back when a goroutine
// of somebody else's has crashed, or after a kill. argument is what leads to Serve there. done says that all went well; nobody has to
// wait for anything, and where it cannot be started there is no watch.
func (t *Terminal) Watch(program, argument string) (done func()) {
	nothing := func() {}
	if t.state == nil {
		return nothing
	}
	read, write, err := os.Pipe()
	if err != nil {
		return nothing
	}
	defer read.Close()
	cmd := exec.Command(program, argument)
	cmd.Args[0] = os.Args[0]
	cmd.Stdin, cmd.Stdout = read, t.out
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true} // what ends the first must not end the second
	if cmd.Start() != nil {
		write.Close()
		return nothing
	}
	go cmd.Wait() // so that it is gone when it has ended
	if binary.Write(write, binary.NativeEndian, &t.state.Termios) != nil || debug.SetCrashOutput(write, debug.CrashOptions{}) != nil {
		write.Close()
		return nothing
	}
	return func() {
		_ = debug.SetCrashOutput(nil, debug.CrashOptions{})
		_, _ = write.Write([]byte{bye}) // if nobody reads it, nobody is there to put anything back
		write.Close()
	}
}

// Serve is the second program. It waits until the first ends, and puts the terminal back if that has not done it.
func Serve(in, out *os.File) {
	signal.Ignore(syscall.SIGHUP, syscall.SIGINT, syscall.SIGTERM, syscall.SIGQUIT, syscall.SIGTSTP, syscall.SIGTTOU, syscall.SIGPIPE)
	var was term.State
	if binary.Read(in, binary.NativeEndian, &was.Termios) != nil {
		return
	}
	first := []byte{1}
	if _, err := io.ReadFull(in, first); err == nil && first[0] == bye {
		return
	}
	if now, err := term.GetState(out.Fd()); err == nil && isOurs(now) {
		_ = term.Restore(out.Fd(), &was) // there is nothing else to try
	}
	writeWithin(out, modes, time.Second)
	_, _ = io.Copy(io.Discard, in) // the report of the crash stands on the screen
}

// isOurs says that the terminal still is as the program set it. A shell that was quicker has its own state, in which output is processed.
func isOurs(now *term.State) bool { return now.Termios.Oflag&unix.OPOST == 0 }

// Lent says that the terminal reads lines: somebody else has it, such as the person's editor, and Ctrl+C was meant for them.
func (t *Terminal) Lent() bool {
	now, err := term.GetState(t.in.Fd())
	return err == nil && now.Termios.Lflag&unix.ISIG != 0
}
