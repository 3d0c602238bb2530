// Package i18n holds the words of the interface in German and English, finds the person's language, and writes dates and
// counts the way that language does. The guides bring their own words; they are not here.
package i18n

import (
	"embed"
	"fmt"
	"strconv"
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
	localizer *goi18n.Localizer
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
	bundle := goi18n.NewBundle(tag)
	if _, err := bundle.ParseMessageFileBytes(data, file); err != nil {
		return nil, fmt.Errorf("i18n: %s: %w", file, err)
	}
	return &Words{lang: lang, localizer: goi18n.NewLocalizer(bundle, lang)}, nil
}

// Lang is the language of the words: "de" or "en".
func (w *Words) Lang() string { return w.lang }

// T returns the text for key. The pairs fill its placeholders: T("step.position", "n", 3, "total", 5). A key that the file
// lacks comes back as it is; a test keeps that from happening.
func (w *Words) T(key string, pairs ...any) string {
	return w.localize(key, nil, pairs)
}

// N is T for a text that depends on a count; the placeholder {{.n}} holds the count.
func (w *Words) N(key string, n int, pairs ...any) string {
	return w.localize(key, n, append(pairs, "n", n))
}

func (w *Words) localize(key string, count any, pairs []any) string {
	data := make(map[string]any, len(pairs)/2)
	for i := 0; i+1 < len(pairs); i += 2 {
		data[fmt.Sprint(pairs[i])] = pairs[i+1]
	}
	text, err := w.localizer.Localize(&goi18n.LocalizeConfig{MessageID: key, TemplateData: data, PluralCount: count})
	if err != nil {
		return key
	}
	return text
}

// Date writes a day: 22.11.2026, in English 22 Nov 2026.
func (w *Words) Date(day time.Time) string {
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
