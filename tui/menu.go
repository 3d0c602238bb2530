package tui

import tea "charm.land/bubbletea/v2"

// option is a row of a menu and what choosing it does.
type option struct {
	text    string
	address string // shown below the text, unbroken where there is room
	choose  func() wish
}

// menu is a list of options below a few lines of text: the settings, the dates, a choice of values.
type menu struct {
	intro   []string // plain texts
	options []option
	entries []entry
	list    list
	room    room
}

// set changes what the menu shows.
func (m *menu) set(intro []string, options []option) {
	m.intro, m.options = intro, options
	m.fit(m.room)
}

// fit lays the menu out for its room.
func (m *menu) fit(room room) {
	m.room, m.entries = room, nil
	for _, text := range m.intro {
		m.entries = append(m.entries, entry{lines: wrap(text, room.width-2)})
	}
	if len(m.intro) > 0 {
		m.entries = append(m.entries, entry{lines: []string{""}})
	}
	for _, option := range m.options {
		lines := wrap(option.text, room.width-2)
		if option.text == "" {
			lines = []string{""}
		}
		if option.address != "" {
			lines = append(lines, pieces(option.address, room.width-2)...)
		}
		m.entries = append(m.entries, entry{lines: lines, choice: option.choose != nil})
	}
}

// key moves or chooses. Esc closes the menu.
func (m *menu) key(key tea.KeyPressMsg) wish {
	if m.list.key(key.String(), m.entries, max(m.room.height-1, 1)) {
		return wish{}
	}
	switch key.String() {
	case "esc", "left":
		return wish{pop: true}
	case "enter":
		n := -1
		for _, option := range m.options {
			if option.choose == nil {
				continue
			}
			if n++; n == m.list.chosen {
				return option.choose()
			}
		}
	}
	return wish{}
}

// draw returns the visible rows.
func (m *menu) draw(look *look) ([]string, cursor) {
	return m.list.draw(m.entries, m.room.height, look)
}

// Below counts the lines below the window.
func (m *menu) Below() int { return m.list.below }

func menuKeys() []binding {
	return []binding{
		{"key.enter", "does.choose"}, {"key.updown", "does.move"}, {"key.esc", "does.back"}, {"key.q", "does.quit"},
		{"key.ctrlc", "does.quit"},
	}
}
