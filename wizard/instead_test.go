package wizard_test

import (
	"errors"
	"testing"

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
	f.takes(t, "done")
	if f.chosen() == "instead.code" {
		t.Error("the next step still has the code of the last one")
	}
}
