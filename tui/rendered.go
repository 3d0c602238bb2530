package tui

// rendered keeps the lines of a text, which take a few milliseconds to make, until the text or its width changes. A key must
// not wait for a page that is the same as before.
type rendered struct {
	width int
	low   bool
	text  []string
}

// lines returns the text for a room, made by render if it was not made for such a room before.
func (r *rendered) lines(room room, render func(room) []string) []string {
	if r.text == nil || r.width != room.width || r.low != room.low() {
		*r = rendered{width: room.width, low: room.low(), text: render(room)}
	}
	return r.text
}
