package tui

import (
	tea "charm.land/bubbletea/v2"
	xansi "github.com/charmbracelet/x/ansi"

	"widerspruch/i18n"
)

// page is a text with a list of actions below it: the steps and the services. The actions are always seen; a text too long
// for the rest scrolls. ↑ on the first action goes into the text, where ↑ ↓ scroll and Enter leafs; past its end the keys
// are back at the actions. So everything can be read with the same four keys.
type page struct {
	text    []string
	pinned  []string // seen even if the text scrolls: the address that the chosen action would open
	actions []entry
	list    list
	offset  int  // first line of the text shown
	reading bool // the text has the keys
	room    room
}

// split divides the room: lines for the text, and for the actions.
func (p *page) split() (text, actions int) {
	for _, e := range p.actions {
		actions += len(e.lines)
	}
	if len(p.text)+1+actions <= p.room.height {
		return len(p.text), actions
	}
	// Too long: the actions get what they need up to half of the room, the text the rest, with one line between for the
	// word that there is more, and the pinned lines below it.
	actions = min(actions, max(p.room.height/2-len(p.pinned), 1))
	return max(p.room.height-actions-1-len(p.pinned), 0), actions
}

// long reports that the text does not fit and scrolls.
func (p *page) long() bool {
	height, _ := p.split()
	return height < len(p.text)
}

// fit gives the page its room and its texts.
func (p *page) fit(room room, text []string, actions []entry) {
	p.room, p.text, p.actions = room, text, actions
	p.scroll(0)
}

// pin keeps lines in sight above the actions, as far as a tiny room has place for them.
func (p *page) pin(lines []string) {
	p.pinned = lines[:min(len(lines), max(p.room.height-2, 0))]
	p.scroll(0)
}

// scroll moves the text and reports whether it moved.
func (p *page) scroll(by int) bool {
	height, _ := p.split()
	was := p.offset
	p.offset = min(max(p.offset+by, 0), max(len(p.text)-height, 0))
	if !p.long() {
		p.reading = false
	}
	return p.offset != was
}

// key moves in the text or in the list and reports whether it knew the key.
func (p *page) key(key tea.KeyPressMsg) bool {
	name := key.String()
	height, actions := p.split()
	leaf := max(height-1, 1)
	switch name {
	case "pgup":
		p.scroll(-leaf)
		return true
	case "pgdown":
		p.scroll(leaf)
		return true
	}
	if !p.reading {
		if (name == "up" || name == "k") && p.list.chosen == 0 && p.long() {
			p.reading = true
			return true
		}
		return p.list.key(name, p.actions, actions)
	}
	switch name {
	case "up", "k":
		p.scroll(-1)
	case "down", "j":
		p.reading = p.scroll(1)
	case "enter":
		p.reading = p.scroll(leaf)
	case "home", "g":
		p.scroll(-len(p.text))
	case "end", "G":
		p.scroll(len(p.text))
	case "esc":
		p.reading = false
	default:
		return false
	}
	return true
}

// draw returns the lines of the page and where the cursor stands.
func (p *page) draw(look *look, w *i18n.Words) ([]string, cursor) {
	height, actions := p.split()
	lines := append([]string{}, p.text[p.offset:min(p.offset+height, len(p.text))]...)
	lines = append(lines, p.more(w, len(p.text)-p.offset-height))
	if p.long() {
		lines = append(lines, p.pinned...)
	}
	rows, at := p.list.draw(p.actions, actions, look)
	if p.reading {
		at = cursor{shown: true}
	} else {
		at.y += len(lines)
	}
	return append(lines, rows...), at
}

// more is the line between text and actions: blank, or how much more there is to read and how to get there.
func (p *page) more(w *i18n.Words, below int) string {
	text := ""
	switch {
	case !p.long():
	case p.reading && below > 0:
		text = w.N("page.below.reading", below)
	case p.reading:
		text = w.T("page.end")
	case below > 0:
		text = w.N("page.below", below)
	default:
		text = w.T("page.above")
	}
	return xansi.Truncate(text, p.room.width, "…")
}
