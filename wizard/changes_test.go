package wizard_test

import (
	"strings"
	"testing"
	"time"

	"widerspruch/guides"
	"widerspruch/state"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

const (
	movedLine = `  - {on: 2026-11-20, de: "Der Schalter ist umgezogen.", en: "The switch has moved."}`
	resetLine = `  - {on: 2026-12-01, again: true, de: "Der Schalter wurde zurückgesetzt.", en: "The switch was reset."}`
)

// changedFixture is a person with one case at the demo service, whose guide has changed.
func changedFixture(t *testing.T, lang string, changes []string, events ...state.Event) *fixture {
	t.Helper()
	f := &fixture{
		store: wizardtest.NewStore(), now: startDay.AddDate(0, 1, 0),
		library: wizardtest.Demo(changes...),
	}
	c := state.Case{ID: "c", Guide: "demo", Route: "browser"}
	for i, event := range events {
		event.ID = string(rune('a' + i))
		c.Append(event)
	}
	f.store.Kept.Cases = []state.Case{c}
	f.restart(t, lang)
	return f
}

// happenedOn is an event on a day, with the edition of the guide, if one was kept.
func happenedOn(what state.What, day, edition string) state.Event {
	at, err := time.ParseInLocation(time.DateOnly, day, startDay.Location())
	if err != nil {
		panic(err)
	}
	return state.Event{What: what, At: at.Add(12 * time.Hour), Guide: edition}
}

// TestChanged says when a change of a guide is told to somebody who was done with it.
func TestChanged(t *testing.T) {
	both := []string{movedLine, resetLine}
	for _, c := range []struct {
		name   string
		lines  []string
		events []state.Event
		want   int // changes that are told
	}{
		{"no changes", nil, []state.Event{happenedOn(state.Switched, "2026-01-01", "2025-01-01")}, 0},
		{"nothing happened", both, nil, 0},
		{"only opened", both, []state.Event{happenedOn(state.Opened, "2026-01-01", "")}, 0},
		{"walked before both", both, []state.Event{happenedOn(state.Switched, "2026-11-01", "2026-10-02")}, 2},
		{"walked between them", both, []state.Event{happenedOn(state.Switched, "2026-11-25", "2026-11-20")}, 1},
		{"walked after both", both, []state.Event{happenedOn(state.Switched, "2026-12-05", "2026-12-01")}, 0},
		{"an old edition on a late day", both, []state.Event{happenedOn(state.Switched, "2026-12-05", "2026-10-02")}, 2},
		{"a vague edition", both, []state.Event{happenedOn(state.Switched, "2026-12-05", "2026-10")}, 2},
		{"no edition, before", both, []state.Event{happenedOn(state.Switched, "2026-11-19", "")}, 2},
		{"no edition, on the day", both, []state.Event{happenedOn(state.Switched, "2026-11-20", "")}, 1},
		{"no edition, after", both, []state.Event{happenedOn(state.Switched, "2026-12-01", "")}, 0},
		{"an edition that is none", both, []state.Event{happenedOn(state.Switched, "2026-11-19", "soon")}, 2},
		{"sent", both, []state.Event{happenedOn(state.Sent, "2026-11-01", "2026-10-02")}, 2},
		{"refused", both, []state.Event{happenedOn(state.Refused, "2026-11-01", "2026-10-02")}, 2},
		{"checked again since", both, []state.Event{
			happenedOn(state.Switched, "2026-11-01", "2026-10-02"), happenedOn(state.Rechecked, "2026-12-05", "2026-12-01")}, 0},
		{"noted since", both, []state.Event{
			happenedOn(state.Switched, "2026-11-01", "2026-10-02"), happenedOn(state.Noted, "2026-12-05", "2026-12-01")}, 0},
		{"noted since, with another day", both, []state.Event{
			happenedOn(state.Switched, "2026-11-01", "2026-10-02"), happenedOn(state.Noted, "2026-10-05", "2026-12-01")}, 0},
		{"opened since", both, []state.Event{
			happenedOn(state.Switched, "2026-11-01", "2026-10-02"), happenedOn(state.Opened, "2026-12-05", "")}, 2},
		{"an answer since", both, []state.Event{
			happenedOn(state.Switched, "2026-11-01", "2026-10-02"), happenedOn(state.Matched, "2026-12-05", "2026-12-01")}, 2},
	} {
		f := changedFixture(t, "de", c.lines, c.events...)
		if got := f.ChangedCase("c"); len(got) != c.want {
			t.Errorf("%s: told %v, want %d changes", c.name, got, c.want)
		}
		told := len(f.Overview().Changed)
		f.goes(t, wizard.AtService("demo", "c"))
		if lines := f.changes(); len(lines) != c.want || told != min(c.want, 1) {
			t.Errorf("%s: the overview tells %d, the page %q", c.name, told, lines)
		}
	}
	f := changedFixture(t, "de", both, happenedOn(state.Switched, "2026-11-01", "2026-10-02"))
	f.store.Kept.Unused = []string{"demo"}
	f.restart(t, "de")
	if o := f.Overview(); len(o.Changed) > 0 || f.ChangedCase("c") != nil {
		t.Errorf("of a service that is not used the overview tells %v", o.Changed)
	}
}

// TestChangedAgain: where something has to be done again, Enter leads from the overview to the note that it was done, and that
// ends the line.
func TestChangedAgain(t *testing.T) {
	for lang, want := range map[string]string{
		"de": "Anleitung geändert am 01.12.2026 (sieh noch einmal nach): Der Schalter wurde zurückgesetzt.",
		"en": "The guide changed on 1 Dec 2026 (please check again): The switch was reset.",
	} {
		f := changedFixture(t, lang, []string{movedLine, resetLine}, happenedOn(state.Switched, "2026-11-01", "2026-10-02"))
		changed := f.Overview().Changed
		if len(changed) != 1 || changed[0].Text != want || !changed[0].Again || changed[0].Name != "Demo" {
			t.Fatalf("%s: the overview tells %+v", lang, changed)
		}
		if f.takes(t, f.chosen()); f.Place() != wizard.AtService("demo", "c") || f.chosen() != "route.browser" {
			t.Fatalf("%s: Enter leads to %+v, and there it does %q", lang, f.Place(), f.chosen())
		}
		if lines := f.changes(); len(lines) != 2 || !strings.Contains(lines[1], "01.12.2026") && !strings.Contains(lines[1], "1 Dec 2026") {
			t.Errorf("%s: the page tells %q", lang, lines)
		}
		f.takes(t, "checked")
		if o := f.Overview(); len(o.Changed) > 0 {
			t.Errorf("%s: after the check the overview still tells %v", lang, o.Changed)
		}
		if lines := f.changes(); f.chosen() == "route.browser" || len(lines) > 0 {
			t.Errorf("%s: after the check %q is chosen, told is %q", lang, f.chosen(), lines)
		}
	}
}

// changes are what the present page tells of changes of a guide.
func (f *fixture) changes() []string {
	var lines []string
	for _, b := range f.Page().Blocks {
		if notice, ok := b.Body.(wizard.Notice); ok && strings.HasPrefix(b.Key, "changed") {
			lines = append(lines, notice.Text)
		}
	}
	return lines
}

// TestChangedNothing: a change with nothing to do is noted as read by one choice, which is not made beforehand.
func TestChangedNothing(t *testing.T) {
	f := changedFixture(t, "de", []string{movedLine}, happenedOn(state.Switched, "2026-11-01", "2026-10-02"))
	changed := f.Overview().Changed
	if len(changed) != 1 || changed[0].Again || !strings.Contains(changed[0].Text, " (du musst nichts tun): ") || !strings.HasSuffix(changed[0].Text, ".") {
		t.Fatalf("the overview tells %+v", changed)
	}
	if lines := f.changes(); len(lines) != 1 || !strings.Contains(lines[0], changed[0].Text) {
		t.Errorf("the page of the overview tells %q, want %q", lines, changed[0].Text)
	}
	f.goes(t, wizard.AtService("demo", "c"))
	if f.chosen() == "seen" || len(f.changes()) != 1 {
		t.Fatalf("chosen is %q, told is %q", f.chosen(), f.changes())
	}
	seen := f.offered(t, "seen").Action
	f.takes(t, "seen")
	c := f.store.Kept.Cases[0]
	if last := c.Events[len(c.Events)-1]; last.What != state.Noted || last.Guide != "2026-11-20" || last.Note == "" {
		t.Errorf("kept is %+v", last)
	}
	if o := f.Overview(); len(o.Changed) > 0 {
		t.Errorf("read, and the overview still tells %v", o.Changed)
	}
	if _, _, err := f.Do(seen); err == nil {
		t.Error("read twice")
	}
}

// TestChangedCovered: a case that another one covers has nothing of its own to be done again.
func TestChangedCovered(t *testing.T) {
	f := changedFixture(t, "de", []string{resetLine}, happenedOn(state.Switched, "2026-11-01", "2026-10-02"))
	f.store.Kept.Cases[0].Via = "d"
	f.store.Kept.Cases = append(f.store.Kept.Cases, state.Case{ID: "d", Guide: "other", Events: []state.Event{happenedOn(state.Sent, "2026-11-01", "")}})
	f.restart(t, "de")
	if o := f.Overview(); len(o.Changed) > 0 {
		t.Errorf("the overview tells %v", o.Changed)
	}
}

// TestDemoIsSound: what the tests are made of can be read.
func TestDemoIsSound(t *testing.T) {
	for _, guide := range wizardtest.Demo(movedLine, resetLine).Guides() {
		for _, lang := range guides.Languages {
			if len(guide.Text(lang).Routes) != 1 || guide.Details().Verified.On.IsZero() {
				t.Errorf("the guide %s of the tests is broken in %s", guide.ID, lang)
			}
		}
	}
}

// TestWalkAgainAfterAChange: the marks are from before the change, so the walk begins at the first step, and its end settles the
// change.
func TestWalkAgainAfterAChange(t *testing.T) {
	f := changedFixture(t, "de", []string{movedLine, resetLine}, happenedOn(state.Switched, "2026-11-01", "2026-10-02"))
	c := &f.store.Kept.Cases[0]
	c.Route, c.Steps = "browser", map[string]time.Time{}
	f.restart(t, "de")
	guide, _ := f.Guide("demo")
	route, _ := guide.Text("de").Route("browser")
	for _, step := range route.Steps {
		c.Steps["browser/"+step.ID] = startDay
	}
	f.restart(t, "de")
	f.begin(t, "demo", "browser")
	if step := f.Place().Step; step != route.Steps[0].ID {
		t.Fatalf("the walk begins at %q, want the first step", step)
	}
	for range route.Steps {
		f.takes(t, "done")
	}
	if changed := f.Overview().Changed; len(changed) > 0 {
		t.Errorf("after the walk the overview still tells %+v", changed)
	}
}
