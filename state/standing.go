package state

import (
	"slices"
	"time"
)

// Status says where a case stands. It is derived from the events and today's date and never stored.
type Status string

// The statuses of the design, section 2. No case has StatusUnused, which is one of services, and none has StatusLimited by
// itself: whoever knows the guide says that what was done there is no objection.
const (
	StatusOpen       Status = "open"       // nothing happened
	StatusWorking    Status = "working"    // a step is done or the form was opened
	StatusWaiting    Status = "waiting"    // sent, extended or reminded, and there is time to answer
	StatusOverdue    Status = "overdue"    // sent, extended or reminded, and the time is over
	StatusAnswered   Status = "answered"   // the company wrote, but decided nothing
	StatusDone       Status = "done"       // confirmed, or a setting was switched
	StatusRefused    Status = "refused"    // the company refused
	StatusComplained Status = "complained" // a complaint was filed
	StatusDecided    Status = "decided"    // the authority wrote
	StatusLimited    Status = "limited"    // the AI has less; there is no objection
	StatusUnused     Status = "unused"     // the person does not use the service
)

// Standing is the status of a case with what it was derived from.
type Standing struct {
	Status Status
	By     What      // the event that decided; empty if none did
	Said   Said      // what it said more exactly; empty if nothing
	Since  time.Time // when that event was; zero if none decided
	Ahead  bool      // that event is dated after today
	Due    time.Time // the day (see Day) to act on: last day to answer, or to look again at a switched setting; zero if none
	Rule   Rule      // how Due was worked out; zero if there is none
	Last   Last      // until when the next thing can be done, such as a complaint; zero if no law sets a day
	Ref    string    // the last reference that a counting event gave
	Via    string    // id of the covering case whose standing this is; empty if it is the case's own
	// Bounced is when what was sent last came back, and nothing was sent since; zero otherwise. What was sent before it counts
	// on: a reminder that came back leaves the objection where it stood.
	Bounced time.Time
	// Reminded says that the company was reminded of the objection that counts, or heard a complaint about it.
	Reminded bool
	// Complained is when a complaint was filed that the authority has not decided; zero if there is none. It runs on whatever the
	// company writes.
	Complained time.Time
}

// Places are where the people of a case are, as far as dates depend on it: ISO 3166-1 codes in lower case, empty if unknown.
type Places struct {
	Company string // where the company acts ("ie", "de-bb"): its public holidays count
	Person  string // where the person lives ("de", "at", "ch", "gb"): its authority and law are asked
}

// holidays are the countries whose holidays move the end of a company's period: where it acts (Regulation 1182/71, Art. 2(1)). British
// law counts bank holidays of its own; then a day is free if it is free in either, so that nobody is called late too early.
func (p Places) holidays() []string {
	if p.Person == "gb" && p.Company != "gb" {
		return []string{p.Company, p.Person}
	}
	return []string{p.Company}
}

// StandingOf derives where c stands at that time, with the holidays that all of Europe shares.
func (p *Progress) StandingOf(c *Case, now time.Time) Standing { return p.StandingIn(c, "", now) }

// StandingIn derives where c stands at that time, for a company that acts in that country ("ie", "de-bb"; empty if that is not
// known). A case that another one covers stands where that one stands.
func (p *Progress) StandingIn(c *Case, company string, now time.Time) Standing {
	cover := p.cover(c)
	standing := cover.standing(Places{company, p.Person.Country}, now)
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

// NeedsPerson reports that something is for the person to do now: no answer came, one came that is not enough, a letter came
// back, the authority asks or is late, or a switched setting wants a look.
func (s Standing) NeedsPerson(now time.Time) bool {
	switch s.Status {
	case StatusOverdue, StatusRefused, StatusAnswered:
		return true
	case StatusDecided:
		return s.Said == SaidAsks
	case StatusComplained:
		if !s.Due.IsZero() && Day(now).After(s.Due) {
			return true
		}
	case StatusDone, StatusLimited:
		return s.RecheckDue(now)
	}
	return !s.Bounced.IsZero()
}

// RecheckDue reports that a switched setting wants a look again: services turn switches back with an update.
func (s Standing) RecheckDue(now time.Time) bool {
	return s.By == Switched && !s.Due.IsZero() && !Day(now).Before(s.Due)
}

// standing derives c's own standing: the last event that decides anything wins.
func (c *Case) standing(places Places, now time.Time) Standing {
	run := running{places: places, Standing: Standing{Status: StatusOpen}}
	if len(c.Steps) > 0 {
		run.Status = StatusWorking
	}
	events, bounced := c.delivered()
	for _, e := range events {
		run.apply(e)
	}
	if !bounced.At.IsZero() {
		run.Bounced = bounced.At
		if run.Status == StatusOpen || run.Status == StatusWorking {
			run.decide(StatusWorking, bounced)
		}
	}
	if run.rule != nil {
		run.Rule = run.rule(places)
		run.Due = run.Rule.Day
	}
	if run.Status == StatusWaiting && Day(now).After(run.Due) {
		run.Status = StatusOverdue
	}
	run.last()
	run.Ahead = Day(run.Since).After(Day(now))
	return run.Standing
}

// sending says that something goes out with an event, which can come back.
func (w What) sending() bool { return w == Sent || w == Reminded || w == Complained }

// Delivered returns the events that count, without what came back and without that it did, the earliest first: what letters may
// say of the case.
func (c *Case) Delivered() []Event {
	events, _ := c.delivered()
	return slices.Clone(events)
}

// delivered also returns the last event that says that something came back, if nothing was sent since. The events are only to be read.
func (c *Case) delivered() (events []Event, bounced Event) {
	counting := c.counting()
	if !slices.ContainsFunc(counting, func(e Event) bool { return e.What == Bounced }) {
		return counting, bounced
	}
	for _, e := range counting {
		switch {
		case e.What == Bounced:
			bounced = e
			for i := len(events) - 1; i >= 0; i-- {
				if events[i].What.sending() {
					events = slices.Delete(events, i, i+1)
					break
				}
			}
		default:
			if e.What.sending() {
				bounced = Event{}
			}
			events = append(events, e)
		}
	}
	return events, bounced
}

// running is a standing while the events are gone through.
type running struct {
	Standing
	places Places
	sent   time.Time // when the objection went out that counts; zero if none did
	filed  time.Time // when the last complaint was filed, also if it has been decided; zero if none was
	rule   ruleIn    // of what decided last; nil if there is none
	over   ruleIn    // how long the company has by itself, whatever a reminder gives; nil if nothing asked it
}

// apply goes from one event to the next; what is not named here, notes and kinds of a later version, decides nothing.
func (s *running) apply(e Event) {
	if e.What.Answers() {
		return
	}
	if e.Ref != "" {
		s.Ref = e.Ref
	}
	switch e.What {
	case Opened:
		if s.Status == StatusOpen || s.Status == StatusWorking {
			s.decide(StatusWorking, e)
		}
	case Sent:
		s.sent, s.filed, s.Complained, s.Reminded = e.At, time.Time{}, time.Time{}, false
		s.decideBy(StatusWaiting, e, answerRule(e.At))
		s.over = s.rule
	case Extended:
		s.decideBy(StatusWaiting, e, extendedRule(e, s.sent))
		s.over = s.rule
	case Reminded:
		s.Reminded = true
		rule := reminderRule(e.At)
		if s.Status == StatusWaiting {
			rule = rule.orLater(s.rule) // an early reminder does not shorten the company's time
		}
		s.decideBy(StatusWaiting, e, rule)
		if s.over == nil {
			s.over = s.rule
		}
	case Answered:
		rule := s.rule // a receipt does not end the company's time, and does not lengthen it
		if s.Status != StatusWaiting && s.Status != StatusAnswered {
			rule = nil
		}
		s.decideBy(StatusAnswered, e, rule)
	case Confirmed:
		s.decide(StatusDone, e)
		s.Complained = time.Time{}
	case Switched:
		s.decideBy(StatusDone, e, recheckRule(e.At))
	case Rechecked:
		if s.By == Switched {
			s.rule = recheckRule(e.At)
		}
	case Refused:
		s.decide(StatusRefused, e)
	case Complained:
		s.filed, s.Complained = e.At, e.At
		s.decideBy(StatusComplained, e, authorityRule(e.At))
	case Noted:
		if e.Said == SaidReplied && s.turns(e.At) { // it is the authority's turn again
			s.Complained = s.filed
			s.Status, s.By, s.Said, s.Since, s.rule = StatusComplained, Complained, "", s.filed, authorityRule(e.At)
		}
	case Decided:
		s.decide(StatusDecided, e)
		if e.Said != SaidAsks {
			s.Complained = time.Time{}
		}
	}
}

// turns says that what the person wrote on that day makes it the authority's turn again: an answer to what it had asked, or in time an
// objection to that it holds the complaint to be settled.
func (s *running) turns(at time.Time) bool {
	if s.Status != StatusDecided || s.filed.IsZero() {
		return false
	}
	return s.Said == SaidAsks || s.Said == SaidClosed && !Day(at).After(ObjectDue(s.filed, s.Since, s.places))
}

func (s *running) decide(status Status, e Event) { s.decideBy(status, e, nil) }

func (s *running) decideBy(status Status, e Event, rule ruleIn) {
	s.Status, s.By, s.Said, s.Since, s.rule = status, e.What, e.Said, e.At, rule
}

// last sets the last day to complain, or to answer the authority, where a law sets one.
func (s *running) last() {
	if !s.Complained.IsZero() {
		return
	}
	switch s.Status {
	case StatusOverdue, StatusRefused, StatusAnswered, StatusDecided:
		s.Last = lastDay(s.Standing, s.over, s.filed, s.places)
	}
}
