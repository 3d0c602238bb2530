package program

import (
	"maps"
	"slices"

	"widerspruch/cli/console"
	"widerspruch/guides"
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
	return nil, console.Misuse(p.T("cli.badservice", "name", typed), hint)
}

// Route checks that a guide has a route, or says which ones it has.
func (p *Program) Route(guide *guides.Guide, typed string) (string, error) {
	ids := console.Each(guide.Text(p.Session.Words().Lang()).Routes, func(route guides.RouteText) string { return route.ID })
	if slices.Contains(ids, console.Simple(typed)) {
		return console.Simple(typed), nil
	}
	return "", console.Misuse(p.T("cli.badroute", "name", typed, "service", p.Name(guide)), p.T("cli.oneof", "names", console.List(ids)))
}
