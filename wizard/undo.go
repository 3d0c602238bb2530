package wizard

import (
	"errors"
	"slices"

	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
)

// TakeBack takes back what was done last in this run, and says what it was. After a restart it takes back the last entry of a
// case: Case.
type TakeBack struct{ Case string }

func (TakeBack) keeps() {}

func (a TakeBack) plan(d *draft) error {
	if len(d.deeds) == 0 {
		return UndoLast(a).plan(d)
	}
	for n := len(d.deeds); n > 0; n-- {
		last, before := d.deeds[n-1], d.moment.copied()
		switch err := last.back.plan(d); {
		case err == nil:
			d.deeds = d.deeds[:n-1]
			d.said, d.deed = d.words.T("undo.done", "what", last.words), nil
			return nil
		case !errors.Is(err, ErrNotPossible):
			return err
		}
		d.moment, d.deed, d.touched = before, nil, false // it was taken back some other way
	}
	d.deeds, d.said = nil, d.words.T("undo.nothing")
	return nil
}

// takesBack offers to take back what was done last, at a case or anywhere; ok is false if there is nothing.
func (s *Session) takesBack(c *state.Case) (Choice, bool) {
	choice := Choice{Key: "undo", Letter: keyUndo, Weight: Quiet, Text: s.words.T("undo.label")}
	if n := len(s.deeds); n > 0 {
		choice.Action, choice.Spoken = TakeBack{}, s.words.T("undo.named", "what", s.deeds[n-1].words)
		return choice, true
	}
	if c == nil {
		return Choice{}, false
	}
	last, ok := lastOf(c)
	if !ok {
		return Choice{}, false
	}
	choice.Action = TakeBack{c.ID}
	choice.Spoken = s.words.T("undo.named", "what", letters.EventWords(s.words, last.What))
	return choice, true
}

// Undo takes back what was done last in this run, whatever page is shown; nil if there is nothing.
func (s *Session) Undo() Action {
	if len(s.deeds) == 0 {
		return nil
	}
	return TakeBack{}
}

// UndoLast voids the last event of a case, and opens the step again that it came with.
type UndoLast struct{ Case string }

func (UndoLast) keeps() {}

func (a UndoLast) plan(d *draft) error {
	c := d.progress.Case(a.Case)
	if c == nil {
		return ErrNotPossible
	}
	event, ok := c.Undo(d.s.now())
	if !ok {
		return ErrNotPossible
	}
	delete(c.Steps, event.Marks())
	d.touched = true
	d.said = d.words.T("undo.done", "what", letters.EventWords(d.words, event.What))
	return nil
}

// unrecord takes back one event, and stands where the person stood when it was recorded.
type unrecord struct {
	caseID, event string
	begun         bool // the case was begun with it, and goes again if nothing is in it
	at            Place
}

func (unrecord) keeps() {}

func (a unrecord) plan(d *draft) error {
	c := d.progress.Case(a.caseID)
	if c == nil {
		return ErrNotPossible
	}
	now := d.s.now()
	for i := range c.Events {
		if event := &c.Events[i]; event.ID == a.event && event.Void == nil {
			event.Void = &now
			delete(c.Steps, event.Marks())
		}
	}
	d.touched = true
	if a.begun && blank(c) && len(c.Steps) == 0 {
		d.drop(c.ID)
	}
	return d.goTo(a.at)
}

// lastOf returns the event that Undo would void: the last one that counts, as it was recorded.
func lastOf(c *state.Case) (state.Event, bool) {
	for _, event := range slices.Backward(c.Events) {
		if event.Void == nil {
			return event, true
		}
	}
	return state.Event{}, false
}

// SetUsed marks a service as used or not used. Its cases stay as they are.
type SetUsed struct {
	Guide string
	Used  bool
}

func (SetUsed) keeps() {}

func (a SetUsed) plan(d *draft) error {
	guide, ok := d.s.Guide(a.Guide)
	if !ok || d.s.unused(guide) != a.Used {
		return ErrNotPossible
	}
	was := setUnused{slices.Clone(d.progress.Unused)}
	d.progress.Unused = slices.DeleteFunc(d.progress.Unused, func(id string) bool {
		g, ok := d.s.Guide(id)
		return ok && g == guide
	})
	key := "did.used"
	if !a.Used {
		d.progress.Unused = append(d.progress.Unused, guide.ID)
		key = "did.unused"
	}
	d.touched = true
	d.did(d.words.T(key, "name", d.s.nameOf(guide)), was)
	if a.Used {
		return nil
	}
	return d.goTo(Place{})
}

// nameOf is a service's name in the language of the session.
func (s *Session) nameOf(guide *guides.Guide) string { return guide.Name.In(s.words.Lang()) }
