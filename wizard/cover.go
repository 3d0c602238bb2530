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
	known := slices.ContainsFunc(d.s.covering(st.guide), func(c *state.Case) bool { return c.ID == d.a.Via })
	if !known || (st.c != nil && (st.c.Via != "" || len(st.c.Happened()) > 0)) {
		return ErrNotPossible
	}
	if st.c == nil {
		st.c = d.newCase(st.guide, "")
		d.place = Place{Guide: st.guide.ID, Case: st.c.ID}
	}
	st.c.Via, d.touched = d.a.Via, true
	return nil
}

// coverActions offers to let another service's case count for this one while nothing was done here, or to take that back.
func (s *Session) coverActions(st stand) []Action {
	if st.c != nil && st.c.Via != "" {
		return []Action{{Verb: Uncover}}
	}
	if st.c != nil && len(st.c.Happened()) > 0 {
		return nil
	}
	var actions []Action
	for _, c := range s.covering(st.guide) {
		guide, _ := s.Guide(c.Guide)
		actions = append(actions, Action{Verb: Cover, Via: c.ID, Name: s.caseName(guide, c)})
	}
	return actions
}

// linkedQuestion asks whether this service counts with another one; "" if there is nothing to ask (any more).
func (s *Session) linkedQuestion(st stand) string {
	for _, action := range s.coverActions(st) {
		if action.Verb == Cover {
			return s.words.T("cover.question", "this", st.guide.Name.In(s.words.Lang()), "name", action.Name)
		}
	}
	return ""
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
