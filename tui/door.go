package tui

import (
	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/wizard"
)

// The one door of this face: every text that comes from a page, a form, a notice or the keyboard is made harmless here, and
// ASCII where the terminal has nothing else, before it is measured. Inside no text is looked at a second time.

// door makes texts fit to be laid out.
type door struct{ ascii bool }

// text lets one text in.
func (d door) text(s string) string {
	s = guides.Clean(s)
	if d.ascii {
		s = i18n.ASCII(s)
	}
	return s
}

// page lets a page in. The page that it was made of is not touched.
func (d door) page(p wizard.Page) wizard.Page {
	form := p.Form
	p.Form = nil
	wizard.EachText(&p, d.text)
	p.Form = d.form(form)
	return p
}

// form lets a form in.
func (d door) form(f *wizard.Form) *wizard.Form {
	if f == nil {
		return nil
	}
	form := *f
	wizard.EachText(&form, d.text)
	for i := range form.Fields { // as it is kept; drawn through the door where it is drawn
		form.Fields[i].Value = guides.Clean(form.Fields[i].Value)
	}
	return &form
}
