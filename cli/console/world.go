package console

import (
	"io"
	"os"
	"time"

	"github.com/adrg/xdg"
	"github.com/charmbracelet/x/term"

	"widerspruch/handoff"
	"widerspruch/i18n"
)

// World is what the program finds outside: the streams, the environment, the clock.
type World struct {
	In      *os.File
	Out     *os.File
	Err     io.Writer
	Getenv  func(string) string
	Locale  func() string // the system's display language, "" if it does not say
	Now     func() time.Time
	Handoff handoff.Env

	Documents string // the person's folder for documents, "" if there is none

	Self string         // this program, "" if it cannot be started again
	Exit func(code int) // ends the process at once

	OwnConsole func() bool // the console window closes with the program; nil: it does not

	Home string // the project's address, "" while it has none

	Hasty bool // waits for no other window; tests set it
}

// System is the world the program really runs in.
func System() World {
	self, _ := os.Executable() // without it nobody watches over the terminal
	return World{
		Self: self, Exit: os.Exit,
		In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Getenv: os.Getenv, Locale: i18n.System, Now: time.Now,
		Handoff: handoff.SystemEnv(), OwnConsole: ownConsole,
		Documents: xdg.UserDirs.Documents,
	}
}

// Terminal reports that a person sits at both ends.
func (w World) Terminal() bool {
	return term.IsTerminal(w.In.Fd()) && term.IsTerminal(w.Out.Fd())
}
