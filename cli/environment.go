package cli

import (
	"github.com/charmbracelet/x/term"
)

// What the surroundings can do, and what the program does about what they cannot. The browser and the clipboard have their
// own rules in handoff; environment_test.go holds them all in one table.

// dumb reports a terminal that understands no escape sequence. On Windows TERM is not set; elsewhere it always is.
func (w World) dumb() bool {
	switch w.Getenv("TERM") {
	case "dumb", "unknown":
		return true
	case "":
		return w.Handoff.GOOS != "windows"
	}
	return false
}

// styled reports that what is printed may be bold: it goes to a terminal that can show it.
func (w World) styled() bool {
	return term.IsTerminal(w.Out.Fd()) && !w.dumb() && understands(w.Out)
}

// coloured reports that what is printed may have colours.
func (c *console) coloured() bool {
	return c.styled() && !c.noColor && c.Getenv("NO_COLOR") == ""
}

// mintty reports the window of Git Bash or Cygwin where it is no terminal for Windows programs: they see a pipe there.
func (w World) mintty() bool {
	return w.Handoff.GOOS == "windows" && !w.terminal() && (w.Getenv("TERM_PROGRAM") == "mintty" || w.Getenv("MSYSTEM") != "")
}

// noWizard is the key of why the wizard did not start, and how to get one.
func (c *console) noWizard() string {
	switch {
	case c.noInput && c.terminal():
		return "cli.noterminal.noinput"
	case c.mintty():
		return "cli.mintty"
	}
	return "cli.noterminal"
}
