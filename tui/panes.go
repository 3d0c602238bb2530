package tui

import (
	"cmp"
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
	listPane = 68
	peekPane = 42
	pagePane = 76
	morePane = 36
)

func (p *pageScreen) columnOf(page wizard.Page) column {
	whole := column{width: p.room.width}
	if !p.room.wide() || p.find != nil {
		return whole
	}
	left := column{x: sideWidth, width: min(p.room.width-sideWidth, pagePane)}
	switch {
	case page.Line.Kind == wizard.LineSteps && named(page.Line):
		left.side = sideLine
		return left
	case page.Reads && len(contentsOf(page)) > 0:
		left.side = sideContents
		return left
	case page.Peeks && page.Chosen >= 0 && page.Chosen < len(page.Choices) && page.Choices[page.Chosen].To != nil:
		return column{width: listPane, side: sidePeek, right: min(peekPane, p.room.width-listPane-6)}
	}
	for _, g := range page.Groups {
		text := slices.ContainsFunc(page.Blocks, func(b wizard.Block) bool { return b.Group == g.Key })
		choices := slices.ContainsFunc(page.Choices, func(c wizard.Choice) bool { return c.Group == g.Key })
		if g.Folded && text && !choices {
			right := min(morePane, p.room.width-pagePane-4)
			return column{width: min(pagePane, p.room.width-right-4), side: sideMore, aside: g.Key, right: right}
		}
	}
	return whole
}

func named(line wizard.Line) bool {
	return len(line.Stations) > 1 && !slices.ContainsFunc(line.Stations, func(s wizard.Station) bool { return s.Name == "" })
}

// contentsOf are the titles of a text, as its blocks.
func contentsOf(page wizard.Page) []wizard.Block {
	return slices.DeleteFunc(slices.Clone(page.Blocks), func(b wizard.Block) bool { return b.Title == "" })
}

// paned puts the other pane beside the body.
func (p *pageScreen) paned(body []row) []row {
	switch p.column.side {
	case sideLine:
		return p.withLeft(body, p.upright(p.page.Line, sideWidth-2, p.room.height))
	case sideContents:
		return p.withLeft(body, p.contents())
	case sidePeek:
		return p.withRight(body, p.preview)
	case sideMore:
		return p.withRight(body, p.aside())
	}
	return body
}

// withLeft puts lines at the left. An address that begins at the window's edge has its row for itself.
func (p *pageScreen) withLeft(body []row, left []string) []row {
	var list []row
	for i := 0; i < max(len(body), len(left)); i++ {
		r, side := row{}, ""
		if i < len(body) {
			r = body[i]
		}
		if i < len(left) {
			side = left[i]
		}
		if !r.edge {
			text := r.text
			if text == "" && side != "" {
				r.text = " " + side
			} else if text != "" {
				r.text = padded(" "+side, p.column.x) + text
			}
		}
		list = append(list, r)
	}
	return list
}

// withRight puts rows behind an edge at the right.
func (p *pageScreen) withRight(body, right []row) []row {
	if len(right) == 0 {
		return body
	}
	right = right[:min(len(right), p.room.height)]
	at := p.room.width - p.column.right - 3 + 1 // of the edge, counted from one cell left of the margin
	if far := p.column.width + 5; at > far {
		at = far
	}
	edge := p.dim.Render(p.signs.edge)
	var list []row
	for i := 0; i < max(len(body), len(right)); i++ {
		r := row{}
		if i < len(body) {
			r = body[i]
		}
		if !r.edge {
			r.text = padded(r.text, at) + edge
			if i < len(right) && right[i].text != "" {
				r.text += " " + right[i].text
			}
		}
		list = append(list, r)
	}
	return list
}

// contents are the titles of the text; the one that is read is marked.
func (p *pageScreen) contents() []string {
	here := p.titleAt(p.memory.offset)
	var lines []string
	for i, b := range contentsOf(p.page) {
		sign, name := p.dim.Render(p.signs.station), cut(b.Title, sideWidth-2-nameColumn, p.signs.more)
		if i == here {
			sign, name = p.look.mark(wizard.ToneAccent).Render(p.signs.here), p.bold.Render(name)
		}
		lines = append(lines, padded(sign, nameColumn)+name)
	}
	if over := len(lines) - p.room.height; over > 0 {
		from := min(max(here-p.room.height/2, 0), over)
		lines = lines[from : from+p.room.height]
	}
	return lines
}

// titleAt is the index of the last title at or above a row of the text.
func (p *pageScreen) titleAt(offset int) int {
	at, n, y := 0, -1, 0
	for i, part := range p.parts {
		if i > 0 && p.between(p.parts[i-1], part) {
			y++
		}
		if part.title {
			n++
			if y <= offset {
				at = n
			}
		}
		y += len(part.rows)
	}
	if p.page.Heading != "" { // the page's own title is not among the contents
		at = max(at-1, 0)
	}
	return at
}

// aside is the folded text that a wide window shows.
func (p *pageScreen) aside() []row {
	if p.preview != nil {
		return p.preview
	}
	var list []row
	for _, g := range p.page.Groups {
		if g.Key == p.column.aside {
			list = append(list, rows(p.bold.Render(g.Title), "")...)
		}
	}
	set := setting{width: p.column.right, window: p.room.layout.width, narrow: true}
	for _, b := range p.page.Blocks {
		if b.Group == p.column.aside {
			list = append(append(list, p.block(b, set).rows...), row{})
		}
	}
	p.preview = p.fitted(list)
	return p.preview
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

// peekAt makes the glance at where the chosen one leads. It changes only when the bar moves.
func (p *pageScreen) peekAt() {
	if p.column.side != sidePeek {
		return
	}
	c := p.chosen()
	if c == nil || c.To == nil {
		p.preview = nil
		return
	}
	if p.preview != nil && p.peeked == *c.To {
		return
	}
	page, ok := p.peek(*c.To)
	if !ok {
		p.preview = nil
		return
	}
	p.peeked = *c.To
	width := p.column.right
	title := p.bold.Render(page.Head.Name)
	if page.Head.Account != "" {
		title += "  " + p.dim.Render(cut(page.Head.Account, width-textWidth(page.Head.Name)-2, p.signs.more))
	}
	list := rows(title)
	if words := joined(" ", p.signs.state(page.State.Sign), cmp.Or(page.State.Words, page.State.Word)); page.State.Word != "" {
		list = append(list, rows(styled(p.look.words(page.State.Tone), words, width)...)...)
	}
	if page.Line.Kind == wizard.LineDays {
		line, labels := p.ornament(page.Line, width, false)
		list = append(list, rows("", line, labels)...)
	}
	list = append(list, row{})
	list = append(list, rows(styled(p.bold, page.Heading, width)...)...)
	set := setting{width: width, window: p.room.layout.width, narrow: true}
	for _, b := range page.Blocks {
		if _, address := b.Body.(wizard.Address); address || b.Weight != wizard.Essential || b.Group != "" {
			continue
		}
		list = append(append(list, p.least(p.block(b, set))...), row{})
	}
	if page.Mark != nil {
		list = append(list, rows(styled(p.dim, p.signs.evidence(page.Mark.Strength)+" "+page.Mark.Words, width)...)...)
	}
	p.preview = p.fitted(list)
}
