package state

import (
	"testing"
	"time"
)

// The Regulation holds for complaints after 2 April 2027, at home, about a company elsewhere in the Union, and for no other.
func TestTheRegulationHolds(t *testing.T) {
	for name, test := range map[string]struct {
		complained time.Time
		places     Places
		want       bool
	}{
		"from Germany about Ireland":        {on(2027, 4, 3), Places{"ie", "de"}, true},
		"from Austria about Brandenburg":    {on(2027, 5, 1), Places{"de-bb", "at"}, true},
		"lodged on the day itself":          {on(2027, 4, 2), Places{"ie", "de"}, false},
		"lodged before":                     {on(2026, 12, 1), Places{"ie", "de"}, false},
		"from Germany about Brandenburg":    {on(2027, 5, 1), Places{"de-bb", "de"}, false},
		"from Ireland about Ireland":        {on(2027, 5, 1), Places{"ie", "ie"}, false},
		"from Switzerland":                  {on(2027, 5, 1), Places{"ie", "ch"}, false},
		"from the United Kingdom":           {on(2027, 5, 1), Places{"ie", "gb"}, false},
		"no lead authority is known":        {on(2027, 5, 1), Places{"", "de"}, false},
		"the person's country is not known": {on(2027, 5, 1), Places{"ie", ""}, false},
		"nothing was lodged":                {time.Time{}, Places{"ie", "de"}, false},
	} {
		limits := Limits(test.complained, test.places)
		if (limits != nil) != test.want {
			t.Errorf("%s: %+v", name, limits)
		}
		for _, limit := range limits {
			if limit.Weeks > 0 && !limit.Day.Equal(Day(test.complained).AddDate(0, 0, 7*limit.Weeks)) || limit.Weeks == 0 && !limit.Day.IsZero() {
				t.Errorf("%s: %+v", name, limit)
			}
		}
	}
}

// Where the authority holds a complaint to be settled, the person has four weeks to object: Art. 5(2).
func TestFourWeeksToObject(t *testing.T) {
	closed := func(person string, complained string) Last {
		c := history(t, "sent 2026-11-02", "complained "+complained, "decided 2027-09-01")
		c.Events[2].Said = SaidClosed
		p := &Progress{Person: Person{Country: person}}
		return p.StandingIn(c, "ie", on(2027, 9, 2)).Last
	}
	if got := closed("de", "2027-05-01"); got != (Last{PeriodObject, on(2027, 9, 29)}) {
		t.Errorf("closed in September: %+v", got)
	}
	for person, complained := range map[string]string{"de": "2027-03-01", "gb": "2027-05-01", "ch": "2027-05-01", "ie": "2027-05-01"} {
		if got := closed(person, complained); got != (Last{}) {
			t.Errorf("%s, complained %s: %+v", person, complained, got)
		}
	}
}
