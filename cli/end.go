package cli

import (
	"errors"
	"fmt"

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

// end is the way in which a command ends that did not simply do what it should: its exit code, what is said, and what to do. Nothing is
// said where it was said already.
type end struct {
	code       int
	what, hint string
}

func (e *end) Error() string { return e.what }

// The ends of which everything was said already.
var (
	errSaid        error = &end{code: exitError}
	errUnusable    error = &end{code: exitUnusable}
	errOverdue     error = &end{code: exitOverdue}
	errUnwritable  error = &end{code: exitUnwritable}
	errInterrupted error = &end{code: exitInterrupted} // by Ctrl+C as a key
)

// ended is the end by a signal, or because the terminal is gone.
func ended(code int) error { return &end{code: code} }

// misuse is wrong use of the command line; hint says what to do.
func misuse(what, hint string) error { return &end{exitUsage, what, hint} }

// failed is something that did not work; hint says what to do.
func failed(what, hint string) error { return &end{exitError, what, hint} }

// unsaved says that the progress file could not be written, and what to do.
func unsaved(what string) error { return &end{code: exitUnwritable, what: what} }

// report says what went wrong, what to do, and returns the exit code.
func (c *console) report(err error) int {
	var end *end
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &end):
		for _, text := range []string{end.what, end.hint} {
			if text != "" {
				fmt.Fprintln(c.Err, text)
			}
		}
		return end.code
	case errors.Is(err, errEndless):
		fmt.Fprintln(c.Err, "\n"+c.T("cli.endless"))
	default:
		fmt.Fprintln(c.Err, c.T("error.other", "why", wizard.Why(c.words, err)))
	}
	return exitError
}
