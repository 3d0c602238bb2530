package tui

// scroll shows a part of many lines. The cursor stands at the first one seen.
type scroll struct {
	lines  []string
	offset int
	room   room
}

// fit gives the lines and the room.
func (s *scroll) fit(lines []string, room room) {
	s.lines, s.room = lines, room
	s.to(s.offset)
}

// to shows a line at the top, as far as there are lines below it.
func (s *scroll) to(line int) {
	s.offset = min(max(line, 0), max(len(s.lines)-s.room.height, 0))
}

// key scrolls by the usual keys and reports whether it knew the key.
func (s *scroll) key(name string) bool {
	leaf := max(s.room.height-1, 1)
	switch name {
	case "up", "k":
		s.to(s.offset - 1)
	case "down", "j":
		s.to(s.offset + 1)
	case "pgup", "b":
		s.to(s.offset - leaf)
	case "pgdown", "space":
		s.to(s.offset + leaf)
	case "home", "g":
		s.to(0)
	case "end", "G":
		s.to(len(s.lines))
	default:
		return false
	}
	return true
}

// below counts the lines that are not yet seen.
func (s *scroll) below() int { return max(len(s.lines)-s.offset-s.room.height, 0) }

// draw returns what is seen.
func (s *scroll) draw() ([]string, cursor) {
	return s.lines[s.offset:min(s.offset+s.room.height, len(s.lines))], cursor{shown: len(s.lines) > 0}
}
