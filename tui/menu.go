package tui

import (
	"charm.land/lipgloss/v2"

	"widerspruch/wizard"
)

// menu is what one can stand on below the text, as lines: what a page offers, or what it asks. Those of choices are drawn when they are
// seen: there may be hundreds.
type menu struct {
	lines []row
	stops []stop
}

// stop is what the bar or the cursor can stand on.
type stop struct {
	key    string // names it for good
	kind   stopKind
	index  int // of its choice in the page, or of its field in the form
	option int // of the field
	line   int // the first line of it
	x      int // where the real cursor stands on that
}

type stopKind int

const (
	stopNone   stopKind = iota
	stopChoice          // a row
	stopWord            // a choice in a line of words
	stopFold            // of choices or options; its group has the key
	stopField           // is typed into, or has an option that is not chosen now
	stopOption
	stopMore // unfolds fields
	stopSubmit
	stopDrop
)

// lister makes a menu from the top.
type lister struct {
	*typesetter
	setting setting
	open    func(group string) bool
	menu
}

// choice adds the lines of a stop that takes them whole. draw gives each without the bar.
func (m *lister) choice(at stop, lines int, draw func(line int) string, width int) {
	at.line = len(m.lines)
	n := len(m.stops)
	m.stops = append(m.stops, at)
	for i := range lines {
		plain := ""
		m.lines = append(m.lines, row{draw: func(chosen int) string {
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

// beside puts what stands outside the bar beside the first line of the last choice: normal where the bar is, dim elsewhere.
func (m *lister) beside(text string, at int) {
	n := len(m.stops) - 1
	first := &m.lines[m.stops[n].line]
	draw := first.draw
	first.draw = func(chosen int) string {
		style := m.dim
		if chosen == n {
			style = lipgloss.NewStyle()
		}
		return padded(draw(chosen), at) + style.Render(text)
	}
}

func (m *lister) add(lines ...string) {
	m.lines = append(m.lines, rows(lines...)...)
}

func (r row) blank() bool { return r.text == "" && r.draw == nil }

// blank adds a blank line, never two and none in a low window.
func (m *lister) blank() {
	if n := len(m.lines); n > 0 && !m.setting.low && !m.lines[n-1].blank() {
		m.lines = append(m.lines, row{})
	}
}

// foldSign is before what is folded, or unfolded.
func (m *lister) foldSign(group string) string {
	if m.open(group) {
		return m.signs.unfolded
	}
	return m.signs.folded
}

// heading is the style of a group's heading: bold, in the colour of its state.
func (m *lister) heading(tone wizard.Tone) lipgloss.Style {
	if tone == wizard.TonePlain {
		return m.bold
	}
	return m.look.words(tone)
}
