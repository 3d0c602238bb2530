package state

import (
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

var allWhats = append(Whats(), Matched, Differed)

// history makes a case of lines such as "sent 2026-11-02 ref=1"; a leading "-" means voided.
func history(t testing.TB, lines ...string) *Case {
	t.Helper()
	c := &Case{ID: "c", Guide: "instagram"}
	for _, line := range lines {
		voided := strings.HasPrefix(line, "-")
		words := strings.Fields(strings.TrimPrefix(line, "-"))
		e := Event{ID: NewID(), What: What(words[0]), At: at(t, words[1]+"T10:00:00+01:00")}
		if len(words) > 2 {
			e.Ref = strings.TrimPrefix(words[2], "ref=")
		}
		if voided {
			e.Void = &e.At
		}
		c.Append(e)
	}
	return c
}

func TestStandingOf(t *testing.T) {
	for _, test := range []struct {
		name   string
		events []string
		now    string
		status Status
		by     What
		due    time.Time
		ref    string
	}{
		{name: "nothing happened", status: StatusOpen},
		{name: "only a note", events: []string{"noted 2026-11-01"}, status: StatusOpen},
		{name: "opened", events: []string{"opened 2026-11-01"}, status: StatusWorking, by: Opened},
		{name: "sent", events: []string{"sent 2026-11-02"}, status: StatusWaiting, by: Sent, due: on(2026, 12, 2)},
		{name: "the last day is not over", events: []string{"sent 2026-11-02"}, now: "2026-12-02", status: StatusWaiting, by: Sent,
			due: on(2026, 12, 2)},
		{name: "the day after", events: []string{"sent 2026-11-02"}, now: "2026-12-03", status: StatusOverdue, by: Sent,
			due: on(2026, 12, 2)},
		{name: "a weekend is no last day", events: []string{"sent 2026-10-21"}, now: "2026-11-23", status: StatusWaiting, by: Sent,
			due: on(2026, 11, 23)},
		{name: "opening the form again changes nothing", events: []string{"sent 2026-11-02", "opened 2026-11-03", "noted 2026-11-04"},
			status: StatusWaiting, by: Sent, due: on(2026, 12, 2)},
		{name: "reminded", events: []string{"sent 2026-09-01", "reminded 2026-11-16"}, status: StatusWaiting, by: Reminded,
			due: on(2026, 11, 30)},
		{name: "reminded in vain", events: []string{"sent 2026-09-01", "reminded 2026-11-02"}, status: StatusOverdue, by: Reminded,
			due: on(2026, 11, 16)},
		{name: "an early reminder does not shorten the month", events: []string{"sent 2026-11-02", "reminded 2026-11-05"},
			status: StatusWaiting, by: Reminded, due: on(2026, 12, 2)},
		{name: "confirmed", events: []string{"sent 2026-11-02", "confirmed 2026-11-03 ref=123"}, status: StatusDone, by: Confirmed,
			ref: "123"},
		{name: "confirmed at once", events: []string{"confirmed 2026-11-02", "sent 2026-11-02"}, status: StatusWaiting, by: Sent,
			due: on(2026, 12, 2)},
		{name: "entered late, but it happened before", events: []string{"confirmed 2026-11-03", "sent 2026-11-02"}, status: StatusDone,
			by: Confirmed},
		{name: "refused", events: []string{"sent 2026-11-02", "refused 2026-11-03"}, status: StatusRefused, by: Refused},
		{name: "they thought better of it", events: []string{"refused 2026-11-03", "confirmed 2026-11-04"}, status: StatusDone,
			by: Confirmed},
		{name: "objecting again", events: []string{"confirmed 2026-10-01 ref=1", "sent 2026-11-02"}, status: StatusWaiting, by: Sent,
			due: on(2026, 12, 2), ref: "1"},
		{name: "complained", events: []string{"refused 2026-11-03", "complained 2026-11-04 ref=B7"}, status: StatusComplained,
			by: Complained, ref: "B7", due: on(2027, 2, 4)},
		{name: "switched", events: []string{"switched 2026-11-02"}, status: StatusDone, by: Switched, due: on(2027, 5, 2)},
		{name: "looked again", events: []string{"switched 2026-04-01", "rechecked 2026-10-03"}, status: StatusDone, by: Switched,
			due: on(2027, 4, 3)},
		{name: "a look before the switch", events: []string{"rechecked 2026-11-01", "switched 2026-11-02"}, status: StatusDone,
			by: Switched, due: on(2027, 5, 2)},
		{name: "a look at what was confirmed", events: []string{"confirmed 2026-11-02", "rechecked 2026-11-03"}, status: StatusDone,
			by: Confirmed},
		{name: "a look alone", events: []string{"rechecked 2026-11-03"}, status: StatusOpen},
		{name: "switched, then sent", events: []string{"switched 2026-11-01", "sent 2026-11-02"}, status: StatusWaiting, by: Sent,
			due: on(2026, 12, 2)},
		{name: "voided", events: []string{"sent 2026-11-02", "-confirmed 2026-11-03 ref=9"}, status: StatusWaiting, by: Sent,
			due: on(2026, 12, 2)},
		{name: "the last reference", events: []string{"sent 2026-11-02 ref=1", "noted 2026-11-03 ref=2", "noted 2026-11-04"},
			status: StatusWaiting, by: Sent, due: on(2026, 12, 2), ref: "2"},
		{name: "a kind of a later version", events: []string{"sent 2026-11-02", "teleported 2026-11-03"}, status: StatusWaiting,
			by: Sent, due: on(2026, 12, 2)},
	} {
		t.Run(test.name, func(t *testing.T) {
			now := test.now
			if now == "" {
				now = "2026-11-22"
			}
			c := history(t, test.events...)
			got := new(Progress).StandingOf(c, at(t, now+"T12:00:00+01:00"))
			if got.Status != test.status || got.By != test.by || !got.Due.Equal(test.due) || got.Ref != test.ref {
				t.Errorf("got %+v", got)
			}
			for _, e := range c.Counting() {
				if e.What == got.By && got.Since.Equal(e.At) {
					return
				}
			}
			if got.By != "" || !got.Since.IsZero() {
				t.Errorf("since %s, which is no date of %q", got.Since, got.By)
			}
		})
	}
}

func TestAMarkedStepIsWork(t *testing.T) {
	c := &Case{Steps: map[string]time.Time{"browser/login": on(2026, 11, 22)}}
	if got := new(Progress).StandingOf(c, on(2026, 11, 22)); got != (Standing{Status: StatusWorking}) {
		t.Errorf("got %+v", got)
	}
	c.Append(Event{What: Sent, At: on(2026, 11, 2)})
	if got := new(Progress).StandingOf(c, on(2026, 11, 22)); got.Status != StatusWaiting {
		t.Errorf("then sent: got %+v", got)
	}
}

// It is overdue when the person's own calendar says so, not when it is midnight in Greenwich.
func TestTodayIsThatOfTheOwnClock(t *testing.T) {
	c := history(t, "sent 2026-11-02")
	for now, want := range map[string]Status{
		"2026-12-02T23:59:00-10:00": StatusWaiting, // in Greenwich it is the 3rd
		"2026-12-03T00:01:00+13:00": StatusOverdue, // in Greenwich it is the 2nd
	} {
		if got := new(Progress).StandingOf(c, at(t, now)); got.Status != want {
			t.Errorf("%s: %s, want %s", now, got.Status, want)
		}
	}
}

func TestCoveredCases(t *testing.T) {
	confirmed := []Event{{What: Confirmed, At: on(2026, 11, 3), Ref: "77"}}
	sent := []Event{{What: Sent, At: on(2026, 11, 2)}}
	p := &Progress{Cases: []Case{
		{ID: "instagram", Events: confirmed},
		{ID: "threads", Via: "instagram", Events: sent},
		{ID: "messenger", Via: "threads"},
		{ID: "lost", Via: "gone", Events: sent},
		{ID: "self", Via: "self", Events: sent},
		{ID: "ping", Via: "pong", Events: sent},
		{ID: "pong", Via: "ping", Events: confirmed},
		{ID: "outside", Via: "ping"},
	}}
	for id, want := range map[string]struct {
		status   Status
		via, ref string
	}{
		"instagram": {StatusDone, "", "77"},
		"threads":   {StatusDone, "instagram", "77"},
		"messenger": {StatusDone, "instagram", "77"},
		"lost":      {StatusWaiting, "", ""},
		"self":      {StatusWaiting, "", ""},
		"ping":      {StatusWaiting, "", ""},
		"pong":      {StatusDone, "", "77"},
		"outside":   {StatusOpen, "", ""},
	} {
		got := p.StandingOf(p.Case(id), on(2026, 11, 22))
		if got.Status != want.status || got.Via != want.via || got.Ref != want.ref {
			t.Errorf("%s: got %+v, want %+v", id, got, want)
		}
	}
}

func genEvents() *rapid.Generator[[]Event] {
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Event {
		return Event{
			ID:   NewID(),
			What: rapid.SampledFrom(allWhats).Draw(t, "what"),
			At:   genDay().Draw(t, "at"),
			Ref:  rapid.SampledFrom([]string{"", "1", "2"}).Draw(t, "ref"),
		}
	}), 0, 12)
}

// Whatever was entered, undo leads back to where the case stood before.
func TestUndoLeadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := &Case{Events: genEvents().Draw(t, "events")}
		now := genDay().Draw(t, "now")
		before := c.standing(Places{}, now)
		added := genEvents().Draw(t, "added")
		for _, e := range added {
			c.Append(e)
		}
		for range added {
			c.Undo(now)
		}
		if after := c.standing(Places{}, now); after != before {
			t.Errorf("before %+v, after %+v", before, after)
		}
	})
}

// Events of different days may be entered in any order.
func TestTheOrderOfEntryDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		events := rapid.Custom(func(t *rapid.T) []Event {
			events := genEvents().Draw(t, "events")
			for i := range events {
				events[i].At = events[i].At.Add(time.Duration(i) * time.Second)
			}
			return events
		}).Draw(t, "events")
		now := genDay().Draw(t, "now")
		one := &Case{Events: events}
		other := &Case{Events: rapid.Permutation(slices.Clone(events)).Draw(t, "shuffled")}
		if a, b := one.standing(Places{}, now), other.standing(Places{}, now); a != b {
			t.Errorf("%+v and %+v", a, b)
		}
	})
}
