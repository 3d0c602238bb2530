package state

import (
	"strings"
	"testing"
)

// The holidays on weekdays: of 2027 as github.com/rickar/cal v2.1.13 and the calendars of Luxembourg and the Netherlands have them; of 2029,
// when those fall on weekdays that are on a Saturday or Sunday in 2027 (Easter is on 1 April).
func TestHolidays(t *testing.T) {
	for year, countries := range map[int]map[string]string{
		2027: {
			"ie":    "01-01 02-01 03-17 03-29 05-03 06-07 08-02 10-25",
			"de":    "01-01 03-26 03-29 05-06 05-17",
			"de-bb": "01-01 03-26 03-29 05-06 05-17",
			"nl":    "01-01 03-26 03-29 04-27 05-05 05-06 05-07 05-17",
			"lu":    "01-01 03-29 05-06 05-17 06-23 11-01",
			"fr":    "01-01 03-29 05-06 05-17 07-14 11-01 11-11",
			"at":    "01-01 01-06 03-29 05-06 05-17 05-27 10-26 11-01 12-08",
			"gb":    "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
		},
		2029: {
			"ie":    "01-01 02-05 04-02 05-07 06-04 08-06 10-29 12-25 12-26",
			"de":    "01-01 03-30 04-02 05-01 05-10 05-21 10-03 12-25 12-26",
			"de-bb": "01-01 03-30 04-02 05-01 05-10 05-21 10-03 10-31 12-25 12-26",
			"nl":    "01-01 03-30 04-02 04-27 05-10 05-21 12-25 12-26",
			"lu":    "01-01 04-02 05-01 05-09 05-10 05-21 08-15 11-01 12-25 12-26",
			"fr":    "01-01 04-02 05-01 05-08 05-10 05-21 08-15 11-01 12-25",
			"at":    "01-01 04-02 05-01 05-10 05-21 05-31 08-15 10-26 11-01 12-25 12-26",
			"gb":    "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
		},
	} {
		for country, want := range countries {
			var got []string
			for day := on(year, 1, 1); day.Year() == year; day = day.AddDate(0, 0, 1) {
				if _, holiday := HolidayOn(day, country); holiday && day.Weekday() != 0 && day.Weekday() != 6 {
					got = append(got, day.Format("01-02"))
				}
			}
			if got := strings.Join(got, " "); got != want {
				t.Errorf("%s, %d: %s, want %s", country, year, got, want)
			}
		}
	}
}

// A period ends on a working day of the company's country, and the rule names the holiday that moved it.
func TestThePeriodKnowsTheHolidaysOfTheCompany(t *testing.T) {
	for _, test := range []struct {
		sent, company, due string
		holiday            Holiday
	}{ // the person lives in Germany, or with "gb/" in front of the company in the United Kingdom
		{"2027-01-01", "ie", "2027-02-02", StBrigid}, {"2027-02-17", "ie", "2027-03-18", StPatrick}, {"2027-02-28", "ie", "2027-03-30", EasterMonday},
		{"2027-04-03", "ie", "2027-05-04", MayHoliday}, {"2027-07-02", "ie", "2027-08-03", AugustHoliday}, {"2026-03-06", "ie", "2026-04-07", EasterMonday},
		{"2026-11-25", "gb", "2026-12-29", Substitute}, {"2026-11-26", "gb", "2026-12-29", Substitute}, {"2026-11-27", "gb", "2026-12-29", Substitute},
		{"2026-11-02", "ie", "2026-12-02", ""}, {"2026-09-30", "de-bb", "2026-10-30", ""}, {"2025-09-30", "de-bb", "2025-10-30", ""},
		{"2026-11-25", "gb/ie", "2026-12-29", Substitute}, {"2027-02-17", "gb/ie", "2027-03-18", StPatrick}, {"2027-07-30", "gb/ie", "2027-08-31", AugustHoliday},
		{"2026-11-25", "gb/", "2026-12-29", Substitute}, {"2026-11-25", "ie", "2026-12-28", StStephen},
		{"2026-04-01", "", "2026-05-01", ""}, {"2026-04-01", "de", "2026-05-04", LabourDay},
	} {
		places := Places{Company: test.company, Person: "de"}
		if company, british := strings.CutPrefix(test.company, "gb/"); british {
			places = Places{Company: company, Person: "gb"}
		}
		rule := answerRule(at(t, test.sent+"T12:00:00Z"))(places)
		if got := rule.Day.Format("2006-01-02"); got != test.due || rule.Holiday != test.holiday {
			t.Errorf("sent %s to %q: %s by %q, want %s by %q", test.sent, test.company, got, rule.Holiday, test.due, test.holiday)
		}
	}
}

// TestEaster: the first and the last days on which Easter can be, the years of our time, and years of the next centuries, as Gauss's rule
// (in Lichtenberg's form) has them.
func TestEaster(t *testing.T) {
	for year, want := range map[int]string{
		1818: "03-22", 1943: "04-25", 1954: "04-18", 1981: "04-19", 2018: "04-01", 2021: "04-04", 2024: "03-31", 2025: "04-20", 2026: "04-05",
		2027: "03-28", 2028: "04-16", 2035: "03-25", 2038: "04-25", 2049: "04-18", 2076: "04-19", 2100: "03-28", 2106: "04-18", 2160: "03-23", 2285: "03-22",
	} {
		if got := easterSunday(year).Format("01-02"); got != want {
			t.Errorf("Easter of %d is on %s, want %s", year, got, want)
		}
	}
}
