package wizard_test

import (
	"strings"
	"testing"

	"widerspruch/state"
	"widerspruch/wizard"
)

// TestSwitchedIsNotConfirmed: of a switch that the person changed nobody says "confirmed", on no page and in no list.
func TestSwitchedIsNotConfirmed(t *testing.T) {
	for lang, words := range map[string][2]string{"de": {"bestätigt", "umgestellt"}, "en": {"confirmed", "setting changed"}} {
		f := newFixed(t, lang)
		f.store.Kept.Cases = []state.Case{{ID: "c", Guide: "werkbank", Route: "browser", Events: []state.Event{{ID: "e", At: f.now, What: state.Switched}}}}
		f.restart(t, lang)
		for _, place := range []wizard.Place{{}, wizard.AtService("werkbank", "c"), {View: wizard.ViewEnd, Guide: "werkbank", Case: "c"}} {
			page, ok := f.PageAt(place)
			if !ok {
				t.Fatalf("%s: there is no %v", lang, place)
			}
			for _, text := range []string{page.Title, page.State.Word, page.State.Words} {
				if strings.Contains(text, words[0]) {
					t.Errorf("%s %v: %q says %q", lang, place, text, words[0])
				}
			}
			if place.View == wizard.ViewEnd && page.State.Word != words[1] {
				t.Errorf("%s: the end says %q, want %q", lang, page.State.Word, words[1])
			}
		}
	}
}
