package wizard_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"widerspruch/state"
	"widerspruch/wizard"
)

const anyCompany = "anderes-unternehmen"

// TestCompanyIsAskedFirst: at the guide for any company nothing begins before one is named; then the case is called as it is.
func TestCompanyIsAskedFirst(t *testing.T) {
	f := newFixture(t, "de")
	page := f.visit(t, anyCompany)
	if got := f.chosen(); got != "company" {
		t.Fatalf("chosen is %q of %v; it must be to name the company", got, keysOf(page))
	}
	if _, err := f.Plan(wizard.Begin{Guide: anyCompany, Route: "email"}); err == nil {
		t.Error("a way was begun, and nobody knows with which company")
	}
	f.pick(t, "company")
	if change, ok := f.Submit(); ok {
		t.Fatalf("a company without a name was taken: %+v", change)
	}
	f.Type("company-email", "datenschutz@muster")
	f.Type("company", "Muster Fitness GmbH")
	if wrong := f.Check("company-email"); wrong == "" {
		t.Error("nothing can be mailed to an address without a host, and nobody says so")
	}
	f.Type("company-address", "datenschutz@muster.example")
	if wrong := f.Check("company-address"); wrong != f.Words().T("refused.postal") {
		t.Errorf("no letter comes to an e-mail address; said is %q", wrong)
	}
	f.fills(t, "company-email", "datenschutz@muster.example", "company-address", "Musterweg 1, 10115 Berlin", "company-has", "meine Trainingsdaten")
	c := f.store.Kept.Cases[0]
	if c.Company == nil || c.Company.Name != "Muster Fitness GmbH" || len(c.Company.Address) != 2 || c.Company.Has != "meine Trainingsdaten" {
		t.Fatalf("kept %+v", c.Company)
	}
	if page := f.Page(); page.Title != "Muster Fitness GmbH" || f.chosen() != "route.email" {
		t.Errorf("the page is called %q and %q is chosen", page.Title, f.chosen())
	}
}

// TestCompaniesSideBySide: each has a row of its own on the overview, another can be added there, and what was typed about one can be
// changed and taken back.
func TestCompaniesSideBySide(t *testing.T) {
	f := newFixture(t, "de")
	f.do(t, wizard.AddCase{Guide: anyCompany, Company: &state.Company{Name: "Erste AG", Email: "a@erste.example"}})
	first := f.Place().Case
	f.goes(t, wizard.Place{})
	f.pick(t, "company")
	f.fills(t, "company", "Zweite KG", "company-address", "Am Werk 1, Bern, Schweiz")
	second := f.Place().Case
	if got := f.chosen(); got != "route.letter" {
		t.Errorf("of the second only the postal address is known, and %q is chosen", got)
	}
	f.goes(t, wizard.Place{})
	names := map[string]string{}
	for _, c := range f.Page().Choices {
		names[c.Key] = c.Text
	}
	if names["case."+first] != "Erste AG" || names["case."+second] != "Zweite KG" || names["service."+anyCompany] != "" {
		t.Errorf("the rows are called %q and %q", names["case."+first], names["case."+second])
	}
	if _, hits := f.Find("zweite"); len(hits) == 0 || hits[0].Key != "case."+second {
		t.Errorf("a search for it finds %+v", hits)
	}
	f.goes(t, wizard.AtService(anyCompany, second))
	f.pick(t, "name")
	f.fills(t, "company", "Zweite GmbH & Co. KG")
	if got := f.Page().Title; got != "Zweite GmbH & Co. KG" {
		t.Errorf("after the change it is called %q", got)
	}
	f.takes(t, "undo")
	if got := f.Page().Title; got != "Zweite KG" {
		t.Errorf("after taking it back it is called %q", got)
	}
}

// TestCompanyAddressIsSeenFirst: the mail of a company goes to the address that the person typed and that stands on the page; what
// it lacks is asked, and where there is no address yet it cannot be opened.
func TestCompanyAddressIsSeenFirst(t *testing.T) {
	f := newFixture(t, "de")
	f.do(t, wizard.AddCase{Guide: anyCompany, Company: &state.Company{Name: "Erste AG"}})
	c := f.Place().Case
	f.takes(t, "route.email")
	if got := f.chosen(); got != "company" {
		t.Fatalf("no address is known, and %q is chosen", got)
	}
	f.pick(t, "company")
	f.fills(t, "company-email", "privacy@erste.example")
	f.takes(t, "done")
	if got := f.chosen(); got != "fill" {
		t.Fatalf("nothing is known of the person, and %q is chosen", got)
	}
	f.pick(t, "fill")
	f.fills(t, "name", "Anna Beispiel", "email", "anna@example.org", "country", "de", "land", "be")
	if got := f.chosen(); got != "open.0" {
		t.Fatalf("the letter is complete but for what may be left out, and %q is chosen", got)
	}
	if got := f.offered(t, "open.0").Address; got != "mailto:privacy@erste.example" {
		t.Errorf("shown is %q", got)
	}
	f.takes(t, "open.0")
	if opened := f.hands.Opened(); len(opened) != 1 || !strings.HasPrefix(opened[0], "mailto:privacy@erste.example?subject=") {
		t.Errorf("opened was %v", opened)
	}
	if _, _, err := f.Do(wizard.OpenLink{At: wizard.AtStep(anyCompany, c, "email", "send"), URL: "https://erste.example"}); err == nil {
		t.Error("a page of the company was opened; the person has only typed where to write to")
	}
	if got := f.chosen(); got != "text.0" { // the letter is too long for an address: it is pasted
		t.Errorf("after the mail %q is chosen", got)
	}
	f.takes(t, "text.0")
	f.takes(t, f.chosen())
	if got := f.store.Kept.Cases[0].Events; len(got) == 0 || got[len(got)-1].What != state.Sent {
		t.Errorf("Enter after the mail kept %+v", got)
	}
	if dates := f.Dates(); len(dates) != 1 || dates[0].Name != "Erste AG" {
		t.Errorf("the dates are %+v", dates)
	}
	if !slices.ContainsFunc(f.Overview().Rows, func(r wizard.Row) bool { return r.Name == "Erste AG" }) {
		t.Error("the list has no row of its name")
	}
}

// TestNoCompanyWithoutAName is begun, none in a guide that is about another one, and none in a guide that there is not.
func TestNoCompanyWithoutAName(t *testing.T) {
	f := newFixture(t, "de")
	for name, action := range map[string]wizard.AddCase{
		"nothing said": {Guide: anyCompany}, "no name": {Guide: anyCompany, Company: &state.Company{Email: "a@erste.example"}},
		"another guide": {Guide: "instagram", Company: &state.Company{Name: "Erste AG"}}, "no guide": {Guide: "none", Company: &state.Company{Name: "Erste AG"}},
	} {
		if _, err := f.Plan(action); !errors.Is(err, wizard.ErrNotPossible) {
			t.Errorf("%s: %v, want that it is not possible", name, err)
		}
	}
	if n := len(f.store.Kept.Cases); n != 0 {
		t.Errorf("%d cases were begun", n)
	}
}

// TestNoCompanyAfterUndo: a company that a letter's form named, and that was taken back, is gone, and no nameless one is left.
func TestNoCompanyAfterUndo(t *testing.T) {
	f := newFixture(t, "de")
	f.store.Kept.Cases = []state.Case{{ID: "c", Guide: anyCompany}}
	f.restart(t, "de")
	f.goes(t, wizard.Place{View: wizard.ViewLetter, Guide: anyCompany, Case: "c", Item: "objection"})
	f.pick(t, "fill")
	f.fills(t, "company", "Erste AG")
	if c := f.store.Kept.Cases[0].Company; c == nil || c.Name != "Erste AG" {
		t.Fatalf("kept is %+v", c)
	}
	f.do(t, f.Undo())
	if c := f.store.Kept.Cases[0].Company; c != nil {
		t.Errorf("taken back, there is still %+v", c)
	}
}
