package state

import "time"

// yearly is a public holiday and the rule that says on which day of a year it is; the zero time if it is not in that year.
type yearly struct {
	in      func(year int) time.Time
	holiday Holiday
}

func date(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// fixed is the same day of each year.
func fixed(month time.Month, day int) func(int) time.Time {
	return func(year int) time.Time { return date(year, month, day) }
}

// only is one day of one year.
func only(year int, month time.Month, day int) func(int) time.Time {
	return func(asked int) time.Time {
		if asked != year {
			return time.Time{}
		}
		return date(year, month, day)
	}
}

// easter is so many days after Easter Sunday.
func easter(days int) func(int) time.Time {
	return func(year int) time.Time { return easterSunday(year).AddDate(0, 0, days) }
}

// first is the first such weekday of a month.
func first(month time.Month, weekday time.Weekday) func(int) time.Time {
	return func(year int) time.Time {
		day := date(year, month, 1)
		return day.AddDate(0, 0, (int(weekday)-int(day.Weekday())+7)%7)
	}
}

// last is the last such weekday of a month.
func last(month time.Month, weekday time.Weekday) func(int) time.Time {
	return func(year int) time.Time {
		day := date(year, month+1, 0)
		return day.AddDate(0, 0, -((int(day.Weekday()) - int(weekday) + 7) % 7))
	}
}

// substitute is the working day that stands in for a day that fell on a weekend. Where two days follow each other (Christmas),
// each moves by two days; a single one moves to the Monday.
func substitute(month time.Month, dayOfMonth, together int) func(int) time.Time {
	return func(year int) time.Time {
		day := date(year, month, dayOfMonth)
		switch weekday := day.Weekday(); {
		case weekday != time.Saturday && weekday != time.Sunday:
			return time.Time{}
		case together > 1 || weekday == time.Saturday:
			return day.AddDate(0, 0, 2)
		}
		return day.AddDate(0, 0, 1)
	}
}

// brigid is Ireland's holiday of February: the first Monday, or 1 February if that is a Friday.
func brigid(year int) time.Time {
	if day := date(year, time.February, 1); day.Weekday() == time.Friday {
		return day
	}
	return first(time.February, time.Monday)(year)
}

// kingsDay is 27 April in the Netherlands, or the day before if that is a Sunday.
func kingsDay(year int) time.Time {
	day := date(year, time.April, 27)
	if day.Weekday() == time.Sunday {
		return day.AddDate(0, 0, -1)
	}
	return day
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
