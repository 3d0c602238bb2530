package letters

import (
	"strings"
	"unicode/utf8"
)

// textWidth is the widest line of plain text.
const textWidth = 72

// Text is the whole letter as plain text, no line wider than 72 characters unless it is one word.
func (l *Letter) Text() string {
	var t textWriter
	t.lines(l.From)
	t.lines(l.To)
	t.lines([]string{l.Date})
	t.lines([]string{l.Subject})
	l.message(&t)
	return t.String()
}

// Message is the letter as the text of a mail: without the heads, from the salutation on.
func (l *Letter) Message() string {
	var t textWriter
	l.message(&t)
	return t.String()
}

func (l *Letter) message(t *textWriter) {
	for _, p := range l.Body {
		t.paragraph(p)
	}
	t.lines([]string{l.Closing})
	t.lines([]string{l.Signature})
	if len(l.Enclosures.Items) > 0 {
		t.paragraph(l.Enclosures)
	}
}

// textWriter writes blocks of lines with a blank line between them.
type textWriter struct{ strings.Builder }

func (t *textWriter) lines(lines []string) {
	t.gap()
	for _, line := range lines {
		t.wrap("", "", line)
	}
}

func (t *textWriter) paragraph(p Paragraph) {
	t.gap()
	if p.Text != "" {
		t.wrap("", "", p.Text)
	}
	for _, item := range p.Items {
		t.wrap(itemMark, strings.Repeat(" ", len(itemMark)), item)
	}
}

func (t *textWriter) gap() {
	if t.Len() > 0 {
		t.WriteByte('\n')
	}
}

// wrap breaks a text into lines: the first one begins with the one lead, the others with the other.
func (t *textWriter) wrap(first, other, text string) {
	line, begun := first, false
	for _, word := range strings.Fields(text) {
		if begun && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > textWidth {
			t.WriteString(line + "\n")
			line, begun = other, false
		}
		if begun {
			line += " "
		}
		line += word
		begun = true
	}
	t.WriteString(line + "\n")
}
