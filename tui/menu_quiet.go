package tui

import (
	"strings"

	"charm.land/lipgloss/v2"

	"widerspruch/wizard"
)

// quiet adds the words of a group in lines: key and word, behind the group's title. Each is a stop of its own.
func (m *pageMenu) quiet(g wizard.Group) {
	title := g.Title
	if g.Folded {
		title = ""
	}
	x, line := 0, -1
	for i := range m.page.Choices {
		c := &m.page.Choices[i]
		if c.Group != g.Key || c.Weight != wizard.Quiet || g.Folded && !m.open(g.Key) {
			continue
		}
		width := lipgloss.Width(word(*c))
		switch {
		case line < 0:
			if g.Key == "" || title != "" {
				m.blank()
			}
			if title != "" {
				x = lipgloss.Width(title) + 3
			}
			line = m.words(title)
		case x+width > m.setting.width:
			x, line = 0, m.words("")
		}
		m.stops = append(m.stops, stop{key: c.Key, kind: stopWord, choice: c, line: line, lines: 1, x: x + 1})
		x += width + 3
	}
}

// word is a choice in a line of words.
func word(c wizard.Choice) string {
	return strings.TrimSpace(c.Letter + " " + joined(": ", c.Text, c.Right))
}

// words adds a line for the stops that come, and returns which one it is.
func (m *pageMenu) words(title string) int {
	line, from := len(m.lines), len(m.stops)
	m.lines = append(m.lines, row{draw: func(chosen int) string {
		text := " "
		if title != "" {
			text += m.bold.Render(title)
		}
		for n := from; n < len(m.stops) && m.stops[n].line == line; n++ {
			s := m.stops[n]
			c := *s.choice
			c.Text, c.Right = cut(joined(": ", c.Text, c.Right), m.setting.width-s.x-lipgloss.Width(c.Letter), m.signs.more), ""
			text = padded(text, s.x)
			switch {
			case chosen == n:
				text += m.bar.Render(word(c))
			case c.Letter != "":
				text += m.bold.Render(c.Letter) + " " + c.Text
			default:
				text += c.Text
			}
		}
		return text
	}})
	return line
}
