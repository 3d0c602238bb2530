package main

import "testing"

var (
	ok        = Finding{Class: OK}
	movedToA  = Finding{Class: Redirected, Target: "https://a.example/"}
	movedToB  = Finding{Class: Redirected, Target: "https://b.example/"}
	gone      = Finding{Class: Gone, Why: "404"}
	nameless  = Finding{Class: Gone, Why: deadName}
	login     = Finding{Class: Login, Why: "401"}
	loginAtA  = Finding{Class: Login, Target: "https://a.example/", Why: "asks for a password"}
	blocked   = Finding{Class: Blocked, Why: "403"}
	unclear   = Finding{Class: Unclear, Why: "timeout"}
	unclearer = Finding{Class: Unclear, Why: "502"}
)

// TestAlarms walks through what can be found one run after the other: "!" is an alarm.
func TestAlarms(t *testing.T) {
	type week struct {
		found Finding
		alarm bool
	}
	for name, weeks := range map[string][]week{
		"goes":                            {{ok, false}, {gone, true}, {gone, false}, {nameless, false}, {ok, false}, {gone, true}},
		"gone when first seen":            {{gone, true}, {gone, false}},
		"moves":                           {{ok, false}, {movedToA, true}, {movedToA, false}, {movedToB, true}, {ok, false}, {movedToA, true}},
		"moved when first seen":           {{movedToA, false}, {movedToB, true}},
		"a wall before and after":         {{ok, false}, {login, false}, {ok, false}, {blocked, false}, {unclear, false}, {ok, false}},
		"moved behind a wall":             {{movedToA, false}, {login, false}, {blocked, false}, {unclear, false}, {movedToA, false}},
		"moves while it cannot be seen":   {{ok, false}, {unclear, false}, {login, false}, {movedToA, true}},
		"gone, silent, gone":              {{gone, true}, {unclear, false}, {gone, false}},
		"goes while it cannot be seen":    {{ok, false}, {blocked, false}, {gone, true}},
		"a login that becomes a redirect": {{login, false}, {login, false}, {movedToA, true}},
		"turned away, then a redirect":    {{blocked, false}, {movedToA, false}, {movedToB, true}},
		"a login on another page":         {{login, false}, {loginAtA, false}, {ok, false}, {loginAtA, false}},
		"comes back elsewhere":            {{gone, true}, {movedToA, true}},
	} {
		t.Run(name, func(t *testing.T) {
			var known *Entry
			for i, w := range weeks {
				if got := known.alarms(w.found); got != w.alarm {
					t.Errorf("week %d, %s: alarm is %v", i+1, w.found, got)
				}
				next := known.after("https://x.example/", w.found)
				known = &next
			}
		})
	}
}

func TestEntryAfter(t *testing.T) {
	const x = "https://x.example/"
	for name, c := range map[string]struct {
		known *Entry
		found Finding
		want  Entry
	}{
		"new":                      {nil, ok, Entry{Address: x, Finding: ok}},
		"another reason counts":    {&Entry{Address: x, Finding: gone}, nameless, Entry{Address: x, Finding: nameless}},
		"the reason of a silence":  {&Entry{Address: x, Finding: unclear}, unclearer, Entry{Address: x, Finding: unclear}},
		"what it was is kept":      {&Entry{Address: x, Finding: movedToA}, unclear, Entry{x, unclear, &movedToA}},
		"and kept":                 {&Entry{x, unclear, &movedToA}, login, Entry{x, login, &movedToA}},
		"until it is seen again":   {&Entry{x, unclear, &movedToA}, ok, Entry{Address: x, Finding: ok}},
		"nothing was ever seen":    {&Entry{Address: x, Finding: blocked}, unclear, Entry{Address: x, Finding: unclear}},
		"the same silence changes": {&Entry{x, unclear, &ok}, unclearer, Entry{x, unclear, &ok}},
	} {
		got := c.known.after(x, c.found)
		if got.Finding != c.want.Finding || got.Address != c.want.Address || (got.Last == nil) != (c.want.Last == nil) ||
			got.Last != nil && *got.Last != *c.want.Last {
			t.Errorf("%s: %+v, want %+v", name, got, c.want)
		}
	}
}
