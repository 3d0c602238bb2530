package letters

import "strings"

// Paragraph is some words, or a list, or a list with the words that lead to it.
type Paragraph struct {
	Text  string
	Items []string
	Last  bool // it stays with the closing where a page ends
}

// itemMark begins a line that is an item of a list.
const itemMark = "- "

// paragraphs splits a text at its blank lines. Other line breaks mean nothing but before an item.
func paragraphs(text string) []Paragraph {
	var all []Paragraph
	var last *Paragraph
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" {
			last = nil
			continue
		}
		if last == nil {
			all = append(all, Paragraph{})
			last = &all[len(all)-1]
		}
		last.add(line)
	}
	return all
}

func (p *Paragraph) add(line string) {
	item, isItem := strings.CutPrefix(line, itemMark)
	switch {
	case isItem:
		p.Items = append(p.Items, item)
	case len(p.Items) > 0:
		p.Items[len(p.Items)-1] += " " + line
	case p.Text == "":
		p.Text = line
	default:
		p.Text += " " + line
	}
}
