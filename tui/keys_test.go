package tui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// TestKeys is the table of screens and keys: what each key leads to.
func TestKeys(t *testing.T) {
	for _, c := range []struct{ scene, keys, sees string }{
		{"overview", "down enter", "Im Browser"},
		{"overview", "s", "Einstellungen"},
		{"overview", "f", "Fristen"},
		{"overview", "?", "Hilfe"},
		{"overview", "f1", "Hilfe"},
		{"overview", "n", "nicht genutzt"},
		{"overview", "n n", "offen, etwa 3 Minuten"},
		{"overview", "G enter", "Alles ist freiwillig"},
		{"overview", "esc", "Widerspruch gegen KI-Training"},
		{"overview-filter", "esc", "LinkedIn"},
		{"overview-filter", "q", "Suchen: kauq"},
		{"service", "esc", "Widerspruch gegen KI-Training"},
		{"service", "l", "ganze Anleitung"},
		{"overview-later", "n", "Wähle zuerst einen Dienst"},
		{"service", "n", "nicht genutzt"},
		{"service", "a", "Das geht hier gerade nicht"},
		{"step-text", "c", "Das geht hier gerade nicht"},
		{"service", "esc n", "Instagram: nicht genutzt"},
		{"reader", "/ q q enter", "steht nicht in dieser Anleitung"},
		{"settings", "down down enter x enter", "keine E-Mail-Adresse"},
		{"service-text", "esc esc", "Widerspruch gegen KI-Training"},
		{"step", "right", "Schritt 3 von 6"},
		{"step", "left", "Schritt 1 von 6"},
		{"step", "left left left", "Schritt 1 von 6"},
		{"step", "space", "Schritt 3 von 6"},
		{"step", "w", "Schritt 3 von 6"},
		{"step", "w left", "Formular öffnen (erledigt)"},
		{"step", "w left u", "Erledigt, weiter"},
		{"step", "o", "An den Browser übergeben"},
		{"step", "c", "falls dein Terminal das erlaubt"},
		{"step", "r", "▀▀▀"},
		{"step", "l", "ganze Anleitung"},
		{"step", "esc", "Weiter: Im Browser"},
		{"step", "esc u", "Weiter: Im Browser"},
		{"step-text", "t", "falls dein Terminal das erlaubt"},
		{"eventform", "enter", "> Konto:"},
		{"eventform", "enter enter enter enter enter", "Schritt 6 von 6"},
		{"eventform", "esc", "Schritt 5 von 6"},
		{"eventform-wrong", "esc", "Schritt 5 von 6"},
		{"accountform", "enter", "Schreib einen Namen"},
		{"accountform", "A r b e i t enter", "Arbeit"},
		{"reader", "enter", "Adressen"},
		{"reader", "esc", "Im Browser"},
		{"reader-search", "esc", "ganze Anleitung"},
		{"reader-search", "esc esc", "Im Browser"},
		{"links", "esc esc esc", "Widerspruch gegen KI-Training"},
		{"links", "enter", "An den Browser übergeben"},
		{"settings", "enter down enter", "Settings"},
		{"settings", "esc", "Widerspruch gegen KI-Training"},
		{"settings-text", "enter", "Name: Änne"},
		{"settings-text", "esc", "Name: keine Angabe"},
		{"settings-country", "down enter", "Land: Deutschland"},
		{"settings-country", "down enter down enter down enter", "Bundesland: Baden-Württemberg"},
		{"dates", "enter", "LinkedIn"},
		{"dates-none", "esc", "Widerspruch gegen KI-Training"},
		{"help", "esc", "Schritt 2 von 6"},
		{"help", "?", "Schritt 2 von 6"},
		{"qr", "esc", "Schritt 2 von 6"},
	} {
		t.Run(c.scene+" "+c.keys, func(t *testing.T) {
			p := play(t, "de", 80, 24)
			reach(t, p, c.scene)
			p.press(strings.Fields(c.keys)...)
			p.sees(c.sees)
			if p.quit {
				t.Error("the program has quit")
			}
		})
	}
}

// reach goes to a scene by its name.
func reach(t *testing.T, p *player, name string) {
	t.Helper()
	for _, s := range scenes() {
		if s.name == name {
			s.reach(p)
			return
		}
	}
	t.Fatalf("there is no scene %q", name)
}

// TestQuit: q quits everywhere but in a text field, Ctrl+C everywhere, and Esc never does.
func TestQuit(t *testing.T) {
	forEachScene(t, "de", 80, 24, func(t *testing.T, p *player) {
		field, ok := p.top().(typing)
		letters := ok && field.Typing()
		p.press("q")
		if p.quit == letters {
			t.Errorf("q quits: %v; a text field has the keys: %v", p.quit, letters)
		}
	})
	forEachScene(t, "de", 80, 24, func(t *testing.T, p *player) {
		if p.press("ctrl+c"); !p.quit {
			t.Error("Ctrl+C does not quit")
		}
	})
	forEachScene(t, "de", 80, 24, func(t *testing.T, p *player) {
		if p.press("esc", "esc", "esc", "esc", "esc", "esc"); p.quit {
			t.Error("Esc quits")
		}
		if len(p.over) != 0 || p.session().Place().Guide != "" {
			t.Error("six times Esc does not lead back to the overview")
		}
	})
}

// TestEveryScreenNamesHelp: the footer names at most five keys, and the help is one of them.
func TestEveryScreenNamesHelp(t *testing.T) {
	for _, width := range []int{30, 40, 80, 120} {
		forEachScene(t, "de", width, 24, func(t *testing.T, p *player) {
			lines := strings.Split(p.screenText(), "\n")
			last := lines[len(lines)-1]
			if !strings.Contains(last, "? Hilfe") && !strings.Contains(last, "F1 Hilfe") {
				t.Errorf("at %d columns the footer is %q", width, last)
			}
			if n := len(strings.Split(strings.TrimSpace(last), "   ")); n > 5 {
				t.Errorf("the footer names %d keys: %q", n, last)
			}
		})
	}
}

// TestCursorOnTheChosenLine: wherever something can be chosen, the real cursor stands on its line, on the mark.
func TestCursorOnTheChosenLine(t *testing.T) {
	for _, size := range []tea.WindowSizeMsg{{Width: 80, Height: 24}, {Width: 40, Height: 12}, {Width: 120, Height: 40}} {
		forEachScene(t, "de", size.Width, size.Height, func(t *testing.T, p *player) {
			line := p.chosenLine()
			if !strings.Contains(p.screenText(), "\n > ") && !strings.Contains(p.screenText(), "  > ") {
				return // nothing to choose: a text or a form
			}
			if field, ok := p.top().(typing); ok && field.Typing() {
				return // the cursor stands in the field
			}
			if p.reads() {
				return // the text has the keys
			}
			if !strings.Contains(line, "> ") {
				t.Errorf("the cursor stands on %q:\n%s", line, p.screenText())
			}
		})
	}
}

// reads reports that the text of the page on top has the keys, not its actions.
func (p *player) reads() bool {
	switch s := p.top().(type) {
	case *serviceScreen:
		return s.page.reading
	case *stepScreen:
		return s.page.reading
	case *readerScreen, *helpScreen, *qrScreen:
		return true
	}
	return false
}
