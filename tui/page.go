package tui

import (
	"slices"
	"strings"

	"charm.land/lipgloss/v2"

	"widerspruch/wizard"
)

// pageScreen lays a page out: any page, without knowing which. Its text stands above, what can be chosen or filled in below; where both
// have no room, each scrolls by itself and the bar stays in sight.
type pageScreen struct {
	*typesetter
	session Session
	page    wizard.Page      // as it came through the door
	drawn   func(room) []row // what stands there instead of the page's text; nil where that does
	bare    bool             // it has the whole window but the footer
	finder
	places map[wizard.Place]*memory
	memory *memory

	room      room
	column    column
	parts     []part
	upper     []row // the text as it is drawn in this room
	menu      menu
	shortened bool // a text to paste gave way
	tops      int  // rows of the text that are seen
	lowers    int  // rows of the menu that are seen
	bar       int  // index of the chosen stop
	auto      map[string]bool
	preview   []row            // what stands at the right
	inputs    map[string]input // of a form, by the Key of the field
}

// memory is what this face remembers of a place until the program ends, and of a form while it is open.
type memory struct {
	bar      string // Key of the stop where the bar stood
	sensible string // Key of the choice that was the sensible one then
	open     map[string]bool
	all      bool // everything is unfolded
	offset   int  // first row of the text
	top      int  // first line of the menu
	between  bool // the menu was scrolled to what is longer than its room between two stops; the bar is out of sight
	reading  bool // the text has the keys
}

// overlay is a screen that lies over the page until it is closed: the help, or a QR code.
func (t *typesetter) overlay(head wizard.Head, drawn func(room) []row) *pageScreen {
	return &pageScreen{typesetter: t, page: wizard.Page{Head: head}, drawn: drawn, memory: &memory{reading: true}}
}

// show takes a page that the session has made. Where the person was here before, the bar stands where it stood, unless another
// choice has become the sensible one since.
func (p *pageScreen) show(page wizard.Page) {
	if p.page.Place != page.Place {
		p.finder = finder{}
	}
	before := p.page.Form
	if p.page = page; page.Form != nil {
		p.ask(before)
		return
	}
	here, known := p.places[page.Place]
	if !known {
		here = &memory{open: map[string]bool{}, reading: page.Reads}
		p.places[page.Place] = here
	}
	sensible := ""
	if page.Chosen >= 0 && len(page.Choices) > 0 {
		sensible = page.Choices[page.Chosen].Key
	}
	if here.sensible != sensible || !known {
		here.sensible, here.bar = sensible, sensible
	}
	p.memory = here
}

// forget drops where the bar stood in places to which no way leads back: who comes there anew stands at what is sensible there.
func (p *pageScreen) forget(onWay func(wizard.Place) bool) {
	for place, memory := range p.places {
		if place != p.page.Place && !onWay(place) {
			memory.sensible, memory.bar, memory.top = "", "", 0
		}
	}
}

// lay makes the rows for a room: when the page, the room or what is unfolded has changed.
func (p *pageScreen) lay(room room) {
	p.room = room
	if p.memory == nil || room.layout.width < 1 { // the window has not said yet how large it is
		return
	}
	page := p.shown()
	p.column = p.columnOf(page)
	set := p.setting(page)
	p.parts = p.partsOf(page, set)
	p.auto = map[string]bool{}
	p.menu = p.menuOf(page, set)
	if p.room.layout.height >= tallWindow && !p.memory.all && page.Form == nil {
		p.unfoldWhatFits(page, set)
	}
	p.bar = max(p.stopOf(p.memory.bar), 0)
	p.share()
	p.glance()
}

// menuOf is what a page offers, or what it asks.
func (p *pageScreen) menuOf(page wizard.Page, set setting) menu {
	list := lister{typesetter: p.typesetter, setting: set, open: p.open}
	if page.Form == nil {
		m := pageMenu{lister: list, page: page, aside: p.column.aside}
		return m.build()
	}
	height := p.room.height - min(p.textHeight()+1, p.room.height/3)
	m := formMenu{lister: list, form: page.Form, inputs: p.inputs, at: p.memory.bar, height: height}
	if loose := m.build(!set.low); len(loose.lines) <= height {
		return loose
	}
	return m.build(false)
}

// setting is how the blocks of the page are drawn.
func (p *pageScreen) setting(page wizard.Page) setting {
	addresses := 0
	for _, b := range page.Blocks {
		if _, ok := b.Body.(wizard.Address); ok {
			addresses++
		}
	}
	return setting{
		width: p.column.width, window: p.room.layout.width, narrow: p.room.narrow(), low: p.room.low(),
		reads: page.Reads, full: p.memory.all, several: addresses > 1 || page.Reads,
	}
}

// partsOf draws what stands above the choices.
func (p *pageScreen) partsOf(page wizard.Page, set setting) []part {
	var parts []part
	if p.drawn != nil {
		return []part{{rows: p.drawn(p.room)}}
	}
	if p.finds {
		line, _ := p.queryLine(set.width)
		parts = append(parts, part{rows: rows(line)})
	}
	heading, mark := styled(p.bold, page.Heading, set.width), styled(p.dim, p.signs.evidence(page.Mark), set.width)
	if len(heading) == 1 && len(mark) == 1 { // the evidence stands at the right of the title
		if gap := min(set.width, textMeasure+4) - lipgloss.Width(heading[0]+mark[0]); gap >= 2 {
			heading[0] += strings.Repeat(" ", gap) + mark[0]
			mark = nil
		}
	}
	if !set.low { // or below it
		heading, mark = append(heading, mark...), nil
	}
	if len(heading) > 0 {
		parts = append(parts, part{rows: rows(heading...)})
	}
	for _, b := range page.In("") {
		if !b.Below {
			if drawn := p.block(b, set); len(drawn.rows) > 0 {
				parts = append(parts, drawn)
			}
		}
	}
	if len(mark) > 0 {
		parts = append(parts, part{rows: rows(mark...)})
	}
	return parts
}

// unfoldWhatFits opens the folds of choices that a tall window has room for.
func (p *pageScreen) unfoldWhatFits(page wizard.Page, set setting) {
	free := p.room.height - p.textHeight() - 1
	for _, g := range page.Groups {
		choices := slices.ContainsFunc(page.Choices, func(c wizard.Choice) bool { return c.Group == g.Key })
		if !g.Folded || !choices || len(page.In(g.Key)) > 0 {
			continue
		}
		p.auto[g.Key] = true
		if menu := p.menuOf(page, set); len(menu.lines) <= free {
			p.menu = menu
		} else {
			p.auto[g.Key] = false
		}
	}
}

// folds reports that something can be unfolded.
func (p *pageScreen) folds() bool {
	return slices.ContainsFunc(p.menu.stops, func(s stop) bool { return s.kind == stopFold })
}

// open reports that a group is unfolded.
func (p *pageScreen) open(group string) bool {
	if open, said := p.memory.open[group]; said {
		return open
	}
	return p.memory.all || p.auto[group]
}

// stopOf is the index of the stop of that key; -1 if there is none.
func (p *pageScreen) stopOf(key string) int {
	return slices.IndexFunc(p.menu.stops, func(s stop) bool { return s.key == key })
}

// shown is the page, or the hits of the search as one.
func (p *pageScreen) shown() wizard.Page {
	if p.finds {
		return p.hits
	}
	return p.page
}

// stop is where the bar stands; the zero stop if there is none.
func (p *pageScreen) stop() stop {
	if p.bar < len(p.menu.stops) {
		return p.menu.stops[p.bar]
	}
	return stop{}
}
