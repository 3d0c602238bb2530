package tui

import (
	"slices"

	"charm.land/lipgloss/v2"

	"widerspruch/wizard"
)

// helpFor is a page that lists the keys of the one below it, the keys that mean the same everywhere, and the signs.
func helpFor(t *typesetter, page wizard.Page) *pageScreen {
	return t.overlay(wizard.Head{Name: t.T("help.title"), Under: page.Head.Name}, func(room room) []row {
		return t.help(t.keysOf(page), room)
	})
}

// help lays the keys out: in two columns if they have room.
func (t *typesetter) help(here []binding, room room) []row {
	width, wide := room.width, room.width >= 70
	if wide {
		width = (room.width - 2) / 2
	}
	signs := t.kinds()
	all := t.bindings(
		"key.updown", "does.choose", "key.enter", "help.enter", "key.esc", "help.esc", "key.leftright", "help.leftright", "key.page", "does.leaf",
		"key.m", "help.more", "key.ends", "help.ends", "key.help", "help.help", "key.q", "does.quit", "key.ctrlz", "help.ctrlz",
	)
	text := min(room.width, textMeasure)
	parts := [][]row{
		rows(wrap(t.T("help.keys"), text)...),
		t.keys("help.here", here, width), t.keys("help.everywhere", all, width), t.keys("help.signs", signs, width),
	}
	if wide {
		half := len(signs) / 2
		parts[1], parts[2] = inTwo(parts[1], parts[2], width+2), t.keys("help.signs", nil, width)
		parts[2] = append(parts[2], inTwo(t.keys("", signs[:half], width), t.keys("", signs[half:], width), width+2)...)
		parts = parts[:3]
	}
	var list []row
	for _, part := range append(parts, rows(wrap(t.T("help.law"), text)...)) {
		if len(list) > 0 && len(part) > 0 && !room.low() {
			list = append(list, row{})
		}
		list = append(list, part...)
	}
	return list
}

// keysOf are the keys of a page.
func (t *typesetter) keysOf(page wizard.Page) (here []binding) {
	if page.Form != nil {
		return t.bindings("key.space", "does.tick", "key.ctrlj", "does.newline", "key.ctrle", "does.editor")
	}
	for _, c := range page.Choices {
		if c.Letter != "" {
			here = append(here, binding{c.Letter, c.Text})
		}
	}
	if page.Finds || page.Reads {
		here = append(here, t.bindings("key.slash", "does.search")...)
	}
	return here
}

// kinds are the signs, and what each says.
func (t *typesetter) kinds() []binding {
	states := t.signs.states
	list := []binding{
		{states[wizard.SignNeed], "need"}, {states[wizard.SignWaiting], "waiting"}, {states[wizard.SignWorking], "working"},
		{states[wizard.SignOpen], "open"}, {states[wizard.SignDone], "done"}, {states[wizard.SignUnused], "unused"},
		{t.signs.folded, "folded"}, {t.signs.leads, "leads"}, {t.signs.strength(2), "evidence"},
		{t.signs.stationDone + " " + t.signs.here + " " + t.signs.station, "stations"},
	}
	for i := range list {
		list[i].does = t.T("sign." + list[i].does)
	}
	return list
}

// bindings are words for keys and for what they do, in turn.
func (t *typesetter) bindings(words ...string) []binding {
	var list []binding
	for pair := range slices.Chunk(words, 2) {
		list = append(list, binding{t.T(pair[0]), t.T(pair[1])})
	}
	return list
}

// keys are bindings below a title.
func (t *typesetter) keys(title string, list []binding, width int) []row {
	var lines []string
	if title != "" && (len(list) > 0 || title == "help.signs") {
		lines = append(lines, t.bold.Render(t.T(title)))
	}
	column := 10
	for _, b := range list {
		column = max(column, lipgloss.Width(b.key)+2)
	}
	for _, b := range list {
		lines = append(lines, hanging(padded(t.bold.Render(b.key), column), b.does, width)...)
	}
	return rows(lines...)
}

// inTwo are rows in two columns.
func inTwo(left, right []row, at int) []row {
	return beside(left, right, func(r, side row) row {
		if side.text != "" {
			r.text = padded(r.text, at) + side.text[1:]
		}
		return r
	})
}
