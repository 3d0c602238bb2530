package tui

import "slices"

// notice is what the program has to say beside the page: what an action led to, or why it was not possible. It stays until the
// next key, in a row of its own, and moves nothing.
type notice struct{ texts []string }

// add says something more.
func (n *notice) add(text string) {
	if text != "" && !slices.Contains(n.texts, text) {
		n.texts = append(n.texts, text)
	}
}

// clear ends what was said.
func (n *notice) clear() { n.texts = nil }

// lines are the notices wrapped for the window, from the last one up; at most half of it.
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
