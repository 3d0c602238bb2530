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

// chosen is what stands behind the mark of the chosen line, if the real cursor stands on it; "" while a frame is being drawn.
func (w *window) chosen() string {
	at, lines := w.screen.CursorPosition(), strings.Split(w.text(), "\n")
	if at.Y >= len(lines) || ansi.Cut(lines[at.Y], at.X, at.X+1) != ">" {
		return ""
	}
	return strings.TrimSpace(ansi.Cut(lines[at.Y], at.X+1, columns))
}

// choose goes down until the line with the text is chosen.
func (w *window) choose(text string) *window {
	w.t.Helper()
	return w.chooseLine(text, func(line string) bool { return strings.Contains(line, text) })
}

// chooseLine goes down until the wanted line is chosen.
func (w *window) chooseLine(wanted string, ok func(line string) bool) *window {
	w.t.Helper()
	way := down
	for before := ""; ; {
		w.until("another chosen line, on the way to "+wanted, func() bool { return w.chosen() != "" && w.chosen() != before })
		if before = w.chosen(); ok(before) {
			return w
		}
		if strings.Contains(before, "Ganze Anleitung lesen") { // what the person does at a service stands above it
			way = up
		}
		w.press(way)
	}
}
