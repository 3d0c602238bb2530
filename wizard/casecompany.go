package wizard

import (
	"slices"
	"strings"

	"widerspruch/state"
)

// caseCompany keeps with a case what its letters need to know of the company and the guide does not say: what is empty here stays.
type caseCompany struct {
	id                 string
	name, address, has string
}

func (caseCompany) keeps() {}

// companyTyped is what was typed about the company into the form of a letter.
func companyTyped(typed values) caseCompany {
	return caseCompany{
		name: strings.TrimSpace(typed[fieldCompany]), address: strings.TrimSpace(typed[fieldCompanyAddress]), has: strings.TrimSpace(typed[fieldPlaces]),
	}
}

func (a caseCompany) plan(d *draft) error {
	c := d.progress.Case(a.id)
	if c == nil {
		return ErrNotPossible
	}
	was, now := c.Company, state.Company{}
	if was != nil {
		now = *was
		now.Address = slices.Clone(was.Address)
	}
	if a.name != "" {
		now.Name = clean(a.name)
	}
	if a.address != "" {
		now.Address = AddressLines(clean(a.address))
	}
	if a.has != "" {
		now.Has = clean(a.has)
	}
	c.Company, d.touched = &now, true
	d.did(d.words.T("letter.fill"), companyWas{a.id, was})
	return nil
}

// companyWas brings back what a case knew of its company before.
type companyWas struct {
	id  string
	was *state.Company
}

func (companyWas) keeps() {}

func (a companyWas) plan(d *draft) error {
	c := d.progress.Case(a.id)
	if c == nil {
		return ErrNotPossible
	}
	c.Company, d.touched = a.was, true
	return nil
}
