package tui

// entry is one row of a list: one or more lines. Rows that cannot be chosen are headings and blanks.
type entry struct {
	lines  []string
	choice bool
}

// list shows entries and lets one be chosen. It scrolls so that the chosen one is always seen, with what stands above it as
// far as there is room.
type list struct {
	chosen int // which choice, from 0
	offset int // first line shown
	below  int // lines below the last one shown
}

// choices counts the rows that can be chosen.
func choices(entries []entry) int {
	n := 0
	for _, e := range entries {
		if e.choice {
			n++
		}
	}
	return n
}

// move goes up (-) or down (+) and stays inside; it reports whether anything moved.
func (l *list) move(by int, entries []entry) bool {
	was := l.chosen
	l.chosen = min(max(l.chosen+by, 0), max(choices(entries)-1, 0))
	return l.chosen != was
}

// key moves by the usual keys and reports whether it knew the key.
func (l *list) key(name string, entries []entry, page int) bool {
	switch name {
	case "up", "k":
		l.move(-1, entries)
	case "down", "j":
		l.move(1, entries)
	case "pgup":
		l.move(-page, entries)
	case "pgdown":
		l.move(page, entries)
	case "home", "g":
		l.move(-len(entries), entries)
	case "end", "G":
		l.move(len(entries), entries)
	default:
		return false
	}
	return true
}

// draw returns height lines at most, with the mark before the chosen row, and where the cursor stands. The entries' lines
// begin two cells further right than they are given.
func (l *list) draw(entries []entry, height int, look *look) ([]string, cursor) {
	l.move(0, entries)
	var lines []string
	first, last, n := 0, 0, -1
	for _, e := range entries {
		mark, chosen := "  ", false
		if e.choice {
			n++
			chosen = n == l.chosen
		}
		if chosen {
			first, last, mark = len(lines), len(lines)+len(e.lines)-1, look.accent.Render(">")+" "
		}
		for i, line := range e.lines {
			if i > 0 {
				mark = "  "
			}
			if chosen {
				line = look.strong.Render(line)
			}
			if line != "" {
				line = mark + line
			}
			lines = append(lines, line)
		}
	}
	l.scroll(first, last, len(lines), height)
	shown := lines[l.offset:min(l.offset+height, len(lines))]
	l.below = len(lines) - l.offset - len(shown)
	return shown, cursor{y: first - l.offset, shown: first >= l.offset && first < l.offset+height}
}

// scroll moves the window of height lines as little as it takes to show the lines first to last.
func (l *list) scroll(first, last, total, height int) {
	if l.chosen == 0 && last < height {
		l.offset = 0 // the headings above the first choice
	}
	if last >= l.offset+height {
		l.offset = last - height + 1
	}
	if first < l.offset {
		l.offset = first
	}
	l.offset = min(max(l.offset, 0), max(total-height, 0))
}
