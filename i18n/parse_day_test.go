package i18n_test

import (
	"errors"
	"testing"
	"time"

	"widerspruch/i18n"
)

func TestParseDay(t *testing.T) {
	today := time.Date(2026, 11, 29, 14, 0, 0, 0, time.UTC)
	for text, want := range map[string]string{
		"": "2026-11-29", "heute": "2026-11-29", "Gestern": "2026-11-28", "vorgestern": "2026-11-27", "the day before yesterday": "2026-11-27",
		"22.11.2026": "2026-11-22", "22.11.26": "2026-11-22", "22. 11. 2026": "2026-11-22", "22.11.": "2026-11-22", "22.11": "2026-11-22", "30.11.": "2025-11-30",
		"22-11-2026": "2026-11-22", "22/11/2026": "2026-11-22", "2026-11-22": "2026-11-22", "2026-11-22T10:30": "2026-11-22", "2026-11-22T10:30:00+01:00": "2026-11-22",
		"22. November 2026": "2026-11-22", "22 Nov 2026": "2026-11-22", "22nd November 2026": "2026-11-22", "November 22, 2026": "2026-11-22", "3. März": "2026-03-03",
		"3. Jänner 2026": "2026-01-03", "29.02.2024": "2024-02-29",
	} {
		got, err := i18n.ParseDay(text, today)
		if err != nil || got.Format(time.DateOnly) != want {
			t.Errorf("%q: %s, %v; want %s", text, got.Format(time.DateOnly), err, want)
		}
	}
	for text, want := range map[string]error{
		"1.1.0001": i18n.ErrEarly, "22.11.0026": i18n.ErrEarly, "31.12.2017": i18n.ErrEarly, "30.11.2026": i18n.ErrFuture, "2027-01-01": i18n.ErrFuture,
		"31.2.2026": i18n.ErrDay, "29.02.2025": i18n.ErrDay, "bald": i18n.ErrDay, "11": i18n.ErrDay, "22.13.2026": i18n.ErrDay, "99 Xyz": i18n.ErrDay,
	} {
		if _, err := i18n.ParseDay(text, today); !errors.Is(err, want) {
			t.Errorf("%q: %v, want %v", text, err, want)
		}
	}
}

// A day until which somebody wants time may lie ahead; without a year it is the next such day.
func TestParseComingDay(t *testing.T) {
	today := time.Date(2026, 11, 29, 14, 0, 0, 0, time.UTC)
	for text, want := range map[string]string{
		"24.12.": "2026-12-24", "15.1.": "2027-01-15", "29.11.": "2026-11-29", "heute": "2026-11-29", "15.01.2027": "2027-01-15", "1.11.2026": "2026-11-01",
	} {
		got, err := i18n.ParseComingDay(text, today)
		if err != nil || got.Format(time.DateOnly) != want {
			t.Errorf("%q: %s, %v; want %s", text, got.Format(time.DateOnly), err, want)
		}
	}
	for text, want := range map[string]error{"15.1.2127": i18n.ErrFar, "15.1.1927": i18n.ErrEarly, "bald": i18n.ErrDay} {
		if _, err := i18n.ParseComingDay(text, today); !errors.Is(err, want) {
			t.Errorf("%q: %v, want %v", text, err, want)
		}
	}
}
