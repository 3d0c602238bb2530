package letters

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// textWidth is the widest line of plain text.
const textWidth = 72

// Text is the whole letter as plain text, no line wider than 72 characters unless it is one word.
func (l *Letter) Text() string { return wrapped(l.Paragraphs()) }

// Message is the letter as the text of a mail: without the heads, from the salutation on.
func (l *Letter) Message() string { return wrapped(l.message()) }

// Paragraphs are the paragraphs of the whole letter. Lines of an address and items of a list are lines in theirs.
func (l *Letter) Paragraphs() []string {
	heads := []string{strings.Join(l.From, "\n"), strings.Join(l.To, "\n"), l.Date}
	return append(filled(heads), l.MailParagraphs()...)
}

// MailParagraphs are those of the letter as a mail: its subject and its text.
func (l *Letter) MailParagraphs() []string {
	return append(filled([]string{l.Subject}), l.message()...)
}

func (l *Letter) message() []string {
	var texts []string
	for _, p := range append(slices.Clip(l.Body), Paragraph{Text: l.Closing}, Paragraph{Text: l.Signature}, l.Enclosures) {
		lines := filled([]string{p.Text})
		for _, item := range p.Items {
			lines = append(lines, itemMark+item)
		}
		texts = append(texts, strings.Join(lines, "\n"))
	}
	return filled(texts)
}

// filled are the texts in which there is anything.
func filled(texts []string) []string {
	return slices.DeleteFunc(texts, func(text string) bool { return strings.TrimSpace(text) == "" })
}

// wrapped is paragraphs in lines, with a blank line between them.
func wrapped(paragraphs []string) string {
	var t strings.Builder
	for i, paragraph := range paragraphs {
		if i > 0 {
			t.WriteByte('\n')
		}
		for line := range strings.SplitSeq(paragraph, "\n") {
			if item, ok := strings.CutPrefix(line, itemMark); ok {
				wrap(&t, itemMark, strings.Repeat(" ", len(itemMark)), item)
			} else {
				wrap(&t, "", "", line)
			}
		}
	}
	return t.String()
}

// wrap breaks a text into lines: the first one begins with the one lead, the others with the other.
func wrap(t *strings.Builder, first, other, text string) {
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
