package wizard

import (
	"strings"
	"unicode"
)

// cleanPage is the one door through which the text of a page goes: no string of a file, a guide or the keyboard reaches a face
// unclean. A test walks all types of a page and finds what is left out here.
func cleanPage(p *Page) {
	all(&p.Title, &p.Short, &p.Whose, &p.Heading, &p.Ask, &p.Several, &p.Head.Name, &p.Head.Account, &p.Head.Under, &p.Head.Right, &p.State.Word, &p.State.Words)
	for i := range p.Head.Counts {
		all(&p.Head.Counts[i].Word)
	}
	cleanMark(p.Mark)
	for i := range p.Line.Stations {
		all(&p.Line.Stations[i].Name)
	}
	for i := range p.Blocks {
		b := &p.Blocks[i]
		all(&b.Title)
		b.Body = cleanBody(b.Body)
	}
	for i := range p.Groups {
		all(&p.Groups[i].Title, &p.Groups[i].Sum)
	}
	for i := range p.Choices {
		cleanChoice(&p.Choices[i])
	}
	if p.Form != nil {
		cleanForm(p.Form)
	}
}

func cleanChoice(c *Choice) {
	all(&c.Text, &c.Note, &c.Right, &c.Under, &c.Spoken, &c.Address)
	cleanMark(c.Mark)
}

func cleanMark(m *Mark) {
	if m != nil {
		all(&m.Words)
	}
}

func cleanBody(body Body) Body {
	switch b := body.(type) {
	case Prose:
		all(&b.Markdown)
		return b
	case Notice:
		all(&b.Text)
		return b
	case List:
		for i := range b.Items {
			all(&b.Items[i].Lead, &b.Items[i].Text)
		}
		return b
	case Facts:
		for i := range b.Rows {
			all(&b.Rows[i].Label, &b.Rows[i].Value)
		}
		return b
	case Address:
		all(&b.Label, &b.URL)
		return b
	case Paste:
		all(&b.Label)
		for i := range b.Paragraphs {
			all(&b.Paragraphs[i])
		}
		return b
	case Stamp:
		all(&b.Text, &b.On)
		return b
	case Tally:
		all(&b.Label, &b.Words)
		for i := range b.Signs {
			all(&b.Signs[i].Word)
		}
		return b
	}
	return body
}

// cleanForm does the same for a form. From what stands in its fields only goes what steers the terminal or turns what is read: what
// stands there is what will be kept, a name with joiners or the path of a file as much as any other.
func cleanForm(f *Form) {
	all(&f.Title, &f.More, &f.Submit, &f.Note, &f.Wrong)
	for i := range f.Fields {
		field := &f.Fields[i]
		all(&field.Label, &field.Hint)
		field.Value, field.Was = steerless(field.Value), steerless(field.Was)
		for j := range field.Options {
			all(&field.Options[j].Text, &field.Options[j].Note, &field.Options[j].Fold, &field.Options[j].Heading)
			field.Options[j].Names = cleanAll(field.Options[j].Names)
		}
	}
}

// steerless is a text without control characters, but for ends of lines and tabs, and without marks of direction.
func steerless(text string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && unicode.In(r, unicode.Cc, unicode.Bidi_Control) {
			return -1
		}
		return r
	}, text)
}

func all(texts ...*string) {
	for _, text := range texts {
		*text = clean(*text)
	}
}

// cleanAll are texts made safe to show.
func cleanAll(texts []string) []string {
	var safe []string
	for _, text := range texts {
		safe = append(safe, clean(text))
	}
	return safe
}
