package state

import "slices"

// Answers reports that an event of that kind only says whether the guide is still right. It decides nothing about the case, and
// nobody outside has to hear of it.
func (w What) Answers() bool { return w == Matched || w == Differed }

// Marks is the key of the step that was marked with the event, and that undoing it opens again; "" if none was. An answer names
// the step that it is about, and marks nothing.
func (e Event) Marks() string {
	if e.What.Answers() {
		return ""
	}
	return e.Step
}

// Happened returns the events of Counting that tell of the case itself: all but the answers.
func (c *Case) Happened() []Event {
	return slices.DeleteFunc(c.Counting(), func(e Event) bool { return e.What.Answers() })
}
