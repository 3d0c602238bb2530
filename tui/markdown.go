package tui

import (
	"fmt"
	"strings"

	"charm.land/glamour/v2"
	"charm.land/glamour/v2/ansi"
	"charm.land/lipgloss/v2"
	xansi "github.com/charmbracelet/x/ansi"

	"widerspruch/guides"
	"widerspruch/wizard"
)

// Markdown renders Markdown to lines of at most width cells, with bold and nothing else, for what is printed.
func Markdown(source string, width int) []string {
	return newLook(false, false).markdown(guides.Clean(source), width)
}

// markdown typesets a guide's text by our table of styles. A text that the renderer cannot draw comes as plain text.
func (l *look) markdown(source string, width int) (lines []string) {
	width = max(width, 1)
	if unmarked(source) {
		return wrap(source, width)
	}
	defer func() {
		if recover() != nil {
			lines = wrap(source, width)
		}
	}()
	renderer, err := glamour.NewTermRenderer(glamour.WithStyles(l.page()), glamour.WithWordWrap(1000))
	if err != nil {
		return wrap(source, width)
	}
	page, err := renderer.Render(source)
	if err != nil {
		return wrap(source, width)
	}
	for line := range strings.SplitSeq(strings.Trim(page, "\n"), "\n") {
		lines = append(lines, l.flow(trimRight(line), width)...)
	}
	for len(lines) > 0 && lines[0] == "" {
		lines = lines[1:]
	}
	for len(lines) > 0 && lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	return lines
}

// unmarked reports that nothing in a text means anything in Markdown. Most texts of a page are so, and each renderer takes half a
// millisecond to be made.
func unmarked(source string) bool {
	return strings.TrimLeft(source, "+-= 0123456789") == source && !strings.ContainsAny(source, "\\`*_[]<>#|~&@\n\t") && !strings.Contains(source, "  ") &&
		!strings.Contains(source, "://") && !strings.Contains(source, "www.") && !strings.HasSuffix(source, " ")
}

// flow wraps one line of glamour's; items hang by their mark, which glamour does not do.
func (l *look) flow(line string, width int) []string {
	if line == "" {
		return []string{""}
	}
	plain := xansi.Strip(line)
	rest := strings.TrimLeft(plain, " ")
	left := len(plain) - len(rest)
	if strings.HasPrefix(rest, l.signs.item) {
		left += lipgloss.Width(l.signs.item)
	} else if n := strings.IndexFunc(rest, func(r rune) bool { return r < '0' || r > '9' }); n > 0 && strings.HasPrefix(rest[n:], ". ") {
		left += n + 2
	}
	if left == 0 || left >= width {
		return wrap(line, width)
	}
	return hanging(xansi.Cut(line, 0, left), xansi.Cut(line, left, lipgloss.Width(line)), width)
}

// page is the table of styles: bold for what is bold, a dot for an item, headings as in look.md, and nothing else.
func (l *look) page() ansi.StyleConfig {
	yes, none := true, uint(0)
	var accent *string
	if c := l.words(wizard.ToneAccent).GetForeground(); c != (lipgloss.NoColor{}) {
		r, g, b, _ := c.RGBA()
		hex := fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8)
		accent = &hex
	}
	return ansi.StyleConfig{
		Document:    ansi.StyleBlock{Margin: &none},
		H2:          ansi.StyleBlock{StylePrimitive: ansi.StylePrimitive{Prefix: l.signs.heading, Bold: &yes, Color: accent}},
		H3:          ansi.StyleBlock{StylePrimitive: ansi.StylePrimitive{Bold: &yes}},
		List:        ansi.StyleList{LevelIndent: 2},
		Strong:      ansi.StylePrimitive{Bold: &yes},
		Code:        ansi.StyleBlock{StylePrimitive: ansi.StylePrimitive{Bold: &yes}},
		Item:        ansi.StylePrimitive{BlockPrefix: l.signs.item},
		Enumeration: ansi.StylePrimitive{BlockPrefix: ". "},
	}
}
