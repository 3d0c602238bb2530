package letters

import (
	"bytes"
	"html/template"
)

// HTML is the letter as one page to print: A4, laid out for a window envelope (DIN 5008, form B), with nothing loaded from
// anywhere. The template escapes every word.
func (l *Letter) HTML() ([]byte, error) {
	page, err := template.ParseFS(files, "text/letter.html.tmpl")
	if err != nil {
		return nil, err
	}
	var html bytes.Buffer
	if err := page.Execute(&html, l); err != nil {
		return nil, err
	}
	return html.Bytes(), nil
}

// ByHand says that the letter counts only with a signature by hand.
func (l *Letter) ByHand() bool { return l.Kind == KindMandate }

// Sender is what stands in the window above the recipient: the sender's lines but the e-mail address.
func (l *Letter) Sender() []string { return l.From[:len(l.From)-1] }
