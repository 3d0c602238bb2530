package wizard

import (
	"errors"
	"strings"
	"time"
)

// ErrDate says that a date could not be read.
var ErrDate = errors.New("wizard: not a date")

// dateForms are the ways to type a day, the German ones first; "2.1." is the nearest such day that is not in the future.
var dateForms = []string{"2.1.2006", "2.1.06", "2006-01-02", "2/1/2006", "2 Jan 2006", "2 January 2006"}

// ParseDate reads a day as people type it: 22.11.2026, 22.11., 2026-11-22, 22 Nov 2026, "heute", "yesterday". Nothing typed
// is today. Days in the future are an error, since nothing can have happened on them.
func (s *Session) ParseDate(text string) (time.Time, error) {
	now := s.now()
	today := time.Date(now.Year(), now.Month(), now.Day(), 0, 0, 0, 0, now.Location())
	text = strings.ToLower(strings.TrimSpace(text))
	switch text {
	case "", "heute", "today":
		return today, nil
	case "gestern", "yesterday":
		return today.AddDate(0, 0, -1), nil
	}
	day, err := parseDay(text, today)
	if err != nil {
		return time.Time{}, err
	}
	if day.After(today) {
		return time.Time{}, ErrFuture
	}
	return day, nil
}

func parseDay(text string, today time.Time) (time.Time, error) {
	for _, form := range dateForms {
		if day, err := time.ParseInLocation(form, text, today.Location()); err == nil {
			return day, nil
		}
	}
	// Without a year: try this year, and last year for a day that would lie in the future. Parsing with the year at once
	// keeps 29 February right.
	short := strings.TrimSuffix(text, ".")
	for year := today.Year(); year > today.Year()-2; year-- {
		day, err := time.ParseInLocation("2.1.2006", short+"."+time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC).Format("2006"), today.Location())
		if err == nil && !day.After(today) {
			return day, nil
		}
	}
	return time.Time{}, ErrDate
}
