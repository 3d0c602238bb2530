package letters

import (
	"fmt"
	"strings"

	"widerspruch/guides"
	"widerspruch/handoff"
)

// sheetLink is something to open: what it is, its address in words, and the QR code of it.
type sheetLink struct {
	Label   string
	Address string // empty if the check refused it
	Size    int    // of the QR code, in modules; 0 if there is none
	Dark    string // its dark modules, as an SVG path
}

// newSheetLink draws a link. An address that the check refuses is not printed at all, and one that is too long for a code only
// in words.
func newSheetLink(link *guides.Link, hosts []string) sheetLink {
	drawn := sheetLink{Label: guides.Clean(link.Label)}
	address, err := handoff.Check(link.URL, hosts)
	if err != nil {
		return drawn
	}
	drawn.Address = address.String()
	if code, err := handoff.QR(address); err == nil {
		drawn.Size, drawn.Dark = code.Size(), darkPath(code)
	}
	return drawn
}

// darkPath draws the dark modules: a rectangle for each run of them in a row.
func darkPath(code handoff.QRCode) string {
	var path strings.Builder
	for y := range code.Size() {
		for x := 0; x < code.Size(); x++ {
			start := x
			for x < code.Size() && code.Dark(x, y) {
				x++
			}
			if run := x - start; run > 0 {
				fmt.Fprintf(&path, "M%d %dh%dv1h-%dz", start, y, run, run)
			}
		}
	}
	return path.String()
}
