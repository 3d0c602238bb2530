package letters

import (
	"slices"
	"time"

	"widerspruch/state"
)

// moment is something that happened since the objection was sent, as a letter tells it.
type moment struct {
	On   string // the day
	What string // as in the progress file: "reminded", "answered", "extended", "refused", "complained", "decided"
	Said string
	Ref  string // the authority's reference
	at   time.Time
}

// History is what happened since the objection was sent, the earliest first.
func (d *draft) History() []moment {
	f := d.facts
	all := []moment{
		{What: string(state.Reminded), at: f.Reminded},
		{What: string(state.Extended), at: f.Extended, Said: string(f.ExtendedSaid)},
		{What: string(state.Answered), at: f.Answered, Said: string(f.AnsweredSaid)},
		{What: string(state.Refused), at: f.Refused, Said: string(f.RefusedSaid)},
	}
	for _, c := range f.before() {
		all = append(all, moment{What: string(state.Complained), at: c.Sent, Ref: OneLine(c.Ref)}, moment{What: string(state.Decided), at: c.Decided, Said: string(c.Said)})
	}
	all = slices.DeleteFunc(all, func(m moment) bool { return m.at.IsZero() })
	slices.SortStableFunc(all, func(a, b moment) int { return a.at.Compare(b.at) })
	for i := range all {
		all[i].On = d.date(all[i].at)
	}
	return all
}

// Silent says that nothing at all came from the company.
func (d *draft) Silent() bool {
	return d.facts.Answered.IsZero() && d.facts.Extended.IsZero() && d.facts.Refused.IsZero() && d.facts.Confirmed.IsZero()
}

// Answered is the day on which the company wrote without deciding; empty if it did not, or asked for more time since.
func (d *draft) Answered() string {
	if d.facts.Extended.After(d.facts.Answered) {
		return ""
	}
	return d.date(d.facts.Answered)
}

// AnsweredSaid is what it wrote then: "receipt", "referral", "question" or nothing.
func (d *draft) AnsweredSaid() string { return string(d.facts.AnsweredSaid) }

// Extended is the day on which the company asked for more time; empty if it did not.
func (d *draft) Extended() string { return d.date(d.facts.Extended) }

// Until is the day that it named; empty if it named none.
func (d *draft) Until() string {
	if !d.facts.UntilNamed {
		return ""
	}
	return d.date(d.facts.Until)
}

// ExtendedOver says that the longer time has passed.
func (d *draft) ExtendedOver() bool {
	return !d.facts.Extended.IsZero() && state.Day(d.facts.Today).After(d.facts.Until)
}

// WithoutReasons says that the person says that the refusal came without reasons.
func (d *draft) WithoutReasons() bool {
	return !d.facts.Refused.IsZero() && d.facts.RefusedSaid == state.SaidNoReasons
}

// Tried is the day of an objection that came back; Bounced that on which it came back. Both are empty if none did.
func (d *draft) Tried() string { return d.date(d.facts.Tried) }

// Bounced is the day on which the objection came back.
func (d *draft) Bounced() string { return d.date(d.facts.Bounced) }

// Complained is the day of the complaint to the authority.
func (d *draft) Complained() string { return d.known("complained", d.date(d.facts.Complained)) }

// ComplaintRef is the authority's reference; empty if it gave none.
func (d *draft) ComplaintRef() string { return OneLine(d.facts.ComplaintRef) }

// AuthorityLate says that the authority has not said anything for longer than it may.
func (d *draft) AuthorityLate() bool {
	due := state.AuthorityDue(d.facts.Complained, d.facts.Person.Country)
	return !d.facts.Complained.IsZero() && d.facts.Decided.IsZero() && !due.IsZero() && state.Day(d.facts.Today).After(due)
}

// Decided is the day on which the authority wrote; empty if it did not.
func (d *draft) Decided() string { return d.date(d.facts.Decided) }

// Objects says that there is still time to object to that the authority holds the complaint to be settled.
func (d *draft) Objects() bool { return d.facts.Objects() }

// DecidedSaid is what it wrote: "closed", "rejected", "asks" or nothing.
func (d *draft) DecidedSaid() string { return string(d.facts.DecidedSaid) }

// Wrote are the days on which the company wrote without deciding, the earliest first: its answers belong to a complaint.
func (d *draft) Wrote() []string {
	var days []time.Time
	for _, day := range []time.Time{d.facts.Extended, d.facts.Answered} {
		if !day.IsZero() {
			days = append(days, state.Day(day))
		}
	}
	slices.SortFunc(days, time.Time.Compare)
	var all []string
	for _, day := range slices.CompactFunc(days, time.Time.Equal) {
		all = append(all, d.date(day))
	}
	return all
}

// Switzerland says that the letter goes to the Swiss authority, to which one reports and does not complain.
func (d *draft) Switzerland() bool { return lawOf(d.facts.Person.Country) == lawCH }

// Austria says that the complaint goes to the Austrian authority, which asks for more (§ 24 DSG).
func (d *draft) Austria() bool { return d.facts.Person.Country == "at" }

// KnownSince is the day since which the person knows of the infringement: the refusal, or the end of the company's time. It is empty
// if there is none, or if it is more than a year ago, when nothing can be said of the time limit of § 24(4) DSG.
func (d *draft) KnownSince() string {
	f := &d.facts
	since := f.Refused
	if since.IsZero() && !f.early() {
		since = f.due()
	}
	if since.IsZero() || state.Day(f.Today).After(state.Day(since).AddDate(1, 0, 0)) {
		return ""
	}
	return d.date(since)
}

// WithinYear says that the objection itself was sent less than a year ago, so that no complaint about it is late.
func (d *draft) WithinYear() bool {
	return !d.facts.Sent.IsZero() && state.Day(d.facts.Today).Before(state.Day(d.facts.Sent).AddDate(1, 0, 0))
}
