package state

import (
	"slices"
	"time"
)

// Regulation (EU) 2025/2518 of 26 November 2025 sets limits for complaints about a company in another country of the Union. It applies
// from 2 April 2027 (Art. 37(2)), and its limits to complaints that were lodged after that day (Art. 36).
var (
	// ProcedureSince is the day after which a complaint must have been lodged.
	ProcedureSince = date(2027, 4, 2)
	// limits are its limits that a person meets, in the order in which they may come. The words are "limit.ID" of the interface.
	limits = []Limit{
		{ID: "complete", Article: "4(2)", Weeks: 2},
		{ID: "passed-on", Article: "4(5)", Weeks: 6},
		{ID: "settled", Article: "5(2)"},
		{ID: "rejects", Article: "16(1)"},
		{ID: "findings", Article: "20(1)"},
		{ID: "decision", Article: "6, 12"},
	}
)

// objectWeeks is how long a person has to object when the authority holds the complaint to be settled: Art. 5(2).
const objectWeeks = 4

// Limit is a limit of the Regulation.
type Limit struct {
	ID      string
	Article string    // "4(2)"
	Weeks   int       // after the complaint; 0 if it begins with something that the authority does
	Day     time.Time // the last day; zero if it cannot be known
}

// union27 are the member states of the European Union.
var union27 = []string{
	"at", "be", "bg", "cy", "cz", "de", "dk", "ee", "es", "fi", "fr", "gr", "hr", "hu", "ie", "it", "lt", "lu", "lv", "mt", "nl", "pl", "pt",
	"ro", "se", "si", "sk",
}

// Crosses reports that the Regulation holds for a complaint of that day: it was lodged when the Regulation applied, at home, about a
// company that acts in another country of the Union.
func Crosses(complained time.Time, places Places) bool {
	if len(places.Company) < 2 || !Day(complained).After(ProcedureSince) {
		return false
	}
	company := places.Company[:2]
	return company != places.Person && slices.Contains(union27, company) && slices.Contains(union27, places.Person)
}

// Limits are the limits that hold for a complaint of that day; none if the Regulation does not hold for it.
func Limits(complained time.Time, places Places) []Limit {
	if !Crosses(complained, places) {
		return nil
	}
	of := slices.Clone(limits)
	for i := range of {
		if of[i].Weeks > 0 {
			of[i].Day = Day(complained).AddDate(0, 0, 7*of[i].Weeks)
		}
	}
	return of
}
