package wizard

import (
	"cmp"
	"strings"
	"time"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/letters"
	"widerspruch/state"
)

// Record notes that something happened in a case. At a service without a case it begins one. With a step it also marks that and
// goes on.
type Record struct {
	Guide   string
	Case    string // "" begins one
	At      Place  // the step that it came with; zero if it came with none
	What    state.What
	Details Details
	Company *state.Company // whom the case is about, where the guide does not say it; nil leaves it
	Mends   string         // id of the entry that it puts this one in place of; "" for a new one
	Asks    Asking
}

// Details is what the person says about an event. All of it may be empty.
type Details struct {
	On      time.Time // the day it happened; zero is today
	Account string    // names the case, if it has no name yet or another one now
	Ref     string    // the company's reference or case number
	Note    string
	Proof   string // path of a file that shows it, such as a screenshot

	Said  state.Said // what the company or the authority said, where that matters
	Until time.Time  // until when it wants more time; zero if it named no day
}

// DetailsOf are those of an event.
func DetailsOf(e state.Event) Details {
	details := Details{On: e.At, Ref: e.Ref, Note: e.Note, Said: e.Said}
	if e.Until != nil {
		details.Until = *e.Until
	}
	return details
}

// Asking is how much a Record asks before it is kept.
type Asking int

// How much is asked.
const (
	AskNothing Asking = iota
	AskShort          // what this kind of event needs; the rest is folded
	AskAll            // everything at once
)

func (Record) keeps() {}

func (a Record) plan(d *draft) error {
	guide, ok := d.s.Guide(a.Guide)
	if !ok || a.What == "" {
		return ErrNotPossible
	}
	c, begun := d.progress.Case(a.Case), false
	if c == nil {
		if a.Case != "" || guide.Per == guides.PerCompany && a.Company == nil { // nobody knows about which company
			return ErrNotPossible
		}
		c, begun = d.newCase(guide, ""), true
	}
	if a.Mends != "" {
		return a.mend(d, c)
	}
	c.Company = cmp.Or(a.Company, c.Company)
	var st stand
	step := ""
	if a.At.Step != "" {
		var err error
		if st, err = d.s.look(d.progress, a.At); err != nil || st.step == nil {
			return ErrNotPossible
		}
		step = st.key()
	}
	from, before := d.place, SentOn(c)
	event, err := d.event(c, a.What, a.Details, step)
	if err != nil {
		return err
	}
	words := d.words.T("did.event", "name", d.s.caseName(guide, c), "event", letters.EventWords(d.words, d.progress.Person.Country, a.What))
	d.did(words, unrecord(c.ID, event, begun, from))
	if said := Resent(d.words, before, SentOn(c)); a.What == state.Sent && said != "" {
		d.said += ". " + said
	}
	if st.step != nil {
		d.mark(st)
		return d.forward(st)
	}
	if a.What == state.Sent || a.What == state.Switched || a.What == state.Confirmed {
		return d.goTo(Place{View: ViewEnd, Guide: guide.ID, Case: c.ID})
	}
	return d.goTo(AtService(guide.ID, c.ID))
}

// SentOn is when the objection went out that counts so far; zero if none did.
func SentOn(c *state.Case) (at time.Time) {
	for _, e := range c.Delivered() {
		if e.What == state.Sent {
			at = e.At
		}
	}
	return at
}

// Resent says from which of two sendings the time counts, when one was noted beside another: before is what counted until then, now what
// counts since. It is empty if there was none before.
func Resent(w *i18n.Words, before, now time.Time) string {
	switch {
	case before.IsZero():
		return ""
	case sameDay(now, before): // the other one was no later
		return w.T("did.later", "on", w.Date(now))
	}
	return w.T("did.replaces", "on", w.Date(before), "new", w.Date(now))
}

// event appends an event with the person's details, and returns its id. step is the key of the step it came with, if any.
func (d *draft) event(c *state.Case, what state.What, details Details, step string) (id string, err error) {
	event := state.Event{ID: d.s.ports.NewID(), At: d.s.now(), What: what, Step: step}
	if guide, ok := d.s.Guide(c.Guide); ok {
		event.Guide = guide.Edition().String()
	}
	if err := d.enter(c, &event, details); err != nil {
		return "", err
	}
	c.Append(event)
	d.touched = true
	d.attach(c, details.Proof)
	return event.ID, nil
}

// enter puts the person's details into an event. Where the day is none other its time stays.
func (d *draft) enter(c *state.Case, event *state.Event, details Details) error {
	if on := details.On; !on.IsZero() && !sameDay(on, event.At) {
		event.At = dayAt(on, d.s.now())
		if event.At.After(d.s.now()) {
			return i18n.ErrFuture
		}
	}
	event.Until = nil
	if until := state.Day(details.Until); !details.Until.IsZero() {
		event.Until = &until
		if until.Before(state.Day(event.At)) {
			return ErrUntil
		}
	}
	c.Account = cmp.Or(state.CleanAccount(details.Account), c.Account)
	event.Ref, event.Note, event.Said = strings.TrimSpace(details.Ref), strings.TrimSpace(details.Note), details.Said
	return nil
}

// dayAt is noon of a day that was typed: only the day is known, and noon keeps it in the neighbouring time zones. Today is now.
func dayAt(on, now time.Time) time.Time {
	if sameDay(on, now) {
		return now
	}
	return time.Date(on.Year(), on.Month(), on.Day(), 12, 0, 0, 0, now.Location())
}

// sameDay reports that two moments have the same date on their own calendars.
func sameDay(a, b time.Time) bool {
	return a.Year() == b.Year() && a.YearDay() == b.YearDay()
}
