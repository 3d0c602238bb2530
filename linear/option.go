package linear

import (
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
			above: o.Fold, label: strconv.Itoa(i + 1), text: text, section: o.Value, choice: wizard.Choice{Text: o.Text},
			names: namesOf(wizard.Choice{Text: o.Text}),
		})
	}
	return m
}

// some asks for any of the options: one number after the other, or several at once; the same one again takes it out. Enter alone
// ends it.
func (f *face) some(field wizard.Field) error {
	f.say(f.t("linear.some"))
	told := false
	for {
		chosen := valuesIn(f.value(field))
		m := f.optionMenu(field, chosen)
		m.several = true
		if !told {
			f.tellRows(m, 0)
			told = true
		}
		m.rows = append(m.rows, row{label: "d", text: f.endOf(), weight: wizard.Quiet, choice: wizard.Choice{Text: f.endOf()}})
		m.chosen = len(m.rows) - 1
		rows, err := f.pick(m)
		if err != nil {
			return err
		}
		for _, r := range rows {
			if r.section == "" {
				return nil
			}
			if i := slices.Index(chosen, r.section); i >= 0 {
				chosen = slices.Delete(chosen, i, i+1)
			} else {
				chosen = append(chosen, r.section)
			}
		}
		f.session.Type(field.Key, strings.Join(chosen, "\n"))
		f.tellChosen(field, chosen)
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
