package tui

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"widerspruch/wizard"
)

// act is an action of the tests: what was chosen. It is told apart by the place.
func act(name string) wizard.Action { return wizard.Go{To: wizard.Place{Item: name}} }

// acting gives every choice of a page an action with its Key.
func acting(page wizard.Page) wizard.Page {
	page.Choices = append([]wizard.Choice{}, page.Choices...)
	for i := range page.Choices {
		page.Choices[i].Action = act(page.Choices[i].Key)
	}
	return page
}

// TestKeys is the table of pages and keys: where the bar stands then, or what was done.
func TestKeys(t *testing.T) {
	for _, c := range []struct {
		page       string
		keys, want string
	}{
		{"overview", "", "on !  Facebook"},
		{"overview", "down", "on …  Instagram"},
		{"overview", "j j k", "on …  Instagram"},
		{"overview", "up", "on Hier gibt es nichts"},
		{"overview", "G", "on Hier gibt es nichts"},
		{"overview", "G g", "on !  Facebook"},
		{"overview", "enter", "did case.1"},
		{"overview", "f", "did dates"},
		{"overview", "v", "did services"},
		{"overview", "down down down down down down down enter", "on ▼  Erledigt"},
		{"overview", "down down down down down down down enter down", "on ●  LinkedIn"},
		{"overview", "down down down down down down down space enter", "on ►  Erledigt"},
		{"overview", "space", "on"},
		{"overview", "9", "says „9“ hat hier nichts zu tun"},
		{"overview", "?", "sees Auf dieser Seite"},
		{"overview", "f1 esc", "sees Fällig"},
		{"overview", "? enter", "sees Fällig"},
		{"overview", "? / z u enter", "sees Auf dieser Seite"},
		{"overview", "m", "sees ▼"},
		{"service", "enter", "did route.browser"},
		{"service", "down", "on ►  Andere Wege"},
		{"service", "m down down", "on In der App, kurzer Weg"},
		{"service", "down down down", "on h habe ich schon"},
		{"service", "down down down right", "on x nutze ich nicht"},
		{"service", "down down down right left", "on h habe ich schon"},
		{"service", "down down down down down enter", "did name"},
		{"service", "h", "did already"},
		{"service", "esc", "back"},
		{"service", "left", "back"},
		{"service", "right", "on Im Browser"},
		{"service", "n", "says „n“ hat hier nichts zu tun"},
		{"step", "right", "did next"},
		{"step", "d", "did done"},
		{"step", "o", "did open"},
		{"step", "t", "did copy"},
		{"step", "m", "sees ▼"},
		{"step", "m down down down", "sees Melde dich in diesem Browser an"},
		{"waiting", "", "on Noch nicht"},
		{"waiting", "enter", "did notyet"},
		{"guide", "", "sees Zeile 1 von"},
		{"guide", "down down", "sees Zeile 3 von"},
		{"guide", "enter", "on o Formular öffnen"},
		{"guide", "/ w e i t e r enter", "sees gelten weiter"},
		{"service", "/ n u t z e enter", "on x nutze ich nicht"},
		{"waiting", "/ a b l e h n enter", "on Ja, mit einer Ablehnung"},
		{"guide", "/ q q enter", "says „qq“ steht hier nicht im Text"},
		{"guide", "/ q", "sees /  q"},
		{"guide", "/ q esc esc", "back"},
	} {
		t.Run(c.page+" "+c.keys, func(t *testing.T) {
			l := lay(t, acting(drawnPages()[c.page]), 80, 24).press(strings.Fields(c.keys)...)
			kind, want, _ := strings.Cut(c.want, " ")
			switch kind {
			case "on":
				if got := strings.TrimLeft(l.cursorAt(), " "); !strings.HasPrefix(got, want) {
					t.Errorf("the cursor stands on %q, want %q", got, want)
				}
				if len(l.fake.did) > 0 {
					t.Errorf("done: %v", l.fake.did)
				}
			case "did":
				if len(l.fake.did) != 1 || l.fake.did[0] != act(want) {
					t.Errorf("done: %v, want %s", l.fake.did, want)
				}
			case "back":
				if len(l.fake.did) != 1 || l.fake.did[0] != (wizard.Go{}) {
					t.Errorf("done: %v, want the way back", l.fake.did)
				}
			case "says":
				if got := strings.Join(l.notices, " "); !strings.Contains(got, want) {
					t.Errorf("said %q, want %q", got, want)
				}
			case "sees":
				l.sees(want)
			}
		})
	}
}

// TestRowWhereOneWas: coming back the bar stands where it stood, unless another choice has become the sensible one since (trap 2).
func TestRowWhereOneWas(t *testing.T) {
	overview, service := acting(overviewPage()), acting(servicePage())
	l := lay(t, overview, 80, 24).press("down", "down", "down")
	go_ := func(page wizard.Page) { l.fake.page = page; l.refresh() }
	go_(service)
	go_(overview)
	if got := l.cursorAt(); !strings.Contains(got, "Instagram") || !strings.Contains(got, "Schritt 4") {
		t.Errorf("the bar stands on %q", got)
	}
	go_(service)
	overview.Chosen = 2
	go_(overview)
	if got := l.cursorAt(); !strings.Contains(got, "TikTok") {
		t.Errorf("another choice is the sensible one, but the bar stands on %q", got)
	}
	l.press("G")
	overview.Choices = overview.Choices[:5] // the chosen one is gone
	go_(overview)
	if l.cursorAt() == "" {
		t.Error("there is no cursor")
	}
}

// TestRowAnew: who comes to a service forward once more stands at what is sensible there, not where the bar was left; on the way back the
// bar is where it was.
func TestRowAnew(t *testing.T) {
	for _, lang := range []string{"de", "en"} {
		for _, size := range [][2]int{{80, 24}, {40, 12}, {120, 40}} {
			p := shown(t, "overview", lang, size[0], size[1])
			p.press("enter")
			sensible := p.cursorAt()
			p.press("down", "down")
			left := p.cursorAt()
			if p.press("esc", "enter"); left == sensible || p.cursorAt() != sensible {
				t.Errorf("%s %v: coming anew the bar stands on %q, want %q (it was left on %q)", lang, size, p.cursorAt(), sensible, left)
			}
			p.press("down")
			left = p.cursorAt()
			if p.press("l", "esc"); p.cursorAt() != left { // the whole guide lies on top
				t.Errorf("%s %v: coming back the bar stands on %q, want %q", lang, size, p.cursorAt(), left)
			}
		}
	}
}

// TestReadingWithFourKeys: a text longer than the window is read to its end with the arrows alone, and the bar comes back.
func TestReadingWithFourKeys(t *testing.T) {
	page := acting(stepPage())
	l := lay(t, page, 40, 12).press("up")
	if !l.page.memory.reading {
		t.Fatal("↑ from the first row does not go into the text")
	}
	seen := l.text()
	for range 60 {
		l.press("down")
		seen += l.text()
	}
	if !strings.Contains(seen, "Meta. Bitte") {
		t.Errorf("the text was not read to its end:\n%s", seen)
	}
	if l.page.memory.reading {
		t.Error("after the text the keys are not back at the choices")
	}
}

// TestAddressIsSeenBeforeItIsOpened: a letter whose address is not in sight only brings the bar there and shows it.
func TestAddressIsSeenBeforeItIsOpened(t *testing.T) {
	page := acting(stepPage())
	const other = "https://www.example.com/a/very/long/address/that/does/not/fit/into/the/window"
	page.Choices = append(page.Choices, wizard.Choice{Key: "other", Letter: "z", Weight: wizard.Quiet, Text: "andere", Address: other, Action: act("other")})
	for _, size := range [][2]int{{80, 24}, {40, 12}, {120, 40}, {30, 10}} {
		l := lay(t, page, size[0], size[1]).press("z")
		if len(l.fake.did) > 0 {
			t.Errorf("%v: it was opened unseen:\n%s", size, l.text())
		}
		if !strings.Contains(strings.ReplaceAll(l.text(), "\n", ""), other) {
			t.Errorf("%v: the address is not whole on the screen:\n%s", size, l.text())
		}
		if l.press("enter"); len(l.fake.did) != 1 || l.fake.did[0] != act("other") {
			t.Errorf("%v: Enter did %v", size, l.fake.did)
		}
	}
}

// TestPasteIsMarkedWhole: m shows a text to paste whole and without its mark, so that the mouse can mark it.
func TestPasteIsMarkedWhole(t *testing.T) {
	l := lay(t, stepPage(), 80, 40)
	l.sees("▌ Ich widerspreche").press("m")
	if text := l.text(); strings.Contains(text, "▌") || !strings.Contains(text, "  Bitte bestätigen Sie mir diesen Widerspruch schriftlich.") {
		t.Errorf("the text cannot be marked:\n%s", text)
	}
}

// TestPanes: a wide window shows the line upright, the contents of a text, a glance at where the chosen one leads, or the text
// that would be folded; a face knows none of the pages.
func TestPanes(t *testing.T) {
	lay(t, stepPage(), 120, 40).sees("●  Anmelden                   Text eintragen", "■  Text eintragen")
	lay(t, guidePage(), 120, 40).sees("■  Im Browser                 Meta trainiert")
	lay(t, servicePage(), 120, 40).sees("│  Mehr dazu", "│  Meta trainiert KI mit dem, was")
	l := lay(t, overviewPage(), 120, 40)
	l.fake.peeks = map[wizard.Place]wizard.Page{wizard.AtService("facebook", ""): overduePage()}
	l.fit()
	l.sees("│  Facebook", "│  ! keine Antwort", "20.10.")
	if l.press("down"); strings.Contains(l.text(), "9 Tage") {
		t.Error("the glance stays when the bar has moved")
	}
}

// TestSuspend: without job control Ctrl+Z takes back; it never leaves a screen that only a signal could end.
func TestSuspend(t *testing.T) {
	if canSuspend() {
		t.Skip("a shell with job control is above")
	}
	l := lay(t, overviewPage(), 80, 24)
	if _, cmd := l.Update(keyOf("ctrl+z")); cmd != nil {
		if _, stops := cmd().(tea.SuspendMsg); stops {
			t.Error("the program would be stopped for ever")
		}
	}
}

// TestFooter: at most five keys, Enter first, and no key is cut in half.
func TestFooter(t *testing.T) {
	for name, page := range drawnPages() {
		for _, width := range []int{22, 30, 40, 59, 80, 120} {
			l := lay(t, page, width, 24)
			lines := strings.Split(l.text(), "\n")
			last := strings.TrimSpace(lines[len(lines)-1])
			if n := len(strings.Split(last, "   ")); n > footerKeys || last == "" {
				t.Errorf("%s at %d columns: %q", name, width, last)
			}
		}
	}
}

// BenchmarkView draws frames of an overview with hundreds of rows, from lines that are there already.
func BenchmarkView(b *testing.B) {
	page := overviewPage()
	for i := range 700 {
		page.Choices = append(page.Choices, wizard.Choice{Key: fmt.Sprint(i), Group: "waiting", Sign: wizard.SignWaiting, Text: fmt.Sprint("Dienst ", i), Right: "bis 14.12.2026"})
	}
	for name, page := range map[string]wizard.Page{"overview": page, "step": stepPage(), "guide": guidePage()} {
		l := lay(b, page, 120, 40)
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				l.View()
			}
		})
	}
}

// TestNoLineOfTheMenuIsPassed: down, again and again, shows every line below the text, also those of a help that is longer than
// its room; up does too.
func TestNoLineOfTheMenuIsPassed(t *testing.T) {
	walked := 0
	for name, page := range drawnPages() {
		if page.Form != nil || page.Reads {
			continue
		}
		for _, size := range [][2]int{{80, 24}, {40, 12}, {60, 18}} {
			for _, way := range []string{"down", "up"} {
				l := lay(t, page, size[0], size[1]).press("m")
				if way == "up" {
					l.press("end")
				}
				seen := map[string]bool{}
				for range 2*len(l.page.menu.lines) + 40 {
					list, _ := l.page.menuRows()
					for _, r := range list {
						seen[strings.TrimSpace(stripped(r.text))] = true
					}
					l.press(way)
				}
				for _, line := range l.page.menu.lines {
					text := line.text
					if line.draw != nil {
						text = line.draw(-1)
					}
					walked++
					if text = strings.TrimSpace(stripped(text)); !seen[text] {
						t.Errorf("%s at %dx%d, %s: %q is never seen", name, size[0], size[1], way, text)
					}
				}
			}
		}
	}
	if walked < 200 {
		t.Errorf("only %d lines were looked for", walked)
	}
}
