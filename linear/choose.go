package linear

import (
	"slices"
	"strings"

	"widerspruch/wizard"
)

// choose asks what to do at a page, and does it.
func (f *face) choose(page wizard.Page) error {
	m := f.menuOf(page)
	picked, err := f.pick(m)
	if err != nil {
		return err
	}
	for _, r := range picked {
		if r.section != "" {
			f.section(page, r.section)
			continue
		}
		if err := f.take(page, r.choice); err != nil {
			return err
		}
	}
	return nil
}

// take does what was chosen. What it opens was told before, or is now.
func (f *face) take(page wizard.Page, c wizard.Choice) error {
	if c.Address != "" && !slices.Contains(f.told[page.Place].lines, c.Address) {
		f.say(c.Address)
	}
	if c.Sign == wizard.SignTicked || c.Sign == wizard.SignUnticked {
		key := "linear.tick"
		if c.Sign == wizard.SignTicked {
			key = "linear.untick"
		}
		f.sentence(f.t(key, "text", c.Text))
	}
	return f.do(c.Action)
}

// pick asks until one of the rows is chosen, or several. What means the same at every question is done here.
func (f *face) pick(m menu) ([]row, error) {
	shown := m.atFirst()
	for {
		f.say(f.question(m))
		typed, err := f.read()
		if err != nil {
			return nil, err
		}
		word, searches := searched(typed)
		switch {
		case typed == "" && m.chosen < 0, is(typed, backWords):
			return nil, errBack
		case typed == "":
			return m.rows[m.chosen : m.chosen+1], nil
		case is(typed, leaveWords):
			return nil, errLeave
		case is(typed, hintWords):
			f.tellMenu(m)
			f.tellQuiet(m)
		case is(typed, moreWords):
			if shown < m.essential() {
				shown = f.tellRows(m, shown)
			} else {
				f.tellMore(m)
			}
		case is(typed, againWords):
			if m.page == nil {
				f.tellMenu(m)
				continue
			}
			f.again(*m.page)
			return nil, errAgain
		case is(typed, whereWords) && m.page != nil:
			f.where(*m.page, true)
		case searches:
			if rows, err := f.search(m, word); err != nil || rows != nil {
				return rows, err
			}
		default:
			if rows, err := f.named(m, typed); err != nil || rows != nil {
				return rows, err
			}
		}
	}
}

// named finds what was typed: a number or a letter, several of them, or a name. It returns nil after saying what is wrong.
func (f *face) named(m menu, typed string) ([]row, error) {
	if r, ok := m.labelled(typed); ok {
		return []row{r}, nil
	}
	if m.several {
		if rows := m.labels(typed); rows != nil {
			return rows, nil
		}
	}
	found := m.called(typed)
	switch {
	case len(found) == 1:
		return found, nil
	case len(found) > 1:
		return f.among(m, typed, found)
	case m.page != nil && m.page.Finds && len([]rune(typed)) > 1:
		return f.find(typed)
	case len(typed) == 1 && typed[0] >= 'a' && typed[0] <= 'z':
		f.say(f.t("linear.letter.nothing", "letter", typed))
	default:
		f.say(f.t("linear.unknown", "typed", quoted(typed)))
	}
	return nil, nil
}

// labelled is the row with that number or letter. A full stop behind it does no harm.
func (m menu) labelled(typed string) (row, bool) {
	typed = strings.ToLower(strings.TrimSuffix(typed, "."))
	i := slices.IndexFunc(m.rows, func(r row) bool { return r.label == typed })
	if i < 0 {
		return row{}, false
	}
	return m.rows[i], true
}

// labels are the rows of "1, 3 5" or "2, WhatsApp"; nil where a part of it is none.
func (m menu) labels(typed string) []row {
	parts := strings.FieldsFunc(typed, func(r rune) bool { return r == ',' || r == ';' })
	if len(parts) == 1 {
		parts = strings.Fields(typed)
	}
	var rows []row
	for _, part := range parts {
		part = strings.TrimSpace(part)
		r, ok := m.labelled(part)
		if found := m.called(part); !ok && len(found) == 1 {
			r, ok = found[0], true
		}
		if !ok {
			return nil
		}
		rows = append(rows, r)
	}
	return rows
}

// called are the rows with that name: whole, else those that begin so, else those whose words do.
func (m menu) called(typed string) []row {
	typed = strings.ToLower(typed)
	fits := []func(name string) bool{
		func(name string) bool { return name == typed },
		func(name string) bool { return strings.HasPrefix(name, typed) },
		func(name string) bool { return hasWords(name, typed) },
	}
	for i, fit := range fits {
		if i > 0 && len([]rune(typed)) < 2 {
			break // a letter is no name
		}
		var rows []row
		for _, r := range m.rows {
			if slices.ContainsFunc(r.names, fit) {
				rows = append(rows, r)
			}
		}
		if len(rows) > 0 {
			return rows
		}
	}
	return nil
}

// hasWords reports that each word that was typed begins a word of the name.
func hasWords(name, typed string) bool {
	words := strings.FieldsFunc(name, func(r rune) bool { return strings.ContainsRune(" „“”\"(),:", r) })
	return !slices.ContainsFunc(strings.Fields(typed), func(part string) bool {
		return !slices.ContainsFunc(words, func(word string) bool { return strings.HasPrefix(word, part) })
	})
}
