package wizard_test

import (
	"context"
	"slices"
	"testing"

	"widerspruch/wizard"
)

// The hands of a face: they take a choice, type into a form, and let things happen outside.

// pick takes the choice of the present page with that key, and returns what was said and what follows outside.
func (f *fixture) pick(t testing.TB, key string) (said string, follows wizard.Outside) {
	t.Helper()
	change, err := f.Choose(f.offered(t, key).Action)
	if err != nil {
		t.Fatalf("%q at %+v: %v", key, f.Place(), err)
	}
	return f.settles(t, change)
}

// refuses holds that an action is refused, after it was tried to write after all: nothing can.
func (f *fixture) refuses(t testing.TB, action wizard.Action) {
	t.Helper()
	change, err := f.Choose(action)
	if err != nil {
		t.Fatal(err)
	}
	_, follows := f.settles(t, change)
	if said := f.happens(t, follows); len(said) != 1 || said[0] != f.Refused(wizard.ErrReadOnly) || f.store.Saves > 0 {
		t.Errorf("%#v in a session that can only read: said %q, saved %d times", action, said, f.store.Saves)
	}
}

// offered is the choice of the present page with that key.
func (f *fixture) offered(t testing.TB, key string) wizard.Choice {
	t.Helper()
	page := f.Page()
	i := slices.IndexFunc(page.Choices, func(c wizard.Choice) bool { return c.Key == key })
	if i < 0 {
		t.Fatalf("%q is not offered at %+v; there is %v", key, f.Place(), keysOf(page))
	}
	return page.Choices[i]
}

// keysOf are the keys of the choices of a page, in their order.
func keysOf(page wizard.Page) []string {
	var keys []string
	for _, c := range page.Choices {
		keys = append(keys, c.Key)
	}
	return keys
}

// fills types into the open form, pairs of field and value, and ends it; it must be taken.
func (f *fixture) fills(t testing.TB, pairs ...string) (said string, follows wizard.Outside) {
	t.Helper()
	for i := 0; i+1 < len(pairs); i += 2 {
		f.Type(pairs[i], pairs[i+1])
	}
	change, ok := f.Submit()
	if !ok {
		t.Fatalf("the form was not taken: %+v", f.Form())
	}
	return f.settles(t, change)
}

func (f *fixture) settles(t testing.TB, change wizard.Change) (said string, follows wizard.Outside) {
	t.Helper()
	err := f.Save(change)
	said, follows = f.Settle(change, err)
	if err != nil {
		t.Fatalf("not saved: %v", err)
	}
	return said, follows
}

// happens lets something happen outside, and all that follows from it. What was said comes back.
func (f *fixture) happens(t testing.TB, outside wizard.Outside) (said []string) {
	t.Helper()
	for outside != nil {
		words, then := f.Came(outside, f.Perform(context.Background(), outside))
		if words != "" {
			said = append(said, words)
		}
		if outside = nil; then == nil {
			break
		}
		change, err := f.Choose(then)
		if err != nil {
			t.Fatalf("%T: %v", then, err)
		}
		if words, outside = f.settles(t, change); words != "" {
			said = append(said, words)
		}
	}
	return said
}

// block is the body of the first block with that key on the present page; nil if there is none.
func (f *fixture) block(key string) wizard.Body {
	for _, b := range f.Page().Blocks {
		if b.Key == key {
			return b.Body
		}
	}
	return nil
}

// goes stands at a place.
func (f *fixture) goes(t testing.TB, place wizard.Place) {
	t.Helper()
	if _, _, err := f.Do(wizard.Go{To: place}); err != nil {
		t.Fatalf("%+v: %v", place, err)
	}
}
