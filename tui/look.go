package tui

import (
	"image/color"
	"strings"

	"charm.land/lipgloss/v2"

	"widerspruch/handoff"
)

// look is how things look: the terminal's own colours, bold, and one accent that only repeats what a word already says.
type look struct {
	colour bool
	ascii  bool
	file   string // where the progress file lies
	edit   func(text string) (*handoff.Edit, error)

	strong lipgloss.Style // what is chosen, titles
	accent lipgloss.Style // the done part of the rule, the mark of the chosen line
	ink    lipgloss.Style // a QR code: black on white, whatever the terminal's colours
}

func newLook(ports Ports) *look {
	l := &look{colour: ports.Colour, ascii: ports.ASCII, file: ports.File, edit: ports.Edit}
	l.paint(lipgloss.Color("#0f87ad"), true) // readable on both, until the terminal says what its background is
	return l
}

// setDark chooses the accent for the terminal's background.
func (l *look) setDark(dark bool) {
	l.paint(lipgloss.LightDark(dark)(lipgloss.Color("#005f87"), lipgloss.Color("#5fd7d7")), dark)
}

// paint makes the styles with an accent, for a dark or a light background.
func (l *look) paint(accent color.Color, dark bool) {
	l.strong = lipgloss.NewStyle().Bold(true)
	l.accent = lipgloss.NewStyle().Bold(true)
	l.ink = lipgloss.NewStyle().Reverse(dark) // without colours: light becomes the ground, as scanners want it
	if l.colour {
		l.accent = l.accent.Foreground(accent)
		l.ink = lipgloss.NewStyle().Foreground(color.Black).Background(color.White)
	}
}

// rule draws the line under the head; its done part is bold in the accent colour.
func (l *look) rule(width int, done float64) string {
	n := min(max(int(done*float64(width)+0.5), 0), width)
	return l.accent.Render(strings.Repeat("─", n)) + strings.Repeat("─", width-n)
}

// link makes an address clickable in terminals that can; the target is the visible text.
func (l *look) link(visible, url string) string {
	return lipgloss.NewStyle().Hyperlink(url).Render(visible)
}

// plain replaces what a terminal without our few signs cannot draw. An ä becomes ae, which is why the layout leaves room for
// longer lines.
func (l *look) plain(text string) string {
	if !l.ascii {
		return text
	}
	return strings.Map(onlyASCII, asciiSigns.Replace(text))
}

// asciiSigns are the signs of ASCII that say the same, or look most like it.
var asciiSigns = strings.NewReplacer(
	"ä", "ae", "ö", "oe", "ü", "ue", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue", "ß", "ss",
	"é", "e", "è", "e", "ê", "e", "á", "a", "à", "a", "â", "a", "í", "i", "ó", "o", "ú", "u", "ç", "c", "ñ", "n",
	"─", "-", "│", "|", "•", "*", "…", "...", "–", "-", "„", `"`, "“", `"`, "«", `"`, "»", `"`,
	"›", ">", "←", "<", "→", ">", "↑", "^", "↓", "v", "·", "*", "§", "Par.", "°", "o",
)

// onlyASCII marks what has no such sign.
func onlyASCII(r rune) rune {
	if r < 0x80 {
		return r
	}
	return '?'
}
