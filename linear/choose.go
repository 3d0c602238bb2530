package linear

import (
	"slices"
	"strings"

	"widerspruch/guides"
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
	if address := wizard.Shown(c.Address); address != "" && !slices.Contains(f.told[page.Place].lines, address) {
		f.say(address)
	}
	if c.Ticks() {
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
		if m.records { // Enter is meant only by somebody who can have heard that
			f.dropAhead()
		}
		typed, err := f.read()
		if err != nil {
			return nil, err
		}
		word, searches := searched(typed)
		switch {
		case is(typed, enterWords) && m.records:
			f.say(f.t("linear.answer.needed"))
		case pressed(typed) && m.chosen < 0, is(typed, backWords):
			return nil, errBack
		case pressed(typed):
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
			if !m.whole() {
				f.tellMenu(m)
				continue
			}
			delete(f.told, m.page.Place)
			f.last = nowhere
			return nil, errAgain
		case is(typed, whereWords):
			f.where(f.session.Page(), true)
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

// named finds what was typed: a number or a letter, several of them, a name, or yes and no. It returns nil after saying what is wrong.
func (f *face) named(m menu, typed string) ([]row, error) {
	if r, ok := m.labelled(typed); ok {
		return []row{r}, nil
	}
	found := m.called(typed)
	rows, unclear := m.all(typed)
	answered, answers := m.answering(typed)
	fold, folded := m.fold(typed)
	switch {
	case len(found) == 1 && slices.Contains(found[0].names, bare(typed)):
		return found, nil
	case answers && len(answered) == 1:
		return answered, nil
	case answers && len(answered) > 1:
		return f.among(m, typed, answered)
	case len(found) == 1:
		return found, nil
	case m.several && len(rows) > 0 && unclear == "":
		return rows, nil
	case len(found) > 1:
		return f.among(m, typed, found)
	case m.several && len(rows) > 0:
		key := "linear.unknown"
		if len(m.called(unclear)) > 1 {
			key = "linear.unclear"
		}
		f.say(f.t(key, "typed", quoted(unclear)))
	case folded:
		f.tellFold(m, fold)
	case len(rows) > 1 && unclear == "", len(numbers(typed)) > 1:
		f.say(f.t("linear.one"), m.page.Several)
	case m.page.Finds && len([]rune(typed)) > 1 && !answers && numbers(typed) == nil:
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
	i := slices.IndexFunc(m.rows, func(r row) bool { return r.label == typed && typed != "" }) // a group has no label
	if i < 0 {
		return row{}, false
	}
	return m.rows[i], true
}

// called are the rows with that name: whole, else those that begin so, else those whose words do. What Enter alone would take stands first.
func (m menu) called(typed string) (rows []row) {
	typed = bare(typed)
	best := guides.InWords
	if len([]rune(typed)) < 2 || numbers(typed) != nil {
		best = guides.Exactly // a letter is no part of a name, and a number is one that was told
	}
	for i, r := range m.rows {
		fit := guides.Close(typed, r.names...)
		if fit > best || r.ends && fit == guides.InWords {
			continue
		}
		if fit < best {
			best, rows = fit, nil
		}
		if i == m.chosen {
			rows = slices.Insert(rows, 0, r)
		} else {
			rows = append(rows, r)
		}
	}
	return rows
}

// bare is a name as it is compared: in small letters, without the marks that end a sentence.
func bare(typed string) string {
	return strings.Join(strings.Fields(strings.ToLower(strings.Trim(typed, " .,;:!?„“”\""))), " ")
}
