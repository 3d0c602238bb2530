package tui

import (
	"strings"

	"charm.land/glamour/v2"
	"charm.land/glamour/v2/ansi"
)

// markdown renders Markdown to lines of at most width cells, without blanks at their ends. It uses no colour of its own, so
// that it looks right on every background. A page that the renderer cannot draw comes as plain text.
func markdown(source string, width int) (lines []string) {
	width = max(width, 1)
	defer func() {
		if recover() != nil {
			lines = wrap(source, width)
		}
	}()
	renderer, err := glamour.NewTermRenderer(glamour.WithStyles(pageStyle()), glamour.WithWordWrap(width))
	if err != nil {
		return wrap(source, width)
	}
	page, err := renderer.Render(clean(source))
	if err != nil {
		return wrap(source, width)
	}
	for line := range strings.SplitSeq(strings.Trim(page, "\n"), "\n") {
		lines = append(lines, trimRight(line))
	}
	return lines
}

// pageStyle is bold for what is bold, a dot for an item, and nothing else.
func pageStyle() ansi.StyleConfig {
	yes, indent := true, uint(0)
	return ansi.StyleConfig{
		Document:    ansi.StyleBlock{Margin: &indent},
		List:        ansi.StyleList{LevelIndent: 2},
		Strong:      ansi.StylePrimitive{Bold: &yes},
		Item:        ansi.StylePrimitive{BlockPrefix: "• "},
		Enumeration: ansi.StylePrimitive{BlockPrefix: ". "},
	}
}
