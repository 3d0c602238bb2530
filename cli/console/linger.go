package console

import (
	"bufio"
	"slices"

	"github.com/charmbracelet/x/term"
)

// Linger keeps the window open until Enter is pressed, so that a message can be read: after a double click on Windows the
// console belongs to this program alone and closes with it.
func (c *Console) Linger(args []string) {
	if c.OwnConsole == nil || !c.OwnConsole() || !term.IsTerminal(c.In.Fd()) ||
		slices.ContainsFunc(args, func(arg string) bool { return arg == "--no-input" || arg == "--no-input=true" }) {
		return
	}
	c.Say(c.T("cli.linger"))
	_, _ = bufio.NewReader(c.In).ReadString('\n')
}
