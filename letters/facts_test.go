package letters_test

import (
	"testing"
	"time"

	"widerspruch/letters"
	"widerspruch/state"
)

func event(what state.What, at time.Time, ref string) state.Event {
	return state.Event{What: what, At: at, Ref: ref}
}

func TestFactsOf(t *testing.T) {
	guide := instagram(t)
	c := &state.Case{Guide: "instagram", Account: "@anna", Events: []state.Event{
		event(state.Sent, sent.AddDate(-1, 0, 0), "1"),
		event(state.Refused, sent.AddDate(-1, 1, 0), ""),
		event(state.Sent, sent, ""),
		event(state.Reminded, reminded, "2"),
		{What: state.Confirmed, At: today, Ref: "3", Void: &today},
		event(state.Complained, today, "4"),
	}}
	f := letters.FactsOf(state.Person{Name: "Anna"}, guide, c, "de", today)
	if f.Service != "Instagram" || f.Company != "Meta" || f.Lead != "ie" || f.Contact.Name != "Meta Platforms Ireland Limited" {
		t.Errorf("the guide says %+v", f)
	}
	if f.Person.Name != "Anna" || f.Account != "@anna" || !f.Today.Equal(today) {
		t.Errorf("the case says %+v", f)
	}
	if !f.Sent.Equal(sent) || !f.Reminded.Equal(reminded) || !f.Refused.IsZero() || !f.Confirmed.IsZero() {
		t.Errorf("the events say sent %v, reminded %v, refused %v, confirmed %v", f.Sent, f.Reminded, f.Refused, f.Confirmed)
	}
	if f.Ref != "2" {
		t.Errorf("the company's case number is %q", f.Ref)
	}
}

// TestFactsOfTakesTheLastAnswer lets the company change its mind.
func TestFactsOfTakesTheLastAnswer(t *testing.T) {
	guide := instagram(t)
	for last, first := range map[state.What]state.What{state.Confirmed: state.Refused, state.Refused: state.Confirmed} {
		c := &state.Case{Events: []state.Event{event(state.Sent, sent, ""), event(first, reminded, ""), event(last, refused, "")}}
		f := letters.FactsOf(state.Person{}, guide, c, "de", today)
		if confirmed := !f.Confirmed.IsZero(); confirmed != (last == state.Confirmed) || confirmed == !f.Refused.IsZero() {
			t.Errorf("%s and then %s: confirmed %v, refused %v", first, last, f.Confirmed, f.Refused)
		}
	}
}
