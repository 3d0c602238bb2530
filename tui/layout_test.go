package tui

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"charm.land/lipgloss/v2"
	xansi "github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// drawnPages are the pages of look/screens.txt.
func drawnPages() map[string]wizard.Page {
	return map[string]wizard.Page{
		"overview": overviewPage(), "service": servicePage(), "waiting": waitingPage(), "overdue": overduePage(), "step": stepPage(),
		"end": endPage(), "guide": guidePage(), "choose": choosePage(), "event": eventPage(), "empty": {Title: "Fristen", Chosen: -1},
	}
}

// TestDrawn holds the pages of the look to the letter, in three sizes. Run with -update after a change that is meant, and read
// the difference.
func TestDrawn(t *testing.T) {
	for name, page := range drawnPages() {
		for _, size := range [][2]int{{80, 24}, {40, 12}, {120, 40}} {
			t.Run(fmt.Sprintf("%s-%dx%d", name, size[0], size[1]), func(t *testing.T) {
				golden.RequireEqual(t, lay(t, page, size[0], size[1]).picture())
			})
		}
	}
}

// TestGeometry shows every page at sizes from 1x1 to 200x60, also in ASCII: no panic, no line wider than the window, no frame
// higher, and the cursor inside.
func TestGeometry(t *testing.T) {
	tried := 0
	for name, page := range drawnPages() {
		l := lay(t, page, 80, 24)
		for _, ascii := range []bool{false, true} {
			l.setter.door.ascii, l.setter.signs = ascii, drawn
			if ascii {
				l.setter.signs = typed
			}
			l.refresh()
			for width := 1; width <= 200; width++ {
				for height := 1; height <= 60; height++ {
					if telling(width, height) {
						l.resize(width, height).fits(name, width, height)
						tried++
					}
				}
			}
		}
	}
	if tried < 5000 {
		t.Errorf("only %d sizes were tried", tried)
	}
}

// telling reports that a size is tried: all tiny ones, many heights at the widths where the layout changes, and a net over the
// rest.
func telling(width, height int) bool {
	switch width {
	case smallestWidth, 40, narrowWindow - 1, narrowWindow, wideWindow, 200:
		return height <= 32 || height%9 == 0
	}
	return width <= 8 && height <= 8 || (width*7+height*5)%83 == 0
}

// fits holds that the frame fits into its window.
func (l *laid) fits(name string, width, height int) {
	l.t.Helper()
	view := l.View()
	lines := strings.Split(view.Content, "\n")
	if len(lines) > height {
		l.t.Fatalf("%s %dx%d: %d lines", name, width, height, len(lines))
	}
	for i, line := range lines {
		if w := lipgloss.Width(line); w > width {
			l.t.Fatalf("%s %dx%d: line %d is %d wide: %q", name, width, height, i, w, line)
		}
	}
	if c := view.Cursor; c != nil && (c.X < 0 || c.Y < 0 || c.X >= width || c.Y >= height) {
		l.t.Fatalf("%s %dx%d: the cursor stands at %d,%d", name, width, height, c.X, c.Y)
	}
}

// TestASCII: with --ascii every page is drawn in ASCII.
func TestASCII(t *testing.T) {
	for name, page := range drawnPages() {
		for _, size := range [][2]int{{80, 24}, {40, 12}, {120, 40}} {
			words := lay(t, page, 80, 24).fake.words
			app := New(Ports{Session: &fake{words: words, page: page, typed: map[string]string{}}, Notices: func() []string { return nil }, ASCII: true})
			l := (&laid{App: app, t: t}).resize(size[0], size[1])
			if i := strings.IndexFunc(l.text(), func(r rune) bool { return r >= 0x80 }); i >= 0 {
				t.Errorf("%s: not ASCII: %q", name, l.text()[i:min(i+20, len(l.text()))])
			}
		}
	}
}

// lineEnd is where a word that is longer than a line goes on in the next one.
var lineEnd = regexp.MustCompile(` *\n *`)

// TestNothingEssentialIsCut: at 40 columns the whole of every essential text, name and label can be read, by the four keys alone.
func TestNothingEssentialIsCut(t *testing.T) {
	held, pages := 0, drawnPages()
	p := playOn(t, wizardtest.Fixed(), full(), "de", 80, 24)
	wizardtest.Everywhere(p.session, slices.Collect(maps.Values(places())), func(s *wizard.Session) {
		page := p.setter.door.page(s.Page())
		name := fmt.Sprintf("%+v", s.Place())
		if page.Form != nil {
			name = page.Form.Key
		}
		pages[name] = page
	})
	for name, page := range pages {
		l := lay(t, page, 40, 12)
		l.unseen = 0 // it has been seen long enough
		keys := 150
		if page.Reads {
			keys = 360
		}
		frames := []string{l.text()}
		for i := range keys { // up into the text, and through all of it and of the choices
			key := "down"
			if i < keys/3 {
				key = "up"
			}
			if frame := l.press(key).text(); frame != frames[len(frames)-1] {
				frames = append(frames, frame)
			}
		}
		seen := strings.ReplaceAll(strings.Join(frames, "\n"), "▌", " ")
		joined, unbroken := " "+strings.Join(strings.Fields(seen), " ")+" ", lineEnd.ReplaceAllString(seen, "")
		for _, want := range essentials(page) {
			held++
			for _, word := range strings.Fields(strings.ReplaceAll(want, "-", "- ")) {
				if !strings.Contains(joined, " "+word+" ") && !strings.Contains(unbroken, word) {
					t.Errorf("%s: %q of %q is never seen whole", name, word, want)
				}
			}
		}
	}
	if held < 300 {
		t.Errorf("only %d texts were held", held)
	}
}

// essentials are the texts that nobody may miss: names, labels, questions, titles and the words of essential blocks.
func essentials(page wizard.Page) []string {
	list := []string{page.Heading}
	if page.Form == nil {
		list = append(list, page.Ask)
	}
	for _, c := range page.Choices {
		if c.Weight == wizard.Essential && page.Form == nil {
			list = append(list, c.Text)
		}
	}
	for _, b := range page.Blocks {
		if b.Weight != wizard.Essential || b.Below {
			continue
		}
		switch body := b.Body.(type) {
		case wizard.Prose:
			list = append(list, strings.NewReplacer("*", "", "#", "", "- ", "").Replace(body.Markdown))
		case wizard.Facts:
			for _, f := range body.Rows {
				list = append(list, f.Label, strings.ReplaceAll(f.Value, "*", ""))
			}
		case wizard.Address:
			list = append(list, pieces(wizard.Shown(body.URL))...)
		case wizard.Notice:
			list = append(list, body.Text)
		case wizard.List:
			for _, item := range body.Items {
				list = append(list, strings.ReplaceAll(item.Lead+" "+item.Text, "*", ""))
			}
		case wizard.Paste:
			list = append(list, body.Label)
		case wizard.Stamp:
			list = append(list, body.Text, body.On)
		case wizard.Tally:
			list = append(list, body.Label, body.Words)
		}
	}
	if page.Form != nil {
		list = append(list, page.Form.Title)
		for _, f := range page.Form.Fields {
			if f.Weight == wizard.Essential || page.Form.Open {
				list = append(list, f.Label)
			}
		}
		list = append(list, page.Form.Submit)
	}
	return list
}

// pieces are an address as a window of 40 columns breaks it.
func pieces(url string) []string { return strings.Split(xansi.Hardwrap(url, 40, true), "\n") }

// TestOneBar: on every page one run of cells is reversed, and the real cursor stands on its first cell.
func TestOneBar(t *testing.T) {
	for name, page := range drawnPages() {
		if page.Form != nil || page.Reads || len(page.Choices) == 0 {
			continue
		}
		for _, size := range [][2]int{{80, 24}, {40, 12}, {120, 40}} {
			l := lay(t, page, size[0], size[1])
			for range 12 {
				view := l.View()
				bars, last := 0, -2
				for y, line := range strings.Split(view.Content, "\n") {
					before, _, found := strings.Cut(line, "\x1b[1;7m")
					if !found {
						continue
					}
					if last++; y == last { // the next line of the same bar
						continue
					}
					bars, last = bars+1, y
					if y != view.Cursor.Y || lipgloss.Width(before) != view.Cursor.X {
						t.Errorf("%s at %v: the bar begins at %d,%d, the cursor stands at %d,%d", name, size, lipgloss.Width(before), y, view.Cursor.X, view.Cursor.Y)
					}
				}
				if bars != 1 && !l.page.memory.between { // there it is left behind while a text is read
					t.Errorf("%s at %v: %d bars:\n%s", name, size, bars, l.text())
				}
				if l.press("down"); l.page.memory.reading {
					break
				}
			}
		}
	}
}

// TestNoticesMoveNothing: what is said stands in a row of its own; all other rows stay where they are.
func TestNoticesMoveNothing(t *testing.T) {
	for name, page := range drawnPages() {
		for _, size := range [][2]int{{80, 24}, {40, 12}, {120, 40}} {
			l := lay(t, page, size[0], size[1])
			before := strings.Split(l.text(), "\n")
			l.say("In die Zwischenablage gelegt.")
			after := strings.Split(l.text(), "\n")
			changed := 0
			for i := range after {
				if after[i] != before[i] {
					changed++
				}
			}
			if changed != 1 {
				t.Errorf("%s at %v: a notice changes %d rows", name, size, changed)
			}
		}
	}
}

// TestFoldKeepsItsSumApart: the title of a fold that ends where the column of notes begins does not run into what the fold holds.
func TestFoldKeepsItsSumApart(t *testing.T) {
	for _, title := range []string{"How the days are worked o", "How the days are worked ou", "How the days are worked out", "How the days are worked out?"} {
		page := wizard.Page{
			Title: "Dates", Choices: []wizard.Choice{{Key: "a", Sign: wizard.SignNeed, Text: "Instagram (@anna_keramik)", Note: "send a complaint", Right: "20 Nov 2026"}},
			Groups: []wizard.Group{{Key: "rules", Title: title, Sum: "18 lines", Folded: true}},
			Blocks: []wizard.Block{{Key: "rules", Group: "rules", Body: wizard.Prose{Markdown: "A month."}}},
		}
		if picture := string(lay(t, page, 80, 24).picture()); !strings.Contains(picture, title+"  ") {
			t.Errorf("%q runs into what it holds:\n%s", title, picture)
		}
	}
}

// TestWrap: no short word stands alone on the last line, and „E-Mail“ is not broken; nothing is lost, and nothing is too wide.
func TestWrap(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Ein ganz eigener, wahrer Satz macht den Widerspruch stärker.", "Ein ganz eigener, wahrer Satz macht den\nWiderspruch stärker."},
		{"Mach ein Bildschirmfoto; warte dann nicht auf eine E-Mail.", "Mach ein Bildschirmfoto; warte dann nicht auf\neine E-Mail."},
		{"Das Recht zu widersprechen folgt hier aus Art. 21 Abs. 1 der Verordnung.", "Das Recht zu widersprechen folgt hier aus Art. 21\nAbs. 1 der Verordnung."},
		{"Das hier hat in einer Zeile Platz.", "Das hier hat in einer Zeile Platz."},
		{"Die Datenschutzgrundverordnungen der Mitgliedstaaten gelten.", "Die Datenschutzgrundverordnungen der\nMitgliedstaaten gelten."},
	} {
		if got := strings.Join(wrap(c.text, 55), "\n"); got != c.want {
			t.Errorf("%q is broken as %q, want %q", c.text, got, c.want)
		}
	}
}
