package terms

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// edition is one of the two editions of a made-up policy.
func edition(t *testing.T, name string) []byte {
	t.Helper()
	src, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return src
}

// TestTwoEditions: between the editions the company, its addresses, the date, the legal ground and a sentence on training changed,
// and each is found.
func TestTwoEditions(t *testing.T) {
	was, is := OfHTML(edition(t, "policy-1.html")), OfHTML(edition(t, "policy-2.html"))
	if was.Effective != "1 March 2026" || !slices.Equal(was.Companies, []string{"Example Networks Limited"}) || !slices.Equal(was.Grounds, []string{"consent"}) ||
		!slices.Equal(was.Emails, []string{"privacy@example.com"}) || len(was.Postal) != 1 {
		t.Errorf("the first edition says %+v", was)
	}
	var got []string
	for _, d := range Compare(was, is) {
		got = append(got, d.String())
	}
	for _, want := range []string{
		"effective date: 15 November 2026; was 1 March 2026",
		"company: Example Networks Europe B.V.; was Example Networks Limited",
		"e-mail address: dpo@example.com; was privacy@example.com",
		"legal ground: legitimate interests; was consent",
		"new sentence on AI: We train our generative models with your public posts and photos.",
	} {
		if !slices.Contains(got, want) {
			t.Errorf("not found: %q", want)
		}
	}
	if !slices.ContainsFunc(got, func(s string) bool {
		return strings.HasPrefix(s, "postal address: ") && strings.Contains(s, "12 Sample Quay")
	}) {
		t.Error("the new postal address was not found")
	}
	if t.Failed() {
		t.Log(strings.Join(got, "\n"))
	}
}

// TestSilent: another menu, another footer, another order and other words about nothing of interest are no difference.
func TestSilent(t *testing.T) {
	page := string(edition(t, "policy-1.html"))
	was := OfHTML([]byte(page))
	for name, other := range map[string]string{
		"menu":    strings.Replace(page, "<nav><a href=\"/\">Home</a>", "<nav><a href=\"/\">Start</a> <a href=\"/ai\">Our new AI</a>", 1),
		"footer":  strings.Replace(page, "© 2026 Example Networks Limited", "© 2027 Another Holding Inc., 1 Other Street, legal@other.example", 1),
		"cookies": strings.Replace(page, "We use cookies to keep you logged in.", "We use cookies and pixels to keep you logged in.", 1),
		"markup":  strings.ReplaceAll(page, "<p>", "<p class=\"x\">\n  "),
		"script":  strings.Replace(page, "</body>", "<script>var ai = 'train'</script></body>", 1),
	} {
		if other == page {
			t.Fatalf("%s: nothing was changed", name)
		}
		is := OfHTML([]byte(other))
		if list := Compare(was, is); len(list) > 0 {
			t.Errorf("%s: %v", name, list)
		}
	}
}

// TestMarkdown: an archive keeps the same text as Markdown, and it says the same.
func TestMarkdown(t *testing.T) {
	page, text := OfHTML(edition(t, "policy-1.html")), OfMarkdown(string(edition(t, "policy-1.md")))
	if list := Compare(page, text); len(list) > 0 {
		t.Errorf("the page and its archived text differ: %v", list)
	}
}

// TestGerman: the same is found in German.
func TestGerman(t *testing.T) {
	got := OfMarkdown(`# Datenschutzerklärung

Stand: 1. Oktober 2026

Verantwortlich ist die Beispiel Netz GmbH, Musterstraße 5, 10115 Berlin. E-Mail: datenschutz@beispiel.example

Wir trainieren unsere KI mit deinen Beiträgen. Grundlage ist unser berechtigtes Interesse.

Du kannst dem jederzeit widersprechen.
`)
	if got.Effective != "1. Oktober 2026" || !slices.Equal(got.Companies, []string{"Beispiel Netz GmbH"}) || !slices.Equal(got.Grounds, []string{"legitimate interests"}) ||
		!slices.Equal(got.Emails, []string{"datenschutz@beispiel.example"}) || len(got.Postal) != 1 {
		t.Errorf("it says %+v", got)
	}
	var topics []Topic
	for _, p := range got.Passages {
		topics = append(topics, p.Topic)
	}
	if !slices.Equal(topics, []Topic{Effective, Contact, Training, Objection}) {
		t.Errorf("the topics are %v", topics)
	}
}

// TestNothingToRead: a page that a script makes, or one about something else, is empty, so that nobody takes it for a change.
func TestNothingToRead(t *testing.T) {
	for _, page := range []string{"", "<html><body><div id=app></div><script>train()</script></body></html>", "<p>Hello.</p>"} {
		if got := OfHTML([]byte(page)); !got.Empty() {
			t.Errorf("%q says %+v", page, got)
		}
	}
}

// TestKeptIsLimited: of a long text only so much is kept.
func TestKeptIsLimited(t *testing.T) {
	got := OfMarkdown(strings.Repeat("We train AI with "+strings.Repeat("very ", 500)+"many posts.\n\n", 200))
	if len(got.Passages) != mostPassages || len([]rune(got.Passages[0].Text)) > mostRunes+1 {
		t.Errorf("%d passages, the first of %d characters", len(got.Passages), len([]rune(got.Passages[0].Text)))
	}
}

// TestNoAddress: not every word that ends like a street is one, and a country before a company is no part of its name.
func TestNoAddress(t *testing.T) {
	if got := OfMarkdown("4. Safeguards during collection and training"); len(got.Postal) > 0 {
		t.Errorf("a heading is taken for the address %q", got.Postal)
	}
	got := OfMarkdown("If you live in the UK, OpenExample OpCo, LLC is the controller.")
	if !slices.Equal(got.Companies, []string{"OpenExample OpCo LLC"}) {
		t.Errorf("the companies are %q", got.Companies)
	}
}
