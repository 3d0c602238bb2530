package state

import (
	"testing"
	"time"
)

// in is a case in a country, with its events, seen on a day.
func in(t *testing.T, person, company, today string, lines ...string) Standing {
	t.Helper()
	p := &Progress{Person: Person{Country: person}}
	return p.StandingIn(history(t, lines...), company, at(t, today+"T12:00:00+01:00"))
}

func TestWhatHappensAfterSending(t *testing.T) {
	until := on(2027, 1, 15)
	for _, test := range []struct {
		name            string
		person, company string
		events          []string
		until           *time.Time // of the last event
		today           string
		want            Status
		due             time.Time
		needs           bool
	}{
		{name: "a receipt decides nothing, and the month runs on", events: []string{"sent 2026-11-02", "answered 2026-11-03"},
			today: "2026-11-22", want: StatusAnswered, due: on(2026, 12, 2), needs: true},
		{name: "it says yes later", events: []string{"sent 2026-11-02", "answered 2026-11-03", "confirmed 2026-11-09"},
			today: "2026-11-22", want: StatusDone},
		{name: "it wants time until a day", events: []string{"sent 2026-11-02", "extended 2026-11-20"}, until: &until,
			today: "2026-12-10", want: StatusWaiting, due: until},
		{name: "that day passes", events: []string{"sent 2026-11-02", "extended 2026-11-20"}, until: &until,
			today: "2027-01-16", want: StatusOverdue, due: until, needs: true},
		{name: "no day is named: two further months", events: []string{"sent 2026-11-02", "extended 2026-11-20"},
			today: "2026-12-10", want: StatusWaiting, due: on(2027, 2, 2)},
		{name: "the mail came back", events: []string{"sent 2026-11-02", "bounced 2026-11-02"}, today: "2026-12-22", want: StatusWorking, needs: true},
		{name: "and went out again", events: []string{"sent 2026-11-02", "bounced 2026-11-02", "sent 2026-11-20"}, today: "2026-12-10",
			want: StatusWaiting, due: on(2026, 12, 21)},
		{name: "a reminder came back: the objection stands", events: []string{"sent 2026-11-02", "reminded 2026-12-05", "bounced 2026-12-06"},
			today: "2026-12-10", want: StatusOverdue, due: on(2026, 12, 2), needs: true},
		{name: "the authority is silent", person: "de", events: []string{"sent 2026-08-03", "complained 2026-09-10"}, today: "2026-12-11",
			want: StatusComplained, due: on(2026, 12, 10), needs: true},
		{name: "it has time", person: "de", events: []string{"sent 2026-08-03", "complained 2026-09-10"}, today: "2026-12-10",
			want: StatusComplained, due: on(2026, 12, 10)},
		{name: "the Swiss one owes no answer", person: "ch", events: []string{"complained 2026-01-10"}, today: "2026-12-11", want: StatusComplained},
		{name: "the authority closed the matter", events: []string{"complained 2026-09-10", "decided 2026-11-10"}, today: "2026-12-11",
			want: StatusDecided},
		{name: "in the United Kingdom a reminder is the complaint to the company", person: "gb", company: "ie",
			events: []string{"sent 2026-10-01", "reminded 2026-11-05"}, today: "2026-11-30", want: StatusWaiting, due: on(2026, 12, 5)},
		{name: "an answer to the guide decides nothing", events: []string{"sent 2026-11-02", "matched 2026-11-03", "differed 2026-11-03"},
			today: "2026-11-22", want: StatusWaiting, due: on(2026, 12, 2)},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := history(t, test.events...)
			c.Events[len(c.Events)-1].Until = test.until
			p := &Progress{Person: Person{Country: test.person}}
			now := at(t, test.today+"T12:00:00+01:00")
			got := p.StandingIn(c, test.company, now)
			if got.Status != test.want || !got.Due.Equal(test.due) || got.NeedsPerson(now) != test.needs {
				t.Errorf("got %s, due %s, needs %t; all: %+v", got.Status, got.Due.Format(time.DateOnly), got.NeedsPerson(now), got)
			}
		})
	}
}

func TestTheAuthorityAsks(t *testing.T) {
	c := history(t, "complained 2026-09-10", "decided 2026-11-10")
	c.Events[1].Said = SaidAsks
	if s := new(Progress).StandingOf(c, clock()); !s.NeedsPerson(clock()) || s.Complained.IsZero() {
		t.Errorf("an authority that asks waits for the person, and the complaint runs on: %+v", s)
	}
}

func TestLastDayToComplain(t *testing.T) {
	for name, test := range map[string]struct {
		person, today string
		events        []string
		want          Last
	}{
		"Austria, refused":   {"at", "2026-11-22", []string{"sent 2026-11-02", "refused 2026-11-10"}, Last{PeriodYear, on(2027, 11, 10)}},
		"Austria, no answer": {"at", "2026-12-22", []string{"sent 2026-11-02"}, Last{PeriodYear, on(2027, 12, 2)}},
		"Austria, reminded":  {"at", "2027-01-22", []string{"sent 2026-11-02", "reminded 2026-12-10"}, Last{PeriodYear, on(2027, 12, 2)}}, // § 24(4) DSG counts from knowing
		"Austria, a receipt": {"at", "2027-01-22", []string{"sent 2026-11-02", "answered 2027-01-20"}, Last{PeriodYear, on(2027, 12, 2)}},
		"Austria, extended":  {"at", "2027-03-22", []string{"sent 2026-11-02", "extended 2026-11-20", "reminded 2027-02-20"}, Last{PeriodYear, on(2028, 2, 2)}},
		"Austria, waiting":   {"at", "2026-11-22", []string{"sent 2026-11-02"}, Last{}},
		"Austria, filed":     {"at", "2026-12-22", []string{"sent 2026-11-02", "complained 2026-12-20"}, Last{}},
		"United Kingdom":     {"gb", "2026-12-22", []string{"sent 2026-10-01", "reminded 2026-11-05"}, Last{PeriodICO, on(2027, 2, 5)}},
		"Germany":            {"de", "2026-12-22", []string{"sent 2026-11-02"}, Last{}},
	} {
		if got := in(t, test.person, "", test.today, test.events...).Last; got != test.want {
			t.Errorf("%s: %+v, want %+v", name, got, test.want)
		}
	}
}

func TestAnEventAfterTodayIsPointedOut(t *testing.T) {
	if s := in(t, "de", "", "2026-11-22", "sent 2026-11-23"); !s.Ahead {
		t.Errorf("tomorrow's event decides and is not pointed out: %+v", s)
	}
	if s := in(t, "de", "", "2026-11-22", "sent 2026-11-22"); s.Ahead {
		t.Errorf("today's event is pointed out: %+v", s)
	}
}

func TestCorrect(t *testing.T) {
	c := history(t, "sent 2026-11-02 ref=111")
	wrong := c.Events[0]
	mended, ok := c.Correct(wrong.ID, "new", clock(), func(e *Event) { e.Ref = "112" })
	if !ok || mended.Ref != "112" || len(c.Events) != 2 || c.Events[0].Void == nil || c.Events[0].Ref != "111" || c.Events[1].ID != "new" || c.Events[1].Void != nil {
		t.Errorf("corrected: %t, %+v", ok, c.Events)
	}
	if _, ok := c.Correct(wrong.ID, "again", clock(), func(*Event) {}); ok {
		t.Error("what was taken back was corrected")
	}
}

func TestNearAccount(t *testing.T) {
	for _, pair := range [][2]string{{"@anna", "anna"}, {"Anna", "anna"}, {"anna.m", "anna_m"}, {"annna", "anna"}, {"ann", "anna"}, {"anan99", "anna99"}, {"firma", "firna"}} {
		if !NearAccount(pair[0], pair[1]) {
			t.Errorf("%q and %q could be the same", pair[0], pair[1])
		}
	}
	for _, pair := range [][2]string{{"anna", "anna"}, {"anna", "berta"}, {"anna1", "anna2"}, {"anna", "anna2"}, {"eva", "ida"}, {"", "a"}} {
		if NearAccount(pair[0], pair[1]) {
			t.Errorf("%q and %q are two, or the same", pair[0], pair[1])
		}
	}
	if CleanAccount(" Jo\u0308rg ") != "J\u00f6rg" {
		t.Error("an account is not kept in NFC")
	}
}

// Whoever answers an authority that asked waits for it again, three months from then; a note alone changes nothing.
func TestAnswerToTheAuthority(t *testing.T) {
	c := history(t, "sent 2026-06-01", "complained 2026-09-10", "decided 2026-11-10", "noted 2026-11-20")
	c.Events[2].Said = SaidAsks
	now := at(t, "2026-11-22T12:00:00+01:00")
	p := &Progress{Person: Person{Country: "de"}}
	if s := p.StandingIn(c, "ie", now); s.Status != StatusDecided || !s.NeedsPerson(now) {
		t.Errorf("after a note: %+v", s)
	}
	c.Events[3].Said = SaidReplied
	s := p.StandingIn(c, "ie", now)
	if s.Status != StatusComplained || s.NeedsPerson(now) || !s.Due.Equal(on(2027, 2, 22)) || !Day(s.Since).Equal(on(2026, 9, 10)) {
		t.Errorf("answered: %+v", s)
	}
}
