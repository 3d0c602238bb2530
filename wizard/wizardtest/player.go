package wizardtest

import (
	"reflect"

	tea "charm.land/bubbletea/v2"
)

// Player drives a program of Bubble Tea as the library does: what a message commands is run at once, and what comes of that is given
// back to the program.
type Player struct {
	Model   tea.Model
	Hold    bool // commands are kept for Release, as if they took long
	Held    []tea.Cmd
	Quit    bool // the program has ended
	Stopped bool // by Ctrl+C
}

// Send gives the program a message, and runs what it commands.
func (p *Player) Send(msg tea.Msg) {
	_, cmd := p.Model.Update(msg)
	p.Run(cmd)
}

// Run runs a command with all that follows from it.
func (p *Player) Run(cmd tea.Cmd) {
	switch {
	case cmd == nil:
		return
	case p.Hold:
		p.Held = append(p.Held, cmd)
		return
	}
	msg := cmd()
	if list, ok := commands(msg); ok {
		for _, cmd := range list {
			p.Run(cmd)
		}
		return
	}
	switch msg.(type) {
	case nil:
	case tea.QuitMsg:
		p.Quit = true
	case tea.InterruptMsg:
		p.Quit, p.Stopped = true, true
	default:
		p.Send(msg)
	}
}

// Release runs the commands that were held, and holds no more.
func (p *Player) Release() {
	held := p.Held
	p.Hold, p.Held = false, nil
	for _, cmd := range held {
		p.Run(cmd)
	}
}

// Type types a text, letter by letter.
func (p *Player) Type(text string) {
	for _, r := range text {
		p.Send(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
}

// commands are what a batch or a sequence holds. The type of a sequence is not exported.
func commands(msg tea.Msg) ([]tea.Cmd, bool) {
	v := reflect.ValueOf(msg)
	if !v.IsValid() || v.Kind() != reflect.Slice || v.Type().Elem() != reflect.TypeFor[tea.Cmd]() {
		return nil, false
	}
	var list []tea.Cmd
	for i := range v.Len() {
		list = append(list, v.Index(i).Interface().(tea.Cmd))
	}
	return list, true
}
