// Package restore puts the terminal back as it was when the program cannot do it in the usual way: when its output stands still, when a
// goroutine that is nobody's has crashed, when it was killed.
package restore

import (
	"io"
	"os"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
)

// modes take back every mode that the full-screen program sets. CAN ends what may be half written.
const modes = "\x18" + ansi.ResetModeSynchronizedOutput + ansi.ResetModifyOtherKeys + "\x1b[<1u" + ansi.ResetModeBracketedPaste +
	"\x1b[0m\x1b[0 q" + ansi.ResetModeAltScreenSaveCursor + ansi.SetModeTextCursorEnable + "\x1b]2;\a"

// patience is how long a terminal that does not read is waited for.
const patience = 300 * time.Millisecond

// Terminal is a terminal, and how it was.
type Terminal struct {
	in, out *os.File
	state   *term.State // nil: it has none
}

// Keep remembers how a terminal is now.
func Keep(in, out *os.File) *Terminal {
	state, _ := term.GetState(in.Fd())
	return &Terminal{in, out, state}
}

// Now puts the terminal back. It returns within a moment, also if the terminal does not read; then false.
func (t *Terminal) Now() bool {
	t.Keys()
	makeRoom(t.out)
	return writeWithin(t.out, modes, patience)
}

// Keys lets the terminal take keys as before, and writes nothing.
func (t *Terminal) Keys() {
	if t.state != nil {
		_ = term.Restore(t.in.Fd(), t.state) // there is nothing else to try
	}
}

// writeWithin writes, and says whether it was done in time.
func writeWithin(to io.Writer, text string, limit time.Duration) bool {
	done := make(chan error, 1)
	go func() {
		_, err := io.WriteString(to, text)
		done <- err
	}()
	select {
	case err := <-done:
		return err == nil
	case <-time.After(limit):
		return false
	}
}
