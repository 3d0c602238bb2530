package letters

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"widerspruch/guides"
	"widerspruch/i18n"
)

// draft is a letter in the making, and the words that its template may use: each exported method is one of them. A word
// that is not known becomes a blank, and the draft remembers which ones were used.
type draft struct {
	facts     Facts
	words     *i18n.Words
	authority *Authority // the recipient of a complaint; nil if it is not known
	blanks    []string   // in the order in which the letter comes to them
}

// known is the value, cleaned and on one line, or else the blank of that name.
func (d *draft) known(blank, value string) string {
	if value = OneLine(value); value != "" {
		return value
	}
	if !slices.Contains(d.blanks, blank) {
		d.blanks = append(d.blanks, blank)
	}
	return InLaw(d.words, d.facts.Person.Country, "letter.blank."+blank)
}

// OneLine is a text without what could control a screen, and without line breaks.
func OneLine(text string) string {
	return strings.Join(strings.Fields(guides.CleanName(text)), " ")
}

// lines are the lines of an address, or else its blank.
func (d *draft) lines(blank string, address []string) []string {
	var lines []string
	for _, line := range address {
		if line = OneLine(line); line != "" {
			lines = append(lines, line)
		}
	}
	if lines == nil {
		return []string{d.known(blank, "")}
	}
	return lines
}

// date writes a day as letters do; the zero day is empty.
func (d *draft) date(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	day := strconv.Itoa(t.Day())
	if d.words.Lang() == "de" {
		day += "."
	}
	return day + " " + d.words.Month(t)
}

// Service is the name of the service; where the person names the company, it is that.
func (d *draft) Service() string {
	if d.PerCompany() {
		return d.Company()
	}
	return OneLine(d.facts.Service)
}

// Name is the name of the person whose data it is.
func (d *draft) Name() string {
	if child := d.Child(); child != "" {
		return child
	}
	return d.known("name", d.facts.Person.Name)
}

// Email is the person's address.
func (d *draft) Email() string {
	if d.facts.Per == guides.PerCompany && d.facts.Contact.Email == "" && d.facts.Person.Email == "" {
		return "" // it goes by post to a company that may know the person by name alone
	}
	if d.PerPerson() {
		return d.known("email-person", d.facts.Person.Email)
	}
	return d.known("email", d.facts.Person.Email)
}

// Address is the person's postal address.
func (d *draft) Address() string {
	return d.known("address", strings.Join(d.facts.Person.Address, ", "))
}

// Country is the name of the person's country.
func (d *draft) Country() string {
	country := d.facts.Person.Country
	if country != "" {
		country = d.words.T("country." + country)
	}
	return d.known("country", country)
}

// Account is the account or the device.
func (d *draft) Account() string {
	if d.PerPhone() {
		return d.known("phone", d.facts.Account)
	}
	return d.known(cmp.Or(string(d.facts.Per), "account"), d.facts.Account)
}

// PerDevice says whether the letter is about a device.
func (d *draft) PerDevice() bool { return d.facts.Per == guides.PerDevice }

// PerPerson says whether the letter is about a person without an account. Where their data stand, only they know.
func (d *draft) PerPerson() bool { return d.facts.Per == guides.PerPerson }

// PerCompany says whether the person named the company: then there need be no account.
func (d *draft) PerCompany() bool { return d.facts.Per == guides.PerCompany }

// Number is the account or customer number that the person gave; empty if they gave none.
func (d *draft) Number() string { return OneLine(d.facts.Account) }

// Places is the blank for the pages with data about a person without an account.
func (d *draft) Places() string { return d.known("places", d.facts.Places) }

// Company is the company's full name, or the short one.
func (d *draft) Company() string {
	return d.known("company", cmp.Or(d.facts.Contact.Name, d.facts.Company))
}

// CompanyAddress is the company's postal address.
func (d *draft) CompanyAddress() string {
	return d.known("company-address", strings.Join(d.facts.Contact.Address, ", "))
}

// InEU says whether the company has its European seat in the EU.
func (d *draft) InEU() bool { return d.facts.Union || d.facts.Lead != "" }

// Sent is the day on which the objection was sent.
func (d *draft) Sent() string { return d.known("sent", d.date(d.facts.Sent)) }

// MonthOver says whether the company's month to answer is over.
func (d *draft) MonthOver() bool { return d.facts.monthOver() }

// Reminded is the day of the reminder; empty if there was none.
func (d *draft) Reminded() string { return d.date(d.facts.Reminded) }

// ComplainedToCompany is the day of the complaint to the company, which comes first in the United Kingdom. Our reminder there
// is one.
func (d *draft) ComplainedToCompany() string {
	return d.known("company-complaint", d.date(d.facts.Reminded))
}

// Refused is the day on which the company refused; empty if it did not.
func (d *draft) Refused() string { return d.date(d.facts.Refused) }

// NewDate is the day until which a reminder asks for an answer.
func (d *draft) NewDate() string { return d.date(d.facts.newDate()) }

// Today is the day of the letter.
func (d *draft) Today() string { return d.date(d.facts.Today) }

// Ref is the company's case number; empty if there is none.
func (d *draft) Ref() string { return OneLine(d.facts.Ref) }

// HasGrounds says whether the person gave reasons.
func (d *draft) HasGrounds() bool { return strings.TrimSpace(guides.Clean(d.facts.Grounds)) != "" }

// Grounds are the person's reasons, in paragraphs of their own.
func (d *draft) Grounds() string {
	if d.HasGrounds() {
		return strings.TrimSpace(guides.Clean(d.facts.Grounds))
	}
	return d.known("grounds", "")
}

// Questions says whether the person asks for access too.
func (d *draft) Questions() bool { return d.facts.Questions }

// Lead is the name of the lead authority (Art. 56 GDPR); empty if it is not known or is the recipient.
func (d *draft) Lead() string {
	lead, ok := AuthorityByID(d.facts.Lead)
	if !ok || d.authority != nil && d.authority.ID == lead.ID {
		return ""
	}
	return lead.Title()
}
