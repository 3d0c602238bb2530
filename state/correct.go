package state

import (
	"slices"
	"time"
)

// Correct mends an event that still counts: the one with that id is voided, and what mend made of a copy of it is appended under
// a new id, with its evidence, its step and all that this version does not know. What was wrong stays readable, and both changes
// are in one save. It returns the new event, and false if no event of that id counts.
func (c *Case) Correct(id, newID string, now time.Time, mend func(*Event)) (Event, bool) {
	i := slices.IndexFunc(c.Events, func(e Event) bool { return e.ID == id && e.Void == nil })
	if i < 0 {
		return Event{}, false
	}
	mended := c.Events[i]
	if mended.Until != nil {
		until := *mended.Until
		mended.Until = &until
	}
	mended.Evidence, mended.Extra = slices.Clone(mended.Evidence), cloneExtra(mended.Extra)
	mend(&mended)
	mended.ID, mended.Void = newID, nil
	c.Events[i].Void = &now
	c.Append(mended)
	return mended, true
}

// Last returns the event that was entered last and still counts, which is the one that Undo takes back; false if there is none.
func (c *Case) Last() (Event, bool) {
	for i := len(c.Events) - 1; i >= 0; i-- {
		if c.Events[i].Void == nil {
			return c.Events[i], true
		}
	}
	return Event{}, false
}
