package wizard

import (
	"slices"

	"widerspruch/state"
)

// A service can be covered by a case of another one: Threads by the objection on Instagram, if the accounts are linked.

// cover lets a case of another service stand for a case of this one; without one it begins one.
func cover(guide, id, via string) kept {
	return func(d *draft) error {
		st, err := d.s.look(d.progress, AtService(guide, id))
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(d.s.mayCover(st), func(c *state.Case) bool { return c.ID == via }) {
			return ErrNotPossible
		}
		if st.c == nil {
			st.c = d.newCase(st.guide, "")
		}
		st.c.Via = via
		d.did(d.words.T("did.covered", "name", d.s.nameOf(st.guide)), uncover(st.c.ID))
		return d.goTo(AtService(st.guide.ID, st.c.ID))
	}
}

// uncover takes that back.
func uncover(id string) kept {
	return inCase(id, func(d *draft, c *state.Case) error {
		if c.Via == "" {
			return ErrNotPossible
		}
		d.did(d.words.T("did.uncovered"), cover(c.Guide, c.ID, c.Via))
		c.Via = ""
		return nil
	})
}

// mayCover lists the begun cases of other services that may count for this one while nothing was done here, in the order in which they
// were begun.
func (s *Session) mayCover(st stand) (may []*state.Case) {
	if st.c != nil && (st.c.Via != "" || len(st.c.Happened()) > 0) {
		return nil
	}
	for _, by := range s.ports.Library.CoveredBy(st.guide.ID) {
		for _, c := range s.cases(by) {
			if c.Via == "" {
				may = append(may, c)
			}
		}
	}
	return may
}
