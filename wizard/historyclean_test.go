package wizard_test

import (
	"strings"
	"testing"

	"widerspruch/guides"
	"widerspruch/state"
	"widerspruch/wizard/wizardtest"
)

// TestHistoryIsHarmless holds that whatever a file holds of an event, its line is one line of text. Commands print it as it is.
func TestHistoryIsHarmless(t *testing.T) {
	for _, hostile := range []string{"\x1b]8;;http://evil.example\x1b\\click", "a\u202eb", "\u009b31m", "a\nb", "a\u200bb\x00", "\u2028x"} {
		for field, event := range map[string]state.Event{
			"what": {What: state.What(hostile)}, "ref": {What: state.Sent, Ref: hostile}, "note": {What: state.Noted, Note: hostile},
			"said": {What: state.Answered, Said: state.Said(hostile)},
		} {
			event.ID, event.At = "e1", startDay
			store := wizardtest.NewStore()
			store.Kept.Cases = []state.Case{{ID: "c1", Guide: "instagram", Events: []state.Event{event}}}
			f := &fixture{store: store, now: startDay}
			f.restart(t, "de")
			for _, moment := range f.History(f.store.Kept.Case("c1")) {
				bad := strings.IndexFunc(moment.Text, func(r rune) bool { return !guides.Printable(r) && r != '\n' })
				if bad >= 0 || field != "note" && strings.ContainsAny(moment.Text, "\n\u2028") {
					t.Errorf("%s %q is told as %q", field, hostile, moment.Text)
				}
			}
		}
	}
}
