package cli

import (
	"errors"
	"fmt"

	"widerspruch/cli/program"
	"widerspruch/letters"
)

// calendar makes a calendar of what waits. Where nothing waits there is none: the format knows no empty one.
func (r *run) calendar(to program.Output) error {
	calendar, err := letters.Calendar(letters.CalendarSource{
		Progress: r.Progress, Library: r.Library, Words: r.Session.Words(), Now: r.Now(), Command: r.CommandLine(),
	})
	if errors.Is(err, letters.ErrNothingDue) {
		fmt.Fprintln(r.Err, r.T("calendar.none")+" "+r.T("cli.due.nocalendar"))
		return nil
	}
	if err != nil {
		return err
	}
	return r.Deliver(calendar, to, false)
}
