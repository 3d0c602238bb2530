package letters

import (
	"time"

	"widerspruch/guides"
	"widerspruch/state"
)

// Facts are what a letter is made of. Every field but Today may be empty.
type Facts struct {
	Today   time.Time
	Person  state.Person
	Service string         // the service's name in the letter's language
	Company string         // the company's short name ("Meta")
	Contact guides.Contact // where letters to the company go
	Hosts   []string       // the only hosts that mail to the company may go to
	Lead    string         // id of the lead authority
	Per     guides.Per     // what the case is about
	Account string         // which one

	Sent      time.Time // the objection was sent
	Reminded  time.Time // the last reminder since then was sent
	Refused   time.Time // the company refused
	Confirmed time.Time // the company confirmed
	Ref       string    // the company's case number

	Grounds   string // the person's reasons, in their own words
	Questions bool   // ask for access too (Art. 15 GDPR)
}

// FactsOf gathers what the progress file and the guide say about a case. Events before the last sending belong to an earlier
// objection; only their case number is still of use.
func FactsOf(person state.Person, guide *guides.Guide, c *state.Case, lang string, today time.Time) Facts {
	f := Facts{
		Today: today, Person: person, Service: guide.Name.In(lang), Company: guide.Company, Hosts: guide.Hosts,
		Lead: guide.Authority, Per: guide.Per, Account: c.Account,
	}
	if contact, ok := guide.Details().ContactFor(guides.RegionOf(person.Country)); ok {
		f.Contact = *contact
	}
	for _, e := range c.Happened() {
		f.apply(e)
	}
	return f
}

// apply goes from one event to the next.
func (f *Facts) apply(e state.Event) {
	switch e.What {
	case state.Sent:
		f.Sent, f.Reminded, f.Refused, f.Confirmed = e.At, time.Time{}, time.Time{}, time.Time{}
	case state.Reminded:
		f.Reminded = e.At
	case state.Refused:
		f.Refused, f.Confirmed = e.At, time.Time{}
	case state.Confirmed:
		f.Confirmed, f.Refused = e.At, time.Time{}
	case state.Complained:
		return // its reference is the authority's
	}
	if e.Ref != "" {
		f.Ref = e.Ref
	}
}

// monthOver says whether the company's month to answer (Art. 12(3) GDPR) has passed since the sending.
func (f *Facts) monthOver() bool {
	return !f.Sent.IsZero() && state.Day(f.Today).After(state.DueAfterMonth(f.Sent))
}

// newDate is the day until which a reminder asks for an answer: two weeks, and never before the company's month is over.
func (f *Facts) newDate() time.Time {
	date := state.DueAfterWeeks(f.Today, 2)
	if f.Sent.IsZero() {
		return date
	}
	if month := state.DueAfterMonth(f.Sent); month.After(date) {
		return month
	}
	return date
}
