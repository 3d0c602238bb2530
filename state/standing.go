package state

import "time"

// Status says where a case stands. It is derived from the events and today's date and never stored.
type Status string

// The statuses of the design, section 2. StatusUnused is one of services only: no case has it.
const (
	StatusOpen       Status = "open"       // nothing happened
	StatusWorking    Status = "working"    // a step is done or the form was opened
	StatusWaiting    Status = "waiting"    // sent or reminded, and there is time to answer
	StatusOverdue    Status = "overdue"    // sent or reminded, and the time is over
	StatusDone       Status = "done"       // confirmed, or a setting was switched
	StatusRefused    Status = "refused"    // the company refused
	StatusComplained Status = "complained" // a complaint was filed
	StatusUnused     Status = "unused"     // the person does not use the service
)

// reminderWeeks is how long a company gets to answer a reminder.
const reminderWeeks = 2

// Standing is the status of a case with what it was derived from.
type Standing struct {
	Status Status
	By     What      // the event that decided; empty if none did
	Since  time.Time // when that event was; zero if none decided
	Due    time.Time // the day (see Day) to act on: last day to answer, or to look again at a switched setting; zero if none
	Ref    string    // the last reference that a counting event gave
	Via    string    // id of the covering case whose standing this is; empty if it is the case's own
}

// StandingOf derives where c stands at that time. A case that another one covers stands where that one stands.
func (p *Progress) StandingOf(c *Case, now time.Time) Standing {
	cover := p.cover(c)
	standing := cover.standing(now)
	if cover != c {
		standing.Via = cover.ID
	}
	return standing
}

// cover follows Via to the case that decides for c. An id that names no case ends the way; a way that leads in a circle says
// nothing, so c decides for itself.
func (p *Progress) cover(c *Case) *Case {
	cover := c
	for range p.Cases {
		if cover.Via == "" {
			return cover
		}
		next := p.Case(cover.Via)
		if next == nil {
			return cover
		}
		cover = next
	}
	return c
}

// standing derives c's own standing: the last event that decides anything wins.
func (c *Case) standing(now time.Time) Standing {
	standing := Standing{Status: StatusOpen}
	if len(c.Steps) > 0 {
		standing.Status = StatusWorking
	}
	for _, e := range c.Counting() {
		standing.apply(e)
	}
	if standing.Status == StatusWaiting && Day(now).After(standing.Due) {
		standing.Status = StatusOverdue
	}
	return standing
}

// apply goes from one event to the next; what is not named here, notes and kinds of a later version, decides nothing.
func (s *Standing) apply(e Event) {
	if e.What.Answers() {
		return
	}
	if e.Ref != "" {
		s.Ref = e.Ref
	}
	switch e.What {
	case Opened:
		if s.Status == StatusOpen || s.Status == StatusWorking {
			s.decide(StatusWorking, e, time.Time{})
		}
	case Sent:
		s.decide(StatusWaiting, e, DueAfterMonth(e.At))
	case Reminded:
		due := DueAfterWeeks(e.At, reminderWeeks)
		if s.Status == StatusWaiting && s.Due.After(due) {
			due = s.Due // an early reminder does not shorten the company's month
		}
		s.decide(StatusWaiting, e, due)
	case Confirmed:
		s.decide(StatusDone, e, time.Time{})
	case Switched:
		s.decide(StatusDone, e, RecheckDate(e.At))
	case Rechecked:
		if s.By == Switched {
			s.Due = RecheckDate(e.At)
		}
	case Refused:
		s.decide(StatusRefused, e, time.Time{})
	case Complained:
		s.decide(StatusComplained, e, time.Time{})
	}
}

func (s *Standing) decide(status Status, e Event, due time.Time) {
	s.Status, s.By, s.Since, s.Due = status, e.What, e.At, due
}
