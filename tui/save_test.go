package tui

import (
	"errors"
	"slices"
	"testing"

	tea "charm.land/bubbletea/v2"

	"widerspruch/state"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// onStep is the program at a step of Instagram's route in the browser.
func onStep(t testing.TB, step string) *player {
	p := play(t, "de", 80, 24).at(wizard.AtService("instagram", "")).chooses("route.browser").press("enter")
	return p.at(wizard.AtStep("instagram", p.session.Place().Case, "browser", step))
}

// inDetails is the form for what was sent, with a case number and a note typed.
func inDetails(t testing.TB) *player {
	p := onStep(t, "send").chooses("details").press("enter")
	if !p.asks() {
		t.Fatalf("no form is open:\n%s", p.text())
	}
	return p.fills("ref", "1234567").fills("note", "Telefonat mit Frau Meier")
}

// fills goes to a field of the form and types.
func (p *player) fills(field, text string) *player {
	p.t.Helper()
	for range 2 * len(p.App.page.menu.stops) {
		if p.App.page.stop().field.Key == field {
			return p.write(text)
		}
		p.press("down")
	}
	p.t.Fatalf("no field %q:\n%s", field, p.text())
	return p
}

// submits goes to the row that ends the form and presses Enter.
func (p *player) submits() *player {
	p.t.Helper()
	for p.App.page.stop().kind != stopSubmit {
		p.press("down")
	}
	return p.press("enter")
}

// events are what the file holds of the first case.
func (p *player) events() []state.Event {
	if len(p.store.Kept.Cases) == 0 {
		return nil
	}
	return p.store.Kept.Cases[0].Events
}

// TestFailedSaveKeepsWhatWasTyped (A1): the form stays as it was, with all that was typed, and the second Enter saves it.
func TestFailedSaveKeepsWhatWasTyped(t *testing.T) {
	p := inDetails(t)
	p.store.Fails = true
	p.submits()
	if !p.asks() {
		t.Fatalf("the form is gone:\n%s", p.text())
	}
	p.sees("1234567", "Telefonat mit Frau Meier")
	if len(p.notices) == 0 {
		t.Error("the failure is not said")
	}
	p.store.Fails = false
	p.submits()
	events := p.events()
	if n := len(events); n == 0 || events[n-1].Ref != "1234567" || events[n-1].Note != "Telefonat mit Frau Meier" {
		t.Errorf("saved: %+v", events)
	}
}

// TestNothingSaidBeforeItIsSaved (A2): while the save runs nothing is said and the screen stays; after a failed one only the
// failure is said.
func TestNothingSaidBeforeItIsSaved(t *testing.T) {
	p := play(t, "de", 80, 24).at(wizard.AtService("instagram", ""))
	p.store.Fails = true
	before, title := p.session.Place(), p.View().WindowTitle
	p.Hold = true
	p.press("x")
	if len(p.notices) > 0 || p.View().WindowTitle != title {
		t.Errorf("said before it is saved: %q", p.notices)
	}
	p.Release()
	if len(p.notices) != 1 || p.session.Place() != before {
		t.Errorf("after the failure: %q at %v", p.notices, p.session.Place())
	}
	if len(p.store.Kept.Unused) > 0 {
		t.Error("the mark was saved")
	}
}

// TestFailedSaveDropsWhatWasTypedAhead (A3): q, Ctrl+C and any other key typed during a save that fails do nothing; the failure is
// on the screen. Outcomes that came meanwhile still count.
func TestFailedSaveDropsWhatWasTypedAhead(t *testing.T) {
	for _, ahead := range []string{"q", "ctrl+c", "d", "esc", "enter"} {
		p := onStep(t, "form")
		place := p.session.Place()
		p.store.Fails = true
		p.Hold = true
		p.press("d", ahead)
		p.Release()
		if p.Quit || p.session.Place() != place {
			t.Errorf("d %s: ended %v, at %v", ahead, p.Quit, p.session.Place())
		}
		if len(p.notices) == 0 {
			t.Errorf("d %s: the failure is not said", ahead)
		}
		if len(p.waiting) > 0 {
			t.Errorf("d %s: %d messages still wait", ahead, len(p.waiting))
		}
	}
	p := onStep(t, "form") // the browser has started while the save was under way
	p.Hold = true
	p.press("o")
	open := p.Held
	p.Held = nil
	p.store.Fails = true
	p.press("d")
	save := p.Held
	p.Held, p.Hold = nil, false
	p.store.Fails = false
	for _, cmd := range open {
		p.Run(cmd)
	}
	p.store.Fails = true
	for _, cmd := range save {
		p.Run(cmd)
	}
	if len(p.hands.Opened()) != 1 || len(p.notices) != 2 {
		t.Errorf("opened %v, said %q", p.hands.Opened(), p.notices)
	}
}

// TestInterruptWaitsOnce: Ctrl+C during a save waits for it; a second one never does.
func TestInterruptWaitsOnce(t *testing.T) {
	p := onStep(t, "form")
	p.Hold = true
	if p.press("d", "ctrl+c"); p.Quit {
		t.Fatal("Ctrl+C did not wait for the save")
	}
	p.Release()
	if _, marked := p.store.Kept.Cases[0].Steps["browser/form"]; !p.Stopped || !marked {
		t.Errorf("after the save: stopped %v, saved %v; want both", p.Stopped, marked)
	}
	p = onStep(t, "form")
	p.Hold = true
	p.press("d", "ctrl+c")
	p.Hold = false
	if p.press("ctrl+c"); !p.Stopped {
		t.Error("a second Ctrl+C waited")
	}
}

// TestKeysAndPastesWait (trap 3): what is typed or pasted during a save comes after it, in its order.
func TestKeysAndPastesWait(t *testing.T) {
	p := play(t, "de", 80, 24).at(wizard.Place{View: wizard.ViewSettings})
	p.chooses("setting.name").press("enter").write("Anna")
	p.Hold = true
	if p.press("enter"); p.running == nil {
		t.Fatal("nothing is saved")
	}
	p.press("enter") // opens the form again
	p.Send(tea.PasteMsg{Content: "lena"})
	p.press("!")
	if len(p.waiting) != 3 || p.session.Person().Name != "" {
		t.Errorf("%d messages wait, and the name is %q", len(p.waiting), p.session.Person().Name)
	}
	p.Release()
	if !p.asks() || p.App.page.page.Form.Fields[0].Value != "Annalena!" || p.session.Person().Name != "Anna" || len(p.waiting) != 0 {
		t.Errorf("%d messages still wait, the name is %q:\n%s", len(p.waiting), p.session.Person().Name, p.text())
	}
}

// TestWindowGoneDuringASave: a window of no size, as some terminals report while they are hidden, ends no save that runs.
func TestWindowGoneDuringASave(t *testing.T) {
	p := play(t, "de", 80, 24).at(wizard.Place{View: wizard.ViewSettings})
	p.chooses("setting.name").press("enter").write("Anna")
	p.Hold = true
	p.press("enter")
	p.Send(tea.WindowSizeMsg{})
	p.Send(tea.WindowSizeMsg{Width: 80, Height: 24})
	if p.running == nil {
		t.Error("the save runs, and nothing waits for it any more")
	}
	p.Release()
	if p.asks() || p.session.Person().Name != "Anna" || p.running != nil {
		t.Errorf("a form is open: %v; the name is %q:\n%s", p.asks(), p.session.Person().Name, p.text())
	}
}

// TestSecondEnterIsMeantForTheForm (B2): a second Enter while a paper is written does not ask whether to replace it.
func TestSecondEnterIsMeantForTheForm(t *testing.T) {
	p := play(t, "de", 80, 24).at(wizard.Place{View: wizard.ViewPapers})
	p.chooses("paper.report").press("enter")
	if !p.asks() {
		t.Fatalf("nothing is asked:\n%s", p.text())
	}
	for p.App.page.stop().kind != stopSubmit && p.App.page.fields() > 1 {
		p.press("down")
	}
	p.Hold = true
	p.press("enter", "enter")
	p.Release()
	if p.asks() || len(p.papers.Files) != 1 {
		t.Errorf("a form is open: %v; %d files:\n%s", p.asks(), len(p.papers.Files), p.text())
	}
}

// TestOutcomeClosesItsOwnFormOnly (B3): while a paper is written, nothing else can be opened; its end closes that form alone.
func TestOutcomeClosesItsOwnFormOnly(t *testing.T) {
	p := play(t, "de", 80, 24).at(wizard.Place{View: wizard.ViewPapers})
	p.chooses("paper.report").press("enter")
	for p.App.page.stop().kind != stopSubmit && p.App.page.fields() > 1 {
		p.press("down")
	}
	p.Hold = true
	p.press("enter", "esc", "esc", "s")
	if place := p.session.Place(); place.View != wizard.ViewPapers {
		t.Errorf("the person stands at %v while the paper is written", place)
	}
	p.Release()
	if p.session.Place().View != wizard.ViewPapers || p.Quit {
		t.Errorf("what was typed ahead was carried out: %v", p.session.Place())
	}
}

// TestEnterDoesNotOpenAgain: where the browser cannot be opened, the bar goes on to what the notice says, and Enter copies the address.
func TestEnterDoesNotOpenAgain(t *testing.T) {
	p := onStep(t, "form")
	p.hands.Err = errors.New("exit status 3")
	if p.press("o").sees("Kopiere die Adresse"); p.App.page.stop().choice.Key != "instead.copy" {
		t.Errorf("the bar stands on %+v:\n%s", p.App.page.stop().choice, p.text())
	}
	if p.press("enter"); len(p.hands.Tried()) != 1 || !slices.Equal(p.hands.Copied(), p.hands.Tried()) {
		t.Errorf("tried to open %v, copied %v", p.hands.Tried(), p.hands.Copied())
	}
}

// TestOpenedOnlyWhenOpened (A4): a browser that does not start leaves no event and does not move the bar on to what follows it.
func TestOpenedOnlyWhenOpened(t *testing.T) {
	p := onStep(t, "form")
	bar, events := p.cursorAt(), len(p.events())
	p.hands.Err = errors.New("exit status 3")
	if p.press("o"); len(p.events()) != events || p.App.page.stop().choice.Key != "instead.copy" {
		t.Errorf("%d events, the bar on %q", len(p.events()), p.cursorAt())
	}
	p.hands.Err = nil
	if p.press("o"); p.cursorAt() == bar {
		t.Errorf("the bar did not move on from %q", bar)
	}
}

// TestReadOnly: the second window walks and opens, but what would be recorded is refused with words.
func TestReadOnly(t *testing.T) {
	file := &wizardtest.Store{Kept: &state.Progress{Version: state.Version}, Reads: true}
	p := playOn(t, loaded(), file, "de", 80, 24).at(wizard.AtService("instagram", ""))
	p.sees("Nur Lesen")
	p.press("x")
	if len(p.notices) == 0 || file.Saves > 0 {
		t.Errorf("said %q, %d saves", p.notices, file.Saves)
	}
}
