package state

import "time"

// Day returns the calendar day that t shows on its own clock, as midnight UTC. Days in this form compare and subtract
// exactly. It never converts between zones: who sent a letter on the 22nd in Athens sent it on the 22nd.
func Day(t time.Time) time.Time {
	year, month, day := t.Date()
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// DueAfterMonth returns the last day that a company somewhere in Europe has to answer an objection: one calendar month after it
// was sent (Art. 12(3) GDPR), counted as Regulation (EEC, Euratom) 1182/71, Art. 3 says.
func DueAfterMonth(sent time.Time) time.Time { return answerRule(sent, Places{}).Day }

// DueAfterWeeks returns the last day of a period of whole weeks, counted by the same regulation.
func DueAfterWeeks(sent time.Time, weeks int) time.Time {
	return NextWorkingDay(Day(sent).AddDate(0, 0, 7*weeks), "")
}

// RecheckDate returns the day to look again at a setting that was switched, or looked at, then: six months later.
func RecheckDate(switched time.Time) time.Time { return recheckRule(switched).Day }

// NextWorkingDay returns that day, or the first working day after it in a country ("ie"; empty if it is not known: then only the
// holidays that all of Europe shares count).
func NextWorkingDay(t time.Time, country string) time.Time { return working("", t, t, country).Day }

// addMonths returns the same day of a later month, or the last day of a month that is too short: a month after 31 January is
// the end of February. (time.AddDate would go on into March.)
func addMonths(day time.Time, months int) time.Time {
	year, month, dayOfMonth := day.Date()
	last := time.Date(year, month+time.Month(months)+1, 0, 0, 0, 0, 0, time.UTC)
	return time.Date(last.Year(), last.Month(), min(dayOfMonth, last.Day()), 0, 0, 0, 0, time.UTC)
}
