package tui

import (
	"strings"

	"charm.land/lipgloss/v2"
	xansi "github.com/charmbracelet/x/ansi"
)

// textWidth is how many cells a text has. Of the letters of our languages each has one; all else is for the library to say, which takes
// ten times as long: there may be hundreds of rows.
func textWidth(s string) int {
	n := 0
	for _, r := range s {
		if r < ' ' || r >= 0x7f && r <= 0xad || r >= 0x300 {
			return lipgloss.Width(s)
		}
		n++
	}
	return n
}

// What stays on one line while a text is broken: "E-" at its end is no word, and "Abs." no paragraph.
var (
	unbroken = strings.NewReplacer(
		"E-Mail", "E\u2011Mail", "E-mail", "E\u2011mail", "e-mail", "e\u2011mail", "Art. ", "Art.\u00a0", "Abs. ", "Abs.\u00a0", "§ ", "§\u00a0",
	)
	broken = strings.NewReplacer("\u2011", "-", "\u00a0", " ")
)

// A last line with one short word looks lost and gets company, but not where lines are so short that each is to be as full as it can be.
const (
	shortWord = 12
	longLine  = 50
)

// wrap breaks a plain or styled text into lines of at most width cells.
func wrap(text string, width int) []string {
	if text == "" {
		return nil
	}
	if !strings.ContainsAny(text, "\n\x1b") && textWidth(text) <= width {
		return []string{trimRight(text)}
	}
	lines := strings.Split(lipgloss.Wrap(unbroken.Replace(text), max(width, 1), ""), "\n")
	for i, line := range lines {
		lines[i] = trimRight(line)
	}
	if n := len(lines); n > 1 && width >= longLine {
		before, last := lines[n-2], lines[n-1]
		at := strings.LastIndex(before, " ")
		if at > 0 && !strings.ContainsAny(last, " \x1b") && !strings.Contains(before, "\x1b") && textWidth(last) < shortWord {
			lines[n-2], lines[n-1] = before[:at], before[at+1:]+" "+last
		}
	}
	for i, line := range lines {
		lines[i] = broken.Replace(line)
	}
	return lines
}

// styled wraps a text and gives each line a style.
func styled(style lipgloss.Style, text string, width int) []string {
	lines := wrap(text, width)
	for i, line := range lines {
		if line != "" {
			lines[i] = style.Render(line)
		}
	}
	return lines
}

// hanging wraps a text behind a mark; its other lines stand under the text, not under the mark.
func hanging(mark, text string, width int) []string {
	return hung(mark, wrap(text, width-lipgloss.Width(mark)))
}

// hung puts a mark before lines that are wrapped already.
func hung(mark string, lines []string) []string {
	hung := make([]string, len(lines))
	for i, line := range lines {
		if i > 0 {
			mark = strings.Repeat(" ", lipgloss.Width(mark))
		}
		hung[i] = mark + line
	}
	return hung
}

// labelled puts a label before a value that begins at a column; one that has no room there stands above it.
func labelled(label, value []string, column int) []string {
	if len(value) == 0 || len(label) != 1 || textWidth(label[0])+2 > column {
		return append(label, hung(strings.Repeat(" ", column), value)...)
	}
	return hung(padded(label[0], column), value)
}

// padded fills a text with blanks to a width; it cuts nothing.
func padded(text string, width int) string {
	return text + strings.Repeat(" ", max(width-textWidth(text), 0))
}

// cut shortens a text to a width, and says so.
func cut(text string, width int, more string) string {
	if textWidth(text) <= width {
		return text
	}
	return xansi.Truncate(text, max(width, 0), more)
}

// trimRight removes blanks at the end of a styled line, also those before a final reset.
func trimRight(line string) string {
	if !strings.HasSuffix(line, " ") && !strings.HasSuffix(line, "m") {
		return line
	}
	plain := xansi.Strip(line)
	width := lipgloss.Width(strings.TrimRight(plain, " "))
	if width == lipgloss.Width(plain) {
		return line
	}
	return xansi.Truncate(line, width, "")
}
