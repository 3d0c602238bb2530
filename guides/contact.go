package guides

import (
	"slices"

	"go.yaml.in/yaml/v3"
)

// Contact is where letters to the company go from some regions.
type Contact struct {
	Regions []string `yaml:"regions"` // eu, ch, uk, world; a guide of the first format has none: it holds everywhere
	Name    string   `yaml:"name"`    // of the company that answers there
	Address []string `yaml:"address"` // its lines, the country last, as it is written in German
	Email   string   `yaml:"email"`
	Form    string   `yaml:"form"` // https address of a form by which one can write to the company
	On      Date     `yaml:"on"`   // the day the address was read; zero if nobody says
	How     How      `yaml:"how"`
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

// ContactFor is where letters from a region go (eu, ch, uk, world). It is false if nobody knows.
func (d *Details) ContactFor(region string) (*Contact, bool) {
	for i := range d.Contacts {
		if c := &d.Contacts[i]; len(c.Regions) == 0 || slices.Contains(c.Regions, region) {
			return c, true
		}
	}
	return nil, false
}
