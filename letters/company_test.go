package letters_test

import (
	"strings"
	"testing"
	"time"

	"widerspruch/guides"
	"widerspruch/letters"
	"widerspruch/state"
)

// anyCompany is the shipped guide for any company.
func anyCompany(t *testing.T) *guides.Guide {
	t.Helper()
	guide, ok := shipped(t).Guide("anderes-unternehmen")
	if !ok {
		t.Fatal("there is no guide for any company")
	}
	return guide
}

// The company of a case is that of its guide; only at the guide for any company it is the one that the person named.
func TestOwnCompanyOnlyWhereTheGuideIsForAny(t *testing.T) {
	c := &state.Case{Company: &state.Company{Name: "Beispiel AG", Email: "post@example.com"}}
	if got := letters.CompanyOf(instagram(t), c); got != "Meta" {
		t.Errorf("a case of Instagram is about %q: a file must not turn its letters to somebody else", got)
	}
	if f := letters.FactsOf(state.Person{}, instagram(t), c, "de", today); f.Contact.Email == "post@example.com" {
		t.Error("a letter to Meta goes to whom the file names")
	}
	if got := letters.NameOf(anyCompany(t), c, "de"); got != "Beispiel AG" {
		t.Errorf("the case is called %q", got)
	}
	if got := letters.NameOf(anyCompany(t), &state.Case{}, "de"); got != "Anderes Unternehmen" {
		t.Errorf("without a company it is called %q", got)
	}
}

// A letter by post to a named company has no gap for an e-mail address that the person does not give; at a service it has, since
// that knows the account by it.
func TestPostNeedsNoEmail(t *testing.T) {
	c := &state.Case{Company: &state.Company{Name: "Beispiel AG", Address: []string{"Am Werk 1", "10115 Berlin"}}}
	letter := write(t, "de", letters.KindObjection, letters.FactsOf(state.Person{Name: "Erika Beispiel"}, anyCompany(t), c, "de", today))
	if text := letter.Text(); strings.Contains(text, "E-Mail-Adresse") {
		t.Errorf("the letter asks for an e-mail address:\n%s", text)
	}
	letter = write(t, "de", letters.KindObjection, letters.FactsOf(state.Person{Name: "Erika Beispiel"}, instagram(t), &state.Case{}, "de", today))
	if text := letter.Text(); !strings.Contains(text, "[E-Mail-Adresse]") {
		t.Errorf("the letter to Meta has no gap for it:\n%s", text)
	}
}

// The holidays are those of the country in the company's address, else those where the person lives.
func TestWhereTheCompanyActs(t *testing.T) {
	guide := anyCompany(t)
	for _, test := range []struct {
		address []string
		person  string
		want    string
	}{
		{[]string{"1 Main Street", "Dublin", "Irland"}, "de", "ie"},
		{[]string{"1 Main Street", "Dublin", "Ireland"}, "at", "ie"},
		{[]string{"Am Werk 1", "10115 Berlin"}, "de", "de"},
		{nil, "ch", "ch"},
		{nil, "", ""},
	} {
		c := &state.Case{Company: &state.Company{Name: "Beispiel AG", Address: test.address}}
		if got := letters.CountryOf(guide, c, test.person); got != test.want {
			t.Errorf("%v, from %q: it acts in %q and not in %q", test.address, test.person, got, test.want)
		}
	}
	if got := letters.CountryOf(instagram(t), &state.Case{}, "de"); got != "ie" {
		t.Errorf("Meta acts in %q", got)
	}
	// A month after 17 April 2027 is Whit Monday, which is a holiday in Germany and none in Ireland.
	p := &state.Progress{Person: state.Person{Country: "de"}, Cases: []state.Case{{
		Company: &state.Company{Name: "Beispiel AG", Address: []string{"Am Werk 1", "Berlin"}},
		Events:  []state.Event{{What: state.Sent, At: day(2027, 4, 17)}},
	}}}
	c, now := &p.Cases[0], day(2027, 5, 1)
	if due := p.StandingIn(c, letters.CountryOf(guide, c, "de"), now).Due.Format(time.DateOnly); due != "2027-05-18" {
		t.Errorf("the answer of a company in Germany is due on %s", due)
	}
	c.Company.Address = append(c.Company.Address, "Irland")
	if due := p.StandingIn(c, letters.CountryOf(guide, c, "de"), now).Due.Format(time.DateOnly); due != "2027-05-17" {
		t.Errorf("the answer of a company in Ireland is due on %s", due)
	}
}

// A letter to a company of the person's own names it and what it has, and asks for no account.
func TestLetterToAnyCompany(t *testing.T) {
	person := state.Person{Name: "Anna Beispiel", Email: "anna@example.org", Address: []string{"Weg 1", "10115 Berlin"}, Country: "de", Land: "be"}
	c := &state.Case{Company: &state.Company{Name: "Muster Fitness GmbH", Email: "datenschutz@muster.example", Has: "meine Trainingsdaten"}}
	for _, lang := range []string{"de", "en"} {
		facts := letters.FactsOf(person, anyCompany(t), c, lang, today)
		letter := write(t, lang, letters.KindObjection, facts)
		text := oneLine(letter.Text())
		for _, want := range []string{"Muster Fitness GmbH", "meine Trainingsdaten", "anna@example.org"} {
			if !strings.Contains(text, want) {
				t.Errorf("%s: the letter does not say %q:\n%s", lang, want, letter.Text())
			}
		}
		for _, blank := range letter.Blanks {
			if blank != "grounds" && blank != "company-post" {
				t.Errorf("%s: the letter lacks %q", lang, blank)
			}
		}
		if address, _, err := letter.Mailto(); err != nil || !strings.HasPrefix(address.String(), "mailto:datenschutz@muster.example") {
			t.Errorf("%s: the mail goes to %v: %v", lang, address, err)
		}
	}
	for _, lang := range []string{"de", "en"} {
		sheet, err := letters.SheetHTML(letters.SheetSource{
			Words: words(t, lang), Country: "de", Now: today, Services: []letters.SheetService{{Guide: anyCompany(t)}},
		})
		if err != nil || !strings.Contains(string(sheet), words(t, lang).T("letter.blank.company")) {
			t.Errorf("%s: the sheet has no text to send: %v", lang, err)
		}
	}
	c.Account = "K-4711"
	if text := write(t, "de", letters.KindObjection, letters.FactsOf(person, anyCompany(t), c, "de", today)).Text(); !strings.Contains(text, "Kundennummer oder Konto: K-4711") {
		t.Errorf("the customer number is missing:\n%s", text)
	}
}

// An objection about grok.com goes to X.AI, its reminder too, and no authority leads there; one about X goes to X.
func TestOneGuideTwoCompanies(t *testing.T) {
	guide, ok := shipped(t).Guide("x")
	if !ok {
		t.Fatal("there is no guide to X")
	}
	for route, want := range map[string]string{"browser": "X Internet Unlimited Company", "": "X Internet Unlimited Company", "email": "X.AI LLC", "grok": "X.AI LLC"} {
		for _, country := range []string{"de", "ch", "gb"} {
			c := &state.Case{Guide: "x", Route: route, Account: "@anna", Events: []state.Event{event(state.Sent, sent, "")}}
			person := state.Person{Name: "Anna", Country: country, Land: "he"}
			letter := write(t, "de", letters.KindReminder, letters.FactsOf(person, guide, c, "de", today))
			if letter.To[0] != want || letter.Nowhere {
				t.Errorf("%q from %s goes to %v", route, country, letter.To)
			}
			if country != "de" {
				continue
			}
			complaint := write(t, "de", letters.KindComplaint, letters.FactsOf(person, guide, c, "de", today))
			if leads := strings.Contains(complaint.Text(), "Federführend"); leads != (want != "X.AI LLC") {
				t.Errorf("%q: the complaint names a lead authority: %t", route, leads)
			}
		}
	}
	if got := letters.CompanyOf(guide, &state.Case{Route: "email"}); got != "X.AI LLC" {
		t.Errorf("the case is about %q", got)
	}
}

// A letter under British law quotes no other: neither in German nor in English, for no guide.
func TestBritishLettersQuoteBritishLaw(t *testing.T) {
	read := 0
	for _, guide := range shipped(t).Guides() {
		if guide.Per == guides.PerSite { // nobody is written to
			continue
		}
		c := &state.Case{Guide: guide.ID, Events: []state.Event{event(state.Sent, sent, ""), event(state.Reminded, reminded, "")}}
		for _, lang := range []string{"de", "en"} {
			for _, kind := range []letters.Kind{letters.KindObjection, letters.KindReminder, letters.KindComplaint} {
				letter := write(t, lang, kind, letters.FactsOf(state.Person{Country: "gb"}, guide, c, lang, today))
				read++
				text := strings.ReplaceAll(oneLine(letter.Text()), "UK GDPR", "")
				if strings.Contains(text, "GDPR") || strings.Contains(text, "DSGVO") {
					t.Errorf("%s, %s in %s:\n%s", guide.ID, kind, lang, letter.Text())
				}
			}
		}
	}
	if read < 300 {
		t.Errorf("only %d letters were read", read)
	}
}

// Where the company's own address says who reads the letter, the letter does not say it again.
func TestTheReaderIsNamedOnce(t *testing.T) {
	read := 0
	for _, guide := range shipped(t).Guides() {
		if guide.Per == guides.PerSite {
			continue
		}
		for _, country := range []string{"de", "at", "ch", "gb"} {
			letter := write(t, "de", letters.KindObjection, letters.FactsOf(state.Person{Country: country}, guide, &state.Case{Guide: guide.ID}, "de", today))
			read++
			named := 0
			for _, line := range letter.To {
				line = strings.ToLower(line)
				for _, begins := range []string{"attn", "fao", "c/o data protection", "z. hd."} {
					if strings.HasPrefix(line, begins) {
						named++
					}
				}
			}
			if named > 1 {
				t.Errorf("%s from %s: %q", guide.ID, country, letter.To)
			}
		}
	}
	if read < 200 {
		t.Errorf("only %d letters were read", read)
	}
}
