package wizard

import (
	"errors"
	"time"

	"widerspruch/guides"
	"widerspruch/i18n"
)

// ErrDate says that a date could not be read.
var ErrDate = errors.New("wizard: not a date")

// ParseDate reads a day as people type it: 22.11.2026, 22.11., 2026-11-22, 22 Nov 2026, "heute", "yesterday". Nothing typed
// is today. Days in the future are an error, since nothing can have happened on them.
func (s *Session) ParseDate(text string) (time.Time, error) {
	now := s.now()
	today := time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, now.Location())
	day, err := i18n.ParseDay(text, today)
	switch {
	case errors.Is(err, i18n.ErrFuture):
		return time.Time{}, ErrFuture
	case err != nil:
		return time.Time{}, errors.Join(ErrDate, err)
	}
	return day, nil
}

// Prefill returns what the form for an action shows before the person types: the account of the case.
func (s *Session) Prefill(a Action) Details {
	if c := s.progress.Case(a.Place.Case); c != nil {
		return Details{On: s.now(), Account: guides.Clean(c.Account)}
	}
	return Details{On: s.now()}
}
