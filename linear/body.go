package linear

import (
	"cmp"
	"strings"

	"widerspruch/wizard"
)

// block tells a block: its heading, then its body. Each kind of body is told in one way, here. All lines end as sentences do, but
// for what is not ours to change.
func (f *face) block(b wizard.Block) []string {
	var lines []string
	if b.Title != "" {
		lines = append(lines, heading(b.Title))
	}
	if paste, ok := b.Body.(wizard.Paste); ok {
		return append(lines, f.paste(paste)...)
	}
	switch body := b.Body.(type) {
	case wizard.Prose:
		lines = append(lines, f.prose(body.Markdown)...)
	case wizard.Notice:
		lines = append(lines, body.Text)
	case wizard.List:
		for _, item := range body.Items {
			text := strings.Join(f.prose(item.Text), " ")
			if lead := strings.TrimRight(strings.Join(f.prose(item.Lead), " "), ".:"); item.Lead != "" {
				text = lead + ": " + text
			}
			lines = append(lines, "- "+text)
		}
	case wizard.Facts:
		for _, row := range body.Rows {
			lines = append(lines, definition(row.Label, strings.Join(f.prose(row.Value), " "), body.Runs))
		}
	case wizard.Address:
		address := wizard.Shown(body.URL)
		if !strings.Contains(body.Label, address) { // it is said once
			lines = append(lines, heading(body.Label))
		}
		lines = append(lines, address) // alone on its line
	case wizard.Stamp:
		lines = append(lines, body.Text+", "+body.On)
	case wizard.Tally:
		lines = append(lines, body.Label+": "+body.Words)
	}
	for i := range lines {
		lines[i] = sentence(lines[i])
	}
	return lines
}

// definition is a label and what stands behind it. Where the label begins a sentence, both are one: "Genutzt wird, was du zeigst."
func definition(label, value string, runs bool) string {
	switch {
	case strings.HasPrefix(value, ","):
		return label + value
	case runs && !strings.HasSuffix(label, ":"):
		return label + " " + value
	}
	return strings.TrimSuffix(label, ":") + ": " + value
}

// paste is a text to paste, or a letter, between two words that say where it begins and ends.
func (f *face) paste(p wizard.Paste) []string {
	lines := []string{heading(cmp.Or(p.Label, f.t("part.copy")))}
	for _, paragraph := range p.Paragraphs {
		lines = append(lines, strings.Split(paragraph, "\n")...)
	}
	return append(lines, f.t("linear.copy.end"))
}
