package tui

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	xansi "github.com/charmbracelet/x/ansi"

	"widerspruch/wizard"
)

// View draws the frame: it joins lines that were made before.
func (a *App) View() tea.View {
	l := a.layout
	view := tea.NewView("")
	view.AltScreen = true
	if l.width < 1 || l.height < 1 {
		return view
	}
	view.WindowTitle = joined(" – ", a.page.page.Title, a.page.page.Whose)
	if l.tooSmall() {
		view.SetContent(a.framed(rows(wrap(a.setter.T("window.small"), l.line())...)))
		return view
	}
	screen := a.screen()
	var frame []row
	if !screen.bare {
		frame = a.headRows(screen)
	}
	body, at := screen.draw()
	first := len(frame)
	frame = append(frame, body...)
	for len(frame) < l.height {
		frame = append(frame, row{})
	}
	a.footed(frame)
	if at.shown && first+at.y < l.height {
		view.Cursor = tea.NewCursor(min(at.x+l.margin()-1, l.width-1), first+at.y)
		view.Cursor.Blink = false // nothing moves without a key
	}
	view.SetContent(a.framed(frame))
	return view
}

// headRows are the head, the line and its labels, or a blank.
func (a *App) headRows(screen *pageScreen) []row {
	page, room := screen.shown(), screen.room
	if a.ports.Session.ReadOnly() {
		page.Head.Name = a.setter.T("head.readonly", "place", page.Head.Name)
	}
	line := page.Line
	if page.Reads && page.Head.Right == "" && page.Form == nil {
		words, share := screen.position()
		page.Head.Right = words
		if line.Kind == wizard.LineNone {
			line = wizard.Line{Kind: wizard.LineShare, Share: share}
		}
	}
	drawn, names := a.setter.ornament(line, room.width, screen.column.side == sideLine)
	frame := rows(a.setter.head(page, room), drawn)
	if a.labels && screen == a.page {
		frame = append(frame, rows(names)...)
	}
	if !a.layout.low() {
		frame = append(frame, row{})
	}
	return frame
}

// sought is the field of a search that stands in the row of the notices; nil if there is none.
func (a *App) sought() *lineInput {
	if a.screen().finds {
		return nil
	}
	return a.screen().query
}

// said are the notices wrapped for the window, from the last one up; at most half of it.
func (a *App) said() []string {
	most := max(a.layout.height/2-2, 1)
	var lines []string
	for _, text := range slices.Backward(a.notices) {
		more := wrap(text, a.layout.line())
		if len(lines) > 0 && len(lines)+len(more) > most {
			break
		}
		lines = append(more, lines...)
	}
	return lines[:min(len(lines), most)]
}

// footed puts the notices and the footer at the bottom of the frame. A notice stands in a row of its own and above it what is
// longer; it pushes nothing. In a low window it takes the footer's row.
func (a *App) footed(frame []row) {
	l := a.layout
	last := l.height - 1
	lines := a.said()
	frame[last] = row{text: " " + a.footer()}
	if field := a.sought(); field != nil {
		text, _ := field.lines(l.line()-3, 1)
		lines = []string{"/  " + a.setter.door.text(text[0])}
	}
	if len(lines) == 0 {
		return
	}
	end := last // the row below the last line
	if l.low() {
		end = l.height
	}
	lines = lines[max(len(lines)-end, 0):]
	for i, line := range lines {
		frame[end-len(lines)+i] = row{text: " " + a.setter.bold.Render(line)}
	}
}

// framed puts the margin before the lines and cuts what is too wide, so that no line is ever wider than the window.
func (a *App) framed(lines []row) string {
	l := a.layout
	lines = lines[:min(len(lines), max(l.height, 0))]
	var page strings.Builder
	for i, r := range lines {
		if i > 0 {
			page.WriteByte('\n')
		}
		text := r.text
		if text != "" && !r.edge {
			text = strings.Repeat(" ", l.margin()-1) + text
		}
		if lipgloss.Width(text) > l.width {
			text = xansi.Truncate(text, l.width, "")
		}
		page.WriteString(text)
	}
	return page.String()
}
