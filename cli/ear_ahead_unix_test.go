//go:build unix

package cli

import (
	"testing"
	"time"

	"widerspruch/state"
)

// TestImpatientEnterByEar: an Enter that came with the answer before it records nothing, because nobody has heard the question yet.
func TestImpatientEnterByEar(t *testing.T) {
	d := newDesk(t)
	w := d.open("start", "linkedin", "--linear").hears("LinkedIn, deine Wahl?")
	for _, press := range []struct{ keys, asks string }{
		{"\r", "Schritt 1, deine Wahl?"}, {"d\r", "Schritt 2, deine Wahl?"}, {"d\r", "Schritt 3, deine Wahl?"}, {"d\r\r\r", "Ja, heute umgestellt. Schritt 4, deine Wahl?"},
	} {
		w.press(press.keys).hears(press.asks)
	}
	asked, again := make(chan struct{}), time.NewTicker(50*time.Millisecond) // the first ones are dropped too
	go func() {
		defer again.Stop()
		for {
			select {
			case <-asked:
				return
			case <-again.C:
				_, _ = w.master.WriteString("?\r") // the test fails by itself if nothing answers
			}
		}
	}()
	w.hears("m sagt mehr")
	close(asked)
	w.press("\x03").exitCode()
	for _, c := range d.saved().Cases {
		for _, e := range c.Events {
			if e.What == state.Switched {
				t.Errorf("recorded is %v:\n%s", e.What, w.written())
			}
		}
	}
}
