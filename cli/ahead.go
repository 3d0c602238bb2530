package cli

import "github.com/charmbracelet/x/term"

// dropAhead throws away what was typed at a terminal and not read yet. What comes from a file or a pipe was meant as it is, and
// stays: it returns nil there.
func (w World) dropAhead() func() {
	if !term.IsTerminal(w.In.Fd()) {
		return nil
	}
	return func() { flushInput(w.In.Fd()) }
}
