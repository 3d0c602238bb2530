package console

import (
	"time"

	"github.com/charmbracelet/x/term"
)

// unheard is how long after a question nobody can have heard it yet: a second, impatient Enter comes within it, an answer does not.
const unheard = 400 * time.Millisecond

// DropAhead throws away what was typed at a terminal before the question that was just told can have been heard. What comes from a
// file or a pipe was meant as it is, and stays: nothing tells a script, whose lines are all there before the first question, from
// somebody who types ahead. It returns nil there.
func (w World) DropAhead() func() {
	if !term.IsTerminal(w.In.Fd()) {
		return nil
	}
	return func() {
		time.Sleep(unheard)
		flushInput(w.In.Fd())
	}
}
