//go:build unix

package cli

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"widerspruch/state"
)

const formAddress = "https://help.instagram.com/contact/233964459562201"

// beginInstagram goes from the first start to the first step in the browser: the bar is moved to Instagram, and two times Enter.
func (w *window) beginInstagram() *window {
	w.t.Helper()
	return w.sees("Welche Dienste nutzt du?", "Nur umsehen").choose("Instagram").press(enter).
		sees("Empfohlener Weg", "ganze Anleitung lesen").enters("Im Browser").
		standsAt(1)
}

// standsAt waits until the head names a step of the route.
func (w *window) standsAt(n int) *window {
	w.t.Helper()
	return w.until(fmt.Sprintf("step %d", n), func() bool { return w.step() == n })
}

// step is the number of the step that the head names; 0 if it names none.
func (w *window) step() (n int) {
	head, _, _ := strings.Cut(w.text(), "\n")
	if _, words, found := strings.Cut(head, "Schritt "); found {
		fmt.Sscanf(words, "%d von", &n)
	}
	return n
}

// TestFromTheFirstKeyToTheConfirmation objects at Instagram with nothing but arrows, Enter and a case number.
func TestFromTheFirstKeyToTheConfirmation(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	w := d.open().beginInstagram()
	w.enters("Im Browser öffnen").sees("An den Browser übergeben")
	d.wantVisit("https://www.instagram.com/")
	w.enters("Angemeldet, weiter").standsAt(2)
	w.sees(formAddress) // before it is opened
	w.enters("Im Browser öffnen").sees("An den Browser übergeben")
	d.wantVisit(formAddress)
	w.enters("weiter").standsAt(3)
	w.enters("weiter").standsAt(4)
	w.enters("Text kopieren").sees("In die Zwischenablage gelegt, falls dein Terminal das erlaubt")
	w.enters("weiter").standsAt(5).sees("Hast du es abgesendet?")
	w.rests().enters("Ja, heute abgesendet").sees("WIDERSPROCHEN", "Zur Übersicht")
	w.enters("Zur Übersicht").sees("Wartet auf Antwort").enters("Instagram")
	w.sees("Hat Meta geantwortet?").choose("Ja, mit einer Bestätigung").press(enter).sees("Was steht in der Bestätigung?")
	w.press("1234567").sees("1234567").choose("Speichern").press(enter).sees("BESTÄTIGT", "1234567", "1 erledigt")

	progress := d.read()
	if len(progress.Cases) != 1 {
		t.Fatalf("%d cases in the file, want 1", len(progress.Cases))
	}
	c := progress.Cases[0]
	if c.Guide != "instagram" || c.Route != "browser" || progress.Resume != nil {
		t.Errorf("the file says %s, %s, resume %v", c.Guide, c.Route, progress.Resume)
	}
	var happened []state.What
	for _, event := range c.Events {
		happened = append(happened, event.What)
	}
	if got, want := fmt.Sprint(happened), "[opened sent confirmed]"; got != want {
		t.Fatalf("the file holds the events %s, want %s", got, want)
	}
	if confirmed := c.Events[2]; confirmed.Ref != "1234567" {
		t.Errorf("the file holds the case number %q", confirmed.Ref)
	}
	w.press("q").exitCode()
	wantDone(t, d.saved(), "instagram", "browser", 5)
	if len(d.visited) > 0 {
		t.Errorf("the browser was started again: %s", <-d.visited)
	}
}

// read reads the progress file while a window has it open.
func (d *desk) read() *state.Progress {
	d.t.Helper()
	progress, err := state.Decode([]byte(d.written()))
	if err != nil {
		d.t.Fatal(err)
	}
	return progress
}

// wantDone holds that the first n steps of a route are marked in its case, and no others.
func wantDone(t *testing.T, progress *state.Progress, guide, route string, n int) {
	t.Helper()
	marked := map[string]bool{}
	for _, c := range progress.Cases {
		for key := range c.Steps {
			marked[c.Guide+"/"+key] = true
		}
	}
	if len(marked) != n {
		t.Errorf("%d steps are marked, want %d: %v", len(marked), n, marked)
	}
	for _, step := range stepsOf(t, guide, route)[:n] {
		if key := guide + "/" + route + "/" + step.ID; !marked[key] {
			t.Errorf("%s is not marked", key)
		}
	}
}

// TestTerminalThatAnswersNothing holds that neither the first frame nor the keys wait for the terminal's answers.
func TestTerminalThatAnswersNothing(t *testing.T) {
	t.Parallel()
	newDesk(t).openMute().beginInstagram().sees("Angemeldet, weiter")
}

// TestSecondWindow holds that a second window only reads, says so, and leaves the file alone, also while the first goes on.
func TestSecondWindow(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	first := d.open().beginInstagram()
	first.press("d").standsAt(2)
	before := d.written()

	second := d.open().sees("Nur Lesen: Ein anderes Fenster", "Schritt 2 von 5")
	second.press(enter).standsAt(2).seesNoMore("Ein anderes Fenster")
	second.press("d").sees("Hier lässt sich nichts notieren").press("q").exitCode()
	if now := d.written(); now != before {
		t.Errorf("the second window changed the file from\n%s\nto\n%s", before, now)
	}
	first.press("d").standsAt(3).press("q").exitCode()
	wantDone(t, d.saved(), "instagram", "browser", 2)
	if entries, err := os.ReadDir(d.dir + "/data/widerspruch"); err != nil || len(entries) != 3 {
		t.Errorf("the folder holds %v, want the file, its backup and its lock (%v)", entries, err)
	}
}
