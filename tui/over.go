package tui

import (
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

func newCodeScreen(t *typesetter, address handoff.Address) *codeScreen {
	return &codeScreen{scroll{typesetter: t}, address}
}

// fit draws the code if the room is large enough for all of it; a part of a code is of no use.
func (s *codeScreen) fit(room room) {
	set := setting{width: room.width, window: room.layout.width}
	address := s.addressRows(s.address.String(), set)
	var list []row
	code, err := handoff.QR(s.address)
	if err != nil {
		list = rows(wrap(s.T("qr.failed"), room.width)...)
	} else if width, height, lines := s.drawn(code); width > room.width || height > room.height {
		list = rows(wrap(s.T("qr.small", "width", width+2*room.margin(), "height", height+1), room.width)...)
	} else {
		for _, line := range lines {
			list = append(list, row{text: " " + s.ink.Render(line)})
		}
	}
	s.place(append(list, address...), room.height)
}

// drawn is the code in half blocks, or in ASCII signs where the terminal has nothing else.
func (s *codeScreen) drawn(code handoff.QRCode) (width, height int, lines []string) {
	if s.signs.ascii {
		return 2 * code.Size(), code.Size(), code.ASCIILines()
	}
	return code.Width(), code.Height(), code.Lines()
}

func (s *codeScreen) bare() bool { return true }

func (s *codeScreen) page() wizard.Page { return wizard.Page{Head: wizard.Head{Name: s.T("qr.title")}} }

// helpScreen is a page that lists the keys of the one below it, the keys that mean the same everywhere, and the signs.
type helpScreen struct {
	scroll
	under wizard.Page
	asks  bool
}

func newHelpScreen(t *typesetter, under wizard.Page, asks bool) *helpScreen {
	return &helpScreen{scroll{typesetter: t}, under, asks}
}

func (s *helpScreen) bare() bool { return false }

func (s *helpScreen) page() wizard.Page {
	return wizard.Page{Head: wizard.Head{Name: s.T("help.title"), Under: s.under.Head.Name}}
}

// fit lays the keys out: in two columns if they have room.
func (s *helpScreen) fit(room room) {
	var here, all []binding
	list := rows(wrap(s.T("help.keys"), min(room.width, textMeasure))...)
	blank := func() {
		if !room.low() {
			list = append(list, row{})
		}
	}
	blank()
	for _, c := range s.under.Choices {
		if c.Letter != "" && !s.asks {
			here = append(here, binding{c.Letter, c.Text})
		}
	}
	if s.under.Finds || s.under.Reads {
		here = append(here, s.binding("key.slash", "does.search"))
	}
	for _, b := range []binding{
		{"key.updown", "does.choose"}, {"key.enter", "help.enter"}, {"key.esc", "help.esc"}, {"key.leftright", "help.leftright"},
		{"key.page", "does.leaf"}, {"key.m", "help.more"}, {"key.ends", "help.ends"}, {"key.help", "help.help"},
		{"key.q", "does.quit"}, {"key.ctrlz", "help.ctrlz"},
	} {
		all = append(all, s.binding(b.key, b.does))
	}
	if s.asks {
		here = []binding{s.binding("key.space", "does.tick"), s.binding("key.ctrlj", "does.newline"), s.binding("key.ctrle", "does.editor")}
	}
	signs := []binding{
		{s.signs.state(wizard.SignNeed), s.T("sign.need")}, {s.signs.state(wizard.SignWaiting), s.T("sign.waiting")},
		{s.signs.state(wizard.SignWorking), s.T("sign.working")}, {s.signs.state(wizard.SignOpen), s.T("sign.open")},
		{s.signs.state(wizard.SignDone), s.T("sign.done")}, {s.signs.state(wizard.SignUnused), s.T("sign.unused")},
		{s.signs.folded, s.T("sign.folded")}, {s.signs.leads, s.T("sign.leads")}, {s.signs.evidence(2), s.T("sign.evidence")},
		{s.signs.stationDone + " " + s.signs.here + " " + s.signs.station, s.T("sign.stations")},
	}
	half := (room.width - 2) / 2
	if room.width >= 70 {
		list = append(list, besides(s.keys("help.here", here, half), s.keys("help.everywhere", all, half), half+2)...)
		blank()
		list = append(list, s.keys("help.signs", nil, half)...)
		list = append(list, besides(s.keys("", signs[:len(signs)/2], half), s.keys("", signs[len(signs)/2:], half), half+2)...)
	} else {
		for _, part := range [][]row{s.keys("help.here", here, room.width), s.keys("help.everywhere", all, room.width), s.keys("help.signs", signs, room.width)} {
			list = append(list, part...)
			blank()
		}
	}
	blank()
	s.place(append(list, rows(wrap(s.T("help.law"), min(room.width, textMeasure))...)...), room.height)
}

func (s *helpScreen) binding(key, does string) binding { return binding{s.T(key), s.T(does)} }

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

// besides puts rows beside rows.
func besides(left, right []row, at int) []row {
	var list []row
	for i := 0; i < max(len(left), len(right)); i++ {
		r := row{}
		if i < len(left) {
			r = left[i]
		}
		if i < len(right) {
			r.text = padded(r.text, at)
			if lipgloss.Width(r.text) > at {
				r.text += " "
			}
			if right[i].text != "" {
				r.text += right[i].text[1:]
			}
		}
		list = append(list, r)
	}
	return list
}

// key scrolls; the keys of the help close it too.
func (s *helpScreen) key(name string) bool { return name == "?" || s.scroll.key(name) }
