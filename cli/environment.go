package cli

import (
	"github.com/charmbracelet/x/term"

	"widerspruch/i18n"
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
func (w World) coloured(f *flags) bool {
	return w.styled() && !f.noColor && w.Getenv("NO_COLOR") == ""
}

// mintty reports the window of Git Bash or Cygwin where it is no terminal for Windows programs: they see a pipe there.
func (w World) mintty() bool {
	return w.Handoff.GOOS == "windows" && !w.terminal() && (w.Getenv("TERM_PROGRAM") == "mintty" || w.Getenv("MSYSTEM") != "")
}

// noTerminal says why there is no wizard here, and how to get one.
func (w World) noTerminal(words *i18n.Words) string {
	if w.mintty() {
		return words.T("cli.mintty")
	}
	return words.T("cli.noterminal")
}

// noWizard says why the wizard did not start.
func (w World) noWizard(f *flags, words *i18n.Words) string {
	if f.noInput && w.terminal() {
		return words.T("cli.noterminal.noinput")
	}
	return w.noTerminal(words)
}
