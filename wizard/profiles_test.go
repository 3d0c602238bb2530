package wizard_test

import (
	"strings"
	"testing"
	"time"

	"widerspruch/people"
	"widerspruch/state"
	"widerspruch/wizard"
)

// withPeople is a computer on which Anna, Oma and a client have profiles, each served on another day; the first one is open.
func withPeople(t *testing.T) *fixture {
	t.Helper()
	f := newFixed(t, "de")
	f.papers.Persons = []string{"", "frau-demir", "oma"}
	sent := state.Case{ID: "d", Guide: "bildhaus", Events: []state.Event{{ID: "e", At: startDay.AddDate(0, 0, -50), What: state.Sent}}}
	f.papers.People = map[string]people.Profile{
		"":           {Used: startDay.AddDate(0, 0, -2)},
		"frau-demir": {Progress: &state.Progress{Person: state.Person{Profile: "Frau Demir (Beratung)"}, Cases: []state.Case{sent}}, Used: startDay.Add(-time.Hour)},
		"oma":        {Progress: &state.Progress{}, Used: startDay.AddDate(0, 0, -20)},
	}
	f.restart(t, "de")
	f.Meet()
	f.papers.Persons, f.papers.People = nil, nil // nothing looks again
	return f
}

// TestProfiles: each person stands in a row with what is due for them; the present one leads back, another one ends this run.
func TestProfiles(t *testing.T) {
	f := withPeople(t)
	f.goes(t, wizard.Place{View: wizard.ViewProfiles})
	page := f.Page()
	var rows []string
	for _, c := range page.Choices[:3] {
		rows = append(rows, strings.Join([]string{c.Text, c.Note, c.Right}, " | "))
	}
	if got, want := strings.Join(rows, "\n"), "Hauptprofil | zuletzt 20.11.2026 | 4 offen\nFrau Demir (Beratung) | zuletzt heute | 1 fällig\noma | zuletzt 02.11.2026 | 4 offen"; got != want {
		t.Errorf("there is\n%s\nwant\n%s", got, want)
	}
	if key := page.Choices[page.Chosen].Key; key != "profile." {
		t.Errorf("chosen is %q", key)
	}
	if _, follows := f.pick(t, "profile.oma"); follows != (wizard.Leave{Profile: "oma"}) {
		t.Errorf("another profile leads to %+v", follows)
	}
	f.takes(t, "profile.")
	if f.Place() != (wizard.Place{}) {
		t.Errorf("the present one leads to %+v", f.Place())
	}
	f.papers.ByPath = true
	if _, ok := f.PageAt(wizard.Place{View: wizard.ViewProfiles}); ok {
		t.Error("a file named by its path has profiles")
	}
}

// TestForWhom: a run begins with the question for whom, the one served last is chosen, and nothing leads past it; with the present
// one it begins with what it was started for.
func TestForWhom(t *testing.T) {
	f := withPeople(t)
	f.goes(t, wizard.AtService("bildhaus", ""))
	f.AskWhose()
	page := f.Page()
	if page.Ask != "Für wen?" || page.Head.Account != "" || page.Choices[page.Chosen].Key != "profile.frau-demir" {
		t.Errorf("asks %q under %q, chosen %q", page.Ask, page.Head.Account, page.Choices[page.Chosen].Key)
	}
	if f.Back() != nil {
		t.Error("the way back leads past the question")
	}
	f.takes(t, "profile.")
	if f.Place().Guide != "bildhaus" {
		t.Errorf("stands at %+v, want at the service", f.Place())
	}
	alone := newFixed(t, "de")
	alone.AskWhose()
	if alone.Place() != (wizard.Place{}) {
		t.Error("somebody alone is asked for whom")
	}
	first := withPeople(t)
	first.Start()
	first.AskWhose()
	first.takes(t, "profile.")
	if first.Place().View != wizard.ViewWelcome || first.Form() == nil {
		t.Errorf("stands at %+v, want at the first question", first.Place())
	}
}

// TestNewPerson: names are as people write them, nobody is called like somebody else, and the first profile gets a name of its own.
func TestNewPerson(t *testing.T) {
	f := withPeople(t)
	f.goes(t, wizard.Place{View: wizard.ViewProfiles})
	f.pick(t, "new")
	for _, typed := range []string{"", "../x", "frau  demir (beratung)", "OMA", "!!", strings.Repeat("a", 61)} {
		f.Type("profile", typed)
		if _, ok := f.Submit(); ok {
			t.Errorf("%q was taken for a new name", typed)
		}
	}
	f.Type("mine", "Anna")
	if _, follows := f.fills(t, "profile", "Öz Ömer"); follows != (wizard.Leave{Name: "Öz Ömer"}) {
		t.Errorf("a new profile leads to %+v", follows)
	}
	if got := f.store.Kept.Person.Profile; got != "Anna" {
		t.Errorf("the first one is called %q", got)
	}
}

// TestRenamePerson, and taking it back.
func TestRenamePerson(t *testing.T) {
	f := withPeople(t)
	f.goes(t, wizard.Place{View: wizard.ViewProfiles})
	f.pick(t, "rename")
	if _, follows := f.fills(t, "profile", "Anna"); follows != nil || f.store.Kept.Person.Profile != "Anna" {
		t.Fatalf("called %q, follows %+v", f.store.Kept.Person.Profile, follows)
	}
	if got := f.Page().Head.Account; got != "Anna" {
		t.Errorf("the head says %q", got)
	}
	f.do(t, f.Undo())
	if got := f.store.Kept.Person.Profile; got != "" {
		t.Errorf("after taking it back it is called %q", got)
	}
}
