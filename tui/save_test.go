package tui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"widerspruch/state"
)

// TestNothingShownBeforeItIsSaved: while a change is being written the screen stays as it was and the keys wait; then both
// come, in their order.
func TestNothingShownBeforeItIsSaved(t *testing.T) {
	p := play(t, "de", 80, 24)
	toForm(p)
	p.hold = true
	p.press("w", "w")
	p.sees("Schritt 2 von 6")
	p.release()
	p.sees("Schritt 4 von 6")
}

// TestFailedSave: the screen says so, nothing has happened, and the same key works once there is room again.
func TestFailedSave(t *testing.T) {
	p := play(t, "de", 80, 24)
	toForm(p)
	p.file.err = errFull
	p.press("w")
	p.sees("Das ließ sich nicht speichern").sees("Schritt 2 von 6")
	p.file.err = nil
	p.press("w")
	p.sees("Schritt 3 von 6")
}

// TestInterruptWaitsOnce: Ctrl+C during a save waits for it; a second one does not.
func TestInterruptWaitsOnce(t *testing.T) {
	p := play(t, "de", 80, 24)
	toForm(p)
	p.hold = true
	p.press("w", "ctrl+c")
	if p.quit {
		t.Fatal("Ctrl+C did not wait for the save")
	}
	p.release()
	if _, marked := p.file.progress.Cases[0].Steps["browser/form"]; !p.quit || !marked {
		t.Errorf("after the save: quit %v, saved %v; want both", p.quit, marked)
	}

	p = play(t, "de", 80, 24)
	toForm(p)
	p.hold = true
	p.press("w", "ctrl+c")
	p.hold = false
	if p.press("ctrl+c"); !p.quit {
		t.Error("a second Ctrl+C waited")
	}
}

// TestReadOnly: the second window walks and opens, but a recorded step is refused with words.
func TestReadOnly(t *testing.T) {
	p := playOn(t, &memory{progress: &state.Progress{Version: state.Version}, readOnly: true}, "de", 80, 24)
	p.press("down", "enter", "enter").sees("Schritt 1 von 6")
	p.press("enter").sees("Nur Lesen")
	p.press("right").sees("Schritt 2 von 6")
	p.press("o").sees("An den Browser übergeben")
}

// TestQuietWhenIdle: a frame drawn again is the same frame, and no command runs without a key.
func TestQuietWhenIdle(t *testing.T) {
	forEachScene(t, "de", 80, 24, func(t *testing.T, p *player) {
		before := p.View()
		if after := p.View(); before.Content != after.Content || *orNone(before.Cursor) != *orNone(after.Cursor) {
			t.Error("two frames in a row differ")
		}
		if before.Cursor != nil && before.Cursor.Blink {
			t.Error("the cursor blinks")
		}
	})
}

// TestLanguageWhileRunning: the language changes at once, on the screen that is shown and in the file.
func TestLanguageWhileRunning(t *testing.T) {
	p := play(t, "de", 80, 24)
	p.press("s", "enter", "down", "enter").sees("Settings")
	p.press("esc").sees("Objecting to AI training")
	if got := p.file.progress.Language; got != "en" {
		t.Errorf("the file says %q, want en", got)
	}
}

// TestTinyWindowKeepsWhatWasTyped: a window made too small and large again loses nothing.
func TestTinyWindowKeepsWhatWasTyped(t *testing.T) {
	p := play(t, "de", 80, 24)
	reach(t, p, "settings-text")
	p.resize(10, 3)
	p.sees("Bitte")
	p.resize(80, 24)
	p.sees("Name: Änne")
}

// TestHostileText: what stands in the progress file cannot draw on the screen.
func TestHostileText(t *testing.T) {
	file := &memory{progress: &state.Progress{Version: state.Version, Cases: []state.Case{{
		ID: "a", Guide: "instagram", Account: "\x1b[2J\u202eanna", Route: "browser",
		Events: []state.Event{{ID: "1", What: state.Sent, Ref: "\x1b]0;title\x07", Note: "\x9b31m"}},
	}}}}
	p := playOn(t, file, "de", 80, 24)
	for _, keys := range [][]string{nil, {"enter"}, {"esc", "f"}} {
		p.press(keys...)
		for _, r := range p.screenText() {
			if r != '\n' && (r < ' ' || r >= 0x7f && r < 0xa0 || r == 0x202e) {
				t.Fatalf("the screen holds %U", r)
			}
		}
	}
}

// orNone makes two cursors comparable.
func orNone(c *tea.Cursor) *tea.Cursor {
	if c == nil {
		return &tea.Cursor{}
	}
	return c
}

// TestASCII: with --ascii every screen is drawn in ASCII, and no line loses its end for it.
func TestASCII(t *testing.T) {
	forEachScene(t, "de", 80, 24, func(t *testing.T, p *player) {
		p.ports.ASCII, p.look.ascii = true, true
		p.resize(79, 24)
		p.resize(80, 24)
		p.fits(80, 24)
		for line := range strings.SplitSeq(p.screenText(), "\n") {
			if strings.IndexFunc(line, func(r rune) bool { return r >= 0x80 }) >= 0 {
				t.Errorf("not ASCII: %q", line)
			}
			if len(line) == 80 && !strings.HasPrefix(line, "https://") {
				t.Errorf("the line may have lost its end: %q", line)
			}
		}
	})
}
