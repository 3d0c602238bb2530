package tui

import (
	"slices"
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"

	"widerspruch/wizard"
)

// stop is what the bar can stand on: a choice, or a fold.
type stop struct {
	key    string
	choice int  // index in the page's choices; -1 for a fold, whose group has the key
	quiet  bool // a word in a line of words
	line   int  // the first line of it
	x      int  // where it begins
}

// menuLine is a line below the text: fixed, or drawn by the stop on which the bar stands.
type menuLine struct {
	row
	heading bool
	draw    func(chosen int) string // nil if nothing on it can be chosen
}

// menu is what a page offers, as lines. Those of choices are drawn when they are seen: there may be hundreds.
type menu struct {
	lines []menuLine
	stops []stop
}

// menuOf lays out what a page offers.
type menuOf struct {
	*typesetter
	page    wizard.Page
	setting setting
	open    func(group string) bool
	aside   string // Key of a group that stands beside the page instead
	columns columns
	legend  bool // it was said what the squares of evidence mean
	menu
}

// moreFold is the Key of the fold of what has the weight More and no group.
const moreFold = "\x00more"

// build lays all of it out: the question, the choices by group, what stands below them, the folds, the quiet words.
func (m *menuOf) build() menu {
	if m.page.Ask != "" {
		m.add(styled(m.bold, m.page.Ask, min(m.setting.width, textMeasure))...)
		m.blank()
	}
	groups := m.page.Groups
	if !slices.ContainsFunc(groups, func(g wizard.Group) bool { return g.Key == "" }) {
		groups = append([]wizard.Group{{}}, groups...)
	}
	if m.loose() {
		groups = append(groups, wizard.Group{Key: moreFold, Title: m.T("page.more"), Folded: true})
	}
	m.columns = m.columnsOf(groups)
	for _, g := range groups {
		if !g.Folded {
			m.group(g)
		}
	}
	m.blocks(func(b wizard.Block) bool { return b.Below && b.Group == "" && b.Weight == wizard.Essential })
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
		m.quiet(g, g.Key == "")
	}
	for len(m.lines) > 0 && m.lines[len(m.lines)-1].text == "" && m.lines[len(m.lines)-1].draw == nil {
		m.lines = m.lines[:len(m.lines)-1]
	}
	return m.menu
}

// loose reports that something is to be unfolded that no fold of the page holds.
func (m *menuOf) loose() bool {
	return slices.ContainsFunc(m.page.Choices, func(c wizard.Choice) bool { return m.groupOf(c) == moreFold }) ||
		slices.ContainsFunc(m.page.Blocks, looseBlock)
}

func looseBlock(b wizard.Block) bool { return b.Group == "" && b.Weight == wizard.More }

// groupOf is the group of a choice; folded ones without a group have one of their own.
func (m *menuOf) groupOf(c wizard.Choice) string {
	if c.Group == "" && c.Weight == wizard.More {
		return moreFold
	}
	return c.Group
}

// rowsOf are the indexes of a group's choices that are rows.
func (m *menuOf) rowsOf(g wizard.Group) []int {
	var list []int
	for i, c := range m.page.Choices {
		if m.groupOf(c) == g.Key && c.Weight != wizard.Quiet {
			list = append(list, i)
		}
	}
	return list
}

func (m *menuOf) blocks(which func(wizard.Block) bool) {
	for _, b := range m.page.Blocks {
		if which(b) {
			m.block(b, 0)
		}
	}
}

// block adds a block in the middle of the choices.
func (m *menuOf) block(b wizard.Block, indent int) {
	m.blank()
	s := m.setting
	s.width = max(s.width-indent, 1)
	p := m.typesetter.block(b, s)
	if p.least > 0 && !s.full && len(p.rows) > 6 {
		p.rows = m.shrunk(p, 6)
	}
	for i, r := range p.rows {
		if r.text != "" && !r.edge {
			r.text = strings.Repeat(" ", indent) + r.text
		}
		m.lines = append(m.lines, menuLine{row: r, heading: i == 0 && p.title})
	}
	m.blank()
}

// group adds a group that is not folded: its heading, its blocks, its rows.
func (m *menuOf) group(g wizard.Group) {
	list := m.rowsOf(g)
	texts := slices.DeleteFunc(slices.Clone(m.page.Blocks), func(b wizard.Block) bool { return g.Key == "" || b.Group != g.Key })
	if len(list) == 0 && len(texts) == 0 {
		return
	}
	if g.Title != "" {
		m.blank()
		if !m.setting.low {
			m.add(styled(m.heading(g.Tone), g.Title, m.setting.width)...)
			m.lines[len(m.lines)-1].heading = true
		}
	}
	for _, b := range texts {
		m.block(b, 0)
	}
	m.choices(list, 0)
	m.blank()
}

// heading is the style of a group's heading: bold, in the colour of its state.
func (m *menuOf) heading(tone wizard.Tone) lipgloss.Style {
	if tone == wizard.TonePlain {
		return m.bold
	}
	return m.look.words(tone)
}

// fold adds the row of a folded group and, if it is open, what it holds.
func (m *menuOf) fold(g wizard.Group) {
	open := m.open(g.Key)
	list := m.rowsOf(g)
	m.foldRow(g, open, list)
	if !open {
		return
	}
	for _, b := range m.page.Blocks {
		if b.Group == g.Key || g.Key == moreFold && looseBlock(b) {
			m.block(b, 0)
		}
	}
	m.choices(list, nameColumn)
	m.blank()
}

// foldRow is ► Andere Wege   7.
func (m *menuOf) foldRow(g wizard.Group, open bool, list []int) {
	sum := g.Sum
	if sum == "" {
		sum = m.sum(g, list)
	}
	width, at := m.setting.width, m.columns.note
	if len(m.columns.twins) == 0 && !m.setting.narrow { // beside actions a bar is not wider than it has to be
		width = min(width, max(at, nameColumn+lipgloss.Width(g.Title)+2)+lipgloss.Width(sum))
	}
	m.choice(stop{key: g.Key, choice: -1}, 1, func(int) string {
		sign, title := m.signs.folded, g.Title
		if open {
			sign, sum = m.signs.unfolded, ""
		}
		name := title
		if g.Tone != wizard.TonePlain || open {
			name = m.heading(g.Tone).Render(title)
		}
		text := padded(sign, nameColumn) + name
		if sum != "" {
			text = padded(text, at)
			if lipgloss.Width(text) > at {
				text += "  "
			}
			text += cut(sum, width-lipgloss.Width(text), m.signs.more)
		}
		return cut(text, width, m.signs.more)
	}, width)
}

// sum says how much a fold holds, where the page does not: how many choices, or how many lines of text.
func (m *menuOf) sum(g wizard.Group, list []int) string {
	if len(list) > 0 {
		return strconv.Itoa(len(list))
	}
	n := 0
	for _, b := range m.page.Blocks {
		if b.Group == g.Key || g.Key == moreFold && looseBlock(b) {
			n += len(m.typesetter.block(b, m.setting).rows) + 1
		}
	}
	return m.N("page.lines", max(n-1, 0))
}

// choices adds the rows of choices: as a list if they have signs or something at the right, else as actions.
func (m *menuOf) choices(list []int, indent int) {
	switch {
	case len(list) == 0:
	case m.valued(list):
		m.values(list)
	case m.listed(list):
		for _, i := range list {
			m.listRow(i)
		}
	case indent > 0:
		m.table(list, indent)
	default:
		m.actions(list)
	}
}

// valued reports that choices are labels with values: none has a sign or anything between.
func (m *menuOf) valued(list []int) bool {
	return m.listed(list) && !slices.ContainsFunc(list, func(i int) bool {
		return m.page.Choices[i].Sign != wizard.SignNone || m.page.Choices[i].Note != ""
	})
}

func (m *menuOf) listed(list []int) bool {
	return slices.ContainsFunc(list, func(i int) bool {
		c := m.page.Choices[i]
		return c.Sign != wizard.SignNone || c.Right != ""
	})
}

// choice adds the lines of a stop that takes them whole. draw gives each without the bar.
func (m *menuOf) choice(at stop, lines int, draw func(line int) string, width int) {
	at.line = len(m.lines)
	n := len(m.stops)
	m.stops = append(m.stops, at)
	for i := range lines {
		plain := ""
		m.lines = append(m.lines, menuLine{draw: func(chosen int) string {
			if plain == "" {
				plain = draw(i)
			}
			if chosen == n {
				return m.barred(plain, width)
			}
			return " " + plain
		}})
	}
}

func (m *menuOf) add(lines ...string) {
	for _, r := range rows(lines...) {
		m.lines = append(m.lines, menuLine{row: r})
	}
}

// blank adds a blank line, never two and none in a low window.
func (m *menuOf) blank() {
	if n := len(m.lines); n > 0 && !m.setting.low && (m.lines[n-1].text != "" || m.lines[n-1].draw != nil) {
		m.lines = append(m.lines, menuLine{})
	}
}
