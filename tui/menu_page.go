package tui

import (
	"slices"
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"

	"widerspruch/wizard"
)

// pageMenu lays out what a page offers.
type pageMenu struct {
	lister
	page    wizard.Page
	aside   string // Key of a group that stands beside the page instead
	columns columns
	legend  bool // it was said what the squares of evidence mean
}

// build lays all of it out: the question, the choices by group, what stands below them, the folds, the quiet words.
func (m *pageMenu) build() menu {
	if m.page.Ask != "" {
		m.add(styled(m.bold, m.page.Ask, min(m.setting.width, textMeasure))...)
		m.blank()
	}
	groups := m.page.Groups
	if !slices.ContainsFunc(groups, func(g wizard.Group) bool { return g.Key == "" }) {
		groups = append([]wizard.Group{{}}, groups...)
	}
	m.columns = m.columnsOf()
	for _, g := range groups {
		if list := m.rowsOf(g); !g.Folded && len(list) > 0 {
			m.group(g, list)
		}
	}
	for _, b := range m.page.In("") {
		if b.Below {
			m.block(b)
		}
	}
	folds := 0
	for _, g := range groups {
		if g.Folded && g.Key != m.aside {
			if folds == 0 || m.open(g.Key) {
				m.blank()
			}
			folds++
			m.fold(g)
		}
	}
	for _, g := range groups {
		m.quiet(g)
	}
	for len(m.lines) > 0 && m.lines[len(m.lines)-1].blank() {
		m.lines = m.lines[:len(m.lines)-1]
	}
	return m.menu
}

// rowsOf are the choices of a group that are rows.
func (m *pageMenu) rowsOf(g wizard.Group) []*wizard.Choice {
	var list []*wizard.Choice
	for i := range m.page.Choices {
		if c := &m.page.Choices[i]; c.Group == g.Key && c.Weight != wizard.Quiet {
			list = append(list, c)
		}
	}
	return list
}

// block adds a block in the middle of the choices.
func (m *pageMenu) block(b wizard.Block) {
	m.blank()
	p := m.typesetter.block(b, m.setting)
	if p.least > 0 {
		p.rows = m.shrunk(p, 6)
	}
	m.lines = append(m.lines, p.rows...)
	m.blank()
}

// group adds a group that is not folded: its heading and its rows.
func (m *pageMenu) group(g wizard.Group, list []*wizard.Choice) {
	if g.Title != "" {
		m.blank()
		if !m.setting.low || strings.HasSuffix(g.Title, "?") { // without their question answers would answer another one
			m.add(styled(m.heading(g.Tone), g.Title, m.setting.width)...)
			m.lines[len(m.lines)-1].heading = true
		}
	}
	m.choices(list, false)
	m.blank()
}

// fold adds the row of a folded group and, if it is open, what it holds.
func (m *pageMenu) fold(g wizard.Group) {
	open, list := m.open(g.Key), m.rowsOf(g)
	m.foldRow(g, open, list)
	if !open {
		return
	}
	for _, b := range m.page.In(g.Key) {
		m.block(b)
	}
	m.choices(list, true)
	m.blank()
}

// foldRow is ► Andere Wege   7.
func (m *pageMenu) foldRow(g wizard.Group, open bool, list []*wizard.Choice) {
	sum := g.Sum
	if sum == "" {
		sum = m.sum(g, list)
	}
	width, at := m.setting.width, m.columns.fold
	if len(m.columns.twins) == 0 && !m.setting.narrow { // beside actions a bar is not wider than it has to be
		width = min(width, max(at, nameColumn+lipgloss.Width(g.Title)+2)+lipgloss.Width(sum))
	}
	text := padded(m.foldSign(g.Key), nameColumn)
	if g.Tone != wizard.TonePlain || open {
		text += m.heading(g.Tone).Render(g.Title)
	} else {
		text += g.Title
	}
	if sum != "" && !open {
		text = padded(text+"  ", at)
		text += cut(sum, width-lipgloss.Width(text), m.signs.more)
	}
	m.put(stop{key: g.Key, kind: stopFold}, []string{cut(text, width, m.signs.more)}, width)
}

// sum says how much a fold holds, where the page does not: how many choices, or how many lines of text.
func (m *pageMenu) sum(g wizard.Group, list []*wizard.Choice) string {
	if len(list) > 0 {
		return strconv.Itoa(len(list))
	}
	n := -1
	for _, b := range m.page.In(g.Key) {
		n += len(m.typesetter.block(b, m.setting).rows) + 1
	}
	return m.N("page.lines", max(n, 0))
}

// choices adds the rows of choices: as a list if they have signs or something at the right, else as actions. Without a sign or anything
// between, what stands at the right is the value of a label.
func (m *pageMenu) choices(list []*wizard.Choice, folded bool) {
	signs, right, notes := false, false, false
	for _, c := range list {
		signs, right, notes = signs || c.Sign != wizard.SignNone, right || c.Right != "", notes || c.Note != ""
	}
	switch {
	case right && !signs && !notes:
		m.values(list)
	case signs || right:
		for _, c := range list {
			m.listRow(c)
		}
	case folded:
		m.table(list)
	default:
		m.actions(list)
	}
}
