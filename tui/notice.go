package tui

import (
	"slices"
	"strings"

	"charm.land/lipgloss/v2"
)

// notice is what the program has to say beside the screen: what an action led to, or why it was not possible. It stays until
// the next key.
type notice struct{ texts []string }

// add says something more.
func (n *notice) add(texts ...string) {
	for _, text := range texts {
		if text != "" && !slices.Contains(n.texts, text) {
			n.texts = append(n.texts, text)
		}
	}
}

// clear ends what was said.
func (n *notice) clear() { n.texts = nil }

// lines returns the notice wrapped for the window. It takes half of a low one at most; what was said last is kept, from its
// beginning.
func (n *notice) lines(l layout) []string {
	most := max(l.height/2-2, 1)
	var lines []string
	for _, text := range slices.Backward(n.texts) {
		more := wrap(text, l.line())
		if len(lines) > 0 && len(lines)+len(more) > most {
			break
		}
		lines = append(more, lines...)
	}
	return lines[:min(len(lines), most)]
}

// wrap breaks a plain or styled text into lines of at most width cells.
func wrap(text string, width int) []string {
	if text == "" {
		return nil
	}
	return strings.Split(lipgloss.Wrap(text, max(width, 1), ""), "\n")
}
