package letters_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"widerspruch/guides"
	"widerspruch/letters"
)

func TestLetterHTML(t *testing.T) {
	html, err := write(t, "de", letters.KindComplaint, full(places[0])).HTML()
	if err != nil {
		t.Fatal(err)
	}
	golden.RequireEqual(t, html)
}

// TestLetterHTMLLoadsNothing looks for anything that a browser would fetch or run.
func TestLetterHTMLLoadsNothing(t *testing.T) {
	eachLetter(t, func(t *testing.T, letter *letters.Letter) {
		html, err := letter.HTML()
		if err != nil {
			t.Fatal(err)
		}
		for _, sign := range []string{"<script", "<link", "<img", "src=", "url(", "@import", "href="} {
			if strings.Contains(string(html), sign) {
				t.Errorf("the page has %q", sign)
			}
		}
	})
}

// hostile is what no word of a letter may do to its paper.
const hostile = "</title></style><script>alert(1)</script>\"'&<b onx=1>\x1b[31m\u202e\r\nBcc: eve@example.org\r\n\r\n{{.Name}}"

func hostileFacts() letters.Facts {
	facts := full(places[0])
	facts.Person.Name, facts.Person.Email, facts.Person.Address = hostile, hostile, []string{hostile, hostile}
	facts.Contact.Name, facts.Contact.Email, facts.Contact.Address = hostile, hostile, []string{hostile}
	facts.Service, facts.Account, facts.Ref, facts.Grounds = hostile, hostile, hostile, hostile
	return facts
}

func TestLetterHTMLEscapes(t *testing.T) {
	for _, kind := range []letters.Kind{letters.KindObjection, letters.KindReminder, letters.KindComplaint} {
		html, err := write(t, "de", kind, hostileFacts()).HTML()
		if err != nil {
			t.Fatal(err)
		}
		page := string(html)
		if strings.Count(page, "</title>") != 1 || strings.Count(page, "</style>") != 1 ||
			strings.Contains(page, "<script") || strings.Contains(page, "<b ") {
			t.Errorf("%s: a word became markup:\n%s", kind, page)
		}
		if strings.ContainsAny(page, "\x1b\u202e") {
			t.Errorf("%s: a control character is left", kind)
		}
		if !strings.Contains(page, "{{.Name}}") {
			t.Errorf("%s: a word was taken for a template", kind)
		}
	}
}

func TestTextHasNoControlCharacters(t *testing.T) {
	for _, kind := range []letters.Kind{letters.KindObjection, letters.KindReminder, letters.KindComplaint} {
		letter := write(t, "de", kind, hostileFacts())
		for name, text := range map[string]string{"text": letter.Text(), "subject": letter.Subject, "to": strings.Join(letter.To, "")} {
			if strings.ContainsFunc(text, func(r rune) bool { return !guides.Printable(r) }) {
				t.Errorf("%s: the %s has a control character: %q", kind, name, text)
			}
		}
	}
}

// TestLetterNumbersItsPages: on paper the second page and all that follow say which one they are and of how many, in the letter's language.
func TestLetterNumbersItsPages(t *testing.T) {
	for lang, want := range map[string]string{
		"de": `content: "Seite " counter(page) " von " counter(pages);`,
		"en": `content: "Page " counter(page) " of " counter(pages);`,
	} {
		html, err := write(t, lang, letters.KindComplaint, full(places[0])).HTML()
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(html), want) {
			t.Errorf("%s: the paper has no %s", lang, want)
		}
		if !strings.Contains(string(html), "@page :first { margin-top: 0; @bottom-right { content: none; } }") {
			t.Errorf("%s: the first page has a number too", lang)
		}
	}
}
