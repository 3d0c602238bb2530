package tui

import (
	"strings"
	"testing"

	"widerspruch/wizard"
)

// TestInterruptKeepsTheDraft: Ctrl+C in a form keeps what was typed; where it cannot, it says so and the next one ends all the same.
func TestInterruptKeepsTheDraft(t *testing.T) {
	p := inDetails(t)
	if p.press("ctrl+c"); !p.Stopped {
		t.Fatal("Ctrl+C does not end")
	}
	again := playOn(t, loaded(), p.store, "de", 80, 24)
	again.at(wizard.AtStep("instagram", p.store.Kept.Cases[0].ID, "browser", "send")).chooses("details").press("enter")
	again.sees("1234567")

	p = inDetails(t)
	p.store.Fails = true
	if p.press("ctrl+c"); p.Quit {
		t.Fatal("the draft was lost without a word")
	}
	p.sees("1234567")
	if p.press("ctrl+c"); !p.Stopped {
		t.Error("the second Ctrl+C did not end")
	}
}

// TestEndKeepsTheDraft: where the system ends the program, what was typed is kept, and a save that is under way is waited for.
func TestEndKeepsTheDraft(t *testing.T) {
	p := inDetails(t)
	if p.Send(EndMsg{}); !p.Quit || len(p.store.Kept.Drafts) != 1 || p.store.Kept.Drafts[0].Values["ref"] != "1234567" {
		t.Errorf("ended %v, kept %+v", p.Quit, p.store.Kept.Drafts)
	}
	p = onStep(t, "form")
	p.Hold = true
	if p.press("d").Send(EndMsg{}); p.Quit {
		t.Error("it ended in the middle of a save")
	}
	p.Release()
	if _, marked := p.store.Kept.Cases[0].Steps["browser/form"]; !p.Quit || !marked {
		t.Errorf("after the save: ended %v, saved %v; want both", p.Quit, marked)
	}
}

// TestEscKeepsTheDraft: Esc closes the form; what was typed is there again when it is opened. Only „Verwerfen“ drops it.
func TestEscKeepsTheDraft(t *testing.T) {
	p := inDetails(t).press("esc")
	if p.asks() {
		t.Fatal("Esc does not close")
	}
	p.chooses("details").press("enter").sees("1234567")
	for p.App.page.stop().kind != stopDrop {
		p.press("down")
	}
	p.press("enter").chooses("details").press("enter")
	if strings.Contains(p.text(), "1234567") {
		t.Error("the dropped draft is back")
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
	if !p.asks() || !p.App.page.isText() {
		t.Fatalf("no text is asked for:\n%s", p.text())
	}
	long := strings.Repeat("Ich fotografiere. ", 833)
	o := p.session.Edit(p.App.page.stop().field.Key)
	p.Send(cameMsg{o, wizard.Result{Text: long}, true})
	if got := p.App.page.page.Form.Fields[0].Value; got != long {
		t.Errorf("%d of %d characters came back", len(got), len(long))
	}
	if got := p.write("x").App.page.page.Form.Fields[0].Value; got != long+"x" {
		t.Errorf("after one more letter the text has %d of %d characters", len(got), len(long)+1)
	}
	if p.press("ctrl+e"); len(p.notices) == 0 {
		t.Error("it is not said that there is no editor")
	}
	p.press("esc")
	p.Send(cameMsg{o, wizard.Result{Text: "zu spät"}, true})
	if p.asks() {
		t.Error("the form is open again")
	}
}
