package cli

import (
	"errors"
	"fmt"
	"strings"

	"widerspruch/guides"
	"widerspruch/letters"
)

// calendar makes a calendar of what waits. Where nothing waits there is none: the format knows no empty one.
func (r *run) calendar(world World, f *flags, to output) error {
	words := r.session.Words()
	calendar, err := letters.Calendar(letters.CalendarSource{
		Progress: r.progress, Library: r.library, Words: words, Now: r.now(), Command: r.commandLine(f),
	})
	if errors.Is(err, letters.ErrNothingDue) {
		fmt.Fprintln(world.Err, words.T("calendar.none")+" "+words.T("cli.due.nocalendar"))
		return nil
	}
	if err != nil {
		return err
	}
	return r.deliver(world, f, calendar, to, false)
}

// commandLine is how this program is called for this person.
func (r *run) commandLine(f *flags) string {
	switch {
	case f.profile != "":
		return "widerspruch --profile " + f.profile
	case f.file != "":
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
