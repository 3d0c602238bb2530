package program

import (
	"errors"
	"maps"
	"slices"

	"widerspruch/cli/console"
	"widerspruch/guides"
	"widerspruch/wizard"
)

// Service finds a guide by its id, its name or an alias, or says which one may be meant.
func (p *Program) Service(typed string) (*guides.Guide, error) {
	if guide, ok := p.Session.Guide(typed); ok {
		return guide, nil
	}
	var names []string
	for _, guide := range p.Session.Guides() {
		for _, name := range slices.Concat([]string{guide.ID}, slices.Collect(maps.Values(guide.Name)), guide.Aliases) {
			if console.Simple(name) == console.Simple(typed) {
				return guide, nil
			}
		}
		names = append(append(names, guide.ID), guide.Aliases...)
	}
	hint := console.Meant(p, typed, names, p.T("cli.listservices"))
	return nil, console.Misuse(p.T("cli.badservice", "name", guides.Clean(typed)), hint)
}

// Route checks that a guide has a route, or says which ones it has.
func (p *Program) Route(guide *guides.Guide, typed string) (string, error) {
	ids := console.Each(guide.Text(p.Session.Words().Lang()).Routes, func(route guides.RouteText) string { return route.ID })
	if slices.Contains(ids, console.Simple(typed)) {
		return console.Simple(typed), nil
	}
	return "", console.Misuse(p.T("cli.badroute", "name", guides.Clean(typed), "service", p.Name(guide)), p.T("cli.oneof", "names", console.List(ids)))
}

// caseOf finds the case that is meant, "" for a new one.
func (p *Program) caseOf(guide *guides.Guide, account string) (string, error) {
	id, err := p.Session.CaseNamed(guide, guides.Clean(account))
	if errors.Is(err, wizard.ErrWhichCase) {
		names := p.CaseNames(guide)
		if guide.Per == guides.PerCompany {
			return "", console.Misuse(p.T("cli.company.which", "service", p.Name(guide)), p.T("cli.company.several", "names", names))
		}
		return "", console.Misuse(p.T("cli.whichcase", "service", p.Name(guide)), p.T("cli.whichcase.hint", "names", names))
	}
	return id, err
}

// CaseNames are the names of the cases at a service, for a sentence; "" if there are none.
func (p *Program) CaseNames(guide *guides.Guide) string {
	return console.List(console.Each(p.Session.Cases(guide), func(c wizard.CaseView) string { return c.Name }))
}

// CaseAt finds the case that is meant: by the company's name where the guide is for any, else by the account. Where both are given
// the account, or the id of the case, finds it, and the name is a new one.
func (p *Program) CaseAt(guide *guides.Guide, account, company string) (string, error) {
	if guide.Per == guides.PerCompany && company != "" && account == "" {
		return p.Session.CompanyNamed(guide, company), nil
	}
	return p.caseOf(guide, account)
}

// WhichCompany says that a company has to be named.
func (p *Program) WhichCompany(guide *guides.Guide) error {
	return console.Misuse(p.T("cli.company.which", "service", p.Name(guide)), p.T("cli.company.hint"))
}
