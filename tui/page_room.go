package tui

import (
	"slices"

	"widerspruch/wizard"
)

// How a page shares its room between the text above and the choices below, and what is seen of both.

// between reports that a blank row stands between two parts.
func (p *pageScreen) between(before, after part) bool {
	return !p.room.low() && !(before.facts && after.facts) && !before.leads
}

// flow puts the parts below each other, each in the rows that it is given.
func (p *pageScreen) flow(rowsOf func(part) []row) []row {
	var list []row
	for i, part := range p.parts {
		if i > 0 && p.between(p.parts[i-1], part) {
			list = append(list, row{})
		}
		list = append(list, rowsOf(part)...)
	}
	return list
}

// textHeight is how many rows the text has.
func (p *pageScreen) textHeight() int { return len(p.flow(func(part part) []row { return part.rows })) }

// gap is between the text and the choices.
func (p *pageScreen) gap() int {
	if len(p.parts) > 0 && len(p.menu.lines) > 0 && !p.room.low() {
		return 1
	}
	return 0
}

// share makes the text's rows and divides the room. A text to paste gives way first; then the text scrolls.
func (p *pageScreen) share() {
	height, choices, gap, text := p.room.height-len(p.pin()), len(p.menu.lines), p.gap(), p.textHeight()
	over := text + gap + choices - height
	if p.page.Form != nil { // what is filled in does not move when a hint comes or goes
		over = text
	}
	p.shortened = false
	p.upper = p.flow(func(part part) []row {
		if p.memory.reading || p.shown().Reads || over <= 0 || part.least == 0 || len(part.rows) <= part.least {
			return part.rows
		}
		fewer := min(over, len(part.rows)-part.least)
		over -= fewer
		p.shortened = true
		return p.shrunk(part, len(part.rows)-fewer)
	})
	text = len(p.upper)
	p.tops, p.lowers = text, choices
	switch {
	case p.memory.reading && p.shown().Reads && text > 0: // what can be chosen comes at the end of the text
		p.tops = min(text, height)
		p.lowers = max(min(choices, height-gap-text), 0)
	case text+gap+choices > height:
		least := max(height/3, 3)
		switch {
		case p.page.Form != nil:
			least = height / 3
		case p.shown().Reads || p.memory.all && pastes(p.shown()): // what is to be marked with the mouse is seen at once if it can be
			least = height * 2 / 3
		}
		p.lowers = max(min(choices, height-gap-min(text, least)), min(choices, 3, height))
		p.tops = max(min(text, height-gap-p.lowers), 0)
		if p.tops == text {
			p.lowers = max(min(choices, height-gap-text), 0)
		}
	}
	p.scroll(0)
}

// pastes reports that a page has a text to paste.
func pastes(page wizard.Page) bool {
	return slices.ContainsFunc(page.Blocks, func(b wizard.Block) bool { _, is := b.Body.(wizard.Paste); return is })
}

// cutText reports that the text has more rows than are seen.
func (p *pageScreen) cutText() bool { return p.shortened || p.tops < len(p.upper) }

// scroll moves the text.
func (p *pageScreen) scroll(by int) {
	p.memory.offset = min(max(p.memory.offset+by, 0), max(len(p.upper)-p.tops, 0))
}

// pin is the address that a choice here would open, where the text does not show it: nothing is opened unseen. If there is but
// one it stays in sight as long as the text is cut, so that nothing jumps; of several it is that of the chosen one.
func (p *pageScreen) pin() []row {
	if p.memory.reading || p.finds || p.page.Form != nil {
		return nil
	}
	var urls []string
	for _, c := range p.shown().Choices {
		if c.Address != "" && !slices.Contains(urls, c.Address) {
			urls = append(urls, c.Address)
		}
	}
	url := ""
	if c := p.stop().choice; c != nil {
		url = c.Address
	}
	if len(urls) == 1 && (url != "" || len(p.parts) > 0) {
		url = urls[0]
	}
	if url == "" || p.whole(url) {
		return nil
	}
	return p.addressRows(url, setting{width: p.column.width, window: p.room.layout.width})
}

// whole reports that the text is not cut and shows the address.
func (p *pageScreen) whole(url string) bool {
	text := p.flow(p.least)
	shows := func(r row) bool { return r.url == url }
	return len(text)+p.gap()+len(p.menu.lines) <= p.room.height && slices.ContainsFunc(text, shows)
}

// least are the rows of a part at its shortest.
func (p *pageScreen) least(part part) []row {
	if part.least > 0 {
		return p.shrunk(part, part.least)
	}
	return part.rows
}

// inSight reports that an address is on the screen, be it below the text.
func (p *pageScreen) inSight(url string) bool {
	return slices.ContainsFunc(append(p.pin(), p.seen()...), func(r row) bool { return r.url == url })
}

// seen are the rows of the text in sight. An address counts only if all of it is.
func (p *pageScreen) seen() []row {
	if p.tops < 1 || len(p.upper) == 0 {
		return nil
	}
	if p.tops >= len(p.upper) {
		return p.upper
	}
	from := min(p.memory.offset, len(p.upper)-p.tops)
	list := slices.Clone(p.upper[from : from+p.tops])
	above, under := from, lines(p.upper[from+p.tops:])
	if !p.shown().Reads {
		list = p.hiding(list, above, under)
	}
	if above > 0 { // the rest of a broken address lies outside
		list[0].url = ""
	}
	if under > 0 {
		list[len(list)-1].url = ""
	}
	return list
}

// menuRows are the lines of the menu in sight, the bar among them, and the row on which it stands. The row that ends a form stays below
// them.
func (p *pageScreen) menuRows() (list []row, at int) {
	all, height := p.menu.lines, min(p.lowers, len(p.menu.lines))
	if height < 1 {
		return nil, 0
	}
	var ends []row
	if i := p.stopOf(keySubmit); p.bar < i && height > 3 {
		if end := p.menu.stops[i].line; end > height-2 && height < len(all) { // it would not be seen
			all, ends, height = all[:end], []row{p.first(all[end], p.menu.stops[i].lines)}, min(height-1, end)
		}
	}
	n, first := len(all), p.stop().line
	last := first + max(p.stop().lines-1, 0)
	top := min(max(p.memory.top, 0), n-height)
	if !p.memory.between {
		top = around(top, height, n, first, last)
		if top > 0 && top < first && all[top].heading && last < top+height-2 { // it is not to be hidden behind the count
			top--
		}
	}
	p.memory.top = top
	if end := top + height - 2; top+height < n && end > max(last, top) && all[end].heading { // nor are its rows without it
		height--
	}
	chosen := p.bar
	if p.memory.reading || p.memory.between {
		chosen, first = -1, top
	}
	list = append(p.hiding(slices.Clone(all[top:top+height]), top, n-top-height), ends...)
	for i := range list {
		if list[i].draw != nil {
			list[i].text = list[i].draw(chosen)
		}
	}
	return list, first - top
}

// first is the first line of a stop that has so many, and says where there are more.
func (p *pageScreen) first(line row, lines int) row {
	if draw := line.draw; lines > 1 && draw != nil {
		line.draw = func(chosen int) string { return cut(draw(chosen)+" "+p.signs.more, p.room.width+1, p.signs.more) }
	}
	return line
}

// draw returns the rows in sight and where the real cursor stands.
func (p *pageScreen) draw() ([]row, cursor) {
	if p.memory == nil {
		return nil, cursor{}
	}
	text := p.seen()
	list, at := p.menuRows()
	if p.finds {
		list = p.marked(list)
	} else {
		text = p.marked(text)
	}
	body := slices.Concat(text, p.pin())
	if len(body) > 0 && len(list) > 0 && !p.room.low() && len(body)+1+len(list) <= p.room.height {
		body = append(body, row{})
	}
	start := len(body)
	body = append(body, list...)
	body = body[:min(len(body), p.room.height)]
	where := cursor{x: p.column.x, y: start + at, shown: true}
	switch {
	case p.finds:
		_, x := p.queryLine(p.column.width)
		where = cursor{x: p.column.x + 1 + x, shown: true}
	case p.memory.reading || len(p.menu.stops) == 0:
		where = cursor{x: p.column.x + 1, shown: len(body) > 0}
	default:
		where.x += p.menu.stops[p.bar].x
	}
	return p.paned(body), where
}
