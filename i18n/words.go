// Package i18n holds the words of the interface in German and English, finds the person's language, and writes dates and
// counts the way that language does. The guides bring their own words; they are not here.
package i18n

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"golang.org/x/text/collate"
	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

//go:embed de.json
var german string

//go:embed en.json
var english string

// Languages are the languages of the interface. The first one is spoken where nothing else is known.
var Languages = [...]string{"de", "en"}

// Words are the words of one language. It is made once for each language and does not change.
type Words struct {
	lang   string
	tag    language.Tag
	texts  map[string]string // by key, as JSON; decoded when asked for, since a run needs few of them
	spoken bool              // dates are written as they are said
}

// New returns the words of lang, or an error if lang is not one of Languages.
func New(lang string) (*Words, error) {
	file, ok := map[string]string{"de": german, "en": english}[lang]
	if !ok {
		return nil, fmt.Errorf("i18n: no words for the language %q", lang)
	}
	return &Words{lang: lang, tag: language.Make(lang), texts: entries(file)}, nil
}

// All are the words of every language.
func All() map[string]*Words {
	all := map[string]*Words{}
	for _, lang := range Languages {
		all[lang], _ = New(lang) // it is one of them
	}
	return all
}

// entries takes a file apart without parsing it, which would take as long as all else before the first frame: each key stands at the
// start of a line, two columns to the right. A test holds the files to that.
func entries(file string) map[string]string {
	lines := strings.Split(strings.TrimSuffix(file, "\n}\n"), "\n  \"")[1:]
	texts := make(map[string]string, len(lines))
	for _, line := range lines {
		key, value, _ := strings.Cut(line, `": `)
		texts[key] = strings.TrimSuffix(value, ",")
	}
	return texts
}

// Lang is the language of the words: "de" or "en".
func (w *Words) Lang() string { return w.lang }

// T returns the text for key. The pairs fill its placeholders: T("step.position", "n", 3, "total", 5). A key that the file
// lacks comes back as it is; a test keeps that from happening.
func (w *Words) T(key string, pairs ...any) string {
	return filled(key, w.texts[key], pairs)
}

// Has reports that there is a text, or several, for a key.
func (w *Words) Has(key string) bool {
	_, has := w.texts[key]
	return has
}

// filled decodes a text and fills its placeholders; it is the key if there is none.
func filled(key, value string, pairs []any) string {
	if text, ok := strings.CutPrefix(value, `"`); ok && !strings.Contains(text, `\`) { // nearly all
		return fill(strings.TrimSuffix(text, `"`), pairs)
	}
	var text string
	if json.Unmarshal([]byte(value), &text) != nil {
		return key
	}
	return fill(text, pairs)
}

// fill puts values in the place of placeholders, all at once: a value may hold what looks like one. A value stands in its line: what
// comes from a file or the keyboard begins none that looks as if the program said it.
func fill(text string, pairs []any) string {
	if len(pairs) == 0 {
		return text
	}
	var filled strings.Builder
	filled.Grow(2 * len(text))
	for {
		before, rest, found := strings.Cut(text, "{{.")
		filled.WriteString(before)
		if !found {
			return filled.String()
		}
		name, after, _ := strings.Cut(rest, "}}")
		filled.WriteString(oneLine(valueOf(name, pairs)))
		text = after
	}
}

// valueOf is what stands in the place of a placeholder; the placeholder itself if it has no value.
func valueOf(name string, pairs []any) string {
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i] != name {
			continue
		}
		if text, ok := pairs[i+1].(string); ok { // nearly all
			return text
		}
		return fmt.Sprint(pairs[i+1])
	}
	return "{{." + name + "}}"
}

// oneLine is a value without line breaks of any kind.
func oneLine(value string) string {
	if !strings.ContainsFunc(value, breaksLine) {
		return value
	}
	return strings.Join(strings.Fields(value), " ")
}

// breaksLine reports that a line ends here, for somebody.
func breaksLine(r rune) bool {
	return r >= '\n' && r <= '\r' || r == 0x85 || r == 0x2028 || r == 0x2029
}

// N is T for a text that depends on a count; the placeholder {{.n}} holds the count.
func (w *Words) N(key string, n int, pairs ...any) string {
	form := `"other": `
	if plural.Cardinal.MatchPlural(w.tag, n, 0, 0, 0, 0) == plural.One {
		form = `"one": `
	}
	_, rest, _ := strings.Cut(w.texts[key], form)
	value, _, _ := strings.Cut(rest, "\n") // each form on a line of its own
	return filled(key, strings.TrimSuffix(value, ","), append([]any{"n", n}, pairs...))
}

// Spoken are the same words for the ear: their dates are written as they are said, 22. November 2026.
func (w *Words) Spoken() *Words {
	spoken := *w
	spoken.spoken = true
	return &spoken
}

// IsSpoken reports that the words are for the ear.
func (w *Words) IsSpoken() bool { return w.spoken }

// Written are the same words for paper, whichever face makes it.
func (w *Words) Written() *Words {
	written := *w
	written.spoken = false
	return &written
}

// In are the words of another language, for the ear if these are.
func (w *Words) In(lang string) (*Words, error) {
	words, err := New(lang)
	if err == nil {
		words.spoken = w.spoken
	}
	return words, err
}

// Date writes a day: 22.11.2026, in English 22 Nov 2026; for the ear 22. November 2026.
func (w *Words) Date(day time.Time) string {
	switch {
	case w.spoken && w.lang == "de":
		return day.Format("2. ") + w.Month(day)
	case w.spoken:
		return day.Format("2 ") + w.Month(day)
	}
	if w.lang == "de" {
		return day.Format("02.01.2006")
	}
	return day.Format("2 Jan 2006")
}

// Month writes a month and its year: März 2025.
func (w *Words) Month(month time.Time) string {
	return w.T("month."+strconv.Itoa(int(month.Month()))) + month.Format(" 2006")
}

// Sorter compares texts the way the language sorts them: Ö stands beside O. It is not safe for concurrent use.
func (w *Words) Sorter() func(a, b string) int {
	return collate.New(w.tag).CompareString
}
