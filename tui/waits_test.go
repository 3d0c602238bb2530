package tui

import (
	"context"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"widerspruch/handoff"
	"widerspruch/i18n"
	"widerspruch/people"
	"widerspruch/state"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// loop is the program, and knows when its event loop is at work.
type loop struct {
	*App
	t      testing.TB
	atWork bool
	asked  int // how often the world outside was asked for something beside the loop
}

func (l *loop) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	l.atWork = true
	defer func() { l.atWork = false }()
	_, cmd := l.App.Update(msg)
	l.App.View()
	return l, cmd
}

// outside is called by all that may wait.
func (l *loop) outside(what string) {
	l.t.Helper()
	if l.asked++; l.atWork {
		l.t.Errorf("%s on the event loop, at %+v", what, l.App.page.page.Place)
	}
}

// The world outside, watched: what a session is given, and what may take long.
type (
	watchedStore struct {
		*wizardtest.Store
		loop *loop
	}
	watchedPapers struct {
		*wizardtest.Papers
		loop *loop
	}
	watchedHands struct {
		*wizardtest.Hands
		loop *loop
	}
)

func (w watchedStore) Save(p *state.Progress) error {
	w.loop.outside("a save")
	return w.Store.Save(p)
}

func (w watchedStore) Claim() (*state.Progress, bool) {
	w.loop.outside("trying to write")
	return w.Store.Claim()
}

func (w watchedPapers) Write(path string, data []byte, replace bool) error {
	w.loop.outside("writing a paper")
	return w.Papers.Write(path, data, replace)
}

func (w watchedPapers) Describe(path string) (state.Evidence, error) {
	w.loop.outside("a checksum")
	return w.Papers.Describe(path)
}

func (w watchedPapers) Check(e state.Evidence) state.EvidenceState {
	w.loop.outside("looking at a file")
	return w.Papers.Check(e)
}

func (w watchedPapers) Read(path string) (*state.Progress, error) {
	w.loop.outside("an import")
	return w.Papers.Read(path)
}

func (w watchedPapers) Profiles() []string {
	w.loop.outside("the folder of the people")
	return w.Papers.Profiles()
}

func (w watchedPapers) Look(slug string) people.Profile {
	w.loop.outside("somebody's file")
	return w.Papers.Look(slug)
}

func (w watchedHands) Open(ctx context.Context, address handoff.Address) error {
	w.loop.outside("the browser")
	return w.Hands.Open(ctx, address)
}

func (w watchedHands) Copy(text string) handoff.Outcome {
	w.loop.outside("the clipboard")
	return w.Hands.Copy(text)
}

// TestNothingWaitsInUpdate: whatever is chosen at any place, and whatever form is ended, what may wait for the disk, another program or
// another file is done by a command, never while the program handles a message or draws.
func TestNothingWaitsInUpdate(t *testing.T) {
	words, err := i18n.New("de")
	if err != nil {
		t.Fatal(err)
	}
	asked, keys := 0, 0
	for _, reads := range []bool{false, true} { // the file may be written, or another window has it
		for name, place := range places() {
			if reads && !strings.HasPrefix(name, "s") { // services, steps, settings
				continue
			}
			for stop := 0; ; stop++ {
				l := &loop{t: t}
				store := full()
				store.Reads = reads
				now := time.Date(2026, 11, 29, 12, 0, 0, 0, time.UTC)
				session := wizard.New(wizard.Ports{
					Library: wizardtest.Fixed(), Store: watchedStore{store, l}, Papers: watchedPapers{&wizardtest.Papers{Persons: []string{"", "oma"}}, l},
					Opener: watchedHands{&wizardtest.Hands{}, l}, Clipboard: watchedHands{&wizardtest.Hands{}, l},
					Now: func() time.Time { return now }, NewID: state.NewID,
				}, words)
				session.Meet()
				if _, _, err := session.Do(wizard.Go{To: place}); err != nil {
					t.Fatal(err)
				}
				l.App = New(Ports{Session: session, Notices: func() []string { return nil }})
				l.App.grace = 0
				p := wizardtest.Player{Model: l}
				p.Send(tea.WindowSizeMsg{Width: 80, Height: 24})
				p.Run(l.Init())
				l.page.toggleAll()
				if stop >= len(l.page.menu.stops) {
					break
				}
				l.page.to(stop)
				for _, key := range []string{"enter", "A", "enter", "enter"} {
					p.Send(keyOf(key))
					keys++
				}
				asked += l.asked
			}
		}
	}
	if asked < 1500 || keys < 1200 {
		t.Errorf("only %d keys were pressed, and %d times something was asked for outside", keys, asked)
	}
}

// laborious counts what a session is asked that takes work.
type laborious struct {
	*fake
	n int
}

func (a *laborious) Page() wizard.Page { a.n++; return a.fake.Page() }

func (a *laborious) PageAt(p wizard.Place) (wizard.Page, bool) { a.n++; return a.fake.PageAt(p) }

func (a *laborious) Find(query string) ([]wizard.Group, []wizard.Choice) {
	a.n++
	return a.fake.Find(query)
}

func (a *laborious) Form() *wizard.Form { a.n++; return a.fake.Form() }

// TestViewAsksNothing: a frame is drawn from what was made before.
func TestViewAsksNothing(t *testing.T) {
	for name, page := range drawnPages() {
		for _, keys := range [][]string{nil, {"?"}, {"/", "a"}} {
			l := lay(t, page, 120, 40).press(keys...)
			session := &laborious{fake: l.fake}
			l.ports.Session, l.page.session = session, session
			if l.View(); session.n > 0 {
				t.Errorf("%s after %q: %d times", name, keys, session.n)
			}
		}
	}
}
