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
		return undoLast(a.Case).plan(d)
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

// takesBack offers to take back what was done last, at a case or anywhere, if there is anything. It names that: nobody should have to
// take something back to learn what it was.
func (s *Session) takesBack(page *Page, c *state.Case) {
	choice := quiet("undo", keyUndo, s.words.T("undo.label"), TakeBack{})
	if n := len(s.deeds); n > 0 {
		choice.Right = s.deeds[n-1].words
	} else if c == nil {
		return
	} else if last, ok := c.Last(); ok {
		choice.Action, choice.Right = TakeBack{c.ID}, letters.EventWords(s.words, s.progress.Person.Country, last.What)
	} else {
		return
	}
	page.offer(choice)
}

// Undo takes back what was done last in this run, whatever page is shown; nil if there is nothing.
func (s *Session) Undo() Action {
	if len(s.deeds) == 0 {
		return nil
	}
	return TakeBack{}
}

// undoLast voids the last event of a case, and opens the step again that it came with.
func undoLast(id string) kept {
	return inCase(id, func(d *draft, c *state.Case) error {
		event, ok := c.Undo(d.s.now())
		if !ok {
			return ErrNotPossible
		}
		delete(c.Steps, event.Marks())
		d.said = d.words.T("undo.done", "what", letters.EventWords(d.words, d.progress.Person.Country, event.What))
		return nil
	})
}

// unrecord takes back one event, and stands where the person stood when it was recorded. If the case was begun with it, that goes
// again if nothing is in it.
func unrecord(id, event string, begun bool, at Place) kept {
	return inCase(id, func(d *draft, c *state.Case) error {
		d.void(c, func(e *state.Event) bool { return e.ID == event })
		if begun && blank(c) && len(c.Steps) == 0 {
			d.drop(id)
		}
		return d.goTo(at)
	})
}

// void takes events of a case back, with the marks of the steps that they came with.
func (d *draft) void(c *state.Case, which func(*state.Event) bool) {
	now := d.s.now()
	for i := range c.Events {
		if event := &c.Events[i]; event.Void == nil && which(event) {
			event.Void = &now
			delete(c.Steps, event.Marks())
		}
	}
	d.touched = true
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
	was := d.unusedNow()
	d.uses(guide)
	key := "did.used"
	if !a.Used {
		d.progress.Unused = append(d.progress.Unused, guide.ID)
		key = "did.unused"
	}
	d.did(d.words.T(key, "name", d.s.nameOf(guide)), was)
	if a.Used {
		return nil
	}
	return d.goTo(Place{})
}

// uses ends "not used" for a service, by whichever of its ids.
func (d *draft) uses(guide *guides.Guide) {
	d.progress.Unused = slices.DeleteFunc(d.progress.Unused, func(id string) bool {
		unused, ok := d.s.Guide(id)
		return ok && unused == guide
	})
}

func (s *Session) nameOf(guide *guides.Guide) string { return guide.Name.In(s.words.Lang()) }
