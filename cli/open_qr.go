package cli

import (
	"strings"

	"widerspruch/cli/console"
	"widerspruch/handoff"
)

// drawQR draws an address for the phone. On a terminal it is black on white whatever its colours are; elsewhere it is plain
// signs, to be printed on paper. Half a code is of no use, so that a narrow window gets none.
func drawQR(c *console.Console, address handoff.Address) error {
	code, err := handoff.QR(address)
	if err != nil {
		return console.Failed(c.T("qr.failed"), address.String())
	}
	lines, width, height := code.Lines(), code.Width(), code.Height()
	if c.ASCII {
		lines, width, height = code.ASCIILines(), 2*code.Size(), code.Size()
	}
	before, after := "", ""
	switch {
	case c.Coloured():
		before, after = "\x1b[30;107m", "\x1b[0m"
	case c.Styled():
		before, after = "\x1b[7m", "\x1b[27m" // light becomes the ground on a dark terminal, as scanners want it
	}
	if c.Terminal() && width > c.Width() {
		c.Say(c.T("qr.small", "width", width, "height", height))
		return nil
	}
	var out strings.Builder
	for _, line := range lines {
		out.WriteString(before + line + after + "\n")
	}
	_, err = c.Out.WriteString(out.String()) // not c.Print: half blocks have no sign in ASCII
	return err
}
