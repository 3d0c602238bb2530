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

// TestDueRowsAreShort: what a row of the overview says of a case that needs the person fits beside its name at 80 cells.
func TestDueRowsAreShort(t *testing.T) {
	for name, events := range map[string][]state.Event{
		"bounced":  {ago(40, state.Sent, ""), ago(39, state.Bounced, "")},
		"answered": {ago(20, state.Sent, ""), ago(19, state.Answered, state.SaidReceipt)},
		"refused":  {ago(20, state.Sent, ""), ago(19, state.Refused, "")},
		"overdue":  {ago(80, state.Sent, "")},
		"recheck":  {ago(300, state.Switched, "")},
	} {
		for _, lang := range []string{"de", "en"} {
			f := lives(t, hessen, "linkedin", events...)
			f.store.Kept.Cases[0].Account = ""
			f.restart(t, lang)
			f.goes(t, wizard.Place{})
			row := f.Page().Choices[0]
			if row.Group != "need" || row.Note == "" || len([]rune(row.Note)) > 30 {
				t.Errorf("%s %s: group %q, note %q; want a short one", lang, name, row.Group, row.Note)
			}
		}
	}
}
