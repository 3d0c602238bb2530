package console

import "github.com/charmbracelet/x/term"

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

// Styled reports that what is printed may be bold: it goes to a terminal that can show it.
func (w World) Styled() bool {
	return term.IsTerminal(w.Out.Fd()) && !w.dumb() && understands(w.Out)
}

// Coloured reports that what is printed may have colours.
func (c *Console) Coloured() bool {
	return c.Styled() && !c.NoColor && c.Getenv("NO_COLOR") == ""
}

// mintty reports the window of Git Bash or Cygwin where it is no terminal for Windows programs: they see a pipe there.
func (w World) mintty() bool {
	return w.Handoff.GOOS == "windows" && !w.Terminal() && (w.Getenv("TERM_PROGRAM") == "mintty" || w.Getenv("MSYSTEM") != "")
}

// NoWizard is the key of why the wizard did not start, and how to get one.
func (c *Console) NoWizard() string {
	switch {
	case c.NoInput && c.Terminal():
		return "cli.noterminal.noinput"
	case c.mintty():
		return "cli.mintty"
	}
	return "cli.noterminal"
}
