package letters

import (
	"github.com/emersion/go-ical"

	"widerspruch/state"
)

// calendarKind says what a date is about. It is part of the UID.
type calendarKind string

const (
	calendarAnswer    calendarKind = "answer"    // the last day for the company to answer
	calendarRecheck   calendarKind = "recheck"   // a switched setting wants another look
	calendarAuthority calendarKind = "authority" // the last day for the authority to say something
	calendarLast      calendarKind = "last"      // the last day for the next step, such as a complaint
)

// description says what to do on the day, and how to come back to the place where it is done.
func (from *CalendarSource) description(c *state.Case, standing state.Standing) string {
	w := from.Words
	on, due := w.Date(standing.Since), w.Date(standing.Due)
	var text string
	switch standing.By {
	case state.Switched:
		text = w.T("calendar.recheck", "on", on)
	case state.Complained:
		text = w.T("calendar.complained", "on", on, "due", due)
	case state.Extended:
		text = w.T("calendar.extended", "on", on, "due", due)
	case state.Answered:
		text = w.T("calendar.answered", "on", on, "due", due)
	case state.Reminded:
		text = InLaw(w, from.Progress.Person.Country, "calendar.reminded", "on", on, "due", due)
	default:
		text = w.T("calendar.sent", "on", on, "due", due)
	}
	return from.withCommand(c, text)
}

// withCommand adds to a text how to come back to the place where something is done.
func (from *CalendarSource) withCommand(c *state.Case, text string) string {
	w := from.Words
	return text + "\n\n" + w.T("calendar.resume") + "\n" + from.command(c) + "\n\n" + w.T("calendar.law")
}

// command is what to type. It ends with an id of the library only: the progress file may come from somebody else, and nobody
// should paste from it into a shell.
func (from *CalendarSource) command(c *state.Case) string {
	command := from.Command + " start"
	if guide, ok := from.Library.Guide(c.Guide); ok {
		command += " " + guide.ID
	}
	return command
}

// alarm rings at nine: on the day to look again, but on the morning after the last day to answer, when it is known whether an
// answer came, and two weeks before the last day to do something.
func alarm(kind calendarKind, text string) *ical.Component {
	alarm := ical.NewComponent(ical.CompAlarm)
	alarm.Props.SetText(ical.PropAction, "DISPLAY")
	alarm.Props.SetText(ical.PropDescription, text)
	trigger := ical.NewProp(ical.PropTrigger)
	switch kind {
	case calendarRecheck:
		trigger.Value = "PT9H" // from the start of the day
	case calendarLast:
		trigger.Value = "-P13DT15H"
	default:
		trigger.Value = "P1DT9H"
	}
	alarm.Props.Set(trigger)
	return alarm
}
