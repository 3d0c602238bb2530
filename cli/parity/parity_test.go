package parity

import (
	"context"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	xansi "github.com/charmbracelet/x/ansi"

	"widerspruch/i18n"
	"widerspruch/linear"
	"widerspruch/state"
	"widerspruch/tui"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// person is somebody in front of one of the faces.
type person struct {
	store   *wizardtest.Store
	hands   *wizardtest.Hands
	papers  *wizardtest.Papers
	session *wizard.Session
}

func newPerson(t *testing.T, cases ...state.Case) *person {
	t.Helper()
	words, err := i18n.New("de")
	if err != nil {
		t.Fatal(err)
	}
	p := &person{store: wizardtest.NewStore(), hands: &wizardtest.Hands{}, papers: &wizardtest.Papers{}}
	p.store.Kept.Unused, p.store.Kept.Cases = []string{"of-a-later-version"}, cases
	ids := 0
	p.session = wizard.New(wizard.Ports{
		Library: wizardtest.Fixed(), Store: p.store, Papers: p.papers, Opener: p.hands, Clipboard: p.hands,
		Now:   func() time.Time { return time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC) },
		NewID: func() string { ids++; return fmt.Sprintf("id%d", ids) },
	}, words)
	return p
}

// ending is all that a walk leaves behind.
func (p *person) ending(t *testing.T) string {
	t.Helper()
	data, err := state.Encode(p.store.Kept)
	if err != nil {
		t.Fatal(err)
	}
	end := string(data) + fmt.Sprintln("opened", p.hands.Opened()) + fmt.Sprintln("copied", p.hands.Copied())
	for path, data := range p.papers.Files {
		end += fmt.Sprintln("wrote", path, len(data))
	}
	return end
}

// face is one of the two: it takes a letter, Enter alone (""), or what is typed into a field and ended with Enter.
type face interface {
	press(letter string)
	write(text string)
	skip() // says no to further fields, where the face asks
	chosen() string
}

// screen is the full-screen face.
type screen struct{ wizardtest.Player }

func newScreen(p *person) *screen {
	s := &screen{wizardtest.Player{Model: tui.New(tui.Ports{Session: p.session, Notices: func() []string { return nil }})}}
	s.Send(tea.WindowSizeMsg{Width: 90, Height: 60})
	return s
}

func (s *screen) press(letter string) {
	if letter == "" {
		s.Send(tea.KeyPressMsg{Code: tea.KeyEnter})
	}
	s.Type(letter)
}

func (s *screen) write(text string) {
	s.Type(text)
	s.press("")
}

func (s *screen) skip() {}

// chosen is the row of the cursor.
func (s *screen) chosen() string {
	view := s.Model.View()
	if view.Cursor == nil {
		return ""
	}
	return strings.Split(xansi.Strip(view.Content), "\n")[view.Cursor.Y]
}

// ear is the face by ear, running beside the test, which types whenever it asks.
type ear struct {
	t            *testing.T
	heard        strings.Builder
	asked, ended chan struct{}
	typed        chan string
	pending      []byte
}

func newEar(t *testing.T, p *person) *ear {
	e := &ear{t: t, asked: make(chan struct{}), ended: make(chan struct{}), typed: make(chan string)}
	go func() {
		defer close(e.ended)
		if _, err := linear.Run(context.Background(), linear.Ports{In: e, Out: &e.heard, Session: p.session}); err != nil {
			t.Error(err)
		}
	}()
	<-e.asked
	t.Cleanup(func() {
		close(e.typed)
		<-e.ended
	})
	return e
}

// Read types a line.
func (e *ear) Read(into []byte) (int, error) {
	if len(e.pending) == 0 {
		e.asked <- struct{}{}
		line, ok := <-e.typed
		if !ok {
			return 0, io.EOF
		}
		e.pending = []byte(line + "\n")
	}
	n := copy(into, e.pending)
	e.pending = e.pending[n:]
	return n, nil
}

func (e *ear) press(letter string) { e.write(letter) }

func (e *ear) write(text string) {
	e.typed <- text
	select {
	case <-e.asked:
	case <-e.ended:
	}
}

func (e *ear) skip() { e.write("nein") }

// chosen is what the question says that Enter does.
func (e *ear) chosen() string {
	lines := strings.Split(strings.TrimSpace(e.heard.String()), "\n")
	_, enter, _ := strings.Cut(lines[len(lines)-1], "Eingabe: ")
	return enter
}

// walks are what a person does, the same in both faces.
var walks = map[string]struct {
	cases []state.Case
	do    func(f face)
}{
	"the whole route with Enter":  {nil, func(f face) { enters(f, 9) }},
	"opened, copied and code":     {nil, func(f face) { keys(f, "", "", "d", "o", "c", "d", "t") }},
	"forwards and backwards":      {nil, func(f face) { keys(f, "", "", "n", "n", "p", "d") }},
	"taken back":                  {nil, func(f face) { enters(f, 9); keys(f, "u") }},
	"not used":                    {nil, func(f face) { keys(f, "", "x") }},
	"an account":                  {waiting(), func(f face) { keys(f, "f", "", "i"); f.write("@anna") }},
	"the letter of a reminder":    {overdue(), func(f face) { keys(f, "", "", "t", "d"); f.write(""); f.skip() }},
	"a setting":                   {nil, func(f face) { keys(f, "s", ""); f.write("Änne Müller") }},
	"a setting taken back":        {nil, func(f face) { keys(f, "s", ""); f.write("Änne"); keys(f, "u") }},
	"reading":                     {nil, func(f face) { keys(f, "", "l") }},
	"a reason":                    {nil, func(f face) { keys(f, "", "", "d", "d", "e", "", "t") }},
	"the calendar of what waits":  {waiting(), func(f face) { keys(f, "f", "y"); f.write("") }},
	"a case that is switched off": {switched(), func(f face) { enters(f, 3) }},
}

func waiting() []state.Case {
	return []state.Case{{ID: "c", Guide: "bildhaus", Events: []state.Event{{ID: "e", At: time.Date(2026, 11, 13, 12, 0, 0, 0, time.UTC), What: state.Sent}}}}
}

func overdue() []state.Case {
	cases := waiting()
	cases[0].Events[0].At = time.Date(2026, 8, 3, 12, 0, 0, 0, time.UTC)
	return cases
}

func switched() []state.Case {
	return []state.Case{{ID: "w", Guide: "werkbank", Route: "browser", Events: []state.Event{{ID: "f", At: time.Date(2026, 11, 2, 12, 0, 0, 0, time.UTC), What: state.Switched}}}}
}

func keys(f face, letters ...string) {
	for _, letter := range letters {
		f.press(letter)
	}
}

func enters(f face, n int) {
	for range n {
		f.press("")
	}
}

// both plays a walk in both faces.
func both(t *testing.T, cases func() []state.Case, play func(p *person, f face)) (screenful, byEar *person) {
	t.Helper()
	screenful, byEar = newPerson(t, cases()...), newPerson(t, cases()...)
	play(screenful, newScreen(screenful))
	play(byEar, newEar(t, byEar))
	return screenful, byEar
}

// TestSameEnd: the same answers lead to the same file, the same opened pages and copied texts, and to the same place.
func TestSameEnd(t *testing.T) {
	for name, walk := range walks {
		t.Run(name, func(t *testing.T) {
			clone := func() []state.Case { return (&state.Progress{Cases: walk.cases}).Clone().Cases }
			a, b := both(t, clone, func(p *person, f face) {
				before, at := p.ending(t), p.session.Place()
				if walk.do(f); p.ending(t) == before && p.session.Place() == at {
					t.Errorf("%T: nothing happened", f)
				}
			})
			if x, y := a.ending(t), b.ending(t); x != y {
				t.Errorf("full screen led to\n%s\nby ear to\n%s", x, y)
			}
			if x, y := a.session.Place(), b.session.Place(); x != y {
				t.Errorf("full screen stands at %+v, by ear at %+v", x, y)
			}
		})
	}
}

// TestSameChosen: at each page on the way, what Enter takes is the same, and is what the page says.
func TestSameChosen(t *testing.T) {
	pages := 0
	both(t, func() []state.Case { return nil }, func(p *person, f face) {
		for range 9 {
			page := p.session.Page()
			text := page.Choices[page.Chosen].Text
			if got := f.chosen(); !strings.Contains(got, strings.TrimRight(text, ".?")) {
				t.Errorf("%T at %q: chosen is %q, want %q", f, page.Title, got, text)
			}
			pages++
			f.press("")
		}
	})
	if pages != 18 {
		t.Errorf("%d pages were looked at", pages)
	}
}

// TestSameFailure: a save that fails leaves both where they were, with nothing recorded; once it works again, the same answer is
// kept, once.
func TestSameFailure(t *testing.T) {
	a, b := both(t, func() []state.Case { return nil }, func(p *person, f face) {
		keys(f, "", "", "d", "d", "d")
		at := p.session.Place()
		p.store.Fails = true
		f.press("")
		if p.session.Place() != at || strings.Contains(p.ending(t), `"sent"`) {
			t.Errorf("%T: after a failing save it stands at %+v, and the file is\n%s", f, p.session.Place(), p.ending(t))
		}
		p.store.Fails = false
		f.press("") // by ear yes to "try again", in the window the same row once more
		if strings.Count(p.ending(t), `"sent"`) != 1 {
			t.Errorf("%T: the second Enter led to\n%s", f, p.ending(t))
		}
	})
	// the window plans anew and takes a new id, by ear the same change is saved again
	if x, y := strings.ReplaceAll(a.ending(t), `"id3"`, `"id2"`), b.ending(t); x != y {
		t.Errorf("full screen led to\n%s\nby ear to\n%s", x, y)
	}
}
