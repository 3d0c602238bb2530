package i18n

import (
	"errors"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// The reasons why ParseDay reads no day.
var (
	ErrDay    = errors.New("i18n: not a day")
	ErrEarly  = errors.New("i18n: a day before 2018")
	ErrFuture = errors.New("i18n: a day that is still to come")
	ErrFar    = errors.New("i18n: a day that is years away")
)

// firstYear is when the General Data Protection Regulation began to apply: nobody can have objected under it before.
const firstYear = 2018

var (
	dayMonthYear = regexp.MustCompile(`^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4}|\d{2})$`)
	dayMonth     = regexp.MustCompile(`^(\d{1,2})\. ?(\d{1,2})\.?$`)
	yearMonthDay = regexp.MustCompile(`^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]\d{1,2}:\d{2}\S*)?$`)
	dayName      = regexp.MustCompile(`^(\d{1,2})(?:\.|st|nd|rd|th)? ?([\pL.]+),?(?: (\d{4}))?$`)
	nameDay      = regexp.MustCompile(`^([\pL.]+) (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$`)
)

// months are the names of months in both languages, by their first letters, which are enough to tell them apart.
var months = map[string]time.Month{
	"jan": 1, "jän": 1, "feb": 2, "mär": 3, "mae": 3, "mar": 3, "mrz": 3, "apr": 4, "mai": 5, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
	"okt": 10, "oct": 10, "nov": 11, "dez": 12, "dec": 12,
}

// days are words for a day, and how many days ago it was.
var days = map[string]int{
	"": 0, "heute": 0, "today": 0, "gestern": 1, "yesterday": 1, "vorgestern": 2, "the day before yesterday": 2,
}

// ParseDay reads a day as people in both languages write it: "22.11.2026", "22.11.", "22-11-2026", "2026-11-22", a moment of RFC 3339,
// "22. November 2026", "22 Nov", "Nov 22, 2026", "heute", "vorgestern", "yesterday". Nothing is today. Without a year it is the last such
// day. The result is midnight where today is. Nothing can have happened before 2018 or after today.
func ParseDay(text string, today time.Time) (time.Time, error) {
	today = at(today, today.Year(), today.Month(), today.Day())
	day, err := parseDay(text, today, -1)
	switch {
	case err != nil:
		return time.Time{}, err
	case day.Year() < firstYear:
		return time.Time{}, ErrEarly
	case day.After(today):
		return time.Time{}, ErrFuture
	}
	return day, nil
}

// Early says that a day lies before the General Data Protection Regulation applied.
func Early(day time.Time) bool { return !day.IsZero() && day.Year() < firstYear }

// farYears is how far ahead a day can be that somebody is given: longer than any time limit.
const farYears = 3

// ParseComingDay is ParseDay for days that may be still to come, such as the one until which a company wants more time. Without a year it
// is the next such day.
func ParseComingDay(text string, today time.Time) (time.Time, error) {
	today = at(today, today.Year(), today.Month(), today.Day())
	day, err := parseDay(text, today, 1)
	switch {
	case err != nil:
		return time.Time{}, err
	case Early(day):
		return time.Time{}, ErrEarly
	case day.After(today.AddDate(farYears, 0, 0)):
		return time.Time{}, ErrFar
	}
	return day, nil
}

// parseDay reads any day. Without a year it is the nearest such day in one direction: -1 for the past, 1 for what is to come.
func parseDay(text string, today time.Time, direction int) (time.Time, error) {
	text = strings.Join(strings.Fields(strings.ToLower(text)), " ")
	if ago, ok := days[text]; ok {
		return at(today, today.Year(), today.Month(), today.Day()-ago), nil
	}
	year, month, day, ok := parts(text)
	if !ok {
		return time.Time{}, ErrDay
	}
	if year > 0 {
		return valid(today, year, month, day)
	}
	for _, year := range []int{today.Year(), today.Year() + direction} {
		if date, err := valid(today, year, month, day); err == nil && date.Compare(today)*direction >= 0 {
			return date, nil
		}
	}
	return time.Time{}, ErrDay
}

// parts finds year, month and day; year is 0 if none is named.
func parts(text string) (year int, month time.Month, day int, ok bool) {
	number := func(s string) int { n, _ := strconv.Atoi(s); return n } // only digits come here
	if m := dayMonthYear.FindStringSubmatch(text); m != nil {
		if year = number(m[3]); len(m[3]) == 2 {
			year += 2000
		}
		return year, time.Month(number(m[2])), number(m[1]), true
	}
	if m := dayMonth.FindStringSubmatch(text); m != nil {
		return 0, time.Month(number(m[2])), number(m[1]), true
	}
	if m := yearMonthDay.FindStringSubmatch(text); m != nil {
		return number(m[1]), time.Month(number(m[2])), number(m[3]), true
	}
	if m := dayName.FindStringSubmatch(text); m != nil {
		month, ok = monthOf(m[2])
		return number(m[3]), month, number(m[1]), ok
	}
	if m := nameDay.FindStringSubmatch(text); m != nil {
		month, ok = monthOf(m[1])
		return number(m[3]), month, number(m[2]), ok
	}
	return 0, 0, 0, false
}

func monthOf(name string) (time.Month, bool) {
	letters := []rune(strings.TrimSuffix(name, "."))
	if len(letters) < 3 {
		return 0, false
	}
	month, ok := months[string(letters[:3])]
	return month, ok
}

// valid is that day, if there is one.
func valid(today time.Time, year int, month time.Month, day int) (time.Time, error) {
	date := at(today, year, month, day)
	if year < 1 || date.Month() != month || date.Day() != day {
		return time.Time{}, ErrDay
	}
	return date, nil
}

func at(today time.Time, year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 0, 0, 0, 0, today.Location())
}
