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

// Cover lets a case of another service stand for this service.
type Cover struct{ Guide, Case, Via string }

func (Cover) keeps() {}

func (a Cover) plan(d *draft) error {
	st, err := d.s.look(d.progress, AtService(a.Guide, a.Case))
	if err != nil {
		return err
	}
	if !slices.ContainsFunc(d.s.mayCover(st), func(c *state.Case) bool { return c.ID == a.Via }) {
		return ErrNotPossible
	}
	if st.c == nil {
		st.c = d.newCase(st.guide, "")
	}
	st.c.Via, d.touched = a.Via, true
	d.did(d.words.T("did.covered", "name", d.s.nameOf(st.guide)), Uncover{st.c.ID})
	return d.goTo(AtService(st.guide.ID, st.c.ID))
}

// Uncover takes that back.
type Uncover struct{ Case string }

func (Uncover) keeps() {}

func (a Uncover) plan(d *draft) error {
	c := d.progress.Case(a.Case)
	if c == nil || c.Via == "" {
		return ErrNotPossible
	}
	was := c.Via
	c.Via, d.touched = "", true
	d.did(d.words.T("did.uncovered"), Cover{c.Guide, c.ID, was})
	return nil
}

// mayCover lists the cases of other services that may count for this one while nothing was done here.
func (s *Session) mayCover(st stand) []*state.Case {
	if st.c != nil && (st.c.Via != "" || len(st.c.Happened()) > 0) {
		return nil
	}
	return s.covering(st.guide)
}

// viaWords says that another case speaks for this one: "über Instagram: bestätigt am 22.05.2026".
func (s *Session) viaWords(text, via string) string {
	if c := s.progress.Case(via); c != nil {
		return s.words.T("status.via", "name", s.titleOf(c), "text", text)
	}
	return text
}
