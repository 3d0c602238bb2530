package tui

import (
	"strings"

	"charm.land/lipgloss/v2"
	xansi "github.com/charmbracelet/x/ansi"

	"widerspruch/guides"
	"widerspruch/i18n"
)

// partLines renders the parts of a guide's text, a blank line between them.
func partLines(parts []guides.Part, width int, look *look, w *i18n.Words) []string {
	var lines []string
	for i, part := range parts {
		if i > 0 {
			lines = append(lines, "")
		}
		switch {
		case part.Link != nil:
			lines = append(lines, linkLines(*part.Link, width, look)...)
		case part.Copy != "":
			lines = append(lines, w.T("part.copy"))
			for _, line := range wrap(part.Copy, width-2) {
				lines = append(lines, "  "+line)
			}
		default:
			lines = append(lines, markdown(part.Markdown, width)...)
		}
	}
	return lines
}

// linkLines shows a link: its name, and below it the full address alone on its line, without a blank before it. Only a
// window narrower than the address breaks it.
func linkLines(link guides.Link, width int, look *look) []string {
	return append(wrap(link.Label+":", width), addressLines(link.URL, width, look)...)
}

// addressLines shows an address from the window's left edge on, clickable in terminals that can.
func addressLines(url string, width int, look *look) []string {
	var lines []string
	for _, piece := range pieces(url, width+2*margin) {
		lines = append(lines, atEdge+look.link(piece, url))
	}
	return lines
}

// pieces cuts an address, which is ASCII, into lines of a width.
func pieces(url string, width int) []string {
	width = max(width, 1)
	var lines []string
	for len(url) > width {
		lines, url = append(lines, url[:width]), url[width:]
	}
	return append(lines, url)
}

// hanging wraps a text behind a mark; its other lines stand under the text, not under the mark.
func hanging(mark, text string, width int) []string {
	var lines []string
	for i, line := range wrap(text, width-lipgloss.Width(mark)) {
		if i > 0 {
			mark = strings.Repeat(" ", lipgloss.Width(mark))
		}
		lines = append(lines, mark+line)
	}
	return lines
}

// titled puts a bold heading over lines.
func titled(title string, look *look, lines []string) []string {
	if len(lines) == 0 {
		return nil
	}
	return append([]string{look.strong.Render(title)}, lines...)
}

// joined puts blocks of lines below each other, a blank line between; in a low window without it.
func joined(low bool, blocks ...[]string) []string {
	var lines []string
	for _, block := range blocks {
		if len(block) == 0 {
			continue
		}
		if len(lines) > 0 && !low {
			lines = append(lines, "")
		}
		lines = append(lines, block...)
	}
	return lines
}

// padded fills a text with blanks to a width, or cuts it there.
func padded(text string, width int) string {
	text = xansi.Truncate(text, width, "…")
	return text + strings.Repeat(" ", width-lipgloss.Width(text))
}

// beside puts a column at the left of lines. An address that is too long for what is left of the line stands alone on it.
func beside(column, lines []string, width, height int) []string {
	var joined []string
	next := 0
	for i := 0; (i < len(lines) || next < len(column)) && len(joined) < height; i++ {
		left, right := "", ""
		if i < len(lines) {
			right = lines[i]
		}
		if edge, found := strings.CutPrefix(right, atEdge); found {
			if lipgloss.Width(edge) > width {
				joined = append(joined, right)
				continue
			}
			right = edge
		}
		if next < len(column) {
			left = column[next]
			next++
		}
		joined = append(joined, strings.TrimRight(padded(left, sideWidth)+right, " "))
	}
	return joined
}
