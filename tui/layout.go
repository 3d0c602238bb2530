package tui

// The window from top to bottom: the head, the line, its labels or a blank, the body, a row for notices, the footer. A low window
// has no blank rows, and a notice takes the footer's row; below the smallest size there is only a request for more room.

const (
	smallestWidth  = 20
	smallestHeight = 6
	narrowWindow   = 60 // below, margins are one cell and texts short
	lowWindow      = 18 // below, blank lines and headings of groups are given up
	wideWindow     = 110
	tallWindow     = 30
	footerKeys     = 5

	nameColumn  = 3  // of a name, behind its sign
	valueColumn = 18 // of a value, behind its label
	rightColumn = 17 // cells of dates, minutes and next deeds at the right
	textMeasure = 72 // text is never wider
	pasteWidth  = 74
	sideWidth   = 30 // of what stands at the left, with the gap to the text
)

// layout is the geometry of a window. It is pure arithmetic.
type layout struct{ width, height int }

func (l layout) tooSmall() bool { return l.width < smallestWidth || l.height < smallestHeight }
func (l layout) narrow() bool   { return l.width < narrowWindow }
func (l layout) low() bool      { return l.height < lowWindow }
func (l layout) wide() bool     { return l.width >= wideWindow && l.height >= tallWindow }

// margin is at the left and at the right.
func (l layout) margin() int {
	if l.narrow() {
		return 1
	}
	return 2
}

// line is the width of the head, the line and all that stands between the margins.
func (l layout) line() int { return max(l.width-2*l.margin(), 1) }

// room is what the body has, with or without a row for the labels of the line.
func (l layout) room(labels bool) room {
	used := 5 // head, line, a blank, the notice's row, footer
	if l.low() {
		used = 3
	}
	if labels {
		used++
	}
	return room{width: l.line(), height: max(l.height-used, 1), layout: l}
}

// room is the area that a screen may fill, in cells, between the margins.
type room struct {
	width, height int
	layout
}

// row is one line of the body. It begins one cell left of the margin, since a bar does; at the edge of the window if an address
// is too long for the margins.
type row struct {
	text string
	edge bool
	url  string // the address that it shows
	more int    // how many lines it stands for, where they gave way

	heading bool                    // of what follows
	draw    func(chosen int) string // below the text: draws it for the stop on which the bar stands; nil if nothing on it can be chosen
}

// cursor is a cell of the body; the real cursor stands there, so that a screen reader reads the chosen row.
type cursor struct {
	x, y  int
	shown bool
}

// beside puts two lists of rows side by side.
func beside(left, right []row, join func(left, right row) row) []row {
	list := make([]row, max(len(left), len(right)))
	copy(list, left)
	for i := range list {
		side := row{}
		if i < len(right) {
			side = right[i]
		}
		list[i] = join(list[i], side)
	}
	return list
}

// rows are lines of text at the margin.
func rows(lines ...string) []row {
	list := make([]row, len(lines))
	for i, line := range lines {
		if line != "" {
			list[i].text = " " + line
		}
	}
	return list
}
