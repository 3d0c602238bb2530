package letters

import (
	"time"

	"widerspruch/i18n"
	"widerspruch/state"
)

// OddDay points out that an event cannot have been on the day that it is noted for: after today, or before there was a right to
// object. Such days cannot be typed, but they can be in a file. It is empty for all other days.
func OddDay(w *i18n.Words, day, now time.Time) string {
	switch {
	case day.IsZero():
		return ""
	case state.Day(day).After(state.Day(now)):
		return w.T("day.ahead")
	case i18n.Early(day):
		return w.T("day.early")
	}
	return ""
}

// WithOddDay adds to a text about a day what OddDay points out.
func WithOddDay(w *i18n.Words, text string, day, now time.Time) string {
	odd := OddDay(w, day, now)
	if odd == "" {
		return text
	}
	return w.T("day.odd", "text", text, "odd", odd)
}
