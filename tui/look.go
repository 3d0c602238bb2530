package tui

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
	xansi "github.com/charmbracelet/x/ansi"

	"widerspruch/handoff"
	"widerspruch/wizard"
)

// look is how things look: bold, underline and reverse always, and our colours once the terminal has told its background.
type look struct {
	colour  bool // the person wants colours
	profile colorprofile.Profile
	known   bool // the terminal has told its background, so that colours can be put on
	dark    bool
	signs   signs

	bold, dim, link, hit, bar, ink lipgloss.Style
	field, fieldAt                 lipgloss.Style    // what is typed, and where the cursor stands
	text, sign                     [5]lipgloss.Style // by wizard.Tone: of words, and of signs and lines
}

func newLook(colour, ascii bool) *look {
	l := &look{colour: colour, profile: colorprofile.TrueColor, dark: true, signs: drawn}
	if ascii {
		l.signs = typed
	}
	l.paint()
	return l
}

// paint makes the styles. No cell moves when colours are put on.
func (l *look) paint() {
	paint := func(style lipgloss.Style, t token, words bool) lipgloss.Style {
		if !l.colour || !l.known || words && l.profile == colorprofile.ANSI {
			return style
		}
		if c := t.on(l.profile, l.dark); c != nil {
			return style.Foreground(c)
		}
		return style
	}
	plain := lipgloss.NewStyle()
	l.bold = plain.Bold(true)
	l.dim = paint(plain, inkDim, true)
	l.link = paint(plain.Underline(true), inkLink, true)
	l.hit = plain.Bold(true).Underline(true)
	l.bar = paint(plain.Bold(true).Reverse(true), inkAccent, true)
	l.field, l.fieldAt = plain.Underline(true), plain.Underline(true).Bold(true)
	l.ink = plain.Reverse(l.dark) // without colours light becomes the ground, as scanners want it
	if l.colour {
		l.ink = plain.Foreground(lipgloss.Black).Background(lipgloss.BrightWhite)
	}
	l.text[wizard.TonePlain], l.sign[wizard.TonePlain] = plain, plain
	for tone, t := range map[wizard.Tone]token{
		wizard.ToneAccent: inkAccent, wizard.ToneWait: inkWait, wizard.ToneNeed: inkNeed, wizard.ToneDone: inkDone,
	} {
		l.text[tone], l.sign[tone] = paint(l.bold, t, true), paint(l.bold, t, false)
	}
}

// words is the style of words with a tone: bold in its colour, plain for none.
func (l *look) words(t wizard.Tone) lipgloss.Style { return l.text[min(max(int(t), 0), len(l.text)-1)] }

// mark is the style of signs and lines with a tone; a terminal of sixteen colours colours only these.
func (l *look) mark(t wizard.Tone) lipgloss.Style { return l.sign[min(max(int(t), 0), len(l.sign)-1)] }

// barred draws a text as the bar: in one style, whatever its own were, and one cell wider on both sides.
func (l *look) barred(text string, width int) string {
	text = strings.TrimRight(xansi.Strip(text), " ")
	return l.bar.Render(" " + text + strings.Repeat(" ", max(width-lipgloss.Width(text), 0)+1))
}

// address makes an address clickable in terminals that can, if it is one that may be opened; the target is the visible text, or what it
// is a piece of.
func (l *look) address(visible, url string) string {
	if _, err := handoff.Anywhere(url); err != nil {
		return l.link.Render(visible)
	}
	return l.link.Hyperlink(url).Render(visible)
}
