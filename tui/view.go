package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	xansi "github.com/charmbracelet/x/ansi"
)

// View draws the frame: it only joins lines that were made before.
func (a *App) View() tea.View {
	top := a.top()
	l := a.layoutOf(top)
	view := tea.NewView("")
	view.AltScreen = true
	if l.tooSmall() {
		view.SetContent(a.fitted(wrap(a.session().Words().T("window.small"), a.width-2*margin)))
		return view
	}
	head := top.Head()
	view.WindowTitle = "Widerspruch: " + head.place
	if head.done > 0 {
		view.ProgressBar = tea.NewProgressBar(tea.ProgressBarDefault, int(head.done*100))
	}
	var lines []string
	if !l.bare {
		lines = []string{a.headLine(head, l.line()), a.look.rule(l.line(), head.done)}
	}
	body, at := top.Draw()
	if at.shown {
		view.Cursor = tea.NewCursor(at.x+margin, at.y+len(lines))
		view.Cursor.Blink = false // nothing moves without a key
	}
	room := l.room()
	body = body[:min(len(body), room.height)]
	lines = append(lines, body...)
	lines = append(lines, make([]string, room.height-len(body))...)
	for _, text := range a.notice.lines(l) {
		lines = append(lines, a.look.strong.Render(text))
	}
	if !l.low() && !l.bare {
		lines = append(lines, a.lowerRule(top, l.line()))
	}
	field, ok := top.(typing)
	lines = append(lines, footer(top.Keys(), a.session().Words(), l.line(), ok && field.Typing()))
	view.SetContent(a.fitted(lines))
	return view
}

// fitted indents the lines and cuts what is too wide or too low, so that no line is ever wider than the window. A line that
// begins with atEdge is not indented: an address stands there without a blank before it.
func (a *App) fitted(lines []string) string {
	lines = lines[:min(len(lines), max(a.height, 0))]
	var page strings.Builder
	for i, line := range lines {
		if i > 0 {
			page.WriteByte('\n')
		}
		if edge, found := strings.CutPrefix(line, atEdge); found {
			line = edge
		} else if line != "" {
			line = strings.Repeat(" ", margin) + line
		}
		page.WriteString(xansi.Truncate(a.look.plain(line), max(a.width, 0), ""))
	}
	return page.String()
}

// atEdge begins a line that must not be indented. It never reaches the terminal.
const atEdge = "\x00"

// headLine puts the progress at the right of the place. The place is cut before the progress is.
func (a *App) headLine(h head, width int) string {
	if a.session().ReadOnly() {
		h.place = a.session().Words().T("head.readonly", "place", h.place)
	}
	gap := width - lipgloss.Width(h.place) - lipgloss.Width(h.progress)
	place, between := h.place, 2
	if h.progress == "" {
		between = 0
	}
	if gap < between {
		place = xansi.Truncate(place, max(width-lipgloss.Width(h.progress)-between, 0), "…")
		gap = width - lipgloss.Width(place) - lipgloss.Width(h.progress)
	}
	return a.look.strong.Render(place) + strings.Repeat(" ", max(gap, 0)) + h.progress
}

// lowerRule is the line above the footer. It says how much of a list lies below the window.
func (a *App) lowerRule(top screen, width int) string {
	if s, ok := top.(cut); ok && s.Below() > 0 {
		more := "── " + a.session().Words().N("list.below", s.Below()) + " "
		return more + a.look.rule(max(width-lipgloss.Width(more), 0), 0)
	}
	return a.look.rule(width, 0)
}

// trimRight removes blanks at the end of a styled line, also those before a final reset.
func trimRight(line string) string {
	width := lipgloss.Width(strings.TrimRight(xansi.Strip(line), " "))
	return xansi.Truncate(line, width, "")
}
