package state

import (
	"reflect"
	"testing"
)

func TestUndoVoidsWhatWasEnteredLast(t *testing.T) {
	c := history(t, "sent 2026-11-02", "confirmed 2026-10-01", "-noted 2026-11-03")
	now := at(t, "2026-11-22T10:00:00+01:00")
	undone, ok := c.Undo(now)
	if !ok || undone.What != Confirmed || undone.Void == nil || !undone.Void.Equal(now) {
		t.Fatalf("undone: %+v, %t; want the confirmation, although its date is the earliest", undone, ok)
	}
	if len(c.Events) != 3 || !c.Events[1].Void.Equal(now) {
		t.Errorf("an undone event must stay in the case: %+v", c.Events)
	}
	if undone, ok = c.Undo(now); !ok || undone.What != Sent {
		t.Errorf("undone: %+v, %t", undone, ok)
	}
	if undone, ok = c.Undo(now); ok {
		t.Errorf("nothing was left, yet undone: %+v", undone)
	}
}

func TestCountingIsByDateThenByEntry(t *testing.T) {
	c := history(t, "noted 2026-11-03 ref=c", "noted 2026-11-01 ref=a", "-noted 2026-11-02 ref=x", "noted 2026-11-03 ref=d",
		"noted 2026-11-02 ref=b")
	var got string
	for _, e := range c.Counting() {
		got += e.Ref
	}
	if got != "abcd" {
		t.Errorf("got %q", got)
	}
	if c.Events[0].Ref != "c" {
		t.Error("the case itself was sorted")
	}
}

func TestCaseIsThePlaceItself(t *testing.T) {
	p := &Progress{Cases: []Case{{ID: "a"}, {ID: "b"}}}
	p.Case("b").Account = "Firma"
	if p.Cases[1].Account != "Firma" {
		t.Error("Case returned a copy")
	}
	if p.Case("c") != nil {
		t.Error("there is no case c")
	}
}

func TestNewID(t *testing.T) {
	seen := map[string]bool{}
	for range 1000 {
		id := NewID()
		if !isID(id) || seen[id] {
			t.Fatalf("%q is no id, or was given before", id)
		}
		seen[id] = true
	}
}

// A change anywhere in a clone, at any depth, must not be seen in the original.
func TestCloneSharesNothing(t *testing.T) {
	original, untouched := full(t), full(t)
	clone := original.Clone()
	if !reflect.DeepEqual(clone, original) {
		t.Fatal("a clone is the same")
	}
	if changed := spoil(reflect.ValueOf(clone).Elem()); changed < 30 {
		t.Fatalf("only %d values changed: the example is too small to show anything", changed)
	}
	if !reflect.DeepEqual(original, untouched) {
		t.Error("the original changed with its clone")
	}
}

// spoil changes every string, number, byte and time that v leads to, and counts them.
func spoil(v reflect.Value) (changed int) {
	switch {
	case v.Type() == timeType:
		v.SetZero()
		return 1
	case v.Kind() == reflect.String:
		v.SetString("spoilt")
		return 1
	case v.Kind() == reflect.Int:
		v.SetInt(-1)
		return 1
	case v.Kind() == reflect.Uint8:
		v.SetUint('X')
		return 1
	case v.Kind() == reflect.Pointer && !v.IsNil():
		return spoil(v.Elem())
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			changed += spoil(v.Field(i))
		}
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			changed += spoil(v.Index(i))
		}
	case v.Kind() == reflect.Map:
		for _, key := range v.MapKeys() {
			if value := v.MapIndex(key); value.Kind() == reflect.Slice {
				changed += spoil(value)
			}
			v.SetMapIndex(key, reflect.Value{})
		}
	}
	return changed
}

// TestLast is the one that was entered last and still counts: also the very first, and none where all were taken back.
func TestLast(t *testing.T) {
	for name, c := range map[string]struct {
		events []string
		want   What
	}{
		"one": {[]string{"sent 2026-11-02"}, Sent}, "the first is left": {[]string{"sent 2026-11-02", "-confirmed 2026-11-03"}, Sent},
		"entered last": {[]string{"confirmed 2026-11-02", "sent 2026-10-01"}, Sent}, "none is left": {[]string{"-sent 2026-11-02"}, ""}, "nothing": {nil, ""},
	} {
		last, ok := history(t, c.events...).Last()
		if ok != (c.want != "") || last.What != c.want {
			t.Errorf("%s: %+v, %t, want %q", name, last, ok, c.want)
		}
	}
}
