package tui

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/i18n"
	"widerspruch/state"
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

// memory is a progress file in memory that can fail.
type memoryFile struct {
	progress *state.Progress
	err      error
	readOnly bool
	papers   wizardtest.Papers
	library  *guides.Library // nil is the shipped one
	saves    int
}

func (m *memoryFile) Progress() *state.Progress { return m.progress.Clone() }
func (m *memoryFile) ReadOnly() bool            { return m.readOnly }
func (m *memoryFile) Save(p *state.Progress) error {
	if m.err == nil {
		m.progress = p.Clone()
		m.saves++
	}
	return m.err
}

// outside stands in for the browser and the clipboard and remembers what it was given.
type outside struct {
	opened []string
	copied []string
	err    error
}

func (o *outside) Open(_ context.Context, address handoff.Address) error {
	o.opened = append(o.opened, address.String())
	return o.err
}

func (o *outside) Copy(text string) handoff.Outcome {
	o.copied = append(o.copied, text)
	return handoff.OnlyTerminal
}

// player is the program with a person at the keys.
type player struct {
	*laid
	session *wizard.Session
	file    *memoryFile
	out     *outside
	now     time.Time
	quit    bool
	stopped bool      // by Ctrl+C
	queued  []tea.Cmd // commands that hold
	hold    bool      // do not run commands yet
}

// play starts the program in a window, on an empty file.
func play(t testing.TB, lang string, width, height int) *player {
	t.Helper()
	return playOn(t, &memoryFile{progress: &state.Progress{Version: state.Version}}, lang, width, height)
}

// playOn starts the program on a progress file, at the overview.
func playOn(t testing.TB, file *memoryFile, lang string, width, height int) *player {
	t.Helper()
	words, err := i18n.New(lang)
	if err != nil {
		t.Fatal(err)
	}
	library := file.library
	if library == nil {
		library = loaded()
	}
	p := &player{file: file, out: &outside{}, now: time.Date(2026, 11, 29, 12, 0, 0, 0, time.FixedZone("CET", 3600))}
	ids := len(file.progress.Cases) * 100
	p.session = wizard.New(wizard.Ports{
		Library: library, Store: file, Papers: &file.papers, Opener: p.out, Clipboard: p.out, Now: func() time.Time { return p.now },
		NewID: func() string { ids++; return fmt.Sprintf("id%d", ids) }, File: "/home/anna/.local/share/widerspruch/progress.json",
	}, words)
	p.laid = &laid{App: New(Ports{Session: p.session, Notices: func() []string { return nil }, Colour: true}), t: t}
	p.grace = 0
	p.send(tea.WindowSizeMsg{Width: width, Height: height})
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

// send gives the program a message and runs what it commands, as Bubble Tea would.
func (p *player) send(msg tea.Msg) {
	p.t.Helper()
	_, cmd := p.Update(msg)
	p.run(cmd)
}

// release runs the commands that were held back.
func (p *player) release() {
	p.t.Helper()
	p.hold = false
	queued := p.queued
	p.queued = nil
	for _, cmd := range queued {
		p.run(cmd)
	}
}

func (p *player) run(cmd tea.Cmd) {
	p.t.Helper()
	if cmd == nil {
		return
	}
	if p.hold {
		p.queued = append(p.queued, cmd)
		return
	}
	msg := cmd()
	if list, ok := commands(msg); ok {
		for _, cmd := range list {
			p.run(cmd)
		}
		return
	}
	switch msg.(type) {
	case nil:
	case tea.QuitMsg:
		p.quit = true
	case tea.InterruptMsg:
		p.quit, p.stopped = true, true
	default:
		p.send(msg)
	}
}

// press presses keys by their names: "enter", "down", "ctrl+c", "a".
func (p *player) press(keys ...string) *player {
	p.t.Helper()
	for _, name := range keys {
		p.send(keyOf(name))
	}
	return p
}

// write types a text, letter by letter.
func (p *player) write(text string) *player {
	p.t.Helper()
	for _, r := range text {
		p.send(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
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
