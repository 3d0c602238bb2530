package state

import (
	"slices"
	"time"
)

// Case returns the case with that id, to be read or changed in place, or nil. The pointer is good until p.Cases grows.
func (p *Progress) Case(id string) *Case {
	for i := range p.Cases {
		if p.Cases[i].ID == id {
			return &p.Cases[i]
		}
	}
	return nil
}

// Append adds what happened. Nothing is ever taken out again; see Undo.
func (c *Case) Append(e Event) {
	c.Events = append(c.Events, e)
}

// Undo voids the event that was appended last and still counts, whatever its date: it is the one that the person has just
// entered. It returns that event, and false if there is none.
func (c *Case) Undo(now time.Time) (Event, bool) {
	for i := len(c.Events) - 1; i >= 0; i-- {
		if e := &c.Events[i]; e.Void == nil {
			e.Void = &now
			return *e, true
		}
	}
	return Event{}, false
}

// Counting returns the events that were not voided, the earliest first. Events of the same moment stay in the order in which
// they were appended.
func (c *Case) Counting() []Event { return slices.Clone(c.counting()) }

// counting is Counting, only to be read: nearly always all events count and lie in their order, and a copy of them would cost more
// than all else that is asked of a case.
func (c *Case) counting() []Event {
	for i := range c.Events { // in place: events are large
		if c.Events[i].Void != nil || i > 0 && c.Events[i].At.Before(c.Events[i-1].At) {
			events := slices.DeleteFunc(slices.Clone(c.Events), func(e Event) bool { return e.Void != nil })
			slices.SortStableFunc(events, func(a, b Event) int { return a.At.Compare(b.At) })
			return events
		}
	}
	return c.Events
}
