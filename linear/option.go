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
	f.session.Type(field.Key, rows[0].section)
	return nil
}

// optionMenu numbers the options of a field. The value of an option stands where the heading of a section stands elsewhere.
func (f *face) optionMenu(field wizard.Field, chosen []string) menu {
	m := menu{short: field.Label, chosen: -1}
	for i, o := range field.Options {
		if o.Group == "" {
			m.first = min(i+1, pageful)
		}
		text := o.Text
		if slices.Contains(chosen, o.Value) {
			text = f.t("linear.ticked", "text", text)
		}
		m.rows = append(m.rows, row{
			above: cmp.Or(o.Heading, o.Fold), label: strconv.Itoa(i + 1), text: text, section: o.Value, choice: wizard.Choice{Text: o.Text},
			names: append(namesOf(wizard.Choice{Text: o.Text}), o.Names...),
		})
	}
	return m
}

// grouped makes the groups of the options what is told: who has to choose among sixty hears a dozen names. Each option can be named
// all the same, and the name of a group tells what is in it.
func (m menu) grouped(field wizard.Field) menu {
	var groups []row
	for _, o := range field.Options {
		if title := cmp.Or(o.Heading, o.Fold); title != "" {
			groups = append(groups, row{text: title, names: []string{strings.ToLower(title)}, group: title, choice: wizard.Choice{Text: title}})
		}
	}
	if len(groups) < 2 || len(field.Options) <= pageful+2 {
		return m
	}
	for i := range m.rows {
		m.rows[i].weight, m.rows[i].above = wizard.More, ""
	}
	m.rows, m.first = append(groups, m.rows...), len(groups)
	return m
}

// groups are the names of the groups in one breath, of a list in a name its first word; "" if there are none.
func (m menu) groups() string {
	var names []string
	for _, r := range m.rows {
		if r.group != "" {
			name, _, _ := strings.Cut(r.group, ",")
			names = append(names, name)
		}
	}
	return strings.Join(names, "; ")
}

// tellGroup tells the options of a group.
func (f *face) tellGroup(field wizard.Field, m menu, title string) {
	f.say(heading(title))
	in := ""
	for _, o := range field.Options {
		in = cmp.Or(o.Heading, o.Fold, in)
		if in != title {
			continue
		}
		for _, r := range m.rows {
			if r.section == o.Value {
				f.tellRow(r)
			}
		}
	}
}

// some asks for any of the options: one number after the other, or several at once; the same one again takes it out. Enter alone
// ends it.
func (f *face) some(field wizard.Field) error {
	told := false
	for {
		chosen := valuesIn(f.value(field))
		m := f.optionMenu(field, chosen).grouped(field)
		m.several = true
		if !told {
			told = true
			if groups := m.groups(); groups != "" {
				f.say(f.t("linear.some.groups", "groups", groups))
			} else {
				f.say(f.t("linear.some"))
				f.tellRows(m, 0)
			}
		}
		m.rows = append(m.rows, row{label: "d", text: f.endOf(), weight: wizard.Quiet, ends: true, names: namesOf(wizard.Choice{Text: f.endOf()}), choice: wizard.Choice{Text: f.endOf()}})
		m.chosen = len(m.rows) - 1
		rows, err := f.pick(m)
		if err != nil {
			return err
		}
		ticked, ends := false, false
		for _, r := range rows {
			if r.group != "" {
				f.tellGroup(field, m, r.group)
				continue
			}
			if r.ends {
				ends = true
				continue
			}
			ticked = true
			if i := slices.Index(chosen, r.section); i >= 0 {
				chosen = slices.Delete(chosen, i, i+1)
			} else {
				chosen = append(chosen, r.section)
			}
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

// endOf is the row that ends the open form.
func (f *face) endOf() string {
	if form := f.session.Form(); form != nil {
		return form.Submit
	}
	return ""
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

func valuesIn(value string) []string {
	return strings.FieldsFunc(value, func(r rune) bool { return r == '\n' })
}
