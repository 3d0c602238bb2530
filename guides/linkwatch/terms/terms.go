// Package terms reads what a company's terms say that matters to somebody who objects: what it does with AI, how one objects, to
// whom, on which legal ground and since when. It compares two editions of a text by that alone: another menu, footer or order says
// nothing. It opens no connection.
package terms

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"unicode/utf8"
)

// Terms is what a text says.
type Terms struct {
	Fingerprint string    `json:"fingerprint"`         // of the passages, in their order
	Effective   string    `json:"effective,omitempty"` // the day since which it holds, as the text writes it
	Companies   []string  `json:"companies,omitempty"` // that answer or stand for one that does
	Emails      []string  `json:"emails,omitempty"`    // to which one may write
	Postal      []string  `json:"postal,omitempty"`    // addresses, each a paragraph
	Grounds     []string  `json:"grounds,omitempty"`   // on which it rests what it does with AI: "legitimate interests"
	Passages    []Passage `json:"passages,omitempty"`  // the paragraphs themselves
}

// Passage is a paragraph that speaks of a topic.
type Passage struct {
	Topic Topic  `json:"topic"`
	Text  string `json:"text"`
}

// Topic is what a passage is about.
type Topic string

// The topics, in the order in which they are looked for: a paragraph has the first one that fits.
const (
	Effective Topic = "effective" // since when the text holds
	Training  Topic = "training"  // AI and the training of it
	Objection Topic = "objection" // objecting, opting out, withdrawing
	Contact   Topic = "contact"   // who answers, and where one writes
)

// What is kept of a text. It is in a public file: enough to see what changed, and no copy of the whole.
const (
	mostPassages = 80
	mostRunes    = 1000
)

// OfHTML reads a web page.
func OfHTML(page []byte) Terms { return of(htmlParagraphs(page)) }

// OfMarkdown reads a text as archives of terms keep it.
func OfMarkdown(text string) Terms { return of(markdownParagraphs(text)) }

// Empty reports that nothing in the text is about any of the topics: the page is not what it was, or only a script makes it.
func (t Terms) Empty() bool { return len(t.Passages) == 0 }

func of(paragraphs []string) Terms {
	var t Terms
	for _, text := range paragraphs {
		topic := topicOf(text)
		if topic == "" {
			continue
		}
		if day := dayIn(text); t.Effective == "" && day != "" {
			t.Effective = day
		}
		if topic == Training {
			t.Grounds = with(t.Grounds, groundsIn(text)...)
		}
		if isContact(text) {
			t.Companies = with(t.Companies, companiesIn(text)...)
			t.Emails = with(t.Emails, emailsIn(text)...)
			if postal(text) {
				t.Postal = with(t.Postal, short(text))
			}
		}
		if len(t.Passages) < mostPassages {
			t.Passages = append(t.Passages, Passage{topic, short(text)})
		}
	}
	sum := sha256.New()
	for _, p := range t.Passages {
		sum.Write([]byte(plain(p.Text) + "\n"))
	}
	t.Fingerprint = hex.EncodeToString(sum.Sum(nil))[:16]
	return t
}

// with is a list with more in it, each once.
func with(list []string, more ...string) []string {
	for _, one := range more {
		if !slices.Contains(list, one) {
			list = append(list, one)
		}
	}
	return list
}

// short is a text that is not too long to keep.
func short(text string) string {
	if utf8.RuneCountInString(text) <= mostRunes {
		return text
	}
	return string([]rune(text)[:mostRunes]) + "…"
}

// plain is a text as it is compared: words alone.
func plain(text string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !('a' <= r && r <= 'z' || '0' <= r && r <= '9' || r >= 0x80 && r != '\u00a0' && r != '“' && r != '”' && r != '„' && r != '’')
	}), " ")
}
