package state

import (
	"strings"
	"testing"
)

// The holidays of 2027 on weekdays, as github.com/rickar/cal v2.1.13 and the calendars of Luxembourg and the Netherlands have them.
func TestHolidays(t *testing.T) {
	for country, want := range map[string][]string{
		"ie":    {"2027-01-01", "2027-02-01", "2027-03-17", "2027-03-29", "2027-05-03", "2027-06-07", "2027-08-02", "2027-10-25"},
		"de":    {"2027-01-01", "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17"},
		"de-bb": {"2027-01-01", "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17"},
		"nl":    {"2027-01-01", "2027-03-26", "2027-03-29", "2027-04-27", "2027-05-05", "2027-05-06", "2027-05-07", "2027-05-17"},
		"lu":    {"2027-01-01", "2027-03-29", "2027-05-06", "2027-05-17", "2027-06-23", "2027-11-01"},
		"fr":    {"2027-01-01", "2027-03-29", "2027-05-06", "2027-05-17", "2027-07-14", "2027-11-01", "2027-11-11"},
		"at":    {"2027-01-01", "2027-01-06", "2027-03-29", "2027-05-06", "2027-05-17", "2027-05-27", "2027-10-26", "2027-11-01", "2027-12-08"},
		"gb":    {"2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28"},
	} {
		var got []string
		for day := on(2027, 1, 1); day.Year() == 2027; day = day.AddDate(0, 0, 1) {
			if _, holiday := HolidayOn(day, country); holiday && day.Weekday() != 0 && day.Weekday() != 6 {
				got = append(got, day.Format("2006-01-02"))
			}
		}
		if len(got) != len(want) {
			t.Errorf("%s: %v, want %v", country, got, want)
			continue
		}
		for i := range got {
			if got[i] != want[i] {
				t.Errorf("%s: %v, want %v", country, got, want)
				break
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
		rule := answerRule(at(t, test.sent+"T12:00:00Z"), places)
		if got := rule.Day.Format("2006-01-02"); got != test.due || rule.Holiday != test.holiday {
			t.Errorf("sent %s to %q: %s by %q, want %s by %q", test.sent, test.company, got, rule.Holiday, test.due, test.holiday)
		}
	}
}
