package i18n_test

import (
	"testing"
	"time"

	"widerspruch/i18n"
)

// FuzzDay holds that whatever is typed as a day is refused, or a day since 2018 and not after today, at midnight where today is, and that
// it is read again when it is written in either of the usual ways.
func FuzzDay(f *testing.F) {
	for _, seed := range []string{
		"", "heute", "gestern", "vorgestern", "yesterday", "22.11.2026", "22.11.", "1.1.18", "29.2.2024", "29. Februar", "22-11-2026", "2026-11-22", "2026-11-22T23:59:59+01:00",
		"2026-11-22 10:00", "22. November 2026", "22nd Nov", "Nov 22, 2026", "März 1", "31.12.9999", "1.1.0001", "0.0.0", "99.99.99", "22/11/2026", "mai 5 2026",
		"22.November2026", "1.13.2026", "-1.1.2026", "２２.１１.２０２６", "22.\u00a011.\u00a02026",
	} {
		f.Add(seed, int64(1790000000))
	}
	f.Fuzz(func(t *testing.T, text string, now int64) {
		today := time.Unix(1767225600+now%(100*365*24*3600), 0).In(time.FixedZone("CET", 3600)) // from 2026 on
		if today.Year() < 2026 {
			return
		}
		day, err := i18n.ParseDay(text, today)
		if err != nil {
			return
		}
		if day.Year() < 2018 || day.After(today) || day.Hour()+day.Minute()+day.Second()+day.Nanosecond() != 0 || day.Location() != today.Location() {
			t.Fatalf("%q is read as %v on %v", text, day, today)
		}
		for _, layout := range []string{"02.01.2006", time.DateOnly, "2. 1. 2006"} {
			if again, err := i18n.ParseDay(day.Format(layout), today); err != nil || !again.Equal(day) {
				t.Fatalf("%q is read as %v, and that as %v, %v", text, day, again, err)
			}
		}
	})
}
