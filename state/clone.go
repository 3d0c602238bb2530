package state

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
)

// Clone returns a deep copy, so that one can be saved in the background or thrown away while the other is changed.
func (p *Progress) Clone() *Progress {
	clone := *p
	clone.Person.Address = slices.Clone(p.Person.Address)
	clone.Person.Extra = cloneExtra(p.Person.Extra)
	clone.Unused = slices.Clone(p.Unused)
	clone.Cases = slices.Clone(p.Cases)
	for i := range clone.Cases {
		clone.Cases[i].detach()
	}
	if p.Resume != nil {
		resume := *p.Resume
		resume.Extra = cloneExtra(resume.Extra)
		clone.Resume = &resume
	}
	clone.Extra = cloneExtra(p.Extra)
	return &clone
}

// detach replaces everything that c still shares with the case that it was copied from.
func (c *Case) detach() {
	c.Steps = maps.Clone(c.Steps)
	c.Events = slices.Clone(c.Events)
	for i := range c.Events {
		e := &c.Events[i]
		if e.Void != nil {
			void := *e.Void
			e.Void = &void
		}
		e.Evidence = slices.Clone(e.Evidence)
		for j := range e.Evidence {
			e.Evidence[j].Extra = cloneExtra(e.Evidence[j].Extra)
		}
		e.Extra = cloneExtra(e.Extra)
	}
	c.Extra = cloneExtra(c.Extra)
}

func cloneExtra(extra map[string]json.RawMessage) map[string]json.RawMessage {
	clone := maps.Clone(extra)
	for key, value := range clone {
		clone[key] = bytes.Clone(value)
	}
	return clone
}
