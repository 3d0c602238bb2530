package state

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// devices are a few computers of one person. Each appends to its own file, and now and then imports another one's.
type devices []*Progress

// genDevices lets some time go by. Moments and texts are few, so that the devices contradict each other often.
func genDevices() *rapid.Generator[devices] {
	return rapid.Custom(func(t *rapid.T) devices {
		all := make(devices, 4)
		for i := range all {
			all[i] = &Progress{Version: Version}
		}
		for n := range rapid.IntRange(0, 40).Draw(t, "actions") {
			i := rapid.IntRange(0, len(all)-1).Draw(t, "device")
			if rapid.IntRange(0, 4).Draw(t, "import?") == 0 {
				all[i] = Merge(all[i], all[rapid.IntRange(0, len(all)-1).Draw(t, "from")])
				continue
			}
			act(t, all[i], n)
		}
		return all
	})
}

// act is one thing that a person does on one device, in hour n.
func act(t *rapid.T, p *Progress, n int) {
	now := clock().Add(time.Duration(n) * time.Hour)
	text := rapid.SampledFrom([]string{"", "a", "b"}).Draw(t, "text")
	moment := on(2026, 11, rapid.IntRange(1, 9).Draw(t, "day"))
	id := fmt.Sprintf("%s-%d", rapid.StringN(1, 2, -1).Draw(t, "id"), n) // in no order, but never twice
	if len(p.Cases) == 0 {
		p.Cases = append(p.Cases, Case{ID: id, Guide: "instagram"})
		return
	}
	c := &p.Cases[rapid.IntRange(0, len(p.Cases)-1).Draw(t, "case")]
	switch rapid.IntRange(0, 8).Draw(t, "action") {
	case 0:
		p.Cases = append(p.Cases, Case{ID: id, Guide: "threads", Via: c.ID})
	case 1:
		c.Account, c.Route = text, text
	case 2:
		p.Person = Person{Name: text, Email: text, Address: []string{text}, Extra: extra("title", text)}
	case 3:
		p.Resume = &Resume{Case: c.ID, Step: text}
		p.Language = text
	case 4:
		if last, ok := c.Undo(now); ok {
			delete(c.Steps, last.Marks())
		}
	case 5:
		p.Unused = weave(p.Unused, []string{"x" + text}, func(x, y string) bool { return x < y })
		c.Extra = extra("colour", text)
	default:
		e := Event{ID: id, At: moment, What: rapid.SampledFrom(allWhats).Draw(t, "what"), Step: "browser/" + text, Note: text, Guide: text}
		e.Evidence = []Evidence{{Path: "/" + text, SHA256: text, Size: 1}}
		c.Append(e)
		if e.Marks() != "" {
			c.Steps = map[string]time.Time{e.Marks(): now}
		}
	}
}

func extra(name, value string) map[string]json.RawMessage {
	return map[string]json.RawMessage{name: json.RawMessage(`"` + value + `"`)}
}

// same compares two files byte for byte, so also the order in which they list things.
func same(t interface {
	Fatal(...any)
	Errorf(string, ...any)
}, what string, got, want *Progress) {
	if x, y := encoded(t, got), encoded(t, want); !bytes.Equal(x, y) {
		t.Errorf("%s:\n%s\nwant\n%s", what, x, y)
	}
}

// Whoever imports what from whom, and however often: in the end all have the same file.
func TestMergeInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := genDevices().Draw(t, "devices")
		want := Merge(Merge(Merge(all[0], all[1]), all[2]), all[3])
		order := rapid.Permutation([]int{0, 1, 2, 3}).Draw(t, "order")
		a, b, c, d := all[order[0]], all[order[1]], all[order[2]], all[order[3]]
		same(t, "one after the other", Merge(Merge(Merge(a, b), c), d), want)
		same(t, "in pairs", Merge(Merge(a, b), Merge(c, d)), want)
		same(t, "from the other end", Merge(a, Merge(b, Merge(c, d))), want)
		same(t, "again", Merge(want, a), want)
		for _, p := range all {
			same(t, "with itself", Merge(p, p), p)
		}
	})
}

// A file may hold anything but the same id twice, which we never write. Still it does not matter which of two comes first, and
// nothing that has an id is lost.
func TestMergeOfAnyTwo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := distinct(genProgress().Draw(t, "a")), distinct(genProgress().Draw(t, "b"))
		for _, c := range a.Cases { // some are in both, otherwise
			if rapid.Bool().Draw(t, "in both") {
				c.Account, c.Events = rapid.String().Draw(t, "account"), append(c.Events[:0:0], c.Events...)
				for i := range c.Events {
					c.Events[i].Note = rapid.String().Draw(t, "note")
				}
				b.Cases = append([]Case{c}, b.Cases...)
				b = distinct(b)
			}
		}
		before := [2][]byte{encoded(t, a), encoded(t, b)}
		merged := Merge(a, b)
		same(t, "the other way round", Merge(b, a), merged)
		for _, p := range []*Progress{a, b} {
			for _, c := range p.Cases {
				for _, e := range c.Events {
					if !hasEvent(merged, c.ID, e) {
						t.Errorf("event %q of case %q is lost, or counts again", e.ID, c.ID)
					}
				}
			}
		}
		if !bytes.Equal(before[0], encoded(t, a)) || !bytes.Equal(before[1], encoded(t, b)) {
			t.Error("a file was changed by merging it")
		}
	})
}

// hasEvent says that an event is there, and void if it was.
func hasEvent(p *Progress, caseID string, e Event) bool {
	c := p.Case(caseID)
	if c == nil {
		return false
	}
	for _, found := range c.Events {
		if found.told() == e.told() && (e.Void == nil || found.Void != nil) {
			return true
		}
	}
	return false
}

// Export and import: the file comes back as it was, into itself and into an empty profile.
func TestMergeOfAnExport(t *testing.T) {
	p := full(t)
	same(t, "into itself", Merge(p, full(t)), p)
	same(t, "into nothing", Merge(&Progress{Version: Version}, p), p)
}

// Two events that were entered on one day keep the order in which they were entered: it decides where the case stands.
func TestMergeKeepsTheOrderOfEntry(t *testing.T) {
	laptop := with()
	for _, e := range []Event{{ID: "z", What: Sent}, {ID: "a", What: Confirmed}} {
		e.At = clock()
		laptop.Cases[0].Append(e)
	}
	desktop := and(with(), "m")
	merged := Merge(laptop, desktop)
	if c := &merged.Cases[0]; merged.StandingOf(c, clock()).Status != StatusDone || len(c.Events) != 3 {
		t.Errorf("events %v, %+v", ids(merged), merged.StandingOf(c, clock()))
	}
}

func TestMergeRules(t *testing.T) {
	early, late := on(2026, 11, 2), on(2026, 11, 3)
	step := func(marked time.Time) map[string]time.Time { return map[string]time.Time{"browser/send": marked} }
	a := &Progress{
		Version: 1, Person: Person{Name: "Anna", Address: []string{"Am Markt 1", "Marburg"}}, Unused: []string{"x"},
		Cases: []Case{{ID: "c", Account: "@anna", Steps: step(early), Events: []Event{
			{ID: "undone", At: early, Step: "browser/send"},
			{ID: "shown", At: early, Evidence: []Evidence{{Path: "/a", SHA256: "1"}}},
			{ID: "mended", At: early, What: Confirmed, Ref: "111"},
		}}},
	}
	b := &Progress{
		Version: 1, Person: Person{Email: "anna@example.org", Address: []string{"Am Ring 2"}}, Unused: []string{"messenger"},
		Cases: []Case{{ID: "c", Account: "@anna.privat", Events: []Event{
			{ID: "undone", At: early, Step: "browser/send", Void: &late},
			{ID: "shown", At: early, Evidence: []Evidence{{Path: "/a", SHA256: "2"}}},
			{ID: "mended", At: late, What: Noted, Note: "999"},
		}}},
	}
	m := Merge(a, b)
	c := m.Cases[0]
	for name, ok := range map[string]bool{
		"something beats nothing":      m.Person.Name == "Anna" && m.Person.Email == "anna@example.org",
		"an address stays whole":       len(m.Person.Address) == 1,
		"the greater text":             c.Account == "@anna.privat",
		"unused services are united":   len(m.Unused) == 2,
		"void wins":                    c.Events[0].Void != nil,
		"and its step is open again":   len(c.Steps) == 0,
		"both states of one file stay": len(c.Events[1].Evidence) == 2,
		"two events of one id are two": len(c.Events) == 4 && c.Events[2].What != c.Events[3].What && c.Events[2].Note+c.Events[3].Note == "999",
	} {
		if !ok {
			t.Errorf("%s: %+v", name, m)
		}
	}
	a.Cases[0].Steps = step(late.AddDate(0, 0, 1))
	a.Cases[0].Events[0].Void = &early
	if void := Merge(a, b).Cases[0].Events[0].Void; !void.Equal(late) {
		t.Errorf("undone on %s and on %s, merged: %s", early, late, void)
	}
	if again := Merge(a, b); len(again.Cases[0].Steps) != 1 {
		t.Error("a step that was done again after it was undone is done")
	}
}

// distinct drops the cases and events whose ids the file has already.
func distinct(p *Progress) *Progress {
	cases := map[string]bool{}
	p.Cases = slices.DeleteFunc(p.Cases, func(c Case) bool { return seen(cases, c.ID) })
	for i := range p.Cases {
		events := map[string]bool{}
		p.Cases[i].Events = slices.DeleteFunc(p.Cases[i].Events, func(e Event) bool { return seen(events, e.ID) })
	}
	return p
}

// seen reports that the id was there before, and remembers it.
func seen(ids map[string]bool, id string) bool {
	was := ids[id]
	ids[id] = true
	return was
}
