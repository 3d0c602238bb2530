package wizard_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"widerspruch/state"
	"widerspruch/wizard"
)

// TestVeryManyCases: of a group with hundreds of cases the overview has the ones that are due first, and a row that leads to all of
// them; it counts all.
func TestVeryManyCases(t *testing.T) {
	f := newFixed(t, "de")
	const many = 450
	for i := range many {
		c := state.Case{ID: fmt.Sprintf("c%03d", i), Guide: "bildhaus", Account: fmt.Sprintf("@konto%03d", i)}
		c.Append(state.Event{ID: "e" + c.ID, At: startDay.AddDate(0, -3, -7*i), What: state.Sent}) // the last one is due longest; in a week no two days fall on one
		f.store.Kept.Cases = append(f.store.Kept.Cases, c)
	}
	f.restart(t, "de")
	due := func(page wizard.Page) (accounts []string) {
		for _, c := range page.Choices {
			if strings.HasPrefix(c.Key, "case.") {
				accounts = append(accounts, c.Note)
			}
		}
		return accounts
	}
	page := f.Page()
	some := due(page)
	if len(some) != 200 || some[0] != "@konto449" || some[199] != "@konto250" {
		t.Errorf("the overview has %d accounts, from %q to %q; want the 200 that are due longest", len(some), some[0], some[len(some)-1])
	}
	if n := page.Head.Counts[0].N; n != many {
		t.Errorf("it counts %d, want %d", n, many)
	}
	last := slices.IndexFunc(page.Choices, func(c wizard.Choice) bool { return c.Key == "all.need" })
	if last < 0 || page.Choices[last].Text != "Alle 450 anzeigen" || page.Choices[last-1].Note != "@konto250" {
		t.Fatalf("behind the last account nothing leads to all of them: %+v", page.Choices[199:202])
	}
	f.takes(t, "all.need")
	if all := due(f.Page()); len(all) != many || all[many-1] != "@konto000" || !slices.Equal(all[:200], some) {
		t.Errorf("the page of all has %d accounts, want %d in the same order", len(all), many)
	}
	f.takes(t, "case.c000")
	for _, want := range []wizard.Place{{View: wizard.ViewAll, Item: "need"}, {}} {
		f.do(t, f.Back())
		if f.Place() != want {
			t.Errorf("back leads to %+v, want %+v", f.Place(), want)
		}
	}
	if _, ok := f.PageAt(wizard.Place{View: wizard.ViewAll, Item: "waiting"}); ok {
		t.Error("a group without a case has a page")
	}
}

// TestPageIsOfOneMoment: a page that is made over midnight does not say of one case what is true today and of the next one what was true
// yesterday.
func TestPageIsOfOneMoment(t *testing.T) {
	f := newFixed(t, "de")
	sent := startDay.AddDate(0, -1, 0)
	for _, id := range []string{"a", "b", "c", "d"} {
		c := state.Case{ID: id, Guide: "bildhaus", Account: "@" + id}
		c.Append(state.Event{ID: "e" + id, At: sent, What: state.Sent})
		f.store.Kept.Cases = append(f.store.Kept.Cases, c)
	}
	f.restart(t, "de")
	due := state.AnswerDue(sent, state.Places{Company: "ie", Person: "de"})
	midnight := time.Date(due.Year(), due.Month(), due.Day()+1, 0, 0, 0, 0, startDay.Location())
	f.tick = time.Second
	found := map[string]bool{}
	for looks := range 100 { // midnight comes after so many looks at the clock
		f.now = midnight.Add(-time.Duration(looks) * f.tick)
		page, _ := f.PageAt(wizard.Place{})
		groups := map[string]bool{}
		for _, c := range page.Choices {
			if strings.HasPrefix(c.Key, "case.") {
				groups[c.Group], found[c.Group] = true, true
			}
		}
		if len(groups) != 1 {
			t.Fatalf("%d looks before midnight the overview has cases of the same day in %v, want all in one group", looks, groups)
		}
	}
	if !found["need"] || !found["waiting"] {
		t.Errorf("the cases were in %v, want them in both groups at some time: else midnight never came", found)
	}
}
