package wizard_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"widerspruch/handoff"
	"widerspruch/wizard"
)

// TestNothingOpensTwice: where the browser cannot be opened, Enter alone does not try it again but copies the address, as the notice says;
// by ear, where no clipboard is in reach, it leads to the QR code. Once copied, the walk goes on.
func TestNothingOpensTwice(t *testing.T) {
	f := newFixed(t, "de")
	f.begin(t, "bildhaus", "browser")
	f.walkTo(t, "form")
	f.hands.Err = errors.New("no browser")
	if at := f.chosen(); at != "open.0" {
		t.Fatalf("first %q is chosen", at)
	}
	f.takes(t, "open.0")
	if at := f.chosen(); at != "instead.copy" || f.offered(t, at).Weight != wizard.Essential {
		t.Errorf("after the failure %q is chosen", at)
	}
	letters := map[string]string{}
	for _, c := range f.Page().Choices {
		if other := letters[c.Letter]; c.Letter != "" && other != "" {
			t.Errorf("%q means %s and %s", c.Letter, other, c.Key)
		}
		letters[c.Letter] = c.Key
	}
	f.offered(t, "instead.code")
	f.takes(t, "instead.copy")
	if at := f.chosen(); at == "open.0" || at == "instead.copy" {
		t.Errorf("after copying %q is chosen", at)
	}
}

// TestNothingOpensTwiceByEar: the same by ear, where nothing can be copied either.
func TestNothingOpensTwiceByEar(t *testing.T) {
	f := newFixed(t, "de")
	f.Spoken()
	f.begin(t, "bildhaus", "browser")
	f.walkTo(t, "form")
	f.hands.Err, f.hands.Far = errors.New("no browser"), true
	f.takes(t, "open.0")
	if at := f.chosen(); at != "instead.copy" {
		t.Errorf("after the failure %q is chosen", at)
	}
	f.takes(t, "instead.copy")
	if at := f.chosen(); at != "instead.code" {
		t.Errorf("after nothing was copied %q is chosen", at)
	}
	f.takes(t, "instead.code")
	if at := f.chosen(); at != "done" {
		t.Errorf("after the code %q is chosen, want what leads on", at)
	}
	f.takes(t, "done")
	if f.chosen() == "instead.code" {
		t.Error("the next step still has the code of the last one")
	}
}

// TestMailProgramThatDoesNotOpen: a letter that the mail program does not take is copied; its address alone would bring it nowhere.
func TestMailProgramThatDoesNotOpen(t *testing.T) {
	f := newFixture(t, "de")
	f.names(t, "anderes-unternehmen")
	f.do(t, wizard.Go{To: wizard.Place{View: wizard.ViewLetter, Guide: "anderes-unternehmen", Case: f.firstCase("anderes-unternehmen"), Item: "objection"}})
	f.hands.Err = errors.New("no mail program")
	_, follows := f.pick(t, "mail")
	said := f.happens(t, follows)
	if len(said) != 1 || !strings.Contains(said[0], "Kopiere den Brief") || f.chosen() != "copy" {
		t.Errorf("said is %q, chosen %q", said, f.chosen())
	}
}

// TestMailByEarGoesOn: an address of mail that can be neither opened nor copied leads on; the address was said.
func TestMailByEarGoesOn(t *testing.T) {
	f := newFixture(t, "de")
	f.Spoken()
	f.begin(t, "spotify", "email")
	f.walkTo(t, "send")
	f.hands.Err, f.hands.Far = errors.New("no mail program"), true
	f.takes(t, "open.0")
	f.takes(t, "instead.copy")
	if at := f.chosen(); at != "done" {
		t.Errorf("after nothing was copied %q is chosen, want what leads on", at)
	}
}

// TestMailGoesToItsProgram: an address of mail is not said to be with the browser.
func TestMailGoesToItsProgram(t *testing.T) {
	f := newFixture(t, "de")
	f.begin(t, "spotify", "email")
	f.walkTo(t, "send")
	_, follows := f.pick(t, "open.0")
	if said := strings.Join(f.happens(t, follows), " "); !strings.Contains(said, "An das E-Mail-Programm übergeben") || strings.Contains(said, "Browser") {
		t.Errorf("after the mail was opened it says %q", said)
	}
	for _, err := range []error{handoff.ErrFailed, handoff.ErrSSH} {
		f.hands.Err = err
		_, follows = f.pick(t, "open.0")
		said := strings.Join(f.happens(t, follows), " ")
		if !strings.Contains(said, "Das E-Mail-Programm ließ sich von hier nicht öffnen") || strings.Contains(said, "QR") {
			t.Errorf("%v: it says %q, and no QR code is offered of mail", err, said)
		}
	}
}

// TestMailAddressIsPasted: what is copied of an address of mail is what a field for recipients takes.
func TestMailAddressIsPasted(t *testing.T) {
	f := newFixture(t, "de")
	f.begin(t, "spotify", "email")
	f.walkTo(t, "send")
	f.takes(t, "copy")
	f.hands.Far = true
	if said, follows := f.pick(t, "copy"); said != "" || !strings.Contains(strings.Join(f.happens(t, follows), " "), "markiere die Adresse") {
		t.Errorf("after an address that the clipboard did not take the words are of a text")
	}
	if got := f.hands.Copied(); len(got) != 1 || got[0] != "privacy@spotify.com" {
		t.Errorf("copied is %q", got)
	}
}

// TestSendingIsAskedBelowItsMail: the question whether it was sent has only its answers below it; to open the mail is none.
func TestSendingIsAskedBelowItsMail(t *testing.T) {
	f := newFixture(t, "de")
	f.begin(t, "spotify", "email")
	f.walkTo(t, "send")
	page := f.Page()
	if open := f.offered(t, "open.0"); page.Ask != "" || open.Group == f.offered(t, "done").Group {
		t.Errorf("%q is asked above %+v", page.Ask, open)
	}
	for _, key := range []string{"done", "otherday", "details", "later"} {
		i := slices.IndexFunc(page.Groups, func(g wizard.Group) bool { return g.Key == f.offered(t, key).Group })
		if i < 0 || page.Groups[i].Title != "Hast du es abgesendet?" {
			t.Errorf("%s stands below %+v", key, page.Groups)
		}
	}
}
