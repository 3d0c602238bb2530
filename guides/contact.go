package guides

import (
	"slices"

	"go.yaml.in/yaml/v3"
)

// Contact is where letters to the company go from some regions.
type Contact struct {
	Regions []string `yaml:"regions" json:"regions"`         // eu, ch, uk, world; a guide of the first format has none: it holds everywhere
	Routes  []string `yaml:"routes" json:"routes,omitempty"` // only for objections by these routes, where they are about another company; all if empty
	Name    string   `yaml:"name" json:"name,omitempty"`     // of the company that answers there
	Address []string `yaml:"address" json:"address"`         // its lines, the country last, as it is written in German
	Email   string   `yaml:"email" json:"email,omitempty"`
	Form    string   `yaml:"form" json:"form,omitempty"` // https address of a form by which one can write to the company
	On      Date     `yaml:"on" json:"-"`                // the day the address was read; zero if nobody says
	How     How      `yaml:"how" json:"-"`
}

// Contacts are the companies that answer, each for its regions.
type Contacts []Contact

// UnmarshalYAML also takes one contact that is no list, as the first format has it. It decodes with the decoder that is at
// work, which is strict; a yaml.Node would decode itself with a new one.
func (c *Contacts) UnmarshalYAML(decode func(any) error) error {
	var written shape
	if err := decode(&written); err != nil {
		return err
	}
	if written.kind == yaml.MappingNode {
		*c = make(Contacts, 1)
		return decode(&(*c)[0])
	}
	return decode((*[]Contact)(c))
}

// shape is whether a list, a group or a text is written somewhere.
type shape struct{ kind yaml.Kind }

// UnmarshalYAML takes everything.
func (s *shape) UnmarshalYAML(node *yaml.Node) error {
	s.kind = node.Kind
	return nil
}

// ContactFor is where letters go from a region (eu, ch, uk, world) about an objection by a route; the route may be empty. It is false
// if nobody knows.
func (d *Details) ContactFor(region, route string) (*Contact, bool) {
	var found *Contact
	for i := range d.Contacts {
		c := &d.Contacts[i]
		switch {
		case len(c.Regions) > 0 && !slices.Contains(c.Regions, region):
		case slices.Contains(c.Routes, route):
			return c, true
		case len(c.Routes) == 0 && found == nil && !d.elsewhere(route):
			found = c
		}
	}
	return found, found != nil
}

// elsewhere says that a route is about another company than the guide's: its contacts are its own.
func (d *Details) elsewhere(route string) bool {
	return slices.ContainsFunc(d.Contacts, func(c Contact) bool { return slices.Contains(c.Routes, route) })
}

// AuthorityFor is the lead authority for an objection by a route: the guide's, unless the route is about another company; then nobody
// has named one.
func (g *Guide) AuthorityFor(route string) string {
	if slices.Contains(g.Elsewhere, route) {
		return ""
	}
	return g.Authority
}

// OtherCompany is the name of the company that a route is about, if that is another one than the guide's; empty if it is not.
func (d *Details) OtherCompany(route string) string {
	i := slices.IndexFunc(d.Contacts, func(c Contact) bool { return slices.Contains(c.Routes, route) })
	if route == "" || i < 0 {
		return ""
	}
	return d.Contacts[i].Name
}
