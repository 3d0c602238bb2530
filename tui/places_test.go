package tui

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/exp/golden"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// full is a progress file on the fixed library in which something has happened in every way.
func full() *wizardtest.Store {
	day := func(month, day int) time.Time { return time.Date(2026, time.Month(month), day, 12, 0, 0, 0, time.UTC) }
	event := func(id string, at time.Time, what state.What) state.Event {
		return state.Event{ID: id, At: at, What: what}
	}
	return &wizardtest.Store{Kept: &state.Progress{Version: state.Version, Cases: []state.Case{
		{ID: "late", Guide: "bildhaus", Route: "browser", Account: "@anna", Events: []state.Event{event("1", day(9, 20), state.Sent)}},
		{ID: "wait", Guide: "bildhaus", Route: "browser", Account: "@anna_keramik", Events: []state.Event{event("2", day(11, 12), state.Sent)}},
		{ID: "work", Guide: "bildhaus", Route: "browser", Account: "Werkstatt", Steps: map[string]time.Time{"browser/login": day(11, 28)}},
		{ID: "done", Guide: "werkbank", Events: []state.Event{event("3", day(11, 12), state.Switched)}},
	}}}
}

// places are all places of the fixed library.
func places() map[string]wizard.Place {
	return map[string]wizard.Place{
		"overview": {}, "welcome": {View: wizard.ViewWelcome}, "services": {View: wizard.ViewServices}, "dates": {View: wizard.ViewDates}, "papers": {View: wizard.ViewPapers},
		"settings": {View: wizard.ViewSettings}, "profiles": {View: wizard.ViewProfiles}, "nothing": {View: wizard.ViewNothing}, "wipe": {View: wizard.ViewWipe},
		"service": wizard.AtService("kurzweil", ""), "service-late": wizard.AtService("bildhaus", "late"), "service-waiting": wizard.AtService("bildhaus", "wait"),
		"service-working": wizard.AtService("bildhaus", "work"), "service-done": wizard.AtService("werkbank", "done"), "service-limit": wizard.AtService("plausch", ""),
		"step": wizard.AtStep("bildhaus", "work", "browser", "login"), "step-link": wizard.AtStep("bildhaus", "work", "browser", "form"),
		"step-text": wizard.AtStep("bildhaus", "work", "browser", "text"), "step-send": wizard.AtStep("bildhaus", "work", "browser", "send"),
		"end": {View: wizard.ViewEnd, Guide: "bildhaus", Case: "wait"}, "guide": {View: wizard.ViewGuide, Guide: "bildhaus"},
		"reasons": {View: wizard.ViewReasons, Guide: "bildhaus"}, "letter-reminder": {View: wizard.ViewLetter, Guide: "bildhaus", Case: "late", Item: "reminder"},
	}
}

// shown is the program at a place of the fixed library.
func shown(t testing.TB, name, lang string, width, height int) *player {
	p := playOn(t, wizardtest.Fixed(), full(), lang, width, height)
	return p.at(places()[name])
}

// TestPlaces holds every place of the fixed library to the letter, in both languages and three sizes.
func TestPlaces(t *testing.T) {
	for _, lang := range i18n.Languages {
		for name := range places() {
			for _, size := range [][2]int{{80, 24}, {40, 12}, {120, 40}} {
				if lang != "de" && size[0] == 120 {
					continue
				}
				t.Run(fmt.Sprintf("%s/%s-%dx%d", lang, name, size[0], size[1]), func(t *testing.T) {
					golden.RequireEqual(t, shown(t, name, lang, size[0], size[1]).picture())
				})
			}
		}
	}
}

// TestPlacesFit shows every place in many sizes: nothing is wider or higher than the window, and the cursor stands inside, wherever the
// bar goes.
func TestPlacesFit(t *testing.T) {
	for name := range places() {
		p := shown(t, name, "de", 80, 24)
		for width := 1; width <= 200; width += 3 {
			for height := 1; height <= 60; height++ {
				if telling(width, height) || width%10 == 0 && height%12 == 0 {
					p.resize(width, height)
					p.fits(name, width, height)
				}
			}
		}
		p.resize(80, 24)
		p.press("?").resize(30, 8)
		p.fits(name, 30, 8)
		p = shown(t, name, "de", 30, 6)
		for range 15 { // also where the bar is longer than its room
			p.fits(name, 30, 6)
			p.press("down")
		}
	}
}

// TestEscLeadsHome: Esc never ends the program and leads to the overview from everywhere; q ends it where no text is typed; Ctrl+C
// ends it everywhere.
func TestEscLeadsHome(t *testing.T) {
	for name := range places() {
		p := shown(t, name, "de", 80, 24)
		for range 8 {
			p.press("esc")
		}
		if p.Quit || p.session.Place().View != wizard.ViewOverview && p.session.Place().View != wizard.ViewWelcome {
			t.Errorf("%s: ended %v, at %v", name, p.Quit, p.session.Place())
		}
		p = shown(t, name, "de", 80, 24)
		typing := p.typing()
		if p.press("q"); p.Quit == typing {
			t.Errorf("%s: q ends: %v; a text is typed: %v", name, p.Quit, typing)
		}
		if p = shown(t, name, "de", 80, 24).press("ctrl+c"); !p.Stopped {
			t.Errorf("%s: Ctrl+C does not end", name)
		}
	}
}

// TestHostileFile: whatever any field of the file holds, no frame of any place or form draws it, and no link leads where none may.
func TestHostileFile(t *testing.T) {
	for _, lang := range i18n.Languages {
		store := &wizardtest.Store{Kept: wizardtest.Dirty(time.Date(2026, 11, 29, 12, 0, 0, 0, time.UTC))}
		p := playOn(t, wizardtest.Fixed(), store, lang, 80, 24)
		frames, forms, told, links := 0, 0, 0, 0
		wizardtest.Everywhere(p.session, wizardtest.Places(wizardtest.Fixed(), store.Kept, lang), func(s *wizard.Session) {
			l := &laid{New(Ports{Session: s, Notices: func() []string { return []string{wizardtest.Dirt} }, Colour: true}), t, nil}
			l.grace = 0
			for _, size := range [][2]int{{80, 24}, {120, 60}} {
				l.resize(size[0], size[1])
				for _, key := range []string{"f5", "m", "?"} {
					name := fmt.Sprintf("%s %+v after %s", lang, s.Place(), key)
					links += l.press(key).harmless(name)
					frames++
					if strings.Contains(l.text(), wizardtest.Told) {
						told++
					}
				}
				l.press("?")
			}
			if l.asks() {
				forms++
			}
		})
		if frames < 800 || forms < 120 || told < 400 || links < 80 {
			t.Errorf("only %d frames, %d forms, %d frames with something of the file and %d links were looked at", frames, forms, told, links)
		}
	}
}

// TestQuietWhenIdle: a frame drawn again is the same frame.
func TestQuietWhenIdle(t *testing.T) {
	for name := range places() {
		p := shown(t, name, "de", 80, 24)
		before, after := p.View(), p.View()
		if before.Content != after.Content {
			t.Errorf("%s: two frames in a row differ", name)
		}
		if before.Cursor == nil || before.Cursor.Blink {
			t.Errorf("%s: no cursor, or one that blinks", name)
		}
	}
}

// TestFourKeysAreEnough walks every shipped guide on every route to its end, in a small window, with Enter alone once the route is
// chosen, and sees the address of every step before it is opened.
func TestFourKeysAreEnough(t *testing.T) {
	routes, steps := 0, 0
	for _, lang := range i18n.Languages {
		for _, guide := range loaded().Guides() {
			for _, route := range guide.Text(lang).Routes {
				walked := walkRoute(t, lang, guide, route.ID)
				routes, steps = routes+1, steps+walked
			}
		}
	}
	if routes < 2*35 || steps < routes {
		t.Errorf("%d routes and %d steps were walked", routes, steps)
	}
}

// walkRoute goes from the service to the end of a route and counts the steps.
func walkRoute(t *testing.T, lang string, guide *guides.Guide, route string) int {
	p := play(t, lang, 40, 12).at(wizard.AtService(guide.ID, ""))
	if guide.Per == guides.PerCompany {
		company := state.Company{Name: "Muster GmbH", Email: "datenschutz@muster.example", Address: []string{"Musterweg 1", "10115 Berlin"}}
		if _, _, err := p.session.Do(wizard.AddCase{Guide: guide.ID, Company: &company}); err != nil {
			t.Fatal(err)
		}
		p.at(p.session.Place())
	}
	p.chooses("route." + route).press("enter")
	name := lang + " " + guide.ID + "/" + route
	steps := map[string]bool{}
	for range 60 {
		place := p.session.Place()
		if place.Step == "" {
			break
		}
		steps[place.Step] = true
		opened, screen := len(p.hands.Opened()), strings.ReplaceAll(p.text(), "\n", "")
		if p.asks() {
			p.submits()
		} else {
			p.press("enter")
		}
		if len(p.hands.Opened()) == opened {
			continue
		}
		address := wizard.Shown(p.hands.Opened()[opened]) // the text of a mail is that of the step
		if !strings.HasPrefix(address, "file:") && !strings.Contains(screen, address) {
			t.Fatalf("%s: %s was opened and did not stand on the screen:\n%s", name, p.hands.Opened()[opened], screen)
		}
	}
	if place := p.session.Place(); place.Step != "" || len(steps) == 0 {
		t.Fatalf("%s: after 60 keys the person stands at %+v (%d steps):\n%s", name, place, len(steps), p.text())
	}
	return len(steps)
}

// BenchmarkPlaces draws frames of places with no and with 10,000 events in 700 cases.
func BenchmarkPlaces(b *testing.B) {
	for _, events := range []int{0, 10_000} {
		file := fileWith(events)
		p := playOn(b, loaded(), file, "de", 80, 24)
		at := map[string]wizard.Place{"overview": {}, "settings": {View: wizard.ViewSettings}}
		id := ""
		if events > 0 {
			id = file.Kept.Cases[0].ID
		}
		at["service"] = wizard.AtService(loaded().Guides()[0].ID, id)
		for name, place := range at {
			p.at(place)
			b.Run(fmt.Sprintf("view/%s/events=%d", name, events), func(b *testing.B) {
				for b.Loop() {
					p.View()
				}
			})
		}
		p.at(wizard.Place{})
		b.Run(fmt.Sprintf("key/events=%d", events), func(b *testing.B) {
			for b.Loop() {
				p.Update(keyOf("down"))
				p.View()
			}
		})
	}
}

// fileWith is a progress file with that many events, in twenty cases of each service.
func fileWith(events int) *wizardtest.Store {
	file := wizardtest.NewStore()
	if events == 0 {
		return file
	}
	for _, guide := range loaded().Guides() {
		for i := range 20 {
			file.Kept.Cases = append(file.Kept.Cases, state.Case{ID: fmt.Sprintf("%s-%d", guide.ID, i), Guide: guide.ID})
		}
	}
	what := []state.What{state.Opened, state.Sent, state.Noted, state.Reminded, state.Confirmed}
	for i := range events {
		c := &file.Kept.Cases[i%len(file.Kept.Cases)]
		at := time.Date(2024, 1, 1, i, 0, 0, 0, time.UTC)
		c.Append(state.Event{ID: fmt.Sprint(i), At: at, What: what[len(c.Events)%len(what)]})
	}
	return file
}
