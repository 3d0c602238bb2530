package wizard_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"widerspruch/state"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// dice are what chooses in a random walk: a number below n.
type dice func(n int) int

// walks lets many people wander, each over a file of their own, and looks at each place where they come.
func walks(t *testing.T, lang string, steps int, look func(*fixture)) {
	t.Helper()
	for seed := range uint64(60) {
		f, throw := newFixed(t, lang), rand.New(rand.NewPCG(seed, 1))
		for range steps {
			f.wander(t, throw.IntN)
			look(f)
		}
	}
}

// wander does one thing that is possible where one stands: takes a choice, fills in or leaves a form, goes back, takes back. Whatever is
// offered must be accepted. It returns what was done, and the error of the save.
func (f *fixture) wander(t rapid.TB, throw dice) (wizard.Action, error) {
	t.Helper()
	if f.Form() != nil {
		return nil, f.save(t, f.fillAny(throw))
	}
	var actions []wizard.Action
	for _, c := range f.Page().Choices {
		actions = append(actions, c.Action)
	}
	for _, action := range []wizard.Action{f.Back(), f.Undo()} {
		if action != nil {
			actions = append(actions, action)
		}
	}
	action := actions[throw(len(actions))]
	change, err := f.Choose(action)
	if err != nil {
		t.Fatalf("%#v is offered at %+v and refused: %v", action, f.Place(), err)
	}
	return action, f.save(t, change)
}

// save saves and settles, and lets happen what follows.
func (f *fixture) save(t rapid.TB, change wizard.Change) error {
	t.Helper()
	err := f.Save(change)
	_, follows := f.Settle(change, err)
	for follows != nil {
		_, then := f.Came(follows, f.Perform(context.Background(), follows))
		if follows = nil; then == nil {
			break
		}
		next, chosen := f.Choose(then)
		if chosen != nil {
			t.Fatalf("%#v: %v", then, chosen)
		}
		saved := f.Save(next)
		err = errors.Join(err, saved)
		_, follows = f.Settle(next, saved)
	}
	return err
}

// fillAny fills in the open form, or leaves it.
func (f *fixture) fillAny(throw dice) wizard.Change {
	typed := map[string]string{"on": "1.11.", "email": "anna@example.com", "until": "24.12.", "name": "Anna", "account": "@anna", "ref": "77"}
	for _, field := range f.Form().Fields {
		switch {
		case throw(2) == 0:
		case len(field.Options) > 0:
			f.Type(field.Key, field.Options[throw(len(field.Options))].Value)
		default:
			f.Type(field.Key, typed[field.Key])
		}
	}
	switch throw(4) {
	case 0:
		return f.Close()
	case 1:
		return f.Discard()
	}
	if change, ok := f.Submit(); ok {
		return change
	}
	return f.Close()
}

// TestLettersMeanOneThing: no letter stands twice on a page, and each means the same on all of them.
func TestLettersMeanOneThing(t *testing.T) {
	means := map[string]string{ // letter: the keys of the choices; "next" after "done" is the same: on
		"o": "open.0 form", "c": "copy", "r": "code", "t": "text.0 copy", "e": "words reasons edit", "d": "done next confirm sent", "n": "following",
		"p": "previous", "l": "read", "u": "undo", "h": "already", "x": "unused", "a": "account", "i": "name", "f": "dates", "b": "papers",
		"v": "services", "s": "settings", "y": "calendar paper.calendar", "z": "profiles",
	}
	seen := map[string]bool{}
	walks(t, "de", 40, func(f *fixture) {
		here := map[string]string{}
		for _, c := range f.Page().Choices {
			if c.Letter == "" {
				continue
			}
			if other, twice := here[c.Letter]; twice {
				t.Errorf("at %+v %q means %q and %q", f.Place(), c.Letter, other, c.Key)
			}
			here[c.Letter], seen[c.Letter] = c.Key, true
			if !strings.Contains(" "+means[c.Letter]+" ", " "+c.Key+" ") {
				t.Errorf("at %+v %q means %q, elsewhere %q", f.Place(), c.Letter, c.Key, means[c.Letter])
			}
		}
	})
	for letter := range means {
		if !seen[letter] && letter != "z" { // whose data: only where several people have a file
			t.Errorf("%q was never seen; the walks are too short", letter)
		}
	}
}

// TestBackNeverCircles: from wherever one came, going back ends at the overview.
func TestBackNeverCircles(t *testing.T) {
	far := 0
	walks(t, "de", 30, func(f *fixture) {
		if f.Place() == (wizard.Place{}) {
			return
		}
		again := *f.Session // going back is only tried
		again.Settle(again.Close(), nil)
		var way []wizard.Place
		for again.Back() != nil {
			if way = append(way, again.Place()); len(way) > 20 {
				t.Fatalf("going back goes on and on: %+v", way)
			}
			change, err := again.Choose(again.Back())
			if err != nil {
				t.Fatalf("there is no way back from %+v: %v", again.Place(), err)
			}
			again.Settle(change, nil)
			again.Settle(again.Close(), nil)
		}
		if again.Place() != (wizard.Place{}) {
			t.Fatalf("the way back ends at %+v: %+v", again.Place(), way)
		}
		far = max(far, len(way))
	})
	if far < 3 {
		t.Errorf("nobody was farther away than %d steps", far)
	}
}

// events counts all events in the file, voided ones too.
func (f *fixture) events() int {
	n := 0
	for _, c := range f.store.Kept.Cases {
		n += len(c.Events)
	}
	return n
}

// known counts the cases and events that the session knows, saved or not.
func (f *fixture) known() (cases, events int) {
	for _, guide := range f.Guides() {
		for _, c := range f.Cases(guide) {
			cases, events = cases+1, events+len(c.Case.Events)
		}
	}
	return cases, events
}

// look holds what is always true after something was done.
func (f *fixture) look(t rapid.TB, action wizard.Action, err error, cases, events int, before *state.Progress) {
	t.Helper()
	nowCases, nowEvents := f.known()
	if err != nil && !errors.Is(err, wizardtest.ErrDiskFull) {
		t.Fatalf("%#v was refused: %v", action, err)
	}
	if err != nil && (f.events() != countEvents(before) || len(f.store.Kept.Cases) != len(before.Cases)) {
		t.Fatalf("%#v failed and changed the file", action)
	}
	if nowEvents > events+1 && nowCases <= cases || nowEvents < events && nowCases >= cases {
		t.Fatalf("%#v made %d events of %d; at most one can come, but with a case that is brought back, and none goes without its case", action, nowEvents, events)
	}
	overview, done, total := f.Overview(), 0, 0
	for _, row := range overview.Rows {
		switch row.Status {
		case state.StatusUnused:
			continue
		case state.StatusDone, state.StatusLimited, state.StatusDecided:
			done++
		}
		total++
	}
	if overview.Done != done || overview.Total != total {
		t.Fatalf("the overview counts %d of %d done, its rows say %d of %d", overview.Done, overview.Total, done, total)
	}
	page := f.Page()
	if len(page.Choices) == 0 || page.Chosen < 0 || page.Chosen >= len(page.Choices) {
		t.Fatalf("at %+v nothing is chosen", f.Place())
	}
	keys := map[string]bool{}
	for _, c := range page.Choices {
		if keys[c.Key] || c.Text == "" || c.Action == nil {
			t.Fatalf("at %+v the choice %+v stands twice, or says or does nothing", f.Place(), c)
		}
		keys[c.Key] = true
	}
}

func countEvents(p *state.Progress) int {
	n := 0
	for _, c := range p.Cases {
		n += len(c.Events)
	}
	return n
}
