package tui

import (
	"errors"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"widerspruch/state"
	"widerspruch/wizard"
)

var errFull = errors.New("no space left on device")

// onStep is the program at a step of Instagram's route in the browser.
func onStep(t testing.TB, step string) *player {
	p := play(t, "de", 80, 24).at(wizard.AtService("instagram", "")).chooses("route.browser").press("enter")
	return p.at(wizard.AtStep("instagram", p.session.Place().Case, "browser", step))
}

// inDetails is the form for what was sent, with a case number and a note typed.
func inDetails(t testing.TB) *player {
	p := onStep(t, "send").chooses("details").press("enter")
	if !p.asks {
		t.Fatalf("no form is open:\n%s", p.text())
	}
	return p.fills("ref", "1234567").fills("note", "Telefonat mit Frau Meier")
}

// fills goes to a field of the form and types.
func (p *player) fills(field, text string) *player {
	p.t.Helper()
	for range 2 * len(p.App.form.stops) {
		if p.App.form.field().Key == field {
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
	for p.App.form.stop().kind != stopSubmit {
		p.press("down")
	}
	return p.press("enter")
}

// events are what the file holds of the first case.
func (p *player) events() []state.Event {
	if len(p.file.progress.Cases) == 0 {
		return nil
	}
	return p.file.progress.Cases[0].Events
}

// TestFailedSaveKeepsWhatWasTyped (A1): the form stays as it was, with all that was typed, and the second Enter saves it.
func TestFailedSaveKeepsWhatWasTyped(t *testing.T) {
	p := inDetails(t)
	p.file.err = errFull
	p.submits()
	if !p.asks {
		t.Fatalf("the form is gone:\n%s", p.text())
	}
	p.sees("1234567", "Telefonat mit Frau Meier")
	if len(p.notices) == 0 {
		t.Error("the failure is not said")
	}
	p.file.err = nil
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
	p.file.err = errFull
	before, title := p.session.Place(), p.View().WindowTitle
	p.hold = true
	p.press("x")
	if len(p.notices) > 0 || p.View().WindowTitle != title {
		t.Errorf("said before it is saved: %q", p.notices)
	}
	p.release()
	if len(p.notices) != 1 || p.session.Place() != before {
		t.Errorf("after the failure: %q at %v", p.notices, p.session.Place())
	}
	if len(p.file.progress.Unused) > 0 {
		t.Error("the mark was saved")
	}
}

// TestFailedSaveDropsWhatWasTypedAhead (A3): q, Ctrl+C and any other key typed during a save that fails do nothing; the failure is
// on the screen. Outcomes that came meanwhile still count.
func TestFailedSaveDropsWhatWasTypedAhead(t *testing.T) {
	for _, ahead := range []string{"q", "ctrl+c", "d", "esc", "enter"} {
		p := onStep(t, "form")
		place := p.session.Place()
		p.file.err = errFull
		p.hold = true
		p.press("d", ahead)
		p.release()
		if p.quit || p.session.Place() != place {
			t.Errorf("d %s: ended %v, at %v", ahead, p.quit, p.session.Place())
		}
		if len(p.notices) == 0 {
			t.Errorf("d %s: the failure is not said", ahead)
		}
		if len(p.waiting) > 0 {
			t.Errorf("d %s: %d messages still wait", ahead, len(p.waiting))
		}
	}
	p := onStep(t, "form") // the browser has started while the save was under way
	p.hold = true
	p.press("o")
	open := p.queued
	p.queued = nil
	p.file.err = errFull
	p.press("d")
	save := p.queued
	p.queued, p.hold = nil, false
	p.file.err = nil
	for _, cmd := range open {
		p.run(cmd)
	}
	p.file.err = errFull
	for _, cmd := range save {
		p.run(cmd)
	}
	if len(p.out.opened) != 1 || len(p.notices) != 2 {
		t.Errorf("opened %v, said %q", p.out.opened, p.notices)
	}
}

// TestInterruptWaitsOnce: Ctrl+C during a save waits for it; a second one never does.
func TestInterruptWaitsOnce(t *testing.T) {
	p := onStep(t, "form")
	p.hold = true
	if p.press("d", "ctrl+c"); p.quit {
		t.Fatal("Ctrl+C did not wait for the save")
	}
	p.release()
	if _, marked := p.file.progress.Cases[0].Steps["browser/form"]; !p.stopped || !marked {
		t.Errorf("after the save: stopped %v, saved %v; want both", p.stopped, marked)
	}
	p = onStep(t, "form")
	p.hold = true
	p.press("d", "ctrl+c")
	p.hold = false
	if p.press("ctrl+c"); !p.stopped {
		t.Error("a second Ctrl+C waited")
	}
}

// TestInterruptKeepsTheDraft: Ctrl+C in a form keeps what was typed; where it cannot, it says so and the next one ends all the same.
func TestInterruptKeepsTheDraft(t *testing.T) {
	p := inDetails(t)
	if p.press("ctrl+c"); !p.stopped {
		t.Fatal("Ctrl+C does not end")
	}
	again := playOn(t, p.file, "de", 80, 24)
	again.at(wizard.AtStep("instagram", p.file.progress.Cases[0].ID, "browser", "send")).chooses("details").press("enter")
	again.sees("1234567")

	p = inDetails(t)
	p.file.err = errFull
	if p.press("ctrl+c"); p.quit {
		t.Fatal("the draft was lost without a word")
	}
	p.sees("1234567")
	if p.press("ctrl+c"); !p.stopped {
		t.Error("the second Ctrl+C did not end")
	}
}

// TestEscKeepsTheDraft: Esc closes the form; what was typed is there again when it is opened. Only „Verwerfen“ drops it.
func TestEscKeepsTheDraft(t *testing.T) {
	p := inDetails(t).press("esc")
	if p.asks {
		t.Fatal("Esc does not close")
	}
	p.chooses("details").press("enter").sees("1234567")
	for p.App.form.stop().kind != stopDrop {
		p.press("down")
	}
	p.press("enter").chooses("details").press("enter")
	if strings.Contains(p.text(), "1234567") {
		t.Error("the dropped draft is back")
	}
}

// TestKeysAndPastesWait (trap 3): what is typed or pasted during a save comes after it, in its order.
func TestKeysAndPastesWait(t *testing.T) {
	p := play(t, "de", 80, 24).at(wizard.Place{View: wizard.ViewSettings})
	p.chooses("setting.name").press("enter")
	p.hold = true
	p.submits()
	if p.running != nil {
		p.send(tea.PasteMsg{Content: "später"})
		if len(p.waiting) != 1 {
			t.Errorf("%d messages wait", len(p.waiting))
		}
	}
	p.release()
	if len(p.waiting) != 0 {
		t.Error("something still waits")
	}
}

// TestSecondEnterIsMeantForTheForm (B2): a second Enter while a paper is written does not ask whether to replace it.
func TestSecondEnterIsMeantForTheForm(t *testing.T) {
	p := play(t, "de", 80, 24).at(wizard.Place{View: wizard.ViewPapers})
	p.chooses("paper.report").press("enter")
	if !p.asks {
		t.Fatalf("nothing is asked:\n%s", p.text())
	}
	for p.App.form.stop().kind != stopSubmit && p.App.form.fields() > 1 {
		p.press("down")
	}
	p.hold = true
	p.press("enter", "enter")
	p.release()
	if p.asks || len(p.file.papers.Files) != 1 {
		t.Errorf("a form is open: %v; %d files:\n%s", p.asks, len(p.file.papers.Files), p.text())
	}
}

// TestOutcomeClosesItsOwnFormOnly (B3): while a paper is written, nothing else can be opened; its end closes that form alone.
func TestOutcomeClosesItsOwnFormOnly(t *testing.T) {
	p := play(t, "de", 80, 24).at(wizard.Place{View: wizard.ViewPapers})
	p.chooses("paper.report").press("enter")
	for p.App.form.stop().kind != stopSubmit && p.App.form.fields() > 1 {
		p.press("down")
	}
	p.hold = true
	p.press("enter", "esc", "esc", "s")
	if place := p.session.Place(); place.View != wizard.ViewPapers {
		t.Errorf("the person stands at %v while the paper is written", place)
	}
	p.release()
	if p.session.Place().View != wizard.ViewPapers || p.quit {
		t.Errorf("what was typed ahead was carried out: %v", p.session.Place())
	}
}

// TestEnterDoesNotOpenAgain: where the browser cannot be opened, the bar goes on to what the notice says, and Enter copies the address.
func TestEnterDoesNotOpenAgain(t *testing.T) {
	p := onStep(t, "form")
	p.out.err = errors.New("exit status 3")
	if p.press("o").sees("Kopiere die Adresse"); p.App.page.chosen().Key != "instead.copy" {
		t.Errorf("the bar stands on %+v:\n%s", p.App.page.chosen(), p.text())
	}
	if p.press("enter"); len(p.out.opened) != 1 || len(p.out.copied) != 1 || p.out.copied[0] != p.out.opened[0] {
		t.Errorf("opened %v, copied %v", p.out.opened, p.out.copied)
	}
}

// TestOpenedOnlyWhenOpened (A4): a browser that does not start leaves no event and does not move the bar on to what follows it.
func TestOpenedOnlyWhenOpened(t *testing.T) {
	p := onStep(t, "form")
	bar, events := p.cursorAt(), len(p.events())
	p.out.err = errors.New("exit status 3")
	if p.press("o"); len(p.events()) != events || p.App.page.chosen().Key != "instead.copy" {
		t.Errorf("%d events, the bar on %q", len(p.events()), p.cursorAt())
	}
	p.out.err = nil
	if p.press("o"); p.cursorAt() == bar {
		t.Errorf("the bar did not move on from %q", bar)
	}
}

// TestTypedAheadRecordsNothing: an Enter that came before a page was seen on which Enter records something is dropped.
func TestTypedAheadRecordsNothing(t *testing.T) {
	p := onStep(t, "text")
	p.grace = 1 // the tick is held with the other commands
	p.hold = true
	p.press("d")
	save := p.queued
	p.queued, p.hold = nil, false
	p.hold = true
	for _, cmd := range save {
		p.hold = false
		_, next := p.Update(cmd())
		p.hold = true
		p.run(next)
	}
	if place := p.session.Place(); place.Step != "send" {
		t.Fatalf("the person stands at %v", place)
	}
	before := len(p.events())
	p.press("enter", "enter")
	if n := len(p.events()); n != before {
		t.Errorf("%d events, want %d", n, before)
	}
	p.release()
	p.press("enter")
	if n := len(p.events()); n != before+1 {
		t.Errorf("after the page was seen: %d events, want %d", n, before+1)
	}
}

// TestStartWhereSomethingIsRecorded: the program can begin at a page on which Enter records something, as "start SERVICE" does. Once that
// page has been seen, keys count.
func TestStartWhereSomethingIsRecorded(t *testing.T) {
	p := shown(t, "service-waiting", "de", 80, 24)
	p.App = New(Ports{Session: p.session, Notices: func() []string { return nil }, Colour: true})
	p.grace, p.hold = 0, true
	p.send(tea.WindowSizeMsg{Width: 80, Height: 24})
	before := p.cursorAt()
	if p.press("down"); p.cursorAt() != before {
		t.Fatalf("a key counted before the page was seen: the bar is on %q", p.cursorAt())
	}
	p.release()
	if p.press("down"); p.cursorAt() == before {
		t.Errorf("the bar stays on %q: no key counts", before)
	}
}

// TestTypedBeforeTheWindow: what is typed before the program knows its window waits for the first page, Ctrl+C too.
func TestTypedBeforeTheWindow(t *testing.T) {
	for _, key := range []string{"down", "ctrl+c"} {
		p := shown(t, "overview", "de", 80, 24)
		before := p.cursorAt()
		p.App = New(Ports{Session: p.session, Notices: func() []string { return nil }, Colour: true})
		p.press(key)
		if p.quit {
			t.Fatalf("%s ended the program before there was a page", key)
		}
		p.send(tea.WindowSizeMsg{Width: 80, Height: 24})
		if moved := p.cursorAt() != before; moved != (key == "down") || p.quit != (key == "ctrl+c") {
			t.Errorf("%s typed ahead: the bar is on %q, ended: %v", key, p.cursorAt(), p.quit)
		}
	}
}

// TestReadOnly: the second window walks and opens, but what would be recorded is refused with words.
func TestReadOnly(t *testing.T) {
	file := &memoryFile{progress: &state.Progress{Version: state.Version}, readOnly: true}
	p := playOn(t, file, "de", 80, 24).at(wizard.AtService("instagram", ""))
	p.sees("Nur Lesen")
	p.press("x")
	if len(p.notices) == 0 || file.saves > 0 {
		t.Errorf("said %q, %d saves", p.notices, file.saves)
	}
}

// TestTinyWindowKeepsWhatWasTyped: a window made too small and large again loses nothing.
func TestTinyWindowKeepsWhatWasTyped(t *testing.T) {
	p := inDetails(t)
	p.resize(10, 3)
	p.resize(0, 0)
	p.resize(80, 24)
	p.sees("1234567", "Telefonat mit Frau Meier")
}

// TestEditorComesBack (B4): a text of 15,000 characters comes back whole from the person's editor, into the form that asked for it
// and no other; without an editor that is said.
func TestEditorComesBack(t *testing.T) {
	p := play(t, "de", 80, 24).at(wizard.Place{View: wizard.ViewReasons, Guide: "instagram"}).chooses("edit").press("enter")
	if !p.asks || !p.App.form.isText() {
		t.Fatalf("no text is asked for:\n%s", p.text())
	}
	long := strings.Repeat("Ich fotografiere. ", 833)
	o := p.session.Edit(p.App.form.field().Key)
	p.send(cameMsg{o, wizard.Result{Text: long}, true})
	if got := p.App.form.form.Fields[0].Value; got != long {
		t.Errorf("%d of %d characters came back", len(got), len(long))
	}
	if p.press("ctrl+e"); len(p.notices) == 0 {
		t.Error("it is not said that there is no editor")
	}
	p.press("esc")
	p.send(cameMsg{o, wizard.Result{Text: "zu spät"}, true})
	if p.asks {
		t.Error("the form is open again")
	}
}
