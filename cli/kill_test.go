//go:build unix

package cli

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"widerspruch/guides"
	"widerspruch/state"
)

// TestKillAfterEachStep kills the program at each step of a route in turn. The next start names the service and the step, and
// Enter leads there; where nothing is done yet, the service is open as before.
func TestKillAfterEachStep(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.open().beginInstagram().kill()
	d.open().sees("Offen", "1 offen").enters("Instagram").standsAt(1).press("d").standsAt(2).kill()
	steps := stepsOf(t, "instagram", "browser")
	for n := 2; n < walkedSteps(steps); n++ {
		d.resume(n).press("d").standsAt(n + 1).kill()
	}
	d.resume(walkedSteps(steps)).rests().press("d").sees("WIDERSPROCHEN").kill()
	if saved := d.saved(); len(saved.Cases) != 1 || len(saved.Cases[0].Events) != 1 || saved.Cases[0].Events[0].What != state.Sent {
		t.Errorf("the screen said that the objection was sent, the file holds %+v", saved.Cases)
	}
}

// kills is how often each face is killed: a few times here, and as often as bench/kills asks for.
func kills(t *testing.T, usual int) int {
	t.Helper()
	asked := os.Getenv("WIDERSPRUCH_KILLS")
	if asked == "" {
		return usual
	}
	n, err := strconv.Atoi(asked)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// tooOften is how many times as often chance may kill before a test gives up waiting for kills that show something: most of them come
// before the first step is done.
const tooOften = 20

// TestRandomKillsOfCommands kills commands at a random moment. What they said to have recorded is in the file.
func TestRandomKillsOfCommands(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	said := map[string]bool{}
	n := kills(t, 15)
	for kill := range n {
		account := fmt.Sprintf("account%dx%d", kill, kill*kill)
		cmd := d.command("record", "instagram", "gesendet", "--account", account, "--new-account")
		var out bytes.Buffer
		cmd.Stdout = &out
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		timer := time.AfterFunc(time.Duration(rand.IntN(300))*time.Millisecond, func() { cmd.Process.Kill() })
		cmd.Wait() // it was killed, or was quicker
		timer.Stop()
		said[account] = strings.Contains(out.String(), "Notiert für Instagram")
	}
	recorded := map[string]bool{}
	for _, c := range d.saved().Cases {
		recorded[c.Account] = len(c.Events) == 1
	}
	confirmed := 0
	for account, said := range said {
		if said {
			confirmed++
		}
		if said && !recorded[account] {
			t.Errorf("%s was said to be recorded, and is not", account)
		}
	}
	t.Logf("%d kills, %d entries confirmed, %d there", n, confirmed, len(recorded))
}

// TestRandomKillsByEar answers as fast as it can and kills the program when a random number of bytes was heard. A step that follows says
// that the one before it is done: then it is in the file.
func TestRandomKillsByEar(t *testing.T) {
	t.Parallel()
	seed := rand.Uint64()
	random := rand.New(rand.NewPCG(seed, 0))
	d := newDesk(t)
	heard, n := 0, kills(t, 15)
	for kill := 0; kill < n || heard < n/3; kill++ {
		if kill == tooOften*n {
			t.Fatalf("seed %d: %d kills, and only %d steps were told as done: the test shows too little", seed, kill, heard)
		}
		guide, route := d.nextRoute()
		if guide == nil {
			d = newDesk(t)
			guide, route = d.nextRoute()
		}
		cmd := d.command("--linear", "start", guide.ID)
		cmd.Stdin = strings.NewReader("\n" + strings.Repeat("d\n", 90))
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		said, err := io.ReadAll(io.LimitReader(out, int64(200+random.IntN(6000))))
		if err != nil {
			t.Fatal(err)
		}
		cmd.Process.Kill()
		rest, _ := io.ReadAll(out) // what was on its way counts too
		cmd.Wait()                 // it was killed, or was quicker
		steps, last := route.Steps[:walkedSteps(route.Steps)], 0
		for _, m := range heardStep.FindAllStringSubmatch(string(said)+string(rest), -1) {
			if step, _ := strconv.Atoi(m[1]); m[2] == strconv.Itoa(len(route.Steps)) {
				last = max(last, step)
			}
		}
		marked := markedIn(d.saved())
		for _, step := range steps[:max(min(last-1, len(steps)), 0)] {
			heard++
			if !marked[guide.ID+"/"+route.ID+"/"+step.ID] {
				t.Fatalf("seed %d, kill %d: %s was told as done, the file does not have it; heard:\n%s%s", seed, kill, step.ID, said, rest)
			}
		}
	}
	t.Logf("seed %d: %d steps were told as done", seed, heard)
}

// heardStep is where the person stands.
var heardStep = regexp.MustCompile(`(?m)Schritt (\d+) von (\d+): `)

// TestRandomKills types through one guide after the other, as fast as the program takes it, and kills it at a random moment: when
// a random number of bytes was written to the screen. What the screen showed as done is in the file, and the file is whole.
func TestRandomKills(t *testing.T) {
	t.Parallel()
	seed := rand.Uint64()
	random := rand.New(rand.NewPCG(seed, 0))
	d := newDesk(t)
	shown := map[string]bool{} // "instagram/browser/login": the screen showed it as done
	total, n := 0, kills(t, 15)
	for kill := 0; kill < n || total+len(shown) < n/3; kill++ {
		if kill == tooOften*n {
			t.Fatalf("seed %d: %d kills, and only %d steps were shown as done: the test shows too little", seed, kill, total+len(shown))
		}
		guide, route := d.nextRoute()
		if guide == nil {
			total += len(shown)
			d, shown = newDesk(t), map[string]bool{}
			guide, route = d.nextRoute()
		}
		w := d.open("start", guide.ID).sees(guide.Name["de"], "Hilfe")
		w.settle()
		w.press(enter).until("a step", func() bool { return w.step() > 0 })
		enough := len(w.written()) + random.IntN(6000)
		for len(w.written()) < enough && w.step() > 0 {
			w.press("dd") // where a key records something, those that were typed ahead do not count
			w.wroteWithin(silence / 3)
		}
		done := w.doneOnScreen(route) // before the kill: the second process puts the terminal back
		w.kill()
		for id := range done {
			shown[guide.ID+"/"+route.ID+"/"+id] = true
		}
		marked := markedIn(d.saved())
		for key := range shown {
			if !marked[key] {
				t.Fatalf("seed %d, kill %d: the screen showed %s as done, the file does not have it", seed, kill, key)
			}
		}
	}
	t.Logf("seed %d: %d steps were shown as done", seed, total+len(shown))
}

// nextRoute returns the first guide whose recommended route is not done yet. That is what Enter alone takes at a service, as long as nothing
// was sent there.
func (d *desk) nextRoute() (*guides.Guide, *guides.RouteText) {
	saved := d.saved()
	marked, sent := markedIn(saved), map[string]bool{}
	for _, c := range saved.Cases {
		for _, e := range c.Events {
			sent[c.Guide] = sent[c.Guide] || e.What != state.Opened
		}
	}
	for _, guide := range shippedGuides().Guides() {
		recommended := guide.Details().Recommended()
		if recommended == nil || sent[guide.ID] || guide.Per == guides.PerCompany { // the last begins with a form
			continue
		}
		route, _ := guide.Text("de").Route(recommended.ID)
		for _, step := range route.Steps[:walkedSteps(route.Steps)] {
			if !marked[guide.ID+"/"+route.ID+"/"+step.ID] && !step.Optional {
				return guide, route
			}
		}
	}
	return nil, nil
}

// walkedSteps is how many steps are walked: a last one in which the company answers is waited for.
func walkedSteps(steps []guides.Step) int {
	if n := len(steps); n > 1 && steps[n-1].Event == string(state.Confirmed) {
		return n - 1
	}
	return len(steps)
}

// doneOnScreen returns the ids of the steps that the line beside the step shows as done. A frame of which only a
// part was written counts as well: what the person can see is true.
func (w *window) doneOnScreen(route *guides.RouteText) map[string]bool {
	done := map[string]bool{}
	for line := range strings.Lines(w.text()) {
		_, title, marked := strings.Cut(line, "●  ")
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
