package tui

import (
	"slices"

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
	d.all(&p.Title, &p.Short, &p.Whose, &p.Heading, &p.Ask, &p.Several)
	d.all(&p.Head.Name, &p.Head.Account, &p.Head.Under, &p.Head.Right, &p.State.Word, &p.State.Words)
	p.Head.Counts = d.counts(p.Head.Counts)
	p.Mark = d.mark(p.Mark)
	p.Line.Stations = each(p.Line.Stations, func(s *wizard.Station) { d.all(&s.Name) })
	p.Blocks = each(p.Blocks, d.block)
	p.Groups = d.groups(p.Groups)
	p.Choices = d.choices(p.Choices)
	p.Form = d.form(p.Form)
	return p
}

// groups lets groups in.
func (d door) groups(groups []wizard.Group) []wizard.Group {
	return each(groups, func(g *wizard.Group) { d.all(&g.Title, &g.Sum) })
}

// choices lets choices in.
func (d door) choices(choices []wizard.Choice) []wizard.Choice {
	return each(choices, func(c *wizard.Choice) {
		d.all(&c.Text, &c.Note, &c.Right, &c.Under, &c.Spoken, &c.Address, &c.Letter)
		c.Mark = d.mark(c.Mark)
	})
}

// form lets a form in.
func (d door) form(f *wizard.Form) *wizard.Form {
	if f == nil {
		return nil
	}
	form := *f
	d.all(&form.Title, &form.More, &form.Submit, &form.Note, &form.Wrong)
	form.Fields = each(form.Fields, func(f *wizard.Field) {
		d.all(&f.Label, &f.Hint)
		f.Options = each(f.Options, func(o *wizard.Option) { d.all(&o.Text, &o.Note, &o.Fold, &o.Heading) })
		f.Value = guides.Clean(f.Value) // as it is kept; drawn through the door where it is drawn
	})
	return &form
}

func (d door) block(b *wizard.Block) {
	d.all(&b.Title)
	switch body := b.Body.(type) {
	case wizard.Prose:
		d.all(&body.Markdown)
		b.Body = body
	case wizard.Notice:
		d.all(&body.Text)
		b.Body = body
	case wizard.List:
		body.Items = each(body.Items, func(i *wizard.Item) { d.all(&i.Lead, &i.Text) })
		b.Body = body
	case wizard.Facts:
		body.Rows = each(body.Rows, func(f *wizard.Fact) { d.all(&f.Label, &f.Value) })
		b.Body = body
	case wizard.Address:
		d.all(&body.Label, &body.URL)
		b.Body = body
	case wizard.Paste:
		d.all(&body.Label)
		body.Paragraphs = each(body.Paragraphs, func(s *string) { d.all(s) })
		b.Body = body
	case wizard.Stamp:
		d.all(&body.Text, &body.On)
		b.Body = body
	case wizard.Tally:
		d.all(&body.Label, &body.Words)
		body.Signs = d.counts(body.Signs)
		b.Body = body
	}
}

func (d door) counts(counts []wizard.Count) []wizard.Count {
	return each(counts, func(c *wizard.Count) { d.all(&c.Word) })
}

func (d door) mark(m *wizard.Mark) *wizard.Mark {
	if m == nil {
		return nil
	}
	mark := *m
	d.all(&mark.Words)
	return &mark
}

func (d door) all(texts ...*string) {
	for _, s := range texts {
		*s = d.text(*s)
	}
}

// each is a copy of a list on which do was done.
func each[T any](list []T, do func(*T)) []T {
	list = slices.Clone(list)
	for i := range list {
		do(&list[i])
	}
	return list
}
