package tui

import (
	"slices"

	"charm.land/lipgloss/v2"

	"widerspruch/handoff"
	"widerspruch/wizard"
)

// scroll shows a part of many rows. The cursor stands at the first one seen.
type scroll struct {
	*typesetter
	rows   []row
	offset int
	height int
}

// place gives the rows and the room.
func (s *scroll) place(list []row, height int) {
	s.rows, s.height = list, height
	s.to(s.offset)
}

func (s *scroll) to(n int) { s.offset = min(max(n, 0), max(len(s.rows)-s.height, 0)) }

// key scrolls by the usual keys; Esc and Enter close.
func (s *scroll) key(name string) (closed bool) {
	leaf := max(s.height-2, 1)
	switch name {
	case "esc", "enter":
		return true
	case "up", "k":
		s.to(s.offset - 1)
	case "down", "j":
		s.to(s.offset + 1)
	case "pgup", "left":
		s.to(s.offset - leaf)
	case "pgdown", "space", "right":
		s.to(s.offset + leaf)
	case "home", "g":
		s.to(0)
	case "end", "G":
		s.to(len(s.rows))
	}
	return false
}

func (s *scroll) draw() ([]row, cursor) {
	list := append([]row{}, s.rows[s.offset:min(s.offset+s.height, len(s.rows))]...)
	return s.hiding(list, s.offset, len(s.rows)-s.offset-len(list)), cursor{x: 1, shown: len(list) > 0}
}

// codeScreen shows an address as a QR code, to be opened on a phone, with the address below it.
type codeScreen struct {
	scroll
	address handoff.Address
}

// fit draws the code with the address below it.
func (s *codeScreen) fit(room room) {
	address := s.addressRows(s.address.String(), setting{width: room.width, window: room.layout.width})
	s.place(append(s.code(room), address...), room.height)
}

// code draws the code if the room is large enough for all of it; a part of a code is of no use.
func (s *codeScreen) code(room room) (list []row) {
	code, err := handoff.QR(s.address)
	if err != nil {
		return rows(wrap(s.T("qr.failed"), room.width)...)
	}
	width, height, lines := code.Width(), code.Height(), code.Lines
	if s.signs.ascii { // which has no half blocks
		width, height, lines = 2*code.Size(), code.Size(), code.ASCIILines
	}
	if width > room.width || height > room.height {
		return rows(wrap(s.T("qr.small", "width", width+2*room.margin(), "height", height+1), room.width)...)
	}
	for _, line := range lines() {
		list = append(list, row{text: " " + s.ink.Render(line)})
	}
	return list
}

func (s *codeScreen) bare() bool { return true }

func (s *codeScreen) page() wizard.Page { return wizard.Page{Head: wizard.Head{Name: s.T("qr.title")}} }

// helpScreen is a page that lists the keys of the one below it, the keys that mean the same everywhere, and the signs.
type helpScreen struct {
	scroll
	under wizard.Page
	asks  bool
}

func (s *helpScreen) bare() bool { return false }

func (s *helpScreen) page() wizard.Page {
	return wizard.Page{Head: wizard.Head{Name: s.T("help.title"), Under: s.under.Head.Name}}
}

// fit lays the keys out: in two columns if they have room.
func (s *helpScreen) fit(room room) {
	width, wide := room.width, room.width >= 70
	if wide {
		width = (room.width - 2) / 2
	}
	here, signs := s.here(), s.kinds()
	all := s.bindings(
		"key.updown", "does.choose", "key.enter", "help.enter", "key.esc", "help.esc", "key.leftright", "help.leftright", "key.page", "does.leaf",
		"key.m", "help.more", "key.ends", "help.ends", "key.help", "help.help", "key.q", "does.quit", "key.ctrlz", "help.ctrlz",
	)
	text := min(room.width, textMeasure)
	parts := [][]row{rows(wrap(s.T("help.keys"), text)...), s.keys("help.here", here, width), s.keys("help.everywhere", all, width), s.keys("help.signs", signs, width)}
	if wide {
		half := len(signs) / 2
		parts[1], parts[2] = inTwo(parts[1], parts[2], width+2), s.keys("help.signs", nil, width)
		parts[2] = append(parts[2], inTwo(s.keys("", signs[:half], width), s.keys("", signs[half:], width), width+2)...)
		parts = parts[:3]
	}
	var list []row
	for _, part := range append(parts, rows(wrap(s.T("help.law"), text)...)) {
		if len(list) > 0 && len(part) > 0 && !room.low() {
			list = append(list, row{})
		}
		list = append(list, part...)
	}
	s.place(list, room.height)
}

// here are the keys of the page below.
func (s *helpScreen) here() []binding {
	if s.asks {
		return s.bindings("key.space", "does.tick", "key.ctrlj", "does.newline", "key.ctrle", "does.editor")
	}
	var here []binding
	for _, c := range s.under.Choices {
		if c.Letter != "" {
			here = append(here, binding{c.Letter, c.Text})
		}
	}
	if s.under.Finds || s.under.Reads {
		here = append(here, s.bindings("key.slash", "does.search")...)
	}
	return here
}

// kinds are the signs, and what each says.
func (s *helpScreen) kinds() []binding {
	states := s.signs.states
	list := []binding{
		{states[wizard.SignNeed], "need"}, {states[wizard.SignWaiting], "waiting"}, {states[wizard.SignWorking], "working"},
		{states[wizard.SignOpen], "open"}, {states[wizard.SignDone], "done"}, {states[wizard.SignUnused], "unused"},
		{s.signs.folded, "folded"}, {s.signs.leads, "leads"}, {s.signs.strength(2), "evidence"},
		{s.signs.stationDone + " " + s.signs.here + " " + s.signs.station, "stations"},
	}
	for i := range list {
		list[i].does = s.T("sign." + list[i].does)
	}
	return list
}

// bindings are words for keys and for what they do, in turn.
func (s *helpScreen) bindings(words ...string) []binding {
	var list []binding
	for pair := range slices.Chunk(words, 2) {
		list = append(list, binding{s.T(pair[0]), s.T(pair[1])})
	}
	return list
}

// keys are bindings below a title.
func (s *helpScreen) keys(title string, list []binding, width int) []row {
	var lines []string
	if title != "" && (len(list) > 0 || title == "help.signs") {
		lines = append(lines, s.bold.Render(s.T(title)))
	}
	column := 10
	for _, b := range list {
		column = max(column, lipgloss.Width(b.key)+2)
	}
	for _, b := range list {
		lines = append(lines, hanging(padded(s.bold.Render(b.key), column), b.does, width)...)
	}
	return rows(lines...)
}

// inTwo are rows in two columns.
func inTwo(left, right []row, at int) []row {
	return beside(left, right, func(r, side row) row {
		if side.text != "" {
			r.text = padded(r.text, at) + side.text[1:]
		}
		return r
	})
}

// key scrolls; the keys of the help close it too.
func (s *helpScreen) key(name string) bool { return name == "?" || s.scroll.key(name) }
