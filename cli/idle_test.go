//go:build unix

package cli

import (
	"testing"
	"time"
)

// silence is longer than a cursor takes to blink (530 ms).
const silence = 600 * time.Millisecond

// TestIdle holds that nothing is written while nobody presses a key: on a list, beside a notice, in a text field.
func TestIdle(t *testing.T) {
	for name, at := range map[string]func(*window){
		"first start": func(w *window) { w.sees("Welche Dienste nutzt du?", "Nur umsehen") },
		"overview":    func(w *window) { w.sees("Nur umsehen").press(esc).sees("Offen", "Instagram") },
		"notice": func(w *window) {
			w.beginInstagram().press("d").standsAt(2).press("o").sees("An den Browser übergeben")
		},
		"search": func(w *window) {
			w.sees("Nur umsehen").press(esc).sees("Offen", "suchen").press("/bildtexten").sees("bildtexten", "Instagram") // by a text: all were read
		},
		"form": func(w *window) { w.beginInstagram().toTheForm() },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newDesk(t).open()
			at(w)
			before := w.written() // the end of what the last key led to may still come
			for tries := 0; w.wroteWithin(silence); tries++ {
				if tries == 20 {
					t.Fatalf("without a key the program wrote %q", w.written()[len(before):])
				}
			}
		})
	}
}

// settle waits until the frame that is being drawn is there. A program that never rests settles too, and is found out then.
func (w *window) settle() {
	for range 20 {
		if !w.wroteWithin(silence / 6) {
			return
		}
	}
}

// wroteWithin watches for that long whether the program writes anything.
func (w *window) wroteWithin(span time.Duration) bool {
	select {
	case <-w.changed:
		return true
	case <-time.After(span):
		return false
	}
}

// written is everything that the program has written.
func (w *window) written() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.raw.String()
}
