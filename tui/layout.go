package tui

// The window, from top to bottom: the head, a rule that is also the progress bar, the screen's room, the notice, a rule,
// the footer. A low window gives up the lower rule and the blank lines; below the smallest size there is only a request
// for more room.

const (
	smallestWidth  = 20
	smallestHeight = 6
	widestText     = 80  // text is never wider, also on a wide terminal
	wideWindow     = 100 // from here the list of steps stands at the left of a step
	lowWindow      = 16  // below, blank lines and the lower rule are given up
	lowRoom        = 12  // the same for a screen's own room
	sideWidth      = 34  // of the list of steps, with the gap to the text
	margin         = 1   // at the left and at the right
)

// layout is the geometry of one frame. It is pure arithmetic.
type layout struct {
	width, height int
	notice        int  // lines of the notice
	bare          bool // no head and no rules
	ascii         bool // lines grow when they are drawn
}

// tooSmall reports that nothing sensible fits.
func (l layout) tooSmall() bool { return l.width < smallestWidth || l.height < smallestHeight }

// low reports that blank lines are given up.
func (l layout) low() bool { return l.height < lowWindow }

// line is the width of the head, the rules and the room.
func (l layout) line() int {
	widest := widestText
	if l.width >= wideWindow {
		widest += sideWidth
	}
	line := max(min(l.width-2*margin, widest), 1)
	if l.ascii {
		line -= line / 10
	}
	return line
}

// room is what is left for the screen.
func (l layout) room() room {
	used := 1 // the footer
	if !l.bare {
		used += 2 // head and rule
		if !l.low() {
			used++ // the lower rule
		}
	}
	return room{width: l.line(), height: max(l.height-used-l.notice, 1)}
}
