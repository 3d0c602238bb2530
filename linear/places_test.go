package linear_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"widerspruch/guides"
	"widerspruch/state"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// everywhere is a person with a case in each state, and all places that there are for them.
func everywhere() (*state.Progress, []wizard.Place) {
	event := func(id string, ago int, what state.What) state.Event {
		return state.Event{ID: id, At: today.AddDate(0, 0, -ago), What: what}
	}
	progress := &state.Progress{Version: state.Version, Unused: []string{"of-a-later-version"}, Cases: []state.Case{
		{ID: "late", Guide: "bildhaus", Route: "browser", Account: "@anna", Events: []state.Event{event("1", 70, state.Sent)}},
		{ID: "wait", Guide: "bildhaus", Route: "browser", Account: "@keramik", Events: []state.Event{event("2", 10, state.Sent)}},
		{ID: "work", Guide: "bildhaus", Route: "browser", Account: "Werkstatt", Steps: map[string]time.Time{"browser/login": today}},
		{ID: "no", Guide: "kurzweil", Events: []state.Event{event("3", 10, state.Sent), event("4", 1, state.Refused)}},
		{ID: "done", Guide: "werkbank", Events: []state.Event{event("5", 9, state.Switched)}},
	}}
	places := []wizard.Place{
		{}, {View: wizard.ViewDates}, {View: wizard.ViewPapers}, {View: wizard.ViewSettings}, {View: wizard.ViewProfiles}, {View: wizard.ViewWipe},
		{View: wizard.ViewNothing}, {View: wizard.ViewGuide, Guide: "bildhaus"}, {View: wizard.ViewReasons, Guide: "bildhaus"},
		{View: wizard.ViewEnd, Guide: "bildhaus", Case: "wait"}, {View: wizard.ViewLetter, Guide: "bildhaus", Case: "late", Item: "reminder"},
		{View: wizard.ViewLetter, Guide: "kurzweil", Case: "no", Item: "complaint"}, wizard.AtService("plausch", ""),
	}
	for _, c := range progress.Cases {
		places = append(places, wizard.AtService(c.Guide, c.ID))
	}
	for _, step := range []string{"login", "form", "text", "send"} {
		places = append(places, wizard.AtStep("bildhaus", "work", "browser", step))
	}
	return progress, places
}

// TestEveryChoiceNamesThePlace takes every choice of every place, and holds what somebody needs who cannot see: where a choice leads
// to another place, the first line there names it; every question names what it is about, and says what Enter does.
func TestEveryChoiceNamesThePlace(t *testing.T) {
	progress, places := everywhere()
	taken := 0
	for _, lang := range guides.Languages {
		found := map[string]string{"de": "Gefunden", "en": "Found"}[lang]
		enter := map[string]string{"de": "Eingabe", "en": "Enter"}[lang]
		for _, place := range places {
			probe := listenTo(t, wizardtest.Fixed(), &wizardtest.Store{Kept: progress.Clone()}, lang)
			page, ok := probe.session.PageAt(place)
			if !ok {
				t.Fatalf("there is no %+v", place)
			}
			for _, choice := range page.Choices {
				l := listenTo(t, wizardtest.Fixed(), &wizardtest.Store{Kept: progress.Clone()}, lang)
				if _, _, err := l.session.Do(wizard.Go{To: place}); err != nil {
					t.Fatal(err)
				}
				typed, asked := choice.Letter, false
				var now wizard.Page
				if typed == "" {
					typed = choice.Text
				}
				l.answer = func() (string, bool) {
					first := !asked
					asked, now = true, l.session.Page()
					return typed, first
				}
				if err := l.run(context.Background()); err != nil {
					t.Fatal(err)
				}
				taken++
				_, heard, _ := strings.Cut(l.heard.String(), "> "+typed+"\n")
				lines := strings.Split(strings.TrimRight(heard, "\n"), "\n")
				lines = lines[:len(lines)-1] // that the input has ended
				if l.leave != nil || len(lines) == 0 {
					continue // the end of the run
				}
				form, question := now.Form, lines[len(lines)-1]
				if !strings.Contains(question, enter) {
					t.Errorf("%s %+v %q: the question does not say what Enter does: %q", lang, place, typed, question)
				}
				if form == nil && !strings.Contains(question, now.Short) && !strings.Contains(question, found) && !strings.Contains(question, "QR") { // what is drawn is named
					t.Errorf("%s %+v %q: the question does not name %q: %q", lang, place, typed, now.Short, question)
				}
				if form != nil && !slices.ContainsFunc(form.Fields, func(f wizard.Field) bool { return strings.Contains(question, strings.TrimRight(f.Label, "?:.")) }) {
					t.Errorf("%s %+v %q: nothing names what is asked:\n%s", lang, place, typed, heard)
				}
				if form == nil && now.Place != place {
					i := slices.Index(lines, "")
					if i < 0 || i+1 >= len(lines) || !strings.HasPrefix(lines[i+1], strings.TrimRight(now.Title, "?.")) {
						t.Errorf("%s %+v %q: the first line does not name %q:\n%s", lang, place, typed, now.Title, heard)
					}
				}
			}
		}
	}
	if taken < 300 {
		t.Errorf("only %d choices were taken", taken)
	}
}
