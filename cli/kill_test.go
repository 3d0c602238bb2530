//go:build unix

package cli

import (
	"math/rand/v2"
	"strings"
	"testing"

	"widerspruch/guides"
	"widerspruch/state"
)

// TestKillAfterEachStep kills the program at each step of a route in turn. The next start names the service and the step, and
// Enter leads there.
func TestKillAfterEachStep(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.open().beginInstagram().kill()
	steps := stepsOf(t, "instagram", "browser")
	for n := 1; n < len(steps); n++ {
		d.resume(n).press(doing(steps[n-1])).standsAt(n + 1).kill()
	}
	d.resume(len(steps))
}

// doing is the keys that mark a step as done: a step with an event asks for its details, which may stay empty.
func doing(step guides.Step) string {
	if step.Event != "" {
		return "w" + down + down + down + down + enter // Enter in the last field
	}
	return "w"
}

// TestRandomKills types through one route after the other, faster than the program saves, and kills it at a random moment: when
// a random number of bytes was written to the screen. What the screen showed as done is in the file, and the file is whole.
func TestRandomKills(t *testing.T) {
	t.Parallel()
	seed := rand.Uint64()
	random := rand.New(rand.NewPCG(seed, 0))
	d := newDesk(t)
	shown := map[string]bool{} // "instagram/browser/login": the screen showed it as done
	for kill := range 15 {
		guide, route := d.nextRoute()
		if guide == nil {
			t.Fatal("all routes are done before the last kill")
		}
		w := d.open("start", guide.ID).sees(guide.Name["de"], "Hilfe")
		w.chooseLine(route.Title, func(line string) bool { return strings.TrimPrefix(line, "Weiter: ") == route.Title }).press(enter)
		w.until("a step", func() bool { return w.step() > 0 })
		w.press(doingAll(route.Steps[w.step()-1:]))
		enough := len(w.written()) + random.IntN(3000)
		w.until("the moment of the kill", func() bool {
			return len(w.written()) >= enough || strings.Contains(w.text(), "Ganze Anleitung lesen") // the walk is over
		})
		w.kill()
		for id := range w.doneOnScreen(route) {
			shown[guide.ID+"/"+route.ID+"/"+id] = true
		}
		marked := markedIn(d.saved())
		for key := range shown {
			if !marked[key] {
				t.Fatalf("seed %d, kill %d: the screen showed %s as done, the file does not have it", seed, kill, key)
			}
		}
	}
	t.Logf("seed %d: %d steps were shown as done", seed, len(shown))
	if len(shown) < 5 {
		t.Errorf("seed %d: only %d steps were shown as done: the test shows too little", seed, len(shown))
	}
}

// nextRoute returns the first route of the library that is not done yet.
func (d *desk) nextRoute() (*guides.Guide, *guides.RouteText) {
	library, _ := guides.Load(guides.Embedded())
	marked := markedIn(d.saved())
	for _, guide := range library.Guides() {
		for i, route := range guide.Text("de").Routes {
			for _, step := range route.Steps {
				if !marked[guide.ID+"/"+route.ID+"/"+step.ID] {
					return guide, &guide.Text("de").Routes[i]
				}
			}
		}
	}
	return nil, nil
}

// doingAll is the keys that do all these steps.
func doingAll(steps []guides.Step) string {
	var keys strings.Builder
	for _, step := range steps {
		keys.WriteString(doing(step))
	}
	return keys.String()
}

// doneOnScreen returns the ids of the steps that the list beside the step shows with the mark of done. A frame of which only a
// part was written counts as well: what the person can see is true.
func (w *window) doneOnScreen(route *guides.RouteText) map[string]bool {
	done := map[string]bool{}
	for line := range strings.Lines(w.text()) {
		_, title, marked := strings.Cut(line, "[x] ")
		for _, step := range route.Steps {
			if start, _, _ := strings.Cut(title, "…"); marked && strings.HasPrefix(start, firstOf(step.Title)) {
				done[step.ID] = true
			}
		}
	}
	return done
}

// firstOf is the part of a title that the narrow list never cuts off.
func firstOf(title string) string {
	letters := []rune(title)
	return string(letters[:min(len(letters), 20)])
}

// markedIn returns the steps that the file has as done.
func markedIn(progress *state.Progress) map[string]bool {
	marked := map[string]bool{}
	for _, c := range progress.Cases {
		for key := range c.Steps {
			marked[c.Guide+"/"+key] = true
		}
	}
	return marked
}
