package wizard_test

import (
	"strings"
	"testing"

	"widerspruch/state"
	"widerspruch/wizard"
)

// TestDatesPage: what waits has a row that leads there, what is overdue is chosen first, and the rule is told with its source.
func TestDatesPage(t *testing.T) {
	f := sentLongAgo(t)
	f.store.Kept.Cases = append(f.store.Kept.Cases, state.Case{
		ID: "w", Guide: "linkedin", Events: []state.Event{{ID: "w1", At: startDay.AddDate(0, 0, -3), What: state.Sent}},
	})
	f.restart(t, "de")
	f.goes(t, wizard.Place{View: wizard.ViewDates})
	page := f.Page()
	overdue, waiting := f.offered(t, "due.c"), f.offered(t, "due.w")
	if overdue.Sign != wizard.SignNeed || waiting.Sign != wizard.SignWaiting || page.Choices[page.Chosen].Key != "due.c" {
		t.Errorf("overdue is %+v, waiting %+v, chosen %q", overdue, waiting, page.Choices[page.Chosen].Key)
	}
	if !strings.Contains(waiting.Spoken, "LinkedIn") || !strings.Contains(waiting.Spoken, waiting.Right) {
		t.Errorf("by ear the row is %q", waiting.Spoken)
	}
	rules, ok := f.block("rules").(wizard.List)
	if !ok || len(rules.Items) != 2 || !strings.Contains(rules.Items[0].Text, "Art. 12 Abs. 3 DSGVO") ||
		!strings.Contains(rules.Items[1].Text, "LinkedIn: Am 19.12.2026 endet die Frist nicht (Wochenende). Es zählt der nächste Arbeitstag: 21.12.2026.") {
		t.Errorf("the rules are %+v", rules)
	}
	if _, ok := f.offered(t, "calendar").Action.(wizard.SavePaper); !ok {
		t.Error("there is no calendar")
	}
	f.pick(t, "due.w")
	if f.Place() != wizard.AtService("linkedin", "w") {
		t.Errorf("the row leads to %+v", f.Place())
	}
}

// TestNoDates says so, and leads on.
func TestNoDates(t *testing.T) {
	f := newFixture(t, "de")
	f.goes(t, wizard.Place{View: wizard.ViewDates})
	if f.block("none") == nil || len(f.Page().Choices) != 1 {
		t.Errorf("without dates there is %+v", f.Page())
	}
}
