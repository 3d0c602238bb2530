package state

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

// Whatever a person says about a guide, their case stands where it stood.
func TestAnswersDecideNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		now := genDay().Draw(t, "now")
		with, without := &Case{}, &Case{}
		for _, e := range genEvents().Draw(t, "events") {
			with.Append(e)
			if !e.What.Answers() {
				without.Append(e)
			}
		}
		if a, b := with.standing(Places{}, now), without.standing(Places{}, now); a != b {
			t.Errorf("with answers %+v, without %+v", a, b)
		}
		if n := len(with.Happened()); n != len(without.Events) {
			t.Errorf("%d events happened, want %d: answers tell nothing of the case", n, len(without.Events))
		}
	})
}

// An answer names a step and did not mark it: to take it back on one computer takes no mark away on another.
func TestAnswersMarkNothing(t *testing.T) {
	done, said := at(t, "2026-11-01T10:00:00+01:00"), at(t, "2026-11-02T10:00:00+01:00")
	for what, want := range map[What]int{Sent: 0, Differed: 1, Matched: 1} {
		file := func(void *time.Time) *Progress {
			event := Event{ID: "e", At: done, What: what, Step: "browser/send", Guide: "2026-10-02", Void: void}
			return &Progress{Version: Version, Cases: []Case{{
				ID: "c", Guide: "instagram", Steps: map[string]time.Time{"browser/send": done}, Events: []Event{event},
			}}}
		}
		merged := Merge(file(nil), file(&said))
		if c := merged.Case("c"); len(c.Steps) != want || c.Events[0].Guide != "2026-10-02" {
			t.Errorf("%s taken back: steps %v, want %d of them; edition %q", what, c.Steps, want, c.Events[0].Guide)
		}
	}
}
