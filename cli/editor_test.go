//go:build unix

package cli

import (
	"strings"
	"testing"
)

// TestEditorsThatEndAtOnce gives the terminal away and takes it back in one moment, again and again: the library may lose the
// clock of its renderer there (see the canvas of cli/face), and nothing would be drawn any more.
func TestEditorsThatEndAtOnce(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.editor = "/bin/false"
	w := d.open().beginInstagram()
	for n := 1; n < 4; n++ {
		w.standsAt(n).press("d")
	}
	w.standsAt(4).press("e").sees("Eigene Gründe").choose("Text ändern").press(enter).sees("Strg+E")
	for n := range 20 {
		drawn := strings.Count(w.written(), "\x1b[?1049h")
		w.press("\x05").until("the screen again", func() bool { return strings.Count(w.written(), "\x1b[?1049h") > drawn })
		w.press("x").sees(strings.Repeat("x", n+1))
	}
	if code := w.press(strgC).exitCode(); code != 130 {
		t.Errorf("exit code %d, want 130", code)
	}
	w.wantTerminal()
}
