package tui

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/wizard"
	"widerspruch/wizard/wizardtest"
)

// loaded is the shipped library, read once for all tests: it does not change.
var loaded = sync.OnceValue(func() *guides.Library {
	library, problems := guides.Load(guides.Embedded())
	if len(problems) > 0 {
		panic(problems[0])
	}
	return library
})

// player is the program with a person at the keys.
type player struct {
	*laid
	wizardtest.Player
	session *wizard.Session
	store   *wizardtest.Store
	hands   *wizardtest.Hands
	papers  *wizardtest.Papers
}

// play starts the program in a window, over the shipped guides and on an empty file.
func play(t testing.TB, lang string, width, height int) *player {
	t.Helper()
	return playOn(t, loaded(), wizardtest.NewStore(), lang, width, height)
}

// playOn starts the program on a progress file, at the overview.
func playOn(t testing.TB, library *guides.Library, store *wizardtest.Store, lang string, width, height int) *player {
	t.Helper()
	words, err := i18n.New(lang)
	if err != nil {
		t.Fatal(err)
	}
	p := &player{store: store, hands: &wizardtest.Hands{}, papers: &wizardtest.Papers{}}
	now := time.Date(2026, 11, 29, 12, 0, 0, 0, time.FixedZone("CET", 3600))
	ids := len(store.Kept.Cases) * 100
	p.session = wizard.New(wizard.Ports{
		Library: library, Store: store, Papers: p.papers, Opener: p.hands, Clipboard: p.hands, Now: func() time.Time { return now },
		NewID: func() string { ids++; return fmt.Sprintf("id%d", ids) }, File: "/home/anna/.local/share/widerspruch/progress.json",
	}, words)
	p.laid = &laid{App: New(Ports{Session: p.session, Notices: func() []string { return nil }, Colour: true}), t: t}
	p.Model = p.App
	p.grace = 0
	p.Send(tea.WindowSizeMsg{Width: width, Height: height})
	return p
}

// at goes to a place, as a command line would.
func (p *player) at(place wizard.Place) *player {
	p.t.Helper()
	if _, _, err := p.session.Do(wizard.Go{To: place}); err != nil {
		p.t.Fatal(err)
	}
	p.refresh()
	p.unseen = 0
	return p
}

// press presses keys by their names: "enter", "down", "ctrl+c", "a".
func (p *player) press(keys ...string) *player {
	p.t.Helper()
	for _, name := range keys {
		p.Send(keyOf(name))
	}
	return p
}

// write types a text, letter by letter.
func (p *player) write(text string) *player {
	p.Type(text)
	return p
}

// sees holds that texts stand on the screen.
func (p *player) sees(texts ...string) *player {
	p.t.Helper()
	p.laid.sees(texts...)
	return p
}

// chooses stands on the choice whose Key begins so, unfolding what has to be.
func (p *player) chooses(key string) *player {
	p.t.Helper()
	for range 2 {
		for i, s := range p.App.page.menu.stops {
			if strings.HasPrefix(s.key, key) {
				p.App.page.to(i)
				return p
			}
		}
		p.App.page.toggleAll()
	}
	p.t.Fatalf("no choice %q:\n%s", key, p.text())
	return p
}
