package wizard

import (
	"slices"
	"strconv"

	"widerspruch/state"
)

// conflictsPage asks, one by one, which of two entries is right where an imported file tells an event differently. Both are kept until
// the person says otherwise.
func (s *Session) conflictsPage(page *Page, _ stand) {
	conflicts := s.openConflicts()
	if len(conflicts) == 0 {
		return
	}
	w, d := s.words, conflicts[0]
	page.Title, page.Head.Account = w.T("conflict.title"), s.whose()
	if c := s.progress.Case(d.Case); c != nil {
		page.Head.Under = s.titleOf(c)
	}
	page.tell("intro", w.T("conflict.intro", "name", page.Head.Under, "n", strconv.Itoa(len(conflicts))))
	page.Blocks = append(page.Blocks, Block{Key: "both", Body: Facts{Rows: []Fact{
		{w.T("conflict.mine"), s.eventWords(d.Own)}, {w.T("conflict.theirs"), s.eventWords(d.Other)},
	}}})
	page.Records = true
	page.Ask = w.T("conflict.ask")
	page.offer(
		Choice{Key: "both", Text: w.T("conflict.both"), Action: Resolve{}},
		Choice{Key: "mine", Text: w.T("conflict.keepmine"), Action: Resolve{Drops: d.Other.ID}},
		Choice{Key: "theirs", Text: w.T("conflict.keeptheirs"), Action: Resolve{Drops: d.Own.ID}},
	)
}

// openConflicts are those in which both entries still count.
func (m *moment) openConflicts() []state.Conflict {
	counts := func(c *state.Case, id string) bool {
		return slices.ContainsFunc(c.Events, func(e state.Event) bool { return e.ID == id && e.Void == nil })
	}
	return slices.DeleteFunc(slices.Clone(m.conflicts), func(d state.Conflict) bool {
		c := m.progress.Case(d.Case)
		return c == nil || !counts(c, d.Own.ID) || !counts(c, d.Other.ID)
	})
}

// Resolve answers the first conflict of an import: one of the two entries is taken back, or both count.
type Resolve struct{ Drops string } // id of the entry that does not count; "" if both do

func (Resolve) keeps() {}

func (a Resolve) plan(d *draft) error {
	open := d.openConflicts()
	if len(open) == 0 {
		return ErrNotPossible
	}
	first := open[0]
	d.conflicts = open[1:]
	d.said = d.words.T("conflict.kept")
	if a.Drops != "" {
		c := d.progress.Case(first.Case)
		i := slices.IndexFunc(c.Events, func(e state.Event) bool { return e.ID == a.Drops && e.Void == nil })
		if i < 0 {
			return ErrNotPossible
		}
		again, now := c.Events[i], d.s.now()
		c.Events[i].Void = &now
		d.did(d.words.T("undo.done", "what", d.s.eventWords(c.Events[i])), inCase(c.ID, func(d *draft, c *state.Case) error {
			again.ID = d.s.ports.NewID() // under an id of its own
			c.Append(again)
			return nil
		}))
	}
	if len(d.conflicts) > 0 {
		return nil
	}
	return d.goTo(Place{})
}
