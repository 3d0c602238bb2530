package state

import "time"

// Day returns the calendar day that t shows on its own clock, as midnight UTC. Days in this form compare and subtract
// exactly. It never converts between zones: who sent a letter on the 22nd in Athens sent it on the 22nd.
func Day(t time.Time) time.Time {
	year, month, day := t.Date()
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// addMonths returns the same day of a later month, or the last day of a month that is too short: a month after 31 January is
// the end of February. (time.AddDate would go on into March.)
func addMonths(day time.Time, months int) time.Time {
	year, month, dayOfMonth := day.Date()
	last := time.Date(year, month+time.Month(months)+1, 0, 0, 0, 0, 0, time.UTC)
	return time.Date(last.Year(), last.Month(), min(dayOfMonth, last.Day()), 0, 0, 0, 0, time.UTC)
}
