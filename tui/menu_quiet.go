package tui

import (
	"strings"

	"charm.land/lipgloss/v2"

	"widerspruch/wizard"
)

// quiet adds the words of a group in one line: key and word. Each is a stop of its own.
func (m *menuOf) quiet(g wizard.Group) {
	type word struct {
		choice int
		x      int
		letter string
		text   string
	}
	var line []word
	x := 0
	title := g.Title
	if g.Folded {
		title = ""
	}
	flush := func() {
		if len(line) == 0 {
			return
		}
		words, start := line, len(m.stops)
		for _, w := range words {
			m.stops = append(m.stops, stop{key: m.page.Choices[w.choice].Key, choice: w.choice, quiet: true, line: len(m.lines), x: w.x + 1})
		}
		head := title
		title, line, x = "", nil, 0
		m.lines = append(m.lines, menuLine{draw: func(chosen int) string {
			text := " "
			if head != "" {
				text += m.bold.Render(head)
			}
			for i, w := range words {
				text = padded(text, w.x+1)
				switch {
				case chosen == start+i:
					text += m.bar.Render(strings.TrimSpace(w.letter + " " + w.text))
				case w.letter != "":
					text += m.bold.Render(w.letter) + " " + w.text
				default:
					text += w.text
				}
			}
			return text
		}})
	}
	for i, c := range m.page.Choices {
		if c.Group != g.Key || c.Weight != wizard.Quiet || g.Folded && !m.open(g.Key) {
			continue
		}
		if len(line) == 0 && x == 0 {
			if g.Key == "" || title != "" {
				m.blank()
			}
			if title != "" {
				x = lipgloss.Width(title) + 3
			}
		}
		w := word{choice: i, letter: c.Letter, text: joined(": ", c.Text, c.Right)}
		width := lipgloss.Width(strings.TrimSpace(c.Letter + " " + w.text))
		if x+width > m.setting.width && len(line) > 0 {
			flush()
		}
		w.x = x
		if over := m.setting.width - x - lipgloss.Width(c.Letter) - 1; lipgloss.Width(w.text) > over {
			w.text = cut(w.text, over, m.signs.more)
		}
		line, x = append(line, w), x+width+3
	}
	flush()
}
