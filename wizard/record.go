package wizard

import (
	"slices"
	"strings"
	"time"

	"widerspruch/guides"
	"widerspruch/state"
)

// The actions that record something, as the draft carries them out.

// record notes an event in the case. At a service, without a case, it begins one.
func (d *draft) record() error {
	st, err := d.s.look(d.p, d.a.Place)
	if err != nil || d.a.Event == "" {
		return ErrNotPossible
	}
	if st.c == nil {
		st.c = d.newCase(st.guide, "")
	}
	return d.event(st.c, d.a.Event, "")
}

// event appends an event with the person's details. step is the key of the step it came with, if any.
func (d *draft) event(c *state.Case, what state.What, step string) error {
	details := d.a.Details
	at := d.s.now()
	if on := details.On; !on.IsZero() && !sameDay(on, at) {
		if on.After(at) {
			return ErrFuture
		}
		// Only the day is known; noon keeps it the same day in the neighbouring time zones.
		at = time.Date(on.Year(), on.Month(), on.Day(), 12, 0, 0, 0, at.Location())
	}
	if account := strings.TrimSpace(details.Account); account != "" {
		c.Account = account
	}
	c.Append(state.Event{
		ID: d.s.ports.NewID(), At: at, What: what, Step: step, Guide: d.edition(c),
		Ref: strings.TrimSpace(details.Ref), Note: strings.TrimSpace(details.Note),
	})
	d.touched = true
	return d.attach(c, details.Proof)
}

// edition is the edition of the case's guide, to be kept with an event.
func (d *draft) edition(c *state.Case) string {
	if guide, ok := d.s.Guide(c.Guide); ok {
		return guide.Edition().String()
	}
	return ""
}

// sameDay reports that two moments have the same date on their own calendars.
func sameDay(a, b time.Time) bool {
	return a.Year() == b.Year() && a.YearDay() == b.YearDay()
}

// undo voids the last event of the case, and opens the step again that it came with.
func (d *draft) undo() error {
	c := d.p.Case(d.a.Place.Case)
	if c == nil {
		return ErrNotPossible
	}
	event, ok := c.Undo(d.s.now())
	if !ok {
		return ErrNotPossible
	}
	delete(c.Steps, event.Marks())
	d.touched = true
	return nil
}

// use marks a service as used or not used. Its cases stay as they are.
func (d *draft) use(used bool) error {
	guide, ok := d.s.Guide(d.a.Place.Guide)
	if !ok || d.s.unused(guide) != used {
		return ErrNotPossible
	}
	d.p.Unused = slices.DeleteFunc(d.p.Unused, func(id string) bool {
		g, ok := d.s.Guide(id)
		return ok && g == guide
	})
	if !used {
		d.p.Unused = append(d.p.Unused, guide.ID)
	}
	d.touched = true
	return nil
}

// account adds, renames or drops a case.
func (d *draft) account() error {
	st, err := d.s.look(d.p, d.a.Place)
	if err != nil {
		return err
	}
	name := strings.TrimSpace(d.a.Account)
	switch {
	case d.a.Verb == AddCase && name != "":
		c := d.newCase(st.guide, name)
		d.place = Place{Guide: st.guide.ID, Case: c.ID}
	case d.a.Verb == NameCase && st.c != nil && name != "":
		st.c.Account = name
	case d.a.Verb == DropCase && st.c != nil && blank(st.c):
		d.drop(st.guide, st.c.ID)
	default:
		return ErrNotPossible
	}
	d.touched = true
	return nil
}

// drop removes a blank case.
func (d *draft) drop(guide *guides.Guide, id string) {
	d.p.Cases = slices.DeleteFunc(d.p.Cases, func(c state.Case) bool { return c.ID == id })
	if d.p.Resume != nil && d.p.Resume.Case == id {
		d.p.Resume = nil
	}
	d.place = Place{Guide: guide.ID}
}

// blank reports that nothing in the case counts, so that it can go without a loss: steps that led to nothing, or a mistake that
// was taken back.
func blank(c *state.Case) bool { return len(c.Counting()) == 0 }
