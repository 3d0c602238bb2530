package wizardtest

import (
	"fmt"
	"reflect"
	"time"

	"widerspruch/state"
)

// Dirt is what nobody may be shown as it is: an escape, a link to somewhere else, a bell, old control characters, and marks that turn
// the direction of writing. Told is what is left of it.
const (
	Dirt = "\x1b[31mA\u0007\u0085\u009b\u202e\u2066\u200f\x1b]8;;http://evil.example\x1b\\B"
	Told = "[31mA"
)

// Dirty is a progress file over the fixed library that holds dirt in each field that can hold a text, kinds of events included. What
// names a guide, a case or a known event is as it should be, so that there are pages to look at.
func Dirty(now time.Time) *state.Progress {
	p := &state.Progress{Kind: state.Kind, Version: state.Version, Resume: &state.Resume{Case: "c2"}}
	for i, events := range [][]state.What{
		{state.Sent}, {state.Sent, state.Refused}, {state.Switched}, {}, {state.Sent, state.Answered}, {state.Sent, state.Confirmed, Dirt},
	} {
		c := state.Case{ID: fmt.Sprintf("c%d", i), Guide: "bildhaus", Route: "browser", Via: "none"}
		for j, what := range events {
			c.Events = append(c.Events, state.Event{ID: fmt.Sprintf("%s-%d", c.ID, j), At: now.AddDate(0, -i, j), What: what})
		}
		p.Cases = append(p.Cases, c)
		p.Drafts = append(p.Drafts, state.Draft{
			Action: "event/confirmed/bildhaus/" + c.ID, Values: map[string]string{"ref": Dirt, "note": Dirt, "account": Dirt, "proof": Dirt},
		})
	}
	p.Cases = append(p.Cases, state.Case{ID: "k", Guide: "kurzweil", Via: "c0"}, state.Case{ID: "gone", Guide: Dirt, Via: "none"})
	soil(reflect.ValueOf(p).Elem())
	for i := range p.Cases[:len(p.Cases)-2] {
		p.Cases[i].Via = ""
	}
	return p
}

// soil puts dirt into every text that is empty, and what can hold one into what is missing.
func soil(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		if v.String() == "" {
			v.SetString(Dirt)
		}
	case reflect.Pointer:
		if v.Type() == reflect.TypeFor[*time.Time]() {
			return
		}
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		soil(v.Elem())
	case reflect.Slice:
		if v.Len() == 0 && v.Type() != reflect.TypeFor[[]state.Event]() {
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		}
		for i := range v.Len() {
			soil(v.Index(i))
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() {
			return
		}
		for i := range v.NumField() {
			soil(v.Field(i))
		}
	}
}
