package tui

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

// TestTypedAheadRecordsNothing: an Enter that came before a page was seen on which Enter records something is dropped.
func TestTypedAheadRecordsNothing(t *testing.T) {
	p := onStep(t, "text")
	p.grace = 1 // the tick is held with the other commands
	p.Hold = true
	p.press("d")
	save := p.Held
	p.Held, p.Hold = nil, false
	p.Hold = true
	for _, cmd := range save {
		p.Hold = false
		_, next := p.Update(cmd())
		p.Hold = true
		p.Run(next)
	}
	if place := p.session.Place(); place.Step != "send" {
		t.Fatalf("the person stands at %v", place)
	}
	before := len(p.events())
	p.press("enter", "enter")
	if n := len(p.events()); n != before {
		t.Errorf("%d events, want %d", n, before)
	}
	p.Release()
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
	p.Model = p.App
	p.grace, p.Hold = 0, true
	p.Send(tea.WindowSizeMsg{Width: 80, Height: 24})
	before := p.cursorAt()
	if p.press("down"); p.cursorAt() != before {
		t.Fatalf("a key counted before the page was seen: the bar is on %q", p.cursorAt())
	}
	p.Release()
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
		p.Model = p.App
		p.press(key)
		if p.Quit {
			t.Fatalf("%s ended the program before there was a page", key)
		}
		p.Send(tea.WindowSizeMsg{Width: 80, Height: 24})
		if moved := p.cursorAt() != before; moved != (key == "down") || p.Quit != (key == "ctrl+c") {
			t.Errorf("%s typed ahead: the bar is on %q, ended: %v", key, p.cursorAt(), p.Quit)
		}
	}
}
