package letters_test

import (
	"strings"
	"testing"
	"time"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/letters"
	"widerspruch/state"
)

var (
	sent     = time.Date(2026, 11, 22, 21, 30, 0, 0, time.FixedZone("CET", 3600))
	reminded = time.Date(2026, 12, 23, 9, 0, 0, 0, time.FixedZone("CET", 3600))
	refused  = time.Date(2027, 1, 4, 9, 0, 0, 0, time.FixedZone("CET", 3600))
	today    = time.Date(2027, 1, 11, 19, 0, 0, 0, time.FixedZone("CET", 3600))
)

// places are where the persons of the tests live: one for each law.
var places = []state.Person{
	{Country: "de", Land: "he", Address: []string{"Beispielweg 7", "65189 Wiesbaden"}},
	{Country: "ch", Address: []string{"Beispielgasse 7", "3011 Bern"}},
	{Country: "gb", Address: []string{"7 Example Road", "Leeds", "LS1 1AA"}},
}

// full is everything that a letter can be told.
func full(person state.Person) letters.Facts {
	person.Name, person.Email = "Anna Beispiel", "anna@example.org"
	return letters.Facts{
		Today: today, Person: person, Service: "Instagram", Company: "Meta",
		Contact: guides.Contact{
			Name: "Meta Platforms Ireland Ltd.", Address: []string{"Beispiel Street 1", "Dublin"}, Email: "impressum@support.instagram.com",
		},
		Hosts: []string{"instagram.com"}, Lead: "ie", Per: guides.PerAccount, Account: "@anna",
		Sent: sent, Reminded: reminded, Ref: "1234567",
		Grounds: "Ich fotografiere beruflich.\n\nAuf vielen Bildern sind meine Kinder.",
	}
}

// bare is all that is sure to be known, with the country so that the law stays the same.
func bare(person state.Person) letters.Facts {
	return letters.Facts{Today: today, Person: state.Person{Country: person.Country}, Service: "WhatsApp", Company: "Meta"}
}

func words(t testing.TB, lang string) *i18n.Words {
	t.Helper()
	w, err := i18n.New(lang)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func write(t testing.TB, lang string, kind letters.Kind, facts letters.Facts) *letters.Letter {
	t.Helper()
	letter, err := letters.Write(words(t, lang), kind, facts)
	if err != nil {
		t.Fatal(err)
	}
	return letter
}

// oneLine makes a wrapped text searchable.
// says reports what a text should hold and does not, and what it should not and does.
func says(t testing.TB, name, text string, has, hasNot []string) {
	t.Helper()
	for _, want := range has {
		if !strings.Contains(text, want) {
			t.Errorf("%s: no %q in\n%s", name, want, text)
		}
	}
	for _, not := range hasNot {
		if strings.Contains(text, not) {
			t.Errorf("%s: says %q in\n%s", name, not, text)
		}
	}
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

func shipped(t testing.TB) *guides.Library {
	t.Helper()
	library, problems := guides.Load(guides.Embedded())
	if problems != nil {
		t.Fatal(problems)
	}
	return library
}

func instagram(t testing.TB) *guides.Guide {
	t.Helper()
	guide, ok := shipped(t).Guide("instagram")
	if !ok {
		t.Fatal("there is no Instagram")
	}
	return guide
}
