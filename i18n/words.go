// Package i18n holds the words of the interface in German and English, finds the person's language, and writes dates and
// counts the way that language does. The guides bring their own words; they are not here.
package i18n

import (
	"embed"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	goi18n "github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

//go:embed de.json en.json
var files embed.FS

// Languages are the languages of the interface. The first one is spoken where nothing else is known.
var Languages = [...]string{"de", "en"}

// Words are the words of one language. It is made once for each language and does not change.
type Words struct {
	lang      string
	texts     map[string]json.RawMessage // by key; decoded when asked for, since a run needs few of them
	localizer *goi18n.Localizer          // knows the plural rules
	spoken    bool                       // dates are written as they are said
}

// New returns the words of lang, or an error if lang is not one of Languages.
func New(lang string) (*Words, error) {
	tag, err := language.Parse(lang)
	if err != nil {
		return nil, fmt.Errorf("i18n: language %q: %w", lang, err)
	}
	file := lang + ".json"
	data, err := files.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("i18n: no words for the language %q", lang)
	}
	words := &Words{lang: lang, localizer: goi18n.NewLocalizer(goi18n.NewBundle(tag), lang)}
	if err := json.Unmarshal(data, &words.texts); err != nil {
		return nil, fmt.Errorf("i18n: %s: %w", file, err)
	}
	return words, nil
}

// Lang is the language of the words: "de" or "en".
func (w *Words) Lang() string { return w.lang }

// T returns the text for key. The pairs fill its placeholders: T("step.position", "n", 3, "total", 5). A key that the file
// lacks comes back as it is; a test keeps that from happening.
func (w *Words) T(key string, pairs ...any) string {
	var text string
	if json.Unmarshal(w.texts[key], &text) != nil {
		return key
	}
	return fill(text, pairs)
}

// fill puts values in the place of placeholders, all at once: a value may hold what looks like one.
func fill(text string, pairs []any) string {
	if len(pairs) == 0 || !strings.Contains(text, "{{") {
		return text
	}
	oldnew := make([]string, 0, len(pairs))
	for i := 0; i+1 < len(pairs); i += 2 {
		oldnew = append(oldnew, "{{."+fmt.Sprint(pairs[i])+"}}", fmt.Sprint(pairs[i+1]))
	}
	return strings.NewReplacer(oldnew...).Replace(text)
}

// N is T for a text that depends on a count; the placeholder {{.n}} holds the count.
func (w *Words) N(key string, n int, pairs ...any) string {
	message := goi18n.Message{ID: key}
	if json.Unmarshal(w.texts[key], &message) != nil {
		return key
	}
	data := map[string]any{"n": n}
	for i := 0; i+1 < len(pairs); i += 2 {
		data[fmt.Sprint(pairs[i])] = pairs[i+1]
	}
	text, err := w.localizer.Localize(&goi18n.LocalizeConfig{DefaultMessage: &message, TemplateData: data, PluralCount: n})
	if err != nil {
		return key
	}
	return text
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
	return collate.New(language.Make(w.lang)).CompareString
}
