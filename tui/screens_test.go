package tui

import (
	"errors"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	xansi "github.com/charmbracelet/x/ansi"

	"widerspruch/state"
	"widerspruch/wizard/wizardtest"
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
		{"step-first", func(p *player) { p.press("down", "enter", "enter") }},
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
		{"settings-wipe", func(p *player) {
			p.press("s")
			choose(p, "Fortschritt endgültig entfernen", "Remove your progress for good")
		}},
		{"settings-import", func(p *player) {
			p.press("s")
			choose(p, "Fortschritt aus", "Add progress")
			p.write("x").press("enter")
		}},
		{"nothing", func(p *player) { p.press("G", "up", "up", "up", "enter") }},
		{"choose", func(p *player) { p.press("up", "enter", "enter", "down", "enter") }},
		{"chosen", func(p *player) { p.press("up", "enter", "enter", "down", "enter", "w") }},
		{"dates-none", func(p *player) { p.press("f") }},
		{"help", func(p *player) { toForm(p); p.press("?") }},
		{"qr", func(p *player) { toForm(p); p.press("r") }},
		{"remarkform", func(p *player) {
			toForm(p)
			p.chooses("Hier ist es anders", "It is different here").press("enter").write("Der Knopf fehlt")
		}},
		{"step-differed", func(p *player) { differed(p, "Der Knopf fehlt") }},
		{"feedback", func(p *player) { differed(p, "Der Knopf fehlt"); toFeedback(p) }},
		{"feedback-personal", func(p *player) { differed(p, "Fall 1234567"); toFeedback(p) }},
		{"feedback-form", func(p *player) {
			changed(p)
			p.press("down", "enter").chooses("Im Browser", "In the browser").press("enter")
			p.chooses("Hier ist es anders", "It is different here").press("enter", "enter")
			toFeedback(p)
			p.press("down")
		}},
		{"overview-changed", changed},
		{"service-changed", func(p *player) { changed(p); p.press("enter") }},
		{"service-match", func(p *player) { later(p); p.chooses("eBay").press("enter", "end", "up", "up", "up", "up") }},
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

// differed says that the form of Instagram is different.
func differed(p *player, remark string) {
	toForm(p)
	p.chooses("Hier ist es anders", "It is different here").press("enter").write(remark).press("enter")
}

// toFeedback looks at what was said at a step.
func toFeedback(p *player) { p.chooses("Deine Meldung", "Your feedback").press("enter") }

// changed is a person with two cases at a service whose guide has changed since.
func changed(p *player) {
	at := p.now.AddDate(0, -1, 0)
	p.file.library = wizardtest.Demo(
		`  - {on: 2026-11-10, de: "Der Schalter ist umgezogen.", en: "The switch has moved."}`,
		`  - {on: 2026-11-20, again: true, de: "Der Schalter wurde bei allen zurückgesetzt.", en: "The switch was reset for everybody."}`,
	)
	p.file.progress = &state.Progress{Version: state.Version, Cases: []state.Case{
		{ID: "a", Guide: "demo", Account: "Anna", Route: "browser", Events: []state.Event{{ID: "1", At: at, What: state.Switched, Guide: "2026-10-02"}}},
		{ID: "b", Guide: "demo", Account: "Firma", Route: "browser", Events: []state.Event{{ID: "2", At: p.now, What: state.Switched, Guide: "2026-11-20"}}},
	}}
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
