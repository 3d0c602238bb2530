package linear

import (
	"cmp"
	"slices"

	"widerspruch/wizard"
)

// fill asks a form field by field, ends it, and asks again only what will not do. 0 leaves it; what was typed is kept.
func (f *face) fill(page wizard.Page) error {
	form := page.Form
	if form.Title != page.Title {
		f.sentence(form.Title)
	}
	if err := f.fields(form); err != nil {
		return f.unfilled(err)
	}
	for {
		change, ok := f.session.Submit()
		if ok {
			if err := f.settle(change); err != nil || !f.wrong(form.Key) {
				return f.unfilled(err)
			}
		}
		now := f.session.Form()
		if now == nil {
			return nil
		}
		at := fieldOf(now, now.At)
		if ok { // what was refused while it was saved is not what Enter keeps
			f.session.Type(at.Key, at.Was)
		} else {
			f.sentence(now.Wrong)
		}
		if err := f.field(at); err != nil {
			return f.unfilled(err)
		}
	}
}

// wrong reports that the form is still open because a field of it could not be kept.
func (f *face) wrong(key string) bool {
	form := f.session.Form()
	return form != nil && form.Key == key && form.Wrong != ""
}

// fields asks what the form is about, then, if the person wants, the rest. A form that comes back with a question of its own, or
// with what is wrong, asks only that.
func (f *face) fields(form *wizard.Form) error {
	if form.Wrong != "" {
		f.sentence(form.Wrong)
		return f.field(fieldOf(form, form.At))
	}
	from := max(slices.IndexFunc(form.Fields, func(one wizard.Field) bool { return one.Key == form.At }), 0)
	rest := false
	for _, one := range form.Fields[from:] {
		if one.Weight == wizard.More && !rest && !form.Open {
			more, err := f.yes(form.More+"?", false)
			if err != nil || !more {
				return err
			}
			f.session.Unfold()
			rest = true
		}
		if err := f.field(one); err != nil {
			return err
		}
	}
	return nil
}

// fieldOf is the field of that key, or the first one.
func fieldOf(form *wizard.Form, key string) wizard.Field {
	if i := slices.IndexFunc(form.Fields, func(one wizard.Field) bool { return one.Key == key }); i >= 0 {
		return form.Fields[i]
	}
	return form.Fields[0]
}

// unfilled closes the form if the person went back, and says what became of what they typed.
func (f *face) unfilled(err error) error {
	if err != errBack {
		return err
	}
	f.sentence(cmp.Or(f.closed(), f.t("linear.cancelled")))
	return nil
}

// closed keeps what was typed into the form as a draft, and returns what is to be said of that.
func (f *face) closed() string {
	change := f.session.Close()
	said, _ := f.session.Settle(change, f.session.Save(change))
	return said
}
