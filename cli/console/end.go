package console

import (
	"errors"
	"slices"

	"widerspruch/wizard"
)

// Exit codes. They are an interface: scripts rely on them.
const (
	ExitDone        = 0
	ExitError       = 1
	ExitUsage       = 2
	ExitUnusable    = 3   // the progress file
	ExitOverdue     = 4   // something is for the person to do, says due
	ExitUnshown     = 5   // it was saved, but could not be shown
	ExitUnwritable  = 6   // the progress file can be read, but not written
	ExitHungUp      = 129 // the terminal was closed
	ExitInterrupted = 130
	ExitTerminated  = 143 // the system asked for it
)

// end is the way in which a command ends that did not simply do what it should: its exit code, what is said, and what to do. Nothing is
// said where it was said already.
type end struct {
	code       int
	what, hint string
}

// Error is what is said.
func (e *end) Error() string { return e.what }

// The ends of which everything was said already.
var (
	ErrSaid        error = &end{code: ExitError}
	ErrUnusable    error = &end{code: ExitUnusable}
	ErrOverdue     error = &end{code: ExitOverdue}
	ErrUnwritable  error = &end{code: ExitUnwritable}
	ErrInterrupted error = &end{code: ExitInterrupted} // by Ctrl+C as a key
)

// Ended is the end by a signal, or because the terminal is gone.
func Ended(code int) error { return &end{code: code} }

// Misuse is wrong use of the command line; hint says what to do.
func Misuse(what, hint string) error { return &end{ExitUsage, what, hint} }

// Failed is something that did not work; hint says what to do.
func Failed(what, hint string) error { return &end{ExitError, what, hint} }

// Unsaved says that the progress file could not be written, and what to do.
func Unsaved(what string) error { return &end{code: ExitUnwritable, what: what} }

// Report says what went wrong, what to do, and returns the exit code.
func (c *Console) Report(err error) int {
	var end *end
	switch {
	case err == nil:
		return ExitDone
	case errors.As(err, &end):
		c.Say(slices.DeleteFunc([]string{end.what, end.hint}, func(text string) bool { return text == "" })...)
		return end.code
	case errors.Is(err, errEndless):
		c.Say("", c.T("cli.endless"))
	default:
		c.Say(c.T("error.other", "why", wizard.Why(c.Words, err)))
	}
	return ExitError
}
