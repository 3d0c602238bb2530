package cli

import (
	"bufio"
	"fmt"

	"github.com/charmbracelet/x/term"

	"widerspruch/i18n"
)

// linger keeps the window open until Enter is pressed, so that a message can be read: after a double click on Windows the
// console belongs to this program alone and closes with it.
func (w World) linger(args []string, words *i18n.Words) {
	if w.OwnConsole == nil || !w.OwnConsole() || !term.IsTerminal(w.In.Fd()) || hasFlag(args, "no-input") {
		return
	}
	fmt.Fprintln(w.Err, words.T("cli.linger"))
	_, _ = bufio.NewReader(w.In).ReadString('\n')
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
