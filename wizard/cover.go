package wizard

import (
	"widerspruch/guides"
	"widerspruch/state"
)

// A service can be covered by a case of another one: Threads by the objection on Instagram, if the accounts are linked.

// covering returns a begun case of another service that may cover this one, with its guide; nil if there is none.
func (s *Session) covering(guide *guides.Guide) (*state.Case, *guides.Guide) {
	for _, by := range s.ports.Library.CoveredBy(guide.ID) {
		for _, c := range s.cases(by) {
			if c.Via == "" {
				return c, by
			}
		}
	}
	return nil, nil
}

// cover lets another service's case stand for this service, or takes that back.
func (d *draft) cover() error {
	st, err := d.s.look(d.p, d.a.Place)
	if err != nil {
		return err
	}
	if d.a.Verb == Uncover {
		if st.c == nil || st.c.Via == "" {
			return ErrNotPossible
		}
		st.c.Via, d.touched = "", true
		return nil
	}
	by, _ := d.s.covering(st.guide)
	if by == nil || (st.c != nil && st.c.Via != "") {
		return ErrNotPossible
	}
	if st.c == nil {
		st.c = d.newCase(st.guide, "")
		d.place = Place{Guide: st.guide.ID, Case: st.c.ID}
	}
	st.c.Via, d.touched = by.ID, true
	return nil
}

// coverActions offers to let another service's case count for this one, or to take that back.
func (s *Session) coverActions(st stand) []Action {
	if st.c != nil && st.c.Via != "" {
		return []Action{{Verb: Uncover}}
	}
	if _, by := s.covering(st.guide); by != nil && (st.c == nil || len(st.c.Counting()) == 0) {
		return []Action{{Verb: Cover, Name: by.Name[s.words.Lang()]}}
	}
	return nil
}

// viaWords says that another case speaks for this one: "über Instagram: bestätigt am 22.05.2026".
func (s *Session) viaWords(text, via string) string {
	c := s.progress.Case(via)
	if c == nil {
		return text
	}
	name := c.Guide
	if guide, ok := s.Guide(c.Guide); ok {
		name = s.caseName(guide, c)
	}
	return s.words.T("status.via", "name", name, "text", text)
}
