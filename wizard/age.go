package wizard

import (
	"time"

	"widerspruch/guides"
	"widerspruch/state"
)

// Age says how long ago facts were confirmed, in the steps that matter to a person.
type Age string

// The ages.
const (
	AgeFresh Age = ""        // lately
	AgeOld   Age = "old"     // more than oldDays ago
	AgeVery  Age = "veryold" // more than a year ago
)

// oldDays is after how many days a person is told that something is not fresh any more.
const oldDays = 180

// AgeOf says how old facts are that were confirmed then. Of a month or a year the last day counts: nobody is told that
// something is older than it is.
func AgeOf(confirmed guides.Date, now time.Time) Age {
	if confirmed.IsZero() {
		return AgeFresh // nothing is known, so nothing is said
	}
	last, today := confirmed.Last(), state.Day(now)
	switch {
	case today.AddDate(-1, 0, 0).After(last):
		return AgeVery
	case today.After(last.AddDate(0, 0, oldDays)):
		return AgeOld
	}
	return AgeFresh
}

// aged adds to the words about a confirmation that it is long ago.
func (s *Session) aged(text string, confirmed guides.Date) string {
	if age := AgeOf(confirmed, s.now()); age != AgeFresh {
		return s.words.T("age."+string(age), "text", text)
	}
	return text
}

// oldGuidesDays is after how many days a person is told that the guides of their program may be out of date.
const oldGuidesDays = 120

// OldGuides reports that the newest of the guides is so old that all of them may be out of date. Of a month or a year the last
// day counts.
func OldGuides(newest guides.Date, now time.Time) bool {
	return !newest.IsZero() && !state.Day(now).Before(newest.Last().AddDate(0, 0, oldGuidesDays))
}

// OldGuides says that the guides of this program may be out of date, and where newer ones are if that is known; "" while they
// are fresh. The overview says it once.
func (s *Session) OldGuides() string {
	newest := s.ports.Library.Day()
	if !OldGuides(newest, s.now()) {
		return ""
	}
	text := s.words.T("age.guides", "on", s.DateWords(newest))
	if s.ports.Home == "" {
		return text
	}
	return text + " " + s.words.T("age.newer", "address", s.ports.Home)
}
