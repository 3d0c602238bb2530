package state

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

// dueAfterMonth is the last day to answer for a company somewhere in Europe, dueAfterReminder that of a reminder.
func dueAfterMonth(sent time.Time) time.Time        { return answerRule(sent)(Places{}).Day }
func dueAfterReminder(reminded time.Time) time.Time { return reminderRule(reminded)(Places{}).Day }

// on is a day as Day returns it.
func on(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// at parses a moment with its offset.
func at(t testing.TB, text string) time.Time {
	t.Helper()
	moment, err := time.Parse(time.RFC3339, text)
	if err != nil {
		t.Fatal(err)
	}
	return moment
}

func TestDueAfterMonth(t *testing.T) {
	for _, test := range []struct {
		name string
		sent time.Time
		want time.Time
	}{
		{"an ordinary month", on(2026, 11, 2), on(2026, 12, 2)},
		{"31 January, common year", on(2025, 1, 31), on(2025, 2, 28)},
		{"31 January, leap year", on(2028, 1, 31), on(2028, 2, 29)},
		{"30 January, leap year", on(2028, 1, 30), on(2028, 2, 29)},
		{"1900 is over, 2000 was a leap year", on(2000, 1, 31), on(2000, 2, 29)},
		{"2100 is no leap year, and 28 February is a Sunday", on(2100, 1, 31), on(2100, 3, 1)},
		{"28 February", on(2025, 2, 28), on(2025, 3, 28)},
		{"31 March", on(2026, 3, 31), on(2026, 4, 30)},
		{"across the year", on(2026, 12, 15), on(2027, 1, 15)},
		{"ends on a Saturday", on(2026, 10, 21), on(2026, 11, 23)},
		{"ends on a Sunday", on(2026, 10, 22), on(2026, 11, 23)},
		{"ends on 1 January, a Friday: the weekend follows", on(2026, 12, 1), on(2027, 1, 4)},
		{"ends on 25 December, a Friday: 26, then the weekend", on(2026, 11, 25), on(2026, 12, 28)},
		{"ends on 25 December, a Wednesday", on(2024, 11, 25), on(2024, 12, 27)},
		{"ends on 26 December, a Monday", on(2022, 11, 26), on(2022, 12, 27)},
		{"ends on Saturday 24 December: the weekend, then 26", on(2022, 11, 24), on(2022, 12, 27)},
		{"24 December itself is a working day", on(2026, 11, 24), on(2026, 12, 24)},
		{"31 December itself is a working day", on(2026, 11, 30), on(2026, 12, 30)},
		{"sent at a weekend", on(2026, 11, 1), on(2026, 12, 1)},
	} {
		if got := dueAfterMonth(test.sent); !got.Equal(test.want) {
			t.Errorf("%s: sent %s, due %s, want %s", test.name, test.sent.Format(time.DateOnly), got.Format(time.DateOnly),
				test.want.Format(time.DateOnly))
		}
	}
}

func TestDueAfterReminder(t *testing.T) {
	for _, test := range []struct{ sent, want time.Time }{
		{on(2026, 11, 2), on(2026, 11, 16)},
		{on(2026, 11, 7), on(2026, 11, 23)},  // a Saturday again
		{on(2026, 12, 11), on(2026, 12, 28)}, // 25 December, a Friday
		{on(2026, 12, 18), on(2027, 1, 4)},   // 1 January, a Friday
		{on(2028, 2, 15), on(2028, 2, 29)},
	} {
		if got := dueAfterReminder(test.sent); !got.Equal(test.want) {
			t.Errorf("two weeks after %s: %s, want %s", test.sent.Format(time.DateOnly), got.Format(time.DateOnly),
				test.want.Format(time.DateOnly))
		}
	}
}

func TestRecheckIsNotMoved(t *testing.T) {
	for _, test := range []struct{ switched, want time.Time }{
		{on(2026, 5, 22), on(2026, 11, 22)}, // a Sunday
		{on(2026, 8, 31), on(2027, 2, 28)},
		{on(2027, 8, 31), on(2028, 2, 29)},
		{on(2026, 6, 25), on(2026, 12, 25)},
	} {
		if got := recheckRule(test.switched)(Places{}).Day; !got.Equal(test.want) {
			t.Errorf("six months after %s: %s, want %s", test.switched.Format(time.DateOnly), got.Format(time.DateOnly),
				test.want.Format(time.DateOnly))
		}
	}
}

// Whoever sends something just before midnight in Auckland or Honolulu sends it on the day that their calendar shows.
func TestDaysAreThoseOfTheOwnClock(t *testing.T) {
	for _, sent := range []string{
		"2026-11-02T00:00:00+13:00", "2026-11-02T23:59:59-10:00", "2026-11-02T23:59:59Z", "2026-11-02T00:30:00+01:00",
	} {
		if got := dueAfterMonth(at(t, sent)); !got.Equal(on(2026, 12, 2)) {
			t.Errorf("sent %s: due %s", sent, got)
		}
	}
}

// Every day from 2000 to 2100, against a calendar that counts days one by one and knows nothing of our arithmetic.
func TestDueAfterMonthOnEveryDay(t *testing.T) {
	for sent := on(2000, 1, 1); sent.Year() <= 2100; sent = sent.AddDate(0, 0, 1) {
		due := sent.AddDate(0, 0, 1)
		for due.Day() != sent.Day() && due.AddDate(0, 0, 1).Month() != sent.AddDate(0, 0, 1-sent.Day()).AddDate(0, 2, 0).Month() {
			due = due.AddDate(0, 0, 1)
		}
		for due.Weekday() == time.Saturday || due.Weekday() == time.Sunday ||
			due.Format("01-02") == "01-01" || due.Format("01-02") == "12-25" || due.Format("01-02") == "12-26" {
			due = due.AddDate(0, 0, 1)
		}
		if got := dueAfterMonth(sent); !got.Equal(due) {
			t.Fatalf("sent %s: due %s, want %s", sent.Format(time.DateOnly), got.Format(time.DateOnly), due.Format(time.DateOnly))
		}
	}
}

func genDay() *rapid.Generator[time.Time] {
	return rapid.Custom(func(t *rapid.T) time.Time {
		return on(2000, 1, 1).AddDate(0, 0, rapid.IntRange(0, 36889).Draw(t, "day"))
	})
}

// What must hold of every period: it is never shorter than promised, ends on a working day, is at most four days longer, and
// who sends later is never answered earlier.
func TestPeriodsHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := genDay().Draw(t, "a"), genDay().Draw(t, "b")
		if b.Before(a) {
			a, b = b, a
		}
		for name, due := range map[string]func(time.Time) time.Time{
			"month": dueAfterMonth,
			"weeks": dueAfterReminder,
		} {
			day := due(a)
			if day.After(due(b)) {
				t.Errorf("%s: %s is due after %s", name, a, b)
			}
			if !working("", day, day, Places{}.holidays()...).Day.Equal(day) {
				t.Errorf("%s: %s is no working day", name, day)
			}
			days := int(day.Sub(a).Hours() / 24)
			if least, most := 14, 31+4; days < least || days > most {
				t.Errorf("%s: %d days after %s", name, days, a)
			}
		}
		clock := time.Duration(rapid.IntRange(0, 86399).Draw(t, "second")) * time.Second
		offset := rapid.IntRange(-12*60, 14*60).Draw(t, "offset") * 60
		y, m, d := a.Date()
		local := time.Date(y, m, d, 0, 0, 0, 0, time.FixedZone("", offset)).Add(clock)
		if !dueAfterMonth(local).Equal(dueAfterMonth(a)) {
			t.Errorf("%s is due on another day than %s", local, a)
		}
	})
}
