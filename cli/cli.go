// Package cli is the command line: it reads flags and commands, puts the parts of the program together, and ends with the
// right exit code. Results go to the standard output, messages to the error output.
package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"sync"
	"time"

	"github.com/adrg/xdg"
	"github.com/charmbracelet/x/term"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/i18n"
	"widerspruch/tui/restore"
	"widerspruch/wizard"
)

// Exit codes. They are an interface: scripts rely on them.
const (
	exitDone        = 0
	exitError       = 1
	exitUsage       = 2
	exitUnusable    = 3   // the progress file
	exitOverdue     = 4   // something is, says due
	exitUnshown     = 5   // it was saved, but could not be shown
	exitUnwritable  = 6   // the progress file can be read, but not written
	exitHungUp      = 129 // the terminal was closed
	exitInterrupted = 130
	exitTerminated  = 143 // the system asked for it
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

	guides func() (*guides.Library, error) // the library, loaded once; Main sets it
	hasty  bool                            // waits for no other window; tests set it
}

// System is the world the program really runs in.
func System() World {
	self, _ := os.Executable() // without it nobody watches over the terminal
	return World{
		Self: self, Exit: os.Exit,
		In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Getenv: os.Getenv, Locale: i18n.System, Now: time.Now,
		Handoff: handoff.SystemEnv(), OwnConsole: ownConsole,
		Documents: xdg.UserDirs.Documents, Home: home,
	}
}

// patience is how long another window is waited for.
func (w World) patience(usual time.Duration) time.Duration {
	if w.hasty {
		return 0
	}
	return usual
}

// terminal reports that a person sits at both ends.
func (w World) terminal() bool {
	return term.IsTerminal(w.In.Fd()) && term.IsTerminal(w.Out.Fd())
}

// Main runs the program and returns its exit code.
func Main(args []string, world World) int {
	if len(args) == 1 && args[0] == watchArgument {
		restore.Serve(world.In, world.Out)
		return exitDone
	}
	world.guides = sync.OnceValues(guides.Shipped)
	go world.guides() // they load while the words and the progress file do
	lang := flagValue(args, "lang")
	if !slices.Contains(i18n.Languages[:], lang) {
		lang = "" // refused below, in a language that the person reads
	}
	words, err := i18n.New(i18n.Detect(lang, "", world.Getenv, world.Locale))
	if err != nil {
		fmt.Fprintln(world.Err, err)
		return exitError
	}
	root := newRoot(world, words)
	root.SetArgs(args)
	err = root.Execute()
	if out, ok := root.OutOrStdout().(*careful); ok && err == nil {
		err = out.err
	}
	code := report(err, world, words)
	switch code {
	case exitError, exitUsage, exitUnusable:
		world.linger(args, words)
	}
	return code
}

// Errors that decide the exit code. Their text has been written, or is the whole message.
var (
	errInterrupted = errors.New("interrupted")
	errUnusable    = errors.New("the progress file cannot be used")
	errUnwritable  = errors.New("the progress file cannot be written")
	errOverdue     = errors.New("something is overdue")
	errSaid        = errors.New("it did not work, and was said")
)

// usageError is wrong use of the command line; hint says what to do.
type usageError struct{ what, hint string }

func (e usageError) Error() string { return e.what }

// report says what went wrong, what to do, and returns the exit code.
func report(err error, world World, words *i18n.Words) int {
	var (
		usage   usageError
		failed  failure
		unsaved unsavedError
	)
	var (
		unshown unshownError
		ended   endedError
	)
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &unshown):
		fmt.Fprintln(world.Err, words.T(unshown.key, "why", wizard.Why(words, unshown.why)))
		return exitUnshown
	case errors.Is(err, errInterrupted):
		return exitInterrupted
	case errors.As(err, &ended):
		return ended.code
	case errors.Is(err, errOverdue):
		return exitOverdue
	case errors.Is(err, errEndless):
		fmt.Fprintln(world.Err, "\n"+words.T("cli.endless"))
		return exitError
	case errors.Is(err, errSaid):
		return exitError
	case errors.As(err, &unsaved):
		fmt.Fprintln(world.Err, unsaved.what)
		return exitUnwritable
	case errors.Is(err, errUnwritable):
		return exitUnwritable
	case errors.Is(err, errUnusable):
		return exitUnusable
	case errors.As(err, &usage):
		fmt.Fprintf(world.Err, "%s\n%s\n", usage.what, usage.hint)
		return exitUsage
	case errors.As(err, &failed):
		fmt.Fprintf(world.Err, "%s\n%s\n", failed.what, failed.hint)
		return exitError
	}
	fmt.Fprintln(world.Err, words.T("error.other", "why", wizard.Why(words, err)))
	return exitError
}

// flagValue finds a flag's value before the flags are parsed: the help itself is in the language that --lang names.
func flagValue(args []string, name string) string {
	for i, arg := range args {
		if arg == "--"+name && i+1 < len(args) {
			return args[i+1]
		}
		if value, ok := cutFlag(arg, name); ok {
			return value
		}
	}
	return ""
}
