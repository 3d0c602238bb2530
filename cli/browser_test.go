//go:build unix

package cli

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

const handedOver = "An den Browser übergeben. Öffnet sich nichts, kopiere die Adresse."

// TestBrowsersThatMisbehave holds that a launcher can hang, fail or shout: the screen is the same as with a good one but for the
// notice, and the keys go on. Where it fails, what the notice says stands in rows of its own.
func TestBrowsersThatMisbehave(t *testing.T) {
	opened, next := openWith(t, "browser", handedOver)
	for browser, notice := range map[string]string{
		"hanging-browser": handedOver, // it may be the browser itself
		"loud-browser":    handedOver,
		"failing-browser": "Der Browser ließ sich nicht öffnen. Kopiere die Adresse oder nimm den QR-Code.",
	} {
		t.Run(browser, func(t *testing.T) {
			t.Parallel()
			gotOpened, gotNext := openWith(t, browser, notice)
			if browser == "failing-browser" {
				for _, row := range []string{"Im Browser öffnen", "Adresse kopieren", "QR-Code für das Handy"} {
					for when, screen := range map[string]string{"after opening": gotOpened, "after the next key": gotNext} {
						if !slices.ContainsFunc(strings.Split(ansi.Strip(screen), "\n"), func(line string) bool { return strings.HasSuffix(strings.TrimSpace(line), row) }) {
							t.Errorf("no row %q %s:\n%s", row, when, ansi.Strip(screen))
						}
					}
				}
				return
			}
			if gotOpened != opened {
				t.Errorf("the screen after opening:\n%s\nwith a good browser:\n%s", gotOpened, opened)
			}
			if gotNext != next {
				t.Errorf("the screen after the next key:\n%s\nwith a good browser:\n%s", gotNext, next)
			}
		})
	}
}

// openWith opens the form with a browser, and returns the screen with its styles: without the notice when that is there, and
// after the next key.
func openWith(t *testing.T, browser, notice string) (opened, next string) {
	t.Helper()
	d := newDesk(t)
	d.use(browser)
	w := d.open().beginInstagram().press("d").standsAt(2).enters("Im Browser öffnen")
	if browser != "failing-browser" {
		d.wantVisit(formAddress)
	}
	opened = w.sees(notice).settled()
	lines := slices.DeleteFunc(strings.Split(opened, "\n"), func(line string) bool { return strings.Contains(line, notice) })
	return strings.Join(lines, "\n"), w.press(down).seesNoMore(notice).settled()
}

// settled is the screen with its styles, once the program has drawn it to its end.
func (w *window) settled() string {
	w.settle()
	return w.screen.Render()
}

// TestKeysDoNotWaitForTheBrowser walks on and quits while the launcher is known to hang: nobody waits for its end.
func TestKeysDoNotWaitForTheBrowser(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.use("hanging-browser")
	w := d.open().beginInstagram().press("d").standsAt(2).press("o")
	d.wantVisit(formAddress)
	w.press("d").standsAt(3).press("d").standsAt(4).press("q").exitCode()
	wantDone(t, d.saved(), "instagram", "browser", 3)
}
