package state

import "time"

// yearly is a public holiday and the rule that says which day of a year it is.
type yearly struct {
	on      func(day time.Time) bool // asked for a Day
	holiday Holiday
}

func date(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// fixed is the same day of each year.
func fixed(month time.Month, dayOfMonth int) func(time.Time) bool {
	return func(day time.Time) bool { return day.Month() == month && day.Day() == dayOfMonth }
}

// only is one day of one year.
func only(year int, month time.Month, dayOfMonth int) func(time.Time) bool {
	return func(day time.Time) bool { return day.Equal(date(year, month, dayOfMonth)) }
}

// easter is so many days after Easter Sunday.
func easter(days int) func(time.Time) bool {
	return func(day time.Time) bool {
		return day.Month() >= time.March && day.Month() <= time.June && day.AddDate(0, 0, -days).Equal(easterSunday(day.Year()))
	}
}

// first is the first such weekday of a month.
func first(month time.Month, weekday time.Weekday) func(time.Time) bool {
	return func(day time.Time) bool { return day.Month() == month && day.Weekday() == weekday && day.Day() <= 7 }
}

// last is the last such weekday of a month.
func last(month time.Month, weekday time.Weekday) func(time.Time) bool {
	return func(day time.Time) bool {
		return day.Month() == month && day.Weekday() == weekday && day.AddDate(0, 0, 7).Month() != month
	}
}

// substitute is the working day that stands in for a day that fell on a weekend. Where two days follow each other (Christmas),
// each moves by two days; a single one moves to the Monday.
func substitute(month time.Month, dayOfMonth, together int) func(time.Time) bool {
	return func(day time.Time) bool {
		if day.Month() != month {
			return false
		}
		meant, later := date(day.Year(), month, dayOfMonth), 1
		switch weekday := meant.Weekday(); {
		case weekday != time.Saturday && weekday != time.Sunday:
			return false
		case together > 1 || weekday == time.Saturday:
			later = 2
		}
		return day.Equal(meant.AddDate(0, 0, later))
	}
}

// brigid is Ireland's holiday of February: the first Monday, or 1 February if that is a Friday.
func brigid(day time.Time) bool {
	if friday := date(day.Year(), time.February, 1); friday.Weekday() == time.Friday {
		return day.Equal(friday)
	}
	return first(time.February, time.Monday)(day)
}

// kingsDay is 27 April in the Netherlands, or the day before if that is a Sunday.
func kingsDay(day time.Time) bool {
	if day.Month() != time.April || day.Weekday() == time.Sunday {
		return false
	}
	return day.Day() == 27 || day.Day() == 26 && day.Weekday() == time.Saturday
}

// easterSunday is worked out by the rule of the Gregorian calendar (Meeus, Jones, Butcher).
func easterSunday(year int) time.Time {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	month := (h + l - 7*m + 90) / 25
	return date(year, time.Month(month), (h+l-7*m+33*month+19)%32)
}
