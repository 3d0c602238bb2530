package letters

import (
	"cmp"
	"slices"
	"strings"
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
	Contact guides.Contact // where letters to the company go, for the person's country
	Hosts   []string       // the only hosts that mail to the company may go to
	Where   string         // the country where the company acts, where no lead authority says it
	Union   bool           // it is in the EU though no authority leads
	Lead    string         // id of the lead authority, and so the country where the company acts
	Per     guides.Per     // what the case is about
	Phone   bool           // the account is known by its phone number
	Account string         // which one
	Places  string         // where data about a person without an account stand
	Data    []string       // what the company uses, in the letter's language; the usual kinds if empty
	Basis   string         // the legal ground that the company itself names

	Sent         time.Time // the objection was sent
	Reminded     time.Time // the last reminder since then was sent
	Answered     time.Time // the company wrote, but decided nothing
	AnsweredSaid state.Said
	Extended     time.Time // the company asked for more time
	Until        time.Time // until this day (see state.Day)
	UntilNamed   bool      // which the company itself named
	ExtendedSaid state.Said
	Refused      time.Time // the company refused
	RefusedSaid  state.Said
	Confirmed    time.Time // the company confirmed
	Ref          string    // the company's case number

	Tried   time.Time // an objection was sent that came back, and none since
	Bounced time.Time // when it came back

	Complained   time.Time // the complaint was sent
	ComplaintRef string    // the authority's reference
	Decided      time.Time // the authority wrote about it
	DecidedSaid  state.Said
	Former       []Complaint // earlier complaints about the same objection, about which the authority wrote

	Grounds   string // the person's reasons, in their own words
	Questions bool   // ask for access too (Art. 15 GDPR)
	Special   bool   // ask that special categories of data be removed (Art. 9 GDPR)
}

// Complaint is a complaint to the authority, and what became of it.
type Complaint struct {
	Sent    time.Time
	Ref     string // the authority's reference
	Decided time.Time
	Said    state.Said
}

// phones are the services whose accounts are phone numbers.
var phones = []string{"whatsapp"}

// FactsOf gathers what the progress file and the guide say about a case. Events before the last sending belong to an earlier
// objection; only their case number is still of use. What came back was not said to anybody.
func FactsOf(person state.Person, guide *guides.Guide, c *state.Case, lang string, today time.Time) Facts {
	details := guide.Details()
	f := Facts{
		Today: today, Person: person, Service: guide.Name.In(lang), Company: guide.Company, Hosts: guide.Hosts,
		Lead: guide.AuthorityFor(c.Route), Per: guide.Per, Phone: slices.Contains(phones, guide.ID), Account: c.Account, Basis: details.Ground.In(lang),
	}
	if guide.Per == guides.PerPerson {
		f.Service = guide.Company // the guide's name speaks of the account that there is not
	}
	for _, data := range details.Data {
		f.Data = append(f.Data, data.In(lang))
	}
	if contact, ok := details.ContactFor(guides.RegionOf(person.Country), c.Route); ok {
		f.Contact = *contact
	}
	f.Where = CountryOf(guide, c, person.Country)
	switch own := OwnCompany(guide, c); {
	case own != nil:
		f.own(*own)
	case c.Company != nil:
		f.completed(*c.Company)
	}
	for _, e := range c.Delivered() {
		if !e.What.Answers() {
			f.apply(e)
		}
	}
	f.bounced(c)
	return f
}

// own makes the letter go to the company that the person named.
func (f *Facts) own(company state.Company) {
	f.Service, f.Company = company.Name, company.Name
	f.Contact = guides.Contact{Name: company.Name, Address: company.Address, Email: company.Email}
	f.Hosts, f.Lead, f.Union = []string{mailHost(company.Email)}, "", inUnion(&company)
	if has := strings.TrimSpace(company.Has); has != "" {
		f.Data = []string{has}
	}
}

// completed adds what the person knows of the guide's own company and the guide does not say.
func (f *Facts) completed(company state.Company) {
	if len(f.Contact.Address) == 0 {
		f.Contact.Address = company.Address
	}
	f.Places = company.Has
}

// bounced tells of an objection that came back, as long as no other was sent.
func (f *Facts) bounced(c *state.Case) {
	var sent, back time.Time
	for _, e := range c.Counting() {
		switch e.What {
		case state.Sent:
			sent, back = e.At, time.Time{}
		case state.Bounced:
			back = e.At
		}
	}
	if f.Sent.IsZero() && !sent.IsZero() && !back.IsZero() {
		f.Tried, f.Bounced = sent, back
	}
}

// apply goes from one event to the next.
func (f *Facts) apply(e state.Event) {
	switch e.What {
	case state.Sent:
		f.Sent, f.Reminded, f.Refused, f.Confirmed = e.At, time.Time{}, time.Time{}, time.Time{}
		f.Answered, f.Extended, f.Complained, f.Decided, f.ComplaintRef = time.Time{}, time.Time{}, time.Time{}, time.Time{}, ""
		f.DecidedSaid, f.Former = "", nil
	case state.Reminded:
		f.Reminded = e.At
	case state.Answered:
		f.Answered, f.AnsweredSaid = e.At, e.Said
	case state.Extended:
		f.Extended, f.ExtendedSaid, f.UntilNamed = e.At, e.Said, e.Until != nil
		f.Until = state.ExtendedDue(e, f.Sent, f.places())
	case state.Refused:
		f.Refused, f.RefusedSaid, f.Confirmed = e.At, e.Said, time.Time{}
	case state.Confirmed:
		f.Confirmed, f.Refused = e.At, time.Time{}
	case state.Complained:
		if was, ok := f.ended(); ok {
			f.Former = append(f.Former, was)
		}
		f.Complained, f.ComplaintRef, f.Decided = e.At, e.Ref, time.Time{}
		return // its reference is the authority's
	case state.Noted:
		if e.Said == state.SaidReplied && (f.DecidedSaid == state.SaidAsks || f.objects(e.At)) {
			f.Decided, f.DecidedSaid = time.Time{}, ""
		}
	case state.Decided:
		f.Decided, f.DecidedSaid = e.At, e.Said
		if e.Ref != "" {
			f.ComplaintRef = e.Ref
		}
		return
	}
	if e.Ref != "" {
		f.Ref = e.Ref
	}
}

// Objects says that a request to the authority objects today to that it holds the complaint to be settled: Art. 5(2) of Regulation (EU)
// 2025/2518.
func (f *Facts) Objects() bool { return f.objects(f.Today) }

// objects says the same of a day.
func (f *Facts) objects(on time.Time) bool {
	return !f.Decided.IsZero() && f.DecidedSaid == state.SaidClosed && !f.Confirmed.After(f.Decided) &&
		!state.Day(on).After(state.ObjectDue(f.Complained, f.Decided, f.places()))
}

// ended is the last complaint, if the authority has closed or decided it.
func (f *Facts) ended() (was Complaint, ok bool) {
	was = Complaint{f.Complained, f.ComplaintRef, f.Decided, f.DecidedSaid}
	return was, !f.Complained.IsZero() && !f.Decided.IsZero() && f.DecidedSaid != state.SaidAsks
}

// before are the complaints that a new one has to name: the earlier ones, and the last one if the authority is done with it.
func (f *Facts) before() []Complaint {
	if was, ok := f.ended(); ok {
		return append(slices.Clone(f.Former), was)
	}
	return f.Former
}

// places are where the company and the person are.
func (f *Facts) places() state.Places {
	return state.Places{Company: cmp.Or(f.Where, f.Lead), Person: f.Person.Country}
}

// monthOver says whether the company's month to answer (Art. 12(3) GDPR) has passed since the sending.
func (f *Facts) monthOver() bool {
	return !f.Sent.IsZero() && state.Day(f.Today).After(state.AnswerDue(f.Sent, f.places()))
}

// due is the last day that the company has: of its month, or of the longer time that it asked for; zero if nothing was sent.
func (f *Facts) due() time.Time {
	switch {
	case f.Sent.IsZero():
		return time.Time{}
	case !f.Extended.IsZero():
		return f.Until
	}
	return state.AnswerDue(f.Sent, f.places())
}

// early says that the company has neither decided nor used up its time.
func (f *Facts) early() bool {
	return !f.Sent.IsZero() && f.Refused.IsZero() && !state.Day(f.Today).After(f.due())
}

// newDate is the day until which a reminder asks for an answer, and never before the company's time is over.
func (f *Facts) newDate() time.Time {
	date := state.ReminderDue(f.Today, f.places())
	if due := f.due(); due.After(date) {
		return due
	}
	return date
}
