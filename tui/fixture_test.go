package tui

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	xansi "github.com/charmbracelet/x/ansi"

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
type memory struct {
	progress *state.Progress
	err      error
	readOnly bool
	papers   wizardtest.Papers
	library  *guides.Library // nil is the shipped one
}

// guides is the library that a person with this file sees.
func (m *memory) guides() *guides.Library {
	if m.library != nil {
		return m.library
	}
	return loaded()
}

func (m *memory) Progress() *state.Progress { return m.progress.Clone() }
func (m *memory) ReadOnly() bool            { return m.readOnly }
func (m *memory) Save(p *state.Progress) error {
	if m.err == nil {
		m.progress = p.Clone()
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
	*App
	t      testing.TB
	file   *memory
	out    *outside
	now    time.Time
	quit   bool
	queued []tea.Cmd // commands that hold (see hold)
	hold   bool      // do not run commands yet
}

// play starts the program in a window.
func play(t testing.TB, lang string, width, height int) *player {
	t.Helper()
	return playOn(t, &memory{progress: &state.Progress{Version: state.Version}}, lang, width, height)
}

// playOn starts the program on a progress file.
func playOn(t testing.TB, file *memory, lang string, width, height int) *player {
	t.Helper()
	return playOnDay(t, file, lang, width, height, time.Date(2026, 11, 22, 12, 0, 0, 0, time.FixedZone("CET", 3600)))
}

// playOnDay starts the program on a progress file on a day.
func playOnDay(t testing.TB, file *memory, lang string, width, height int, now time.Time) *player {
	t.Helper()
	p := &player{t: t, file: file, out: &outside{}, now: now}
	words, err := i18n.New(lang)
	if err != nil {
		t.Fatal(err)
	}
	ids := len(file.progress.Cases) * 100
	session := wizard.New(wizard.Ports{
		Library: file.guides(), Store: file, Able: func() error { return nil }, Papers: &file.papers, Now: func() time.Time { return p.now },
		NewID: func() string { ids++; return fmt.Sprintf("id%d", ids) },
	}, words)
	p.App = New(Ports{
		Session: session, Opener: p.out, Clipboard: p.out, File: "/home/anna/.local/share/widerspruch/progress.json",
		Notices: func() []string { return nil }, Colour: true,
	})
	p.send(tea.WindowSizeMsg{Width: width, Height: height})
	return p
}

// send gives the program a message and runs what it commands, as Bubble Tea would.
func (p *player) send(msg tea.Msg) {
	p.t.Helper()
	_, cmd := p.Update(msg)
	if p.hold {
		p.queued = append(p.queued, cmd)
		return
	}
	p.run(cmd)
}

// release runs the commands that were held back.
func (p *player) release() {
	p.hold = false
	queued := p.queued
	p.queued = nil
	for _, cmd := range queued {
		p.run(cmd)
	}
}

func (p *player) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case nil:
	case tea.BatchMsg:
		for _, cmd := range msg {
			p.run(cmd)
		}
	case tea.QuitMsg, tea.InterruptMsg:
		p.quit = true
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

var namedKeys = map[string]rune{
	"enter": tea.KeyEnter, "esc": tea.KeyEscape, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft,
	"right": tea.KeyRight, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "home": tea.KeyHome, "end": tea.KeyEnd,
	"tab": tea.KeyTab, "backspace": tea.KeyBackspace, "f1": tea.KeyF1,
}

func keyOf(name string) tea.KeyPressMsg {
	if code, ok := namedKeys[name]; ok {
		return tea.KeyPressMsg{Code: code}
	}
	if name == "space" {
		return tea.KeyPressMsg{Code: tea.KeySpace, Text: " "}
	}
	if letter, ok := strings.CutPrefix(name, "ctrl+"); ok {
		return tea.KeyPressMsg{Code: rune(letter[0]), Mod: tea.ModCtrl}
	}
	r := []rune(name)[0]
	return tea.KeyPressMsg{Code: r, Text: name}
}

// screenText is what stands on the screen, without styles.
func (p *player) screenText() string { return xansi.Strip(p.View().Content) }

// sees holds that a text stands on the screen.
func (p *player) sees(text string) *player {
	p.t.Helper()
	if !strings.Contains(p.screenText(), text) {
		p.t.Fatalf("the screen does not say %q:\n%s", text, p.screenText())
	}
	return p
}

// chosenLine is the line on which the real cursor stands.
func (p *player) chosenLine() string {
	p.t.Helper()
	view := p.View()
	if view.Cursor == nil {
		p.t.Fatalf("the screen has no cursor:\n%s", p.screenText())
	}
	lines := strings.Split(xansi.Strip(view.Content), "\n")
	if view.Cursor.Y >= len(lines) {
		p.t.Fatalf("the cursor stands below the screen, in line %d:\n%s", view.Cursor.Y, p.screenText())
	}
	return lines[view.Cursor.Y]
}

// chooses moves down until the line with one of the texts is chosen.
func (p *player) chooses(texts ...string) *player {
	p.t.Helper()
	for range 60 {
		line := p.chosenLine()
		if slices.ContainsFunc(texts, func(text string) bool { return strings.Contains(line, text) }) {
			return p
		}
		p.press("down")
	}
	p.t.Fatalf("none of %q can be chosen:\n%s", texts, p.screenText())
	return p
}
