package console

import (
	"time"

	"widerspruch/guides"
)

// JSONVersion is that of most documents that --json prints; docs/json.md names the others.
const JSONVersion = 1

// TextOf is a text in every language.
func TextOf(in func(lang string) string) guides.Words {
	text := guides.Words{}
	for _, lang := range guides.Languages {
		text[lang] = in(lang)
	}
	return text
}

// DayOf is a calendar day as RFC 3339 writes it.
func DayOf(day time.Time) string {
	if day.IsZero() {
		return ""
	}
	return day.Format(time.DateOnly)
}

// Each makes something of every item.
func Each[T, U any](list []T, made func(T) U) []U {
	all := make([]U, len(list))
	for i, item := range list {
		all[i] = made(item)
	}
	return all
}
