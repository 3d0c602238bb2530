package handoff

import (
	"strings"

	"rsc.io/qr"
)

// quietZone is the light margin that scanners need on each side, in modules.
const quietZone = 4

// QRCode is an address as a picture for the phone. It is made of square modules, dark or light, its margin included.
type QRCode struct {
	code *qr.Code
}

// QR draws the address with the lowest error correction, because a screen gets no stains and every row counts.
func QR(a Address) (QRCode, error) {
	if a == (Address{}) {
		return QRCode{}, ErrEmpty
	}
	code, err := qr.Encode(a.String(), qr.L)
	if err != nil {
		return QRCode{}, err
	}
	return QRCode{code}, nil
}

// Size is the number of modules on each side.
func (q QRCode) Size() int { return q.code.Size + 2*quietZone }

// Dark tells whether the module in column x and row y, counted from the upper left, is dark.
func (q QRCode) Dark(x, y int) bool { return q.code.Black(x-quietZone, y-quietZone) }

// Width is the number of columns of Lines.
func (q QRCode) Width() int { return q.Size() }

// Height is the number of rows of Lines.
func (q QRCode) Height() int { return (q.Size() + 1) / 2 }

// Lines draws the code in half blocks, two modules in a cell. What is drawn is what is dark: the caller prints the lines in
// explicit black on white, because scanners do not read the reverse that a dark terminal would make of it.
func (q QRCode) Lines() []string {
	blocks := [2][2]string{{" ", "▄"}, {"▀", "█"}} // by upper and lower module
	lines := make([]string, 0, q.Height())
	for y := 0; y < q.Size(); y += 2 {
		var line strings.Builder
		for x := range q.Size() {
			line.WriteString(blocks[bit(q.Dark(x, y))][bit(q.Dark(x, y+1))])
		}
		lines = append(lines, line.String())
	}
	return lines
}

// ASCIILines draws the code without block characters: ## for a dark module and two spaces for a light one, so twice Size
// columns and Size rows. It too has to be printed in black on white.
func (q QRCode) ASCIILines() []string {
	modules := [2]string{"  ", "##"}
	lines := make([]string, q.Size())
	for y := range lines {
		for x := range q.Size() {
			lines[y] += modules[bit(q.Dark(x, y))]
		}
	}
	return lines
}

func bit(dark bool) int {
	if dark {
		return 1
	}
	return 0
}
