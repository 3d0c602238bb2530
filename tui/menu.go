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
	choice *wizard.Choice // of the page; nil if it is none
	field  wizard.Field   // of the form
	option int            // of the field
	line   int            // the first line of it
	lines  int            // how many a bar takes
	x      int            // where the real cursor stands
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

// stand adds a stop at the line that comes next, which takes so many.
func (m *lister) stand(at stop, lines int) {
	at.line, at.lines = len(m.lines), lines
	m.stops = append(m.stops, at)
}

// put adds a stop that takes its lines whole; in a narrow window the bar is as wide as that.
func (m *lister) put(at stop, lines []string, width int) {
	if m.setting.narrow {
		width = m.setting.width
	}
	m.choice(at, len(lines), func(line int) string { return lines[line] }, width)
}

// choice is put for lines that are drawn when they are seen.
func (m *lister) choice(at stop, lines int, draw func(line int) string, width int) {
	n := len(m.stops)
	m.stand(at, lines)
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
