package tui

import (
	"widerspruch/handoff"
	"widerspruch/wizard"
)

// codeOf shows an address as a QR code, to be opened on a phone, with the address below it.
func codeOf(t *typesetter, address handoff.Address) *pageScreen {
	over := t.overlay(wizard.Head{}, func(room room) []row {
		set := setting{width: room.width, window: room.layout.width}
		return append(t.code(address, room), t.addressRows(address.String(), set)...)
	})
	over.bare = true
	return over
}

// code draws the code if the room is large enough for all of it; a part of a code is of no use.
func (t *typesetter) code(address handoff.Address, room room) (list []row) {
	code, err := handoff.QR(address)
	if err != nil {
		return rows(wrap(t.T("qr.failed"), room.width)...)
	}
	width, height, lines := code.Width(), code.Height(), code.Lines
	if t.signs.ascii { // which has no half blocks
		width, height, lines = 2*code.Size(), code.Size(), code.ASCIILines
	}
	if width > room.width || height > room.height {
		return rows(wrap(t.T("qr.small", "width", width+2*room.margin(), "height", height+1), room.width)...)
	}
	for _, line := range lines() {
		list = append(list, row{text: " " + t.ink.Render(line)})
	}
	return list
}
