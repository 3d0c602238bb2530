//go:build unix

package cli

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"
)

// What a person does at a window: press keys and look at the screen. Nothing here waits for a time, only for what is seen.

// press writes keys to the terminal, as it sends them: "\r" is Enter.
func (w *window) press(keys string) *window {
	w.t.Helper()
	if _, err := io.WriteString(w.master, keys); err != nil {
		w.t.Fatal(err)
	}
	return w
}

// The keys that are more than a letter.
const (
	enter = "\r"
	down  = "\x1b[B"
	up    = "\x1b[A"
	esc   = "\x1b"
	strgC = "\x03"
)

// text is what stands on the screen, without styles.
func (w *window) text() string { return ansi.Strip(w.screen.Render()) }

// until waits until the screen is as wanted.
func (w *window) until(wanted string, ok func() bool) *window {
	w.t.Helper()
	deadline := time.After(patience)
	for !ok() {
		select {
		case <-w.changed:
		case <-w.drained:
			if !ok() {
				w.t.Fatalf("the program has ended; wanted: %s. The screen:\n%s", wanted, w.text())
			}
			return w
		case <-deadline:
			w.t.Fatalf("wanted: %s. The screen:\n%s", wanted, w.text())
		}
	}
	return w
}

// sees waits for texts that stand on the screen at the same time.
func (w *window) sees(texts ...string) *window {
	w.t.Helper()
	return w.until(fmt.Sprintf("%q", texts), func() bool {
		screen := w.text()
		for _, text := range texts {
			if !strings.Contains(screen, text) {
				return false
			}
		}
		return true
	})
}

// seesNoMore waits until a text is gone.
func (w *window) seesNoMore(text string) *window {
	w.t.Helper()
	return w.until("no "+text, func() bool { return !strings.Contains(w.text(), text) })
}

// chosen is the line on which the bar stands, from the real cursor on, without what is glanced at beside it. While a frame is
// being drawn it may be any text.
func (w *window) chosen() string {
	at, lines := w.screen.CursorPosition(), strings.Split(w.text(), "\n")
	if at.Y >= len(lines) {
		return ""
	}
	line, _, _ := strings.Cut(ansi.Cut(lines[at.Y], at.X, columns), "│")
	return strings.TrimSpace(line)
}

// choose goes down until the bar stands on the line with the text, and up where it has come to the end: a key can be slower than it is waited
// for, and then there was one too many.
func (w *window) choose(text string) *window {
	w.t.Helper()
	key, still := down, 0
	for range 2 * rows {
		w.settle()
		if strings.Contains(w.chosen(), text) {
			return w
		}
		before, at := w.text(), w.screen.CursorPosition()
		moved := func() bool { return w.text() != before || w.screen.CursorPosition() != at }
		w.press(key)
		for range 10 { // a key that comes before the page was seen is dropped; then nothing moves
			if !moved() {
				w.wroteWithin(silence / 6)
			}
		}
		if still++; moved() {
			still = 0
		}
		if still == 2 {
			key, still = map[string]string{down: up, up: down}[key], 0
		}
	}
	w.t.Fatalf("the bar does not come to %q. The screen:\n%s", text, w.text())
	return w
}

// enters presses Enter on a line on which the bar stands already: it is what is chosen beforehand.
func (w *window) enters(text string) *window {
	w.t.Helper()
	for on := func() bool { return strings.Contains(w.chosen(), text) }; ; {
		w.until("the bar on "+text, on).settle()
		if on() { // also when the frame is whole
			break
		}
	}
	return w.press(enter)
}

// rests waits until a page has stood longer than keys are dropped on it: where Enter would record something, what was typed for
// the page before does not count.
func (w *window) rests() *window {
	for w.wroteWithin(silence / 2) {
	}
	return w
}
