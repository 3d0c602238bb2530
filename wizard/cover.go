package wizard

import (
	"slices"

	"widerspruch/guides"
	"widerspruch/state"
)

// A service can be covered by a case of another one: Threads by the objection on Instagram, if the accounts are linked.

// covering returns the begun cases of other services that may cover this one, in the order in which they were begun.
func (s *Session) covering(guide *guides.Guide) []*state.Case {
	var covering []*state.Case
	for _, by := range s.ports.Library.CoveredBy(guide.ID) {
		for _, c := range s.cases(by) {
			if c.Via == "" {
				covering = append(covering, c)
			}
		}
	}
	return covering
}

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
	return func(d *draft) error {
		c := d.progress.Case(id)
		if c == nil || c.Via == "" {
			return ErrNotPossible
		}
		d.did(d.words.T("did.uncovered"), cover(c.Guide, c.ID, c.Via))
		c.Via = ""
		return nil
	}
}

// mayCover lists the cases of other services that may count for this one while nothing was done here.
func (s *Session) mayCover(st stand) []*state.Case {
	if st.c != nil && (st.c.Via != "" || len(st.c.Happened()) > 0) {
		return nil
	}
	return s.covering(st.guide)
}
