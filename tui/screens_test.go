package tui

import (
	"errors"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	xansi "github.com/charmbracelet/x/ansi"

	"widerspruch/state"
)

// scene is a way to a screen. Every screen of the program is one, so that every rule below holds for all.
type scene struct {
	name  string
	reach func(p *player)
}

// scenes are all the screens, in the state in which they say the most.
func scenes() []scene {
	return []scene{
		{"overview", func(*player) {}},
		{"overview-filter", func(p *player) { p.press("/").write("kau") }},
		{"overview-later", later},
		{"service", func(p *player) { p.press("down", "enter") }},
		{"service-text", func(p *player) { p.press("down", "enter", "up", "down", "down") }},
		{"service-later", func(p *player) { later(p); p.press("enter", "esc") }},
		{"step", toForm},
		{"step-opened", func(p *player) { toForm(p); p.press("enter") }},
		{"step-text", func(p *player) { toForm(p); p.press("right", "right") }},
		{"eventform", func(p *player) { toForm(p); p.press("right", "right", "right", "w") }},
		{"eventform-wrong", func(p *player) {
			toForm(p)
			p.press("right", "right", "right", "w").write("x").press("down", "down", "down", "enter")
		}},
		{"accountform", func(p *player) { toForm(p); p.press("esc", "a") }},
		{"reader", func(p *player) { p.press("enter", "l") }},
		{"reader-search", func(p *player) { p.press("enter", "l", "/").write("konto").press("enter", "n") }},
		{"links", func(p *player) { p.press("enter", "l", "enter") }},
		{"settings", func(p *player) { p.press("s") }},
		{"settings-text", func(p *player) { p.press("s", "down", "enter").write("Änne") }},
		{"settings-country", func(p *player) { p.press("s", "down", "down", "down", "down", "enter") }},
		{"dates", func(p *player) { later(p); p.press("f") }},
		{"letter-objection", func(p *player) {
			p.press("down", "down", "down", "down", "down", "down", "down", "enter")
			choose(p, "Widerspruch als Brief", "Write the objection")
		}},
		{"letter-reminder", func(p *player) { toLetter(p, "Erinnerung schreiben", "Write a reminder") }},
		{"letter-complaint", func(p *player) { toLetter(p, "Beschwerde an die", "Write a complaint") }},
		{"letter-path", func(p *player) {
			toLetter(p, "Erinnerung schreiben", "Write a reminder")
			choose(p, "Brief zum Drucken", "Save the letter")
		}},
		{"letter-there", func(p *player) {
			toLetter(p, "Erinnerung schreiben", "Write a reminder")
			choose(p, "Brief zum Drucken", "Save the letter")
			p.press("enter")
			choose(p, "Brief zum Drucken", "Save the letter")
			p.press("enter")
		}},
		{"reasons", func(p *player) { toReasons(p) }},
		{"reasons-ticked", func(p *player) { toReasons(p); p.press("enter", "down", "down", "enter") }},
		{"reasons-writing", func(p *player) { toReasons(p); p.press("enter", "w").write(" Änne") }},
		{"papers", func(p *player) { later(p); p.press("e") }},
		{"papers-services", func(p *player) {
			p.press("e")
			choose(p, "Blätter zum", "Sheets for")
			p.press("enter", "down", "down", "enter")
		}},
		{"settings-profile", func(p *player) {
			p.file.papers.Persons = []string{"", "oma"}
			p.press("s")
			choose(p, "Profil:", "Profile:")
		}},
		{"settings-wipe", func(p *player) { p.press("s"); choose(p, "Alles entfernen", "Remove everything") }},
		{"settings-import", func(p *player) { p.press("s"); choose(p, "Fortschritt aus", "Take in"); p.write("x").press("enter") }},
		{"nothing", func(p *player) { p.press("G", "enter") }},
		{"choose", func(p *player) { p.press("up", "enter", "enter", "down", "enter") }},
		{"chosen", func(p *player) { p.press("up", "enter", "enter", "down", "enter", "w") }},
		{"dates-none", func(p *player) { p.press("f") }},
		{"help", func(p *player) { toForm(p); p.press("?") }},
		{"qr", func(p *player) { toForm(p); p.press("r") }},
		{"failed", func(p *player) { toForm(p); p.file.err = errFull; p.press("w") }},
		{"readonly", func(p *player) { toForm(p); p.file.readOnly = true; p.press("w") }},
	}
}

// choose chooses the row that begins so, in German or English.
func choose(p *player, german, english string) {
	p.t.Helper()
	name := german
	if p.session().Words().Lang() == "en" {
		name = english
	}
	p.press("G", "home")
	for range 60 {
		lines, at := p.top().Draw()
		if at.shown && at.y < len(lines) && strings.HasPrefix(strings.TrimLeft(xansi.Strip(lines[at.y]), "> "), name) {
			p.press("enter")
			return
		}
		p.press("down")
	}
	p.t.Fatalf("no row begins with %q:\n%s", name, p.screenText())
}

// toLetter goes to a letter to LinkedIn, which has not answered.
func toLetter(p *player, german, english string) {
	later(p)
	p.file.progress.Resume = nil
	p.App = playOn(p.t, p.file, p.session().Words().Lang(), p.width, p.height).App
	p.press("enter") // what is due comes first
	choose(p, german, english)
}

// toReasons goes to the reasons, from the step with the text.
func toReasons(p *player) {
	toForm(p)
	p.press("right", "right")
	choose(p, "Eigene Gründe", "Put your own")
}

// toForm goes to the step with the form of Instagram.
func toForm(p *player) { p.press("down", "enter", "enter", "enter") }

// later is some weeks on: one service confirmed, one overdue, one switched, one not used, one begun.
func later(p *player) {
	at := p.now
	p.file.progress = &state.Progress{
		Version: state.Version, Unused: []string{"x"},
		Cases: []state.Case{
			{ID: "a", Guide: "facebook", Account: "Anna", Route: "browser", Events: []state.Event{
				{ID: "1", At: at.AddDate(0, -6, 0), What: state.Sent},
				{ID: "2", At: at.AddDate(0, -6, 0), What: state.Confirmed, Ref: "1234567", Note: "kam nach zwei Minuten"},
			}},
			{ID: "b", Guide: "linkedin", Route: "form", Events: []state.Event{{ID: "3", At: at.AddDate(0, -2, 0), What: state.Sent}}},
			{ID: "c", Guide: "ebay", Route: "browser", Events: []state.Event{{ID: "4", At: at.AddDate(0, -1, 0), What: state.Switched}}},
			{ID: "d", Guide: "instagram", Route: "browser", Steps: steps(at, "browser/login", "browser/form")},
		},
		Resume: &state.Resume{Case: "d", Step: "text"},
	}
	again := playOn(p.t, p.file, p.session().Words().Lang(), p.width, p.height)
	p.App = again.App
}

// forEachScene runs a test on every screen.
func forEachScene(t *testing.T, lang string, width, height int, test func(t *testing.T, p *player)) {
	for _, s := range scenes() {
		t.Run(s.name, func(t *testing.T) {
			p := play(t, lang, 80, 24)
			s.reach(p)
			p.resize(width, height)
			test(t, p)
		})
	}
}

var errFull = errors.New("no space left on device")

// steps marks steps as done.
func steps(at time.Time, keys ...string) map[string]time.Time {
	marks := map[string]time.Time{}
	for _, key := range keys {
		marks[key] = at
	}
	return marks
}

// resize changes the window.
func (p *player) resize(width, height int) { p.send(tea.WindowSizeMsg{Width: width, Height: height}) }
