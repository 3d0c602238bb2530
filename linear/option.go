package linear

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"widerspruch/wizard"
)

// one asks for one of the options. Enter alone keeps the present one.
func (f *face) one(field wizard.Field, value string) error {
	m := f.optionMenu(field, nil)
	m.chosen = slices.IndexFunc(field.Options, func(o wizard.Option) bool { return o.Value == value })
	f.sentence(field.Label)
	f.tellRows(m, 0)
	rows, err := f.pick(m)
	if err != nil {
		return err
	}
	f.session.Type(field.Key, rows[0].choice.Key)
	return nil
}

// optionMenu numbers the options of a field.
func (f *face) optionMenu(field wizard.Field, chosen []string) menu {
	m := menu{page: wizard.Page{Short: field.Label}, chosen: -1}
	group := ""
	for i, o := range field.Options {
		if o.Group == "" {
			m.first = min(i+1, pageful)
		}
		above := cmp.Or(o.Heading, o.Fold)
		group = cmp.Or(above, group)
		r := rowOf(strconv.Itoa(i+1), wizard.Choice{Key: o.Value, Text: o.Text, Group: group}, o.Names...)
		r.above = above
		if slices.Contains(chosen, o.Value) {
			r.text = f.t("linear.ticked", "text", o.Text)
		}
		m.rows = append(m.rows, r)
	}
	return m
}

// grouped makes the groups of the options what is told: who has to choose among sixty hears a dozen names. Each option can be named
// all the same, and the name of a group tells what is in it.
func (m menu) grouped() menu {
	var groups []row
	for _, r := range m.rows {
		if r.above != "" {
			groups = append(groups, rowOf("", wizard.Choice{Text: r.above}))
		}
	}
	if len(groups) < 2 || len(m.rows) <= pageful+2 {
		return m
	}
	for i := range m.rows {
		m.rows[i].choice.Weight, m.rows[i].above = wizard.More, ""
	}
	m.rows, m.first = append(groups, m.rows...), len(groups)
	return m
}

// groups are the names of the groups in one breath, of a list in a name its first word; "" if there are none.
func (m menu) groups() string {
	var names []string
	for _, r := range m.rows {
		if r.label == "" {
			name, _, _ := strings.Cut(r.text, ",")
			names = append(names, name)
		}
	}
	return strings.Join(names, "; ")
}

// some asks for any of the options: one number after the other, or several at once; the same one again takes it out. Enter alone
// ends it.
func (f *face) some(field wizard.Field) error {
	for told := false; ; told = true {
		chosen := strings.FieldsFunc(f.value(field), func(r rune) bool { return r == '\n' })
		m := f.optionMenu(field, chosen).grouped()
		m.several = true
		switch groups := m.groups(); {
		case told:
		case groups != "":
			f.say(f.t("linear.some.groups", "groups", groups))
		default:
			f.say(f.t("linear.some"))
			f.tellRows(m, 0)
		}
		end := rowOf("d", wizard.Choice{Text: f.session.Form().Submit, Weight: wizard.Quiet})
		end.ends = true
		m.chosen, m.rows = len(m.rows), append(m.rows, end)
		rows, err := f.pick(m)
		if err != nil {
			return err
		}
		ticked, ends := false, false
		for _, r := range rows {
			i := slices.Index(chosen, r.choice.Key)
			switch {
			case r.label == "": // a group
				f.say(heading(r.text))
				for _, one := range m.rows {
					if one.choice.Group == r.text {
						f.tellRow(one)
					}
				}
				continue
			case r.ends:
				ends = true
				continue
			case i >= 0:
				chosen = slices.Delete(chosen, i, i+1)
			default:
				chosen = append(chosen, r.choice.Key)
			}
			ticked = true
		}
		if ticked {
			f.session.Type(field.Key, strings.Join(chosen, "\n"))
			f.tellChosen(field, chosen)
		}
		if ends {
			return nil
		}
	}
}

// tellChosen says which options are chosen now.
func (f *face) tellChosen(field wizard.Field, chosen []string) {
	var names []string
	for _, o := range field.Options {
		if slices.Contains(chosen, o.Value) {
			names = append(names, o.Text)
		}
	}
	if len(names) == 0 {
		f.say(f.t("linear.chosen.none"))
		return
	}
	f.sentence(f.t("linear.chosen", "names", strings.Join(names, ", ")))
}
