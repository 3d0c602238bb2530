package linear

import (
	"strconv"

	"widerspruch/wizard"
)

// contents is what is told of a long text at once: what stands before its first heading. Its parts are choices. A text without
// headings is told whole.
func (f *face) contents(page wizard.Page) []string {
	var lines []string
	whole := len(sectionRows(page, 0)) == 0
	for _, b := range page.Blocks {
		if b.Title != "" && !whole {
			break
		}
		lines = append(lines, f.block(b)...)
	}
	return lines
}

// section tells a part of a long text: from its heading to the next one.
func (f *face) section(page wizard.Page, title string) {
	inside := false
	for _, b := range page.Blocks {
		if b.Title != "" {
			inside = b.Title == title
		}
		if inside {
			f.say(f.block(b)...)
		}
	}
}

// sectionRows are the parts of a long text as choices, if it has several.
func sectionRows(page wizard.Page, next int) []row {
	var rows []row
	for _, b := range page.Blocks {
		if page.Reads && b.Title != "" {
			r := rowOf(strconv.Itoa(next+len(rows)), wizard.Choice{Text: b.Title})
			r.section = b.Title
			rows = append(rows, r)
		}
	}
	if len(rows) < 2 {
		return nil
	}
	return rows
}
