package letters_test

import (
	"errors"
	"io"
	"mime"
	"mime/quotedprintable"
	"net/mail"
	"strings"
	"testing"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/letters"
	"widerspruch/state"
)

// The longest lines, with CRLF: RFC 5322, section 2.1.1; and an encoded word of RFC 2047 behind the name of its field.
const (
	maxLine        = 998 + 2
	maxEncodedLine = len("Subject: ") + 75 + 2
)

// readEML reads a draft with the standard library, which had no part in writing it.
func readEML(t *testing.T, letter *letters.Letter) (mail.Header, string) {
	t.Helper()
	eml, err := letter.EML()
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(eml)) {
		limit := maxLine
		if strings.Contains(line, "=?") {
			limit = maxEncodedLine
		}
		if !strings.HasSuffix(line, "\r\n") || len(line) > limit {
			t.Errorf("a line is too long or does not end in CRLF: %q", line)
		}
	}
	message, err := mail.ReadMessage(strings.NewReader(string(eml)))
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(quotedprintable.NewReader(message.Body))
	if err != nil {
		t.Fatal(err)
	}
	return message.Header, strings.ReplaceAll(string(body), "\r\n", "\n")
}

func TestEML(t *testing.T) {
	eachLetter(t, func(t *testing.T, letter *letters.Letter) {
		header, body := readEML(t, letter)
		subject, err := new(mime.WordDecoder).DecodeHeader(header.Get("Subject"))
		if err != nil || subject != letter.Subject {
			t.Errorf("subject is %q, %v", subject, err)
		}
		if body != letter.Message() {
			t.Errorf("body is\n%s", body)
		}
		if header.Get("X-Unsent") != "1" || header.Get("Content-Type") != "text/plain; charset=utf-8" {
			t.Errorf("header is %v", header)
		}
		if letter.Email == "" && header.Get("To") != "" || letter.Email != "" && header.Get("To") != "<"+letter.Email+">" {
			t.Errorf("it goes to %q, the letter to %q", header.Get("To"), letter.Email)
		}
	})
}

func TestEMLIsFromThePerson(t *testing.T) {
	header, _ := readEML(t, write(t, "de", letters.KindReminder, full(places[0])))
	from, err := header.AddressList("From")
	if err != nil || len(from) != 1 || from[0].Name != "Anna Beispiel" || from[0].Address != "anna@example.org" {
		t.Errorf("from is %v, %v", from, err)
	}
}

func TestEMLHoldsNoForeignHeader(t *testing.T) {
	header, _ := readEML(t, write(t, "de", letters.KindObjection, hostileFacts()))
	for _, field := range []string{"Bcc", "To", "From"} {
		if value := header.Get(field); value != "" {
			t.Errorf("%s is %q", field, value)
		}
	}
}

func TestMailto(t *testing.T) {
	letter := write(t, "en", letters.KindReminder, bareWithEmail())
	address, whole, err := letter.Mailto()
	if err != nil || !whole || !strings.HasPrefix(address.String(), "mailto:impressum@support.instagram.com?subject=Reminder") ||
		!strings.Contains(address.String(), "&body=Dear%20Sir") {
		t.Errorf("a short letter: %s, %v, %v", address, whole, err)
	}
}

func TestMailtoOfALongLetterHasNoBody(t *testing.T) {
	address, whole, err := write(t, "de", letters.KindObjection, full(places[0])).Mailto()
	if err != nil || whole || strings.Contains(address.String(), "body=") {
		t.Errorf("a long letter: %s, %v, %v", address, whole, err)
	}
}

func TestMailtoRefuses(t *testing.T) {
	facts := full(places[0])
	facts.Contact.Email = "eve@example.org"
	if _, _, err := write(t, "de", letters.KindReminder, facts).Mailto(); !errors.Is(err, handoff.ErrForeign) {
		t.Errorf("mail to a host that the guide does not name: %v", err)
	}
	facts.Contact = guides.Contact{}
	if _, _, err := write(t, "de", letters.KindReminder, facts).Mailto(); !errors.Is(err, letters.ErrNoEmail) {
		t.Errorf("mail to nobody: %v", err)
	}
	france := full(state.Person{Country: "fr"})
	if _, _, err := write(t, "de", letters.KindComplaint, france).Mailto(); !errors.Is(err, letters.ErrNoEmail) {
		t.Errorf("mail to an authority without an address: %v", err)
	}
}

func bareWithEmail() letters.Facts {
	facts := bare(places[0])
	facts.Contact.Email, facts.Hosts = "impressum@support.instagram.com", []string{"instagram.com"}
	return facts
}
