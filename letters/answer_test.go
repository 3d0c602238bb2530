package letters_test

import (
	"bytes"
	"testing"

	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
)

// TestAnswersStayAtHome: what a person said about a guide is in no paper.
func TestAnswersStayAtHome(t *testing.T) {
	said := event(state.Differed, today, "77")
	said.Note = "Der Knopf fehlt"
	c := state.Case{ID: "c", Guide: "instagram", Events: []state.Event{event(state.Sent, sent, "1"), said, event(state.Matched, today, "78")}}
	if f := letters.FactsOf(state.Person{}, instagram(t), &c, "de", today); f.Ref != "1" {
		t.Errorf("the case number is %q, want that of the sending", f.Ref)
	}
	r := letters.NewReport(letters.ReportSource{
		Progress: &state.Progress{Version: state.Version, Cases: []state.Case{c}}, Library: shipped(t), Words: words(t, "de"), Now: today,
	})
	if n := len(r.Cases[0].Events); n != 1 || r.Cases[0].Ref != "1" {
		t.Errorf("the record has %d events and the case number %q, want the sending alone", n, r.Cases[0].Ref)
	}
	if bytes.Contains(r.Markdown(), []byte("Knopf")) {
		t.Error("the remark is in the record")
	}
	for _, lang := range guides.Languages {
		for _, what := range []state.What{state.Matched, state.Differed} {
			if key := "event." + string(what); words(t, lang).T(key) == key {
				t.Errorf("%s has no words for %s", lang, what)
			}
		}
	}
}
