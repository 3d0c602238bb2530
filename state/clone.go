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
	if p.Person.Agent != nil {
		agent := *p.Person.Agent
		agent.Address, agent.Extra = slices.Clone(agent.Address), cloneExtra(agent.Extra)
		clone.Person.Agent = &agent
	}
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
	clone.Drafts = slices.Clone(p.Drafts)
	for i := range clone.Drafts {
		d := &clone.Drafts[i]
		d.Place, d.Values, d.Extra = maps.Clone(d.Place), maps.Clone(d.Values), cloneExtra(d.Extra)
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
		if e.Until != nil {
			until := *e.Until
			e.Until = &until
		}
		e.Evidence = slices.Clone(e.Evidence)
		for j := range e.Evidence {
			e.Evidence[j].Extra = cloneExtra(e.Evidence[j].Extra)
		}
		e.Extra = cloneExtra(e.Extra)
	}
	if c.Company != nil {
		company := *c.Company
		company.Address, company.Extra = slices.Clone(company.Address), cloneExtra(company.Extra)
		c.Company = &company
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
