package cli

import (
	"errors"
	"fmt"
	"strings"

	"widerspruch/guides"
	"widerspruch/letters"
)

// calendar makes a calendar of what waits. Where nothing waits there is none: the format knows no empty one.
func (r *run) calendar(to output) error {
	calendar, err := letters.Calendar(letters.CalendarSource{
		Progress: r.progress, Library: r.library, Words: r.session.Words(), Now: r.now(), Command: r.commandLine(),
	})
	if errors.Is(err, letters.ErrNothingDue) {
		fmt.Fprintln(r.Err, r.T("calendar.none")+" "+r.T("cli.due.nocalendar"))
		return nil
	}
	if err != nil {
		return err
	}
	return r.deliver(calendar, to, false)
}

// commandLine is how this program is called for this person.
func (r *run) commandLine() string {
	switch {
	case r.profile != "":
		return "widerspruch --profile " + r.profile
	case r.file != "":
		return "widerspruch --file " + shellWord(guides.Clean(r.path))
	}
	return "widerspruch"
}

// shellWord is a path as one word of a command line that a person copies.
func shellWord(path string) string {
	if strings.ContainsAny(path, " &|;<>()$`'*?[]#~%!{}\t") {
		return `"` + path + `"`
	}
	return path
}
