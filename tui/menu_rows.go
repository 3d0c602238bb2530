package tui

import (
	"slices"
	"strings"

	"widerspruch/wizard"
)

// columns are where the parts of a list's rows stand, the same for all lists of a page.
type columns struct {
	note, right int
	fold        int            // of what a folded group holds
	twins       map[string]int // how many rows have a name: where it is the same, the account has to be whole
}

// widestName and widestRight are how wide the columns of names and at the right grow.
const (
	widestName  = 26
	widestRight = 24
)

func (m *pageMenu) columnsOf() columns {
	c := columns{note: valueColumn, twins: map[string]int{}}
	right := rightColumn
	for _, choice := range m.page.Choices {
		if choice.Weight == wizard.Quiet || choice.Sign == wizard.SignNone && choice.Right == "" {
			continue
		}
		c.twins[choice.Text]++
		if w := textWidth(choice.Right); w <= widestRight {
			right = max(right, w)
		}
		if w := textWidth(choice.Text); choice.Note != "" && w <= widestName && !m.shut(choice.Group) {
			c.note = max(c.note, nameColumn+w+2)
		}
	}
	c.right = max(m.setting.width-right, 0)
	c.fold = valueColumn
	for _, g := range m.page.Groups {
		if w := nameColumn + textWidth(g.Title) + 2; g.Folded && g.Key != m.aside && w <= m.setting.width/2 {
			c.fold = max(c.fold, w)
		}
	}
	if m.setting.narrow {
		c.right = nameColumn + 20
		return c
	}
	c.fold = max(c.fold, c.note)
	return c
}

// shut reports that a group is a fold that is closed.
func (m *pageMenu) shut(key string) bool {
	return slices.ContainsFunc(m.page.Groups, func(g wizard.Group) bool { return g.Key == key && g.Folded && !m.open(key) })
}

// nameAt is the column of a name: behind its sign, or behind its box.
func nameAt(c *wizard.Choice) int {
	if c.Ticks() {
		return tickColumn
	}
	return nameColumn
}

// listRow is ○  Instagram   @anna   bis 14.12.2026. It makes room in this order: the account is shortened or dropped, unless it is all that
// tells two rows apart; then what stands at the right goes below; a name is never cut.
func (m *pageMenu) listRow(c *wizard.Choice) {
	width, at := m.setting.width, nameAt(c)
	nameEnd, end := at+textWidth(c.Text), width
	right, below := c.Right, ""
	rightX := min(max(m.columns.right, nameEnd+2), max(width-textWidth(right), 0))
	if right != "" {
		if end = rightX - 2; nameEnd > end {
			right, below, end = "", right, width
		}
	}
	name := []string{c.Text}
	if nameEnd > end {
		name = wrap(c.Text, max(end-at, 1))
	}
	note, noteX := c.Note, max(m.columns.note, nameEnd+2)
	if m.setting.narrow {
		noteX = nameEnd + 1
	}
	switch free := end - noteX; {
	case m.setting.narrow && right != "" && m.columns.twins[c.Text] < 2: // it would stand at the name like a part of it
		note = ""
	case len(name) > 1, textWidth(note) > free && (below != "" || m.columns.twins[c.Text] > 1):
		note, below = "", joined(", ", note, below)
	case textWidth(note) > free && (free < 6 || m.setting.narrow):
		note = ""
	default:
		note = cut(note, free, m.signs.more)
	}
	lines := append(name, hung(strings.Repeat(" ", at), wrap(below, max(width-at, 1)))...)
	m.choice(stop{key: c.Key, kind: stopChoice, choice: c}, len(lines), func(line int) string {
		switch {
		case line >= len(name):
			return lines[line]
		case line > 0:
			return strings.Repeat(" ", at) + lines[line]
		}
		sign := ""
		if c.Sign != wizard.SignNone {
			sign = m.look.mark(c.Tone).Render(m.signs.states[c.Sign])
		}
		text := padded(sign, at) + name[0]
		if note != "" {
			text = padded(text, noteX) + note
		}
		if right != "" {
			text = padded(text, rightX) + right
		}
		return text
	}, width)
}

// actions are rows whose bar is as wide as the longest label of the group. What one costs stands beside it, its evidence below.
func (m *pageMenu) actions(list []*wizard.Choice) {
	full := m.setting.width
	width := 0
	for _, c := range list {
		width = max(width, textWidth(c.Text))
	}
	if width = min(width, full); m.setting.narrow {
		width = full
	}
	for _, c := range list {
		label := wrap(c.Text, width)
		beside := c.Note
		if m.setting.narrow || textWidth(beside) > full-width-3 {
			beside = ""
		}
		m.put(stop{key: c.Key, kind: stopChoice, choice: c}, label, width)
		if beside != "" {
			m.beside(beside, width+4)
		}
		m.under(c, beside)
	}
}

// values are labels with what they have: "Land   Deutschland".
func (m *pageMenu) values(list []*wizard.Choice) {
	width, at := m.setting.width, valueColumn
	for _, c := range list {
		if w := textWidth(c.Text) + 2; w <= width/2 {
			at = max(at, w)
		}
	}
	for _, c := range list {
		value := labelled(wrap(c.Text, width), wrap(c.Right, max(width-at, 1)), at)
		m.put(stop{key: c.Key, kind: stopChoice, choice: c}, value, width)
	}
}

// under is the line below an action: what it costs if that has no room beside it, its evidence, and a word.
func (m *pageMenu) under(c *wizard.Choice, beside string) {
	evidence := m.signs.evidence(c.Mark)
	if m.setting.low { // with the minutes on one line
		cost := ""
		if evidence != "" && beside == "" {
			cost, _, _ = strings.Cut(c.Note, ", ")
		}
		if textWidth(joined("  ", cost, evidence)) > m.setting.width {
			cost = ""
		}
		if text := joined("  ", cost, evidence); text != "" {
			m.add(styled(m.dim, text, m.setting.width)...)
		}
		return
	}
	cost := ""
	if beside == "" && !m.setting.narrow {
		cost = c.Note
	}
	for _, text := range []string{cost, sentences(evidence, c.Under)} {
		m.add(styled(m.dim, text, min(m.setting.width, textMeasure+4))...)
	}
}

// sentences puts two texts one after the other, with a full stop between them.
func sentences(first, then string) string {
	if first != "" && then != "" && !strings.HasSuffix(first, ".") {
		first += "."
	}
	return joined(" ", first, then)
}

// table is an unfolded group of actions: label, cost and evidence in columns.
func (m *pageMenu) table(list []*wizard.Choice) {
	const indent = nameColumn
	width := m.setting.width
	at, end := 0, width
	marks := false
	for _, c := range list {
		marks = marks || c.Mark != nil
		if c.Note != "" || c.Mark != nil { // a row of words alone needs no column
			at = max(at, textWidth(c.Text))
		}
	}
	at += indent + 2
	if marks {
		end = width - 5
	}
	if marks && !m.legend { // once above the squares that stand without their words
		m.legend = true
		legend := m.T("mark.legend", "good", m.signs.strength(3), "weak", m.signs.strength(1))
		for _, line := range wrap(legend, max(width-indent, 1)) {
			m.add(strings.Repeat(" ", indent) + m.dim.Render(line))
		}
	}
	for _, c := range list {
		label := wrap(c.Text, max(width-indent, 1))
		m.choice(stop{key: c.Key, kind: stopChoice, choice: c}, len(label), func(line int) string {
			text := strings.Repeat(" ", indent) + label[line]
			if line > 0 {
				return text
			}
			if c.Note != "" && at+6 < end {
				text = padded(text, at) + m.dim.Render(cut(c.Note, end-at, m.signs.more))
			}
			if c.Mark != nil && textWidth(text) <= end {
				text = padded(text, width-3) + m.dim.Render(m.signs.strength(c.Mark.Strength))
			}
			return text
		}, width)
	}
}
