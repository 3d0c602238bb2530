package letters

import (
	"bytes"
	"errors"
	"strconv"
	"time"

	"github.com/emersion/go-ical"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
)

// lastYear is the last that a calendar can write with four digits. A file that somebody else made may hold any.
const lastYear = 9999

// ErrNothingDue says that there is no date to put into a calendar; the format knows no empty one.
var ErrNothingDue = errors.New("letters: nothing is due")

// CalendarSource is what a calendar is made of.
type CalendarSource struct {
	Progress *state.Progress
	Library  *guides.Library
	Words    *i18n.Words
	Now      time.Time
	Command  string // how this program is called for this person: "widerspruch", "widerspruch --profile oma"
}

// Calendar makes a calendar file (RFC 5545) of all due dates, one all-day event each. To import it again changes what has
// changed and doubles nothing: the same date of the same case has the same UID, and a higher SEQUENCE after every change.
func Calendar(from CalendarSource) ([]byte, error) {
	calendar := ical.NewCalendar()
	calendar.Props.SetText(ical.PropVersion, "2.0")
	calendar.Props.SetText(ical.PropProductID, "-//widerspruch//widerspruch//"+from.Words.Lang())
	for i := range from.Progress.Cases {
		c := &from.Progress.Cases[i]
		standing := StandingOf(from.Progress, from.Library, c, from.Now)
		if standing.Via != "" || isUnused(from.Progress, from.Library, c) {
			continue
		}
		if !standing.Due.IsZero() && standing.Due.Year() < lastYear {
			calendar.Children = append(calendar.Children, from.event(c, standing))
		}
		if last := standing.Last; !last.Day.IsZero() && !state.Day(from.Now).After(last.Day) && last.Day.Year() < lastYear {
			calendar.Children = append(calendar.Children, from.lastEvent(c, last))
		}
	}
	if len(calendar.Children) == 0 {
		return nil, ErrNothingDue
	}
	var out bytes.Buffer
	if err := ical.NewEncoder(&out).Encode(calendar); err != nil {
		return nil, err
	}
	return foldCalendar(out.Bytes()), nil
}

// event is the due date of a case.
func (from *CalendarSource) event(c *state.Case, standing state.Standing) *ical.Component {
	kind := calendarAnswer
	switch standing.By {
	case state.Switched:
		kind = calendarRecheck
	case state.Complained:
		kind = calendarAuthority
	}
	return from.entry(c, kind, standing.Due, from.description(c, standing))
}

// lastEvent is the last day for the next step of a case, such as a complaint.
func (from *CalendarSource) lastEvent(c *state.Case, last state.Last) *ical.Component {
	w := from.Words
	text := w.T("due.last."+string(last.Period), "on", w.Date(last.Day)) + " " + w.T("rule."+string(last.Period))
	return from.entry(c, calendarLast, last.Day, from.withCommand(c, text))
}

// entry is a day of a case.
func (from *CalendarSource) entry(c *state.Case, kind calendarKind, day time.Time, description string) *ical.Component {
	summary := from.Words.T("calendar.summary."+string(kind), "name", CaseTitle(from.Library, from.Words, c))
	event := ical.NewEvent()
	event.Props.SetText(ical.PropUID, OneLine(c.ID)+"-"+string(kind)+"@widerspruch")
	event.Props.SetDateTime(ical.PropDateTimeStamp, from.Now.UTC())
	event.Props.SetDate(ical.PropDateTimeStart, day)
	event.Props.SetDate(ical.PropDateTimeEnd, day.AddDate(0, 0, 1)) // the day after the last one
	event.Props.SetText(ical.PropTransparency, "TRANSPARENT")       // the day stays free for other things
	event.Props.SetText(ical.PropSummary, summary)
	event.Props.SetText(ical.PropDescription, description)
	sequence := ical.NewProp(ical.PropSequence)
	sequence.Value = strconv.Itoa(calendarSequence(c))
	event.Props.Set(sequence)
	event.Children = append(event.Children, alarm(kind, summary))
	return event.Component
}

// calendarSequence counts the changes to a case. Events are only added and voided, so it never goes back.
func calendarSequence(c *state.Case) int {
	changes := len(c.Events)
	for _, e := range c.Events {
		if e.Void != nil {
			changes++
		}
	}
	return changes
}
