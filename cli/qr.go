package cli

import (
	"fmt"
	"strings"

	"widerspruch/handoff"
	"widerspruch/i18n"
)

// drawQR draws an address for the phone. On a terminal it is black on white whatever its colours are; elsewhere it is plain
// signs, to be printed on paper. Half a code is of no use, so that a narrow window gets none.
func (w World) drawQR(f *flags, address handoff.Address, words *i18n.Words) error {
	code, err := handoff.QR(address)
	if err != nil {
		return failure{words.T("qr.failed"), address.String()}
	}
	lines, width, height := code.Lines(), code.Width(), code.Height()
	if f.ascii {
		lines, width, height = code.ASCIILines(), 2*code.Size(), code.Size()
	}
	before, after := "", ""
	switch {
	case w.coloured(f):
		before, after = "\x1b[30;107m", "\x1b[0m"
	case w.styled():
		before, after = "\x1b[7m", "\x1b[27m" // light becomes the ground on a dark terminal, as scanners want it
	}
	if w.terminal() && width > w.width() {
		fmt.Fprintln(w.Err, words.T("qr.small", "width", width, "height", height))
		return nil
	}
	var out strings.Builder
	for _, line := range lines {
		out.WriteString(before + line + after + "\n")
	}
	_, err = w.Out.WriteString(out.String()) // not f.print: half blocks have no sign in ASCII
	return err
}
