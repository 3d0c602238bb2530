package state

import (
	"testing"
	"time"
)

// TestEveryPeriod works each period out for each law, with the day on which it would end by counting and the one on which it ends.
func TestEveryPeriod(t *testing.T) {
	germany, austria, swiss, britain := Places{"ie", "de"}, Places{"ie", "at"}, Places{"ie", "ch"}, Places{"ie", "gb"}
	from := func(text string) time.Time { return at(t, text+"T12:00:00Z") }
	until := from("2027-05-01")
	named := Event{At: from("2026-11-20"), What: Extended, Until: &until}
	unnamed := Event{At: from("2026-11-20"), What: Extended}
	seen := map[Period]bool{}
	for name, test := range map[string]struct {
		rule      Rule
		period    Period
		ends, day string
		falls     Holiday
		holiday   Holiday
	}{
		"a month, in Ireland on St Patrick's Day":              {answerRule(from("2027-02-17"))(germany), PeriodAnswer, "2027-03-17", "2027-03-18", StPatrick, StPatrick},
		"a month that ends on a Saturday before Easter Monday": {answerRule(from("2027-02-27"))(austria), PeriodAnswer, "2027-03-27", "2027-03-30", "", EasterMonday},
		"a month, of a Swiss person":                           {answerRule(from("2026-11-02"))(swiss), PeriodAnswer, "2026-12-02", "2026-12-02", "", ""},
		"a month, of a British person":                         {answerRule(from("2026-11-25"))(britain), PeriodAnswer, "2026-12-25", "2026-12-29", Christmas, Substitute},
		"a month into Whitsun, in Germany":                     {answerRule(from("2027-04-17"))(Places{"de-bb", "de"}), PeriodAnswer, "2027-05-17", "2027-05-18", WhitMonday, WhitMonday},
		"a month to Reformation Day, in Brandenburg":           {answerRule(from("2028-09-30"))(Places{"de-bb", "de"}), PeriodAnswer, "2028-10-30", "2028-10-30", "", ""},
		"a month, in Luxembourg on its national day":           {answerRule(from("2027-05-23"))(Places{"lu", "de"}), PeriodAnswer, "2027-06-23", "2027-06-24", NationalDay, NationalDay},
		"a month, in France on 11 November":                    {answerRule(from("2027-10-11"))(Places{"fr", "de"}), PeriodAnswer, "2027-11-11", "2027-11-12", Armistice, Armistice},
		"a month, in the Netherlands after Ascension":          {answerRule(from("2027-04-06"))(Places{"nl", "de"}), PeriodAnswer, "2027-05-06", "2027-05-10", Ascension, AfterAscension},
		"the day that the company named, a Saturday":           {extendedRule(named, from("2026-11-02"))(germany), PeriodNamed, "2027-05-01", "2027-05-01", "", ""},
		"two further months":                                   {extendedRule(unnamed, from("2026-11-02"))(germany), PeriodExtended, "2027-02-02", "2027-02-02", "", ""},
		"two further months to St Brigid's Day":                {extendedRule(unnamed, from("2026-11-01"))(germany), PeriodExtended, "2027-02-01", "2027-02-02", StBrigid, StBrigid},
		"two months, without an objection that counts":         {extendedRule(unnamed, time.Time{})(germany), PeriodExtended, "2027-01-20", "2027-01-20", "", ""},
		"two weeks after a reminder":                           {reminderRule(from("2026-12-11"))(germany), PeriodReminder, "2026-12-25", "2026-12-28", Christmas, StStephen},
		"thirty days after a British complaint, a Sunday":      {reminderRule(from("2026-11-27"))(britain), PeriodComplaint, "2026-12-27", "2026-12-27", "", ""},
		"three months for the authority":                       {authorityRule(from("2026-12-31"))(Places{Person: "de"}), PeriodAuthority, "2027-03-31", "2027-03-31", "", ""},
		"three months for the Austrian one, to a holiday":      {authorityRule(from("2026-07-26"))(Places{Person: "at"}), PeriodAuthority, "2026-10-26", "2026-10-27", NationalDay, NationalDay},
		"three months for the ICO":                             {authorityRule(from("2026-09-28"))(Places{Person: "gb"}), PeriodAuthority, "2026-12-28", "2026-12-29", Substitute, Substitute},
		"the Swiss authority owes nothing":                     {authorityRule(from("2026-09-28"))(Places{Person: "ch"}), "", "", "", "", ""},
		"a look at a switch after six months, a Sunday":        {recheckRule(from("2026-05-22"))(Places{}), PeriodRecheck, "2026-11-22", "2026-11-22", "", ""},
	} {
		seen[test.rule.Period] = true
		day := func(d time.Time) string {
			if d.IsZero() {
				return ""
			}
			return d.Format(time.DateOnly)
		}
		if r := test.rule; r.Period != test.period || day(r.Ends) != test.ends || day(r.Day) != test.day || r.Falls != test.falls || r.Holiday != test.holiday {
			t.Errorf("%s: %s from %s would end %s (%q) and ends %s (%q)", name, r.Period, day(r.From), day(r.Ends), r.Falls, day(r.Day), r.Holiday)
		}
	}
	for _, period := range []Period{PeriodAnswer, PeriodNamed, PeriodExtended, PeriodReminder, PeriodComplaint, PeriodAuthority, PeriodRecheck} {
		if !seen[period] {
			t.Errorf("%s is never worked out", period)
		}
	}
}

// TestEveryEvent: each event in each country, alone and after a sending, leads to a status that is known, and to a day only with its rule.
func TestEveryEvent(t *testing.T) {
	after := map[What]Status{
		Opened: StatusWaiting, Sent: StatusWaiting, Switched: StatusDone, Confirmed: StatusDone, Answered: StatusAnswered, Extended: StatusWaiting,
		Bounced: StatusWorking, Refused: StatusRefused, Reminded: StatusWaiting, Complained: StatusComplained, Decided: StatusDecided,
		Rechecked: StatusWaiting, Noted: StatusWaiting,
	}
	for _, what := range Whats() {
		want, known := after[what]
		if !known {
			t.Errorf("%s has no status here", what)
		}
		for _, person := range []string{"", "de", "at", "ch", "gb"} {
			s := in(t, person, "ie", "2026-11-22", "sent 2026-11-02", string(what)+" 2026-11-10")
			if s.Status != want {
				t.Errorf("%s, after %s: %s, want %s", person, what, s.Status, want)
			}
			if s.Due.IsZero() != (s.Rule.Period == "") || !s.Due.Equal(s.Rule.Day) {
				t.Errorf("%s, after %s: due %s by %+v", person, what, s.Due, s.Rule)
			}
		}
	}
}
