package tui

import (
	"fmt"
	"strings"
	"testing"

	"widerspruch/guides"
	"widerspruch/i18n"
)

// TestFirstObjection is a person's first evening: start, Instagram, the browser, to the confirmation; then the overview says
// so with date and case number.
func TestFirstObjection(t *testing.T) {
	p := play(t, "de", 80, 24)
	p.sees("Das Programm sendet nichts").chooses("Instagram").press("enter")
	p.sees("Instagram").chooses("Im Browser").press("enter")
	p.sees("Schritt 1 von 6").press("enter")
	p.sees("https://help.instagram.com/contact/233964459562201").press("enter")
	if len(p.out.opened) != 1 || p.out.opened[0] != "https://help.instagram.com/contact/233964459562201" {
		t.Fatalf("opened %v", p.out.opened)
	}
	p.sees("An den Browser übergeben").press("enter") // done
	p.press("enter")                                  // the e-mail address
	p.press("enter")                                  // copies the text
	if len(p.out.copied) != 1 || !strings.Contains(p.out.copied[0], "Art. 21 DSGVO") {
		t.Fatalf("copied %q", p.out.copied)
	}
	p.sees("falls dein Terminal das erlaubt").press("enter")
	p.sees("Schritt 5 von 6").chooses("Abgesendet, weiter").press("enter")
	p.sees("Wann hast du es abgesendet?").press("enter", "enter", "enter", "enter", "enter")
	p.sees("Schritt 6 von 6").chooses("Die Bestätigung ist da").press("enter")
	p.sees("Was steht in der Bestätigung?").write("4711").press("enter", "enter", "enter")
	p.sees("bestätigt am 22.11.2026, Fall 4711").press("esc")
	p.sees(fmt.Sprintf("1 von %d Diensten erledigt", len(loaded().Guides()))).sees("bestätigt am 22.11.2026, Fall 4711")
}

// TestFourKeysAreEnough walks every guide on every route to its end with ↑ ↓ Enter Esc alone, in both languages, and sees
// the address of every step before it is opened.
func TestFourKeysAreEnough(t *testing.T) {
	for _, lang := range i18n.Languages {
		for _, guide := range loaded().Guides() {
			t.Run(lang+"/"+guide.ID, func(t *testing.T) {
				t.Parallel()
				everyRoute(t, lang, guide)
			})
		}
	}
}

func everyRoute(t *testing.T, lang string, guide *guides.Guide) {
	for i, route := range guide.Text(lang).Routes {
		p := play(t, lang, 40, 12)
		p.chooses(guide.Name.In(lang)).press("enter")
		for range i {
			p.press("down")
		}
		p.press("enter")
		for range 100 {
			if p.session().Place().Step == "" {
				break
			}
			p.onStep()
		}
		if place := p.session().Place(); place.Guide != guide.ID || place.Step != "" {
			t.Fatalf("%s %s/%s: after 100 steps the person stands at %+v:\n%s", lang, guide.ID, route.ID, place, p.screenText())
		}
	}
}

// onStep presses Enter on the chosen action, and on the form that it may open. Where an address would be opened it must
// stand on the screen.
func (p *player) onStep() {
	p.t.Helper()
	before := len(p.out.opened)
	screen := strings.ReplaceAll(p.screenText(), "\n", "")
	p.press("enter")
	for range fieldProof + 1 {
		if len(p.over) > 0 {
			p.press("enter") // through the form
		}
	}
	if len(p.out.opened) > before {
		if url := p.out.opened[before]; !strings.Contains(screen, url) {
			p.t.Fatalf("%s was opened and did not stand on the screen:\n%s", url, screen)
		}
	}
}

// TestReadingWithFourKeys: a text longer than the window is read to its end with the arrows alone.
func TestReadingWithFourKeys(t *testing.T) {
	p := play(t, "de", 40, 12)
	p.press("enter", "up") // into the text
	seen := p.screenText()
	for range 300 {
		p.press("down")
		seen += p.screenText()
	}
	if !strings.Contains(seen, "Quellen") {
		t.Error("the end of the service's text was never seen")
	}
	p.press("home")
	if line := p.chosenLine(); !strings.Contains(line, ">") {
		t.Errorf("after the text the cursor is not back at an action: %q", line)
	}
}

// TestResume: a new start names the service and the step, and Enter goes there.
func TestResume(t *testing.T) {
	p := play(t, "de", 80, 24)
	toForm(p)
	p.press("right")
	again := playOn(t, p.file, "de", 80, 24)
	if line := again.chosenLine(); !strings.Contains(line, "Weiter bei Instagram, Schritt 3 von 6") {
		t.Fatalf("the chosen line is %q", line)
	}
	again.press("enter").sees("Schritt 3 von 6")
}
