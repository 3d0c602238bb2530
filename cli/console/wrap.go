package console

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
)

// PrintWrapped is Print for long lines. On a terminal it wraps them at words, as far as they may be wide; a pipe, and a person who hears
// them, get each line whole.
func (c *Console) PrintWrapped(lines ...string) error {
	text := together(lines)
	if term.IsTerminal(c.Out.Fd()) && c.LinearWhy("") == "" {
		text = wrapLines(text, min(c.Width(), WidestText))
	}
	return c.PrintText(text)
}

// wrapLines wraps each line of a text at its blanks. What follows stands two cells further in than its beginning. No word is broken:
// addresses and paths stay whole.
func wrapLines(text string, width int) string {
	var out strings.Builder
	for line := range strings.Lines(text) {
		indent := line[:len(line)-len(strings.TrimLeft(line, " "))]
		if ansi.StringWidth(strings.TrimSuffix(line, "\n")) <= width {
			out.WriteString(line)
			continue
		}
		at := len(indent)
		out.WriteString(indent)
		for i, word := range strings.Fields(line) {
			w := ansi.StringWidth(word)
			switch {
			case i == 0:
			case at+1+w > width:
				out.WriteString("\n" + indent + "  ")
				at = len(indent) + 2
			default:
				out.WriteString(" ")
				at++
			}
			out.WriteString(word)
			at += w
		}
		out.WriteString("\n")
	}
	return out.String()
}
