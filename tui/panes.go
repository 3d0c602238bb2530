package tui

import (
	"slices"

	"widerspruch/wizard"
)

// A wide window has two panes, by one switch of three cases: the line upright (or the contents of a text) at the left; else, at
// the right, a glance at where the chosen one leads; else the text that would be folded.

// column is where the page itself stands, and what stands beside it.
type column struct {
	x     int // cells at its left
	width int
	side  sideKind
	aside string // Key of the group whose text stands at the right
	right int    // width of the pane at the right
}

type sideKind int

const (
	sideNone sideKind = iota
	sideLine
	sideContents
	sidePeek
	sideMore
)

const (
	listPane = 76 // „keine Antwort bis 20.11.2026“ and the next deed stand beside the longest name
	peekPane = 42
	pagePane = 76
	morePane = 36
)

func (p *pageScreen) columnOf(page wizard.Page) column {
	whole := column{width: p.room.width}
	if !p.room.wide() || p.finds || page.Form != nil {
		return whole
	}
	left := column{x: sideWidth, width: min(p.room.width-sideWidth, pagePane)}
	switch {
	case page.Line.Kind == wizard.LineSteps && named(page.Line):
		left.side = sideLine
		return left
	case page.Reads && len(contentsOf(page).Stations) > 0:
		left.side = sideContents
		return left
	case page.Peeks && page.Chosen >= 0 && len(page.Choices) > 0 && page.Choices[page.Chosen].To != nil:
		return column{width: listPane, side: sidePeek, right: min(peekPane, p.room.width-listPane-6)}
	}
	for _, g := range page.Groups {
		choices := slices.ContainsFunc(page.Choices, func(c wizard.Choice) bool { return c.Group == g.Key })
		if g.Folded && !choices && len(page.In(g.Key)) > 0 {
			right := min(morePane, p.room.width-pagePane-4)
			return column{width: min(pagePane, p.room.width-right-4), side: sideMore, aside: g.Key, right: right}
		}
	}
	return whole
}

func named(line wizard.Line) bool {
	return len(line.Stations) > 1 && !slices.ContainsFunc(line.Stations, func(s wizard.Station) bool { return s.Name == "" })
}

// contentsOf are the titles of a text as stations of a line.
func contentsOf(page wizard.Page) wizard.Line {
	var line wizard.Line
	for _, b := range page.Blocks {
		if b.Title != "" {
			line.Stations = append(line.Stations, wizard.Station{Name: b.Title})
		}
	}
	return line
}

// paned puts the other pane beside the body.
func (p *pageScreen) paned(body []row) []row {
	switch p.column.side {
	case sideLine:
		step := 2
		if 2*len(p.page.Line.Stations)-1 > p.room.height {
			step = 1
		}
		return p.withLeft(body, p.upright(p.page.Line, sideWidth-2, step))
	case sideContents:
		line := contentsOf(p.page)
		line.At = p.titleAt(p.memory.offset)
		titles := p.upright(line, sideWidth-2, 1)
		return p.withLeft(body, titles[min(max(line.At-p.room.height/2, 0), max(len(titles)-p.room.height, 0)):])
	}
	return p.withRight(body)
}

// withLeft puts lines at the left. An address that begins at the window's edge has its row for itself.
func (p *pageScreen) withLeft(body []row, left []string) []row {
	return beside(body, rows(left[:min(len(left), p.room.height)]...), func(r, side row) row {
		switch {
		case r.edge:
		case r.text == "":
			r.text = side.text
		default:
			r.text = padded(side.text, p.column.x) + r.text
		}
		return r
	})
}

// withRight puts the pane at the right behind an edge, if there is one.
func (p *pageScreen) withRight(body []row) []row {
	if len(p.preview) == 0 {
		return body
	}
	at := min(p.room.width-p.column.right-2, p.column.width+5) // of the edge, counted from one cell left of the margin
	edge := p.dim.Render(p.signs.edge)
	return beside(body, p.preview, func(r, side row) row {
		if r.edge {
			return r
		}
		r.text = padded(r.text, at) + edge
		if side.text != "" {
			r.text += " " + side.text
		}
		return r
	})
}

// titleAt is the index of the last title at or above a row of the text.
func (p *pageScreen) titleAt(offset int) int {
	n := -1
	for _, r := range p.upper[:min(offset+1, len(p.upper))] {
		if r.heading {
			n++
		}
	}
	return max(n, 0)
}

// glance makes what stands at the right: where the chosen one leads, or the text that would be folded.
func (p *pageScreen) glance() {
	p.preview = nil
	switch c := p.stop().choice; {
	case p.column.side == sideMore:
		p.preview = p.fitted(p.aside())
	case p.column.side == sidePeek && c != nil && c.To != nil:
		if page, ok := p.session.PageAt(*c.To); ok {
			p.preview = p.fitted(p.peeked(p.door.page(page)))
		}
	}
}

// aside is the folded text that a wide window shows.
func (p *pageScreen) aside() []row {
	var list []row
	for _, g := range p.page.Groups {
		if g.Key == p.column.aside {
			list = append(list, rows(p.bold.Render(g.Title), "")...)
		}
	}
	set := setting{width: p.column.right, window: p.room.layout.width, narrow: true}
	for _, b := range p.page.In(p.column.aside) {
		list = append(append(list, p.block(b, set).rows...), row{})
	}
	return list
}

// fitted cuts what is beside the page to its height, and says how much lies below.
func (p *pageScreen) fitted(list []row) []row {
	for len(list) > 0 && list[len(list)-1].text == "" {
		list = list[:len(list)-1]
	}
	if over := len(list) - p.room.height; over > 0 {
		return p.hiding(list[:p.room.height], 0, over)
	}
	return list
}

// peeked is another page in short.
func (p *pageScreen) peeked(page wizard.Page) []row {
	width := p.column.right
	title := p.bold.Render(page.Head.Name)
	if page.Head.Account != "" {
		title += "  " + p.dim.Render(cut(page.Head.Account, width-textWidth(page.Head.Name)-2, p.signs.more))
	}
	list := rows(title)
	if words := joined(" ", p.signs.states[page.State.Sign], page.State.Word); page.State.Word != "" { // the text below tells the rest
		list = append(list, rows(styled(p.look.words(page.State.Tone), words, width)...)...)
	}
	if page.Line.Kind == wizard.LineDays {
		line, labels := p.ornament(page.Line, width, false)
		list = append(list, rows("", line, labels)...)
	}
	list = append(list, row{})
	list = append(list, rows(styled(p.bold, page.Heading, width)...)...)
	set := setting{width: width, window: p.room.layout.width, narrow: true}
	for _, b := range page.In("") {
		if _, address := b.Body.(wizard.Address); !address {
			list = append(append(list, p.block(b, set).rows...), row{})
		}
	}
	list = append(list, rows(styled(p.dim, p.signs.evidence(page.Mark), width)...)...)
	return list
}
