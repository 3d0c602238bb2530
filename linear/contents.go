package linear

import (
	"strconv"

	"widerspruch/wizard"
)

// contents is what is told of a long text at once: what stands before its first heading. Its parts are choices. A text without
// headings is told whole.
func (f *face) contents(page wizard.Page) []string {
	titles := sectionTitles(page)
	if len(titles) < 2 {
		var lines []string
		for _, b := range page.Blocks {
			lines = append(lines, f.block(b)...)
		}
		return lines
	}
	var lines []string
	for _, b := range page.Blocks { // what stands before the first heading
		if b.Title != "" {
			break
		}
		lines = append(lines, f.block(b)...)
	}
	return lines
}

// sectionTitles are the headings of a long text.
func sectionTitles(page wizard.Page) []string {
	var titles []string
	for _, b := range page.Blocks {
		if b.Title != "" {
			titles = append(titles, b.Title)
		}
	}
	return titles
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

// sectionRows are the parts of a long text as choices.
func sectionRows(page wizard.Page, next int) []row {
	titles := sectionTitles(page)
	if !page.Reads || len(titles) < 2 {
		return nil
	}
	var rows []row
	for i, title := range titles {
		rows = append(rows, row{
			label: strconv.Itoa(next + i), text: title, section: title, names: namesOf(wizard.Choice{Text: title}), choice: wizard.Choice{Text: title},
		})
	}
	return rows
}
