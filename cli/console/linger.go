package console

import (
	"bufio"
	"fmt"

	"github.com/charmbracelet/x/term"
)

// Linger keeps the window open until Enter is pressed, so that a message can be read: after a double click on Windows the
// console belongs to this program alone and closes with it.
func (c *Console) Linger(args []string) {
	if c.OwnConsole == nil || !c.OwnConsole() || !term.IsTerminal(c.In.Fd()) || hasFlag(args, "no-input") {
		return
	}
	fmt.Fprintln(c.Err, c.T("cli.linger"))
	_, _ = bufio.NewReader(c.In).ReadString('\n')
}

// hasFlag reports that a flag without a value was given.
func hasFlag(args []string, name string) bool {
	for _, arg := range args {
		if arg == "--"+name || arg == "--"+name+"=true" {
			return true
		}
	}
	return false
}
