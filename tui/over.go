package tui

import "widerspruch/wizard"

// over lies over the page until it is closed: the help, or a QR code. It shows a part of its rows; the cursor stands at the first one
// seen.
type over struct {
	*typesetter
	head   wizard.Head
	bare   bool             // it has the whole window but the footer
	make   func(room) []row // its rows in a room
	rows   []row
	offset int
	height int
}

// lay makes the rows for a room.
func (o *over) lay(room room) {
	o.rows, o.height = o.make(room), room.height
	o.to(o.offset)
}

func (o *over) to(n int) { o.offset = min(max(n, 0), max(len(o.rows)-o.height, 0)) }

// key scrolls by the usual keys; Esc and Enter close.
func (o *over) key(name string) (closed bool) {
	leaf := max(o.height-2, 1)
	switch name {
	case "esc", "enter":
		return true
	case "up", "k":
		o.to(o.offset - 1)
	case "down", "j":
		o.to(o.offset + 1)
	case "pgup", "left":
		o.to(o.offset - leaf)
	case "pgdown", "space", "right":
		o.to(o.offset + leaf)
	case "home", "g":
		o.to(0)
	case "end", "G":
		o.to(len(o.rows))
	}
	return false
}

func (o *over) draw() ([]row, cursor) {
	list := append([]row{}, o.rows[o.offset:min(o.offset+o.height, len(o.rows))]...)
	return o.hiding(list, o.offset, len(o.rows)-o.offset-len(list)), cursor{x: 1, shown: len(list) > 0}
}
