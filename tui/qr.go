package tui

import (
	tea "charm.land/bubbletea/v2"

	"widerspruch/handoff"
	"widerspruch/wizard"
)

// qrScreen shows an address as a QR code, to be opened on a phone, with the address below it.
type qrScreen struct {
	address handoff.Address
	session *wizard.Session
	look    *look
	scroll  scroll
}

func newQRScreen(address handoff.Address, session *wizard.Session, look *look) *qrScreen {
	return &qrScreen{address: address, session: session, look: look}
}

// Fit draws the code if the room is large enough for all of it; a part of a code is of no use.
func (s *qrScreen) Fit(room room) {
	w := s.session.Words()
	var lines []string
	code, err := handoff.QR(s.address)
	if err != nil {
		lines = wrap(w.T("qr.failed"), room.width)
	} else if width, height, rows := s.drawn(code); width > room.width || height > room.height {
		lines = wrap(w.T("qr.small", "width", width+2*margin, "height", height+1), room.width)
	} else {
		for _, row := range rows {
			lines = append(lines, s.look.ink.Render(row))
		}
	}
	s.scroll.fit(append(lines, addressLines(s.address.String(), room.width, s.look)...), room)
}

// drawn is the code in half blocks, or in ASCII signs where the terminal has nothing else.
func (s *qrScreen) drawn(code handoff.QRCode) (width, height int, rows []string) {
	if s.look.ascii {
		return 2 * code.Size(), code.Size(), code.ASCIILines()
	}
	return code.Width(), code.Height(), code.Lines()
}

// Bare asks for the whole window but the footer: every row counts.
func (s *qrScreen) Bare() bool { return true }

// Draw returns the code and the address.
func (s *qrScreen) Draw() ([]string, cursor) { return s.scroll.draw() }

// Head names the screen.
func (s *qrScreen) Head() head { return head{place: s.session.Words().T("qr.title")} }

// Key scrolls, or closes the screen.
func (s *qrScreen) Key(key tea.KeyPressMsg) wish {
	switch key.String() {
	case "esc", "enter":
		return wish{pop: true}
	}
	s.scroll.key(key.String())
	return wish{}
}

// Keys are the keys of the screen.
func (s *qrScreen) Keys() []binding {
	return []binding{{"key.esc", "does.back"}, {"key.updown", "does.scroll"}, {"key.q", "does.quit"}}
}
