package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"widerspruch/wizard"
)

// wish is what a screen wants after a key. The zero wish is nothing.
type wish struct {
	action wizard.Action // carry this out
	back   bool          // go back to where one came from
	find   bool          // open the search of the page
	say    string
	form   stopKind // unfold, end or drop it, as that row says
	edit   bool     // the field in the person's own editor
}

// ways are the keys that go up or down, and which way: by rows, or by pages.
var ways = map[string]int{"up": -1, "down": 1, "pgup": -1, "pgdown": 1, "ctrl+b": -1, "ctrl+f": 1}

// key handles a key. The four keys do everything, the others are shorter.
func (p *pageScreen) key(msg tea.KeyPressMsg) wish {
	if p.query != nil {
		return p.queryKey(msg)
	}
	if p.page.Form != nil {
		if w, took := p.formKey(msg); took {
			return w
		}
	}
	switch name := msg.String(); name {
	case "up", "k":
		p.up()
	case "down", "j":
		p.down()
	case "left":
		return p.sideways(-1, "p")
	case "right":
		return p.sideways(1, "n")
	case "pgup", "pgdown", "ctrl+b", "ctrl+f":
		p.leaf(ways[name])
	case "home", "g":
		p.edge(-1)
	case "end", "G":
		p.edge(1)
	case "enter":
		return p.enter()
	case "space":
		return p.space()
	case "esc":
		if p.needle == "" {
			return wish{back: true}
		}
		p.finder = finder{}
	case "m":
		p.toggleAll()
	case "/":
		if p.page.Finds {
			return wish{find: true}
		}
		p.finder = finder{query: newLine("")}
	default:
		return p.letter(name)
	}
	return wish{}
}

// up moves the bar, or goes into a text that has more than is seen.
func (p *pageScreen) up() {
	switch {
	case p.memory.reading:
		p.scroll(-1)
	case p.bar == 0 && p.memory.top > 0 && p.page.Form == nil: // what stands above the first row is longer than the room
		p.memory.top, p.memory.between = max(p.memory.top-max(p.lowers-2, 1), 0), true
	case p.bar == 0 && p.cutText():
		p.read(true)
	case p.bar == 0 && p.memory.between:
		p.move(-1)
	default:
		p.step(-1)
	}
}

// down reads on; at the end of the text it goes to the choices.
func (p *pageScreen) down() {
	switch {
	case !p.memory.reading:
		p.step(1)
	case p.memory.offset+p.tops < len(p.upper):
		p.scroll(1)
	default:
		p.read(false)
	}
}

// read gives the keys to the text, or takes them from it.
func (p *pageScreen) read(on bool) {
	p.memory.reading, p.memory.between = on || len(p.menu.stops) == 0, false
	p.share()
}

// step moves the bar. A text between two stops that is longer than the menu's room is scrolled through first, without the bar, so
// that no line of it is passed unseen; the bar is at the stop above it then.
func (p *pageScreen) step(by int) {
	upper, next := p.bar, p.bar+by
	if by < 0 {
		upper = next
	}
	if p.memory.between {
		upper, next = p.bar, p.bar+max(by, 0)
	}
	height := min(p.lowers, len(p.menu.lines))
	if by > 0 && p.memory.between && p.menu.stops[p.bar].line > p.memory.top { // the bar is below
		p.to(p.bar)
		return
	}
	if next < 0 || next >= len(p.menu.stops) || height < 3 || p.page.Form != nil {
		p.move(by)
		return
	}
	line, top := p.menu.stops[next].line, p.memory.top
	if by > 0 && line > top+2*height-4 || by < 0 && line < top-height+3 { // a row at each side says how much is hidden
		p.to(upper)
		p.memory.top, p.memory.between = top+by*(height-2), true
		return
	}
	p.to(next)
}

// move moves the bar; the list is a ring, except from the first row into a text.
func (p *pageScreen) move(by int) {
	if n := len(p.menu.stops); n > 0 {
		p.to((p.bar + by + n) % n)
	}
}

// to stands on a stop.
func (p *pageScreen) to(stop int) {
	p.bar = min(max(stop, 0), max(len(p.menu.stops)-1, 0))
	p.memory.bar = p.stop().key
	p.memory.reading, p.memory.between = false, false
	if p.page.Form != nil {
		p.focus()
		p.lay(p.room)
		return
	}
	p.share()
	p.glance()
}

// goTo stands on the stop of a Key, which may be there only now.
func (p *pageScreen) goTo(key string) {
	p.lay(p.room)
	p.to(p.stopOf(key))
}

// sideways goes along a line of words; elsewhere to the step beside, or back.
func (p *pageScreen) sideways(by int, letter string) wish {
	to := p.bar + by
	if !p.memory.reading && p.stop().kind == stopWord && to >= 0 && to < len(p.menu.stops) && p.menu.stops[to].kind == stopWord {
		p.to(to)
		return wish{}
	}
	for _, c := range p.page.Choices {
		if c.Letter == letter {
			return wish{action: c.Action}
		}
	}
	return wish{back: by < 0}
}

// leaf turns a page: of the text if it is longer than seen, else of the choices.
func (p *pageScreen) leaf(by int) {
	if p.cutText() {
		p.scroll(by * max(p.tops-2, 1))
		return
	}
	p.to(p.bar + by*max(p.lowers-2, 1))
}

// edge goes to the first row (-1) or the last one (1).
func (p *pageScreen) edge(by int) {
	if p.memory.reading {
		p.scroll(by * len(p.upper))
		return
	}
	p.to(by * len(p.menu.stops))
}

// enter does what the bar stands on: it carries a choice out, folds or unfolds a group, answers a form. In a text it only brings the bar
// back.
func (p *pageScreen) enter() wish {
	c := p.stop().choice
	switch {
	case p.memory.reading || p.memory.between:
		p.read(false)
	case p.page.Form != nil:
		return p.answer()
	case c != nil:
		return wish{action: c.Action}
	case p.stop().kind == stopFold:
		p.unfold(p.stop())
	}
	return wish{}
}

// unfold unfolds a fold, or folds it.
func (p *pageScreen) unfold(fold stop) {
	p.memory.open[fold.key] = !p.open(fold.key)
	if p.open(fold.key) { // what it holds is below it
		p.memory.top = fold.line
	}
	p.lay(p.room)
}

// space ticks where there is a box, unfolds a fold, and reads on in a text; it carries nothing else out.
func (p *pageScreen) space() wish {
	c, s := p.stop().choice, p.stop()
	switch {
	case c != nil && c.Ticks() && !p.memory.reading:
		return wish{action: c.Action}
	case p.memory.reading || c != nil || s.kind == stopNone:
		p.leaf(1)
	case s.kind == stopOption:
		p.tick()
	case s.kind == stopFold && p.memory.between:
		p.read(false)
	case s.kind == stopFold:
		p.unfold(s)
	}
	return wish{}
}

// toggleAll unfolds all that is folded, or folds it again.
func (p *pageScreen) toggleAll() {
	p.memory.all = !p.memory.all
	clear(p.memory.open)
	p.lay(p.room)
}

// letter does what has that letter here, and says so where nothing has it. If it opens an address that is not in sight, the bar only goes
// there and shows it.
func (p *pageScreen) letter(name string) wish {
	if by, next := map[string]int{"n": 1, "p": -1}[name]; next && p.needle != "" {
		p.seek(by)
		return wish{}
	}
	i := slices.IndexFunc(p.page.Choices, func(c wizard.Choice) bool { return c.Letter == name })
	if i < 0 && len(name) == 1 && strings.ContainsAny(name, "abcdefghijklmnopqrstuvwxyz0123456789") {
		return wish{say: p.T("key.nothing", "key", name)}
	}
	if i < 0 {
		return wish{}
	}
	c := p.page.Choices[i]
	if c.Address == "" || p.inSight(c.Address) {
		return wish{action: c.Action}
	}
	if stop := p.stopOf(c.Key); stop >= 0 {
		p.to(stop)
		return wish{}
	}
	return wish{say: c.Address, action: c.Action}
}
