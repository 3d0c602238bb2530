package main

import (
	"context"
	"net/http"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// script answers with one status after the other: two requests (HEAD and GET) each; the last one stays.
func script(statuses ...int) http.HandlerFunc {
	var asked atomic.Int64
	return func(rw http.ResponseWriter, r *http.Request) {
		i := min(int(asked.Add(1)-1)/2, len(statuses)-1)
		if statuses[i]/100 == 3 {
			rw.Header().Set("Location", "/elsewhere")
		}
		one(statuses[i], "<title>Object</title>")(rw, r)
	}
}

// TestRecheck: one answer alone is no news. What holds when it is asked again is.
func TestRecheck(t *testing.T) {
	known := func(found Finding) *Entry { return &Entry{Address: site + "/", Finding: found} }
	for name, c := range map[string]struct {
		known    *Entry
		statuses []int
		state    State
		found    Finding
		alarm    bool
		after    Finding
		rounds   int // how often the address was asked
	}{
		"as before":              {known(ok), []int{200}, Settled, ok, false, ok, 1},
		"gone, confirmed":        {known(ok), []int{404}, Settled, gone, true, gone, 2},
		"gone for a moment":      {known(ok), []int{404, 200}, Settled, ok, false, ok, 3},
		"gone at last":           {known(ok), []int{403, 404}, Settled, gone, true, gone, 3},
		"never the same":         {known(ok), []int{404, 403, 401}, Unconfirmed, Finding{Class: Login, Why: "401"}, false, ok, 3},
		"new and fine":           {nil, []int{200}, Settled, ok, false, ok, 1},
		"new and gone":           {nil, []int{404}, Settled, gone, true, gone, 2},
		"new, gone for a moment": {nil, []int{404, 200}, Settled, ok, false, ok, 3},
		"new, never the same":    {nil, []int{404, 403, 401}, Unconfirmed, Finding{Class: Login, Why: "401"}, false, Finding{}, 3},
		"new wall":               {nil, []int{403}, Settled, blocked, false, blocked, 1},
		"a wall, confirmed":      {known(ok), []int{403}, Settled, blocked, false, blocked, 2},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWeb(t)
				w.https("www.example.com", script(c.statuses...))
				watch := Watch{Asker: w.asker(), Known: Snapshot{}}
				if c.known != nil {
					watch.Known[c.known.Address] = *c.known
				}
				result := watch.Run(t.Context(), []Address{{URL: site + "/"}})[0]
				if result.State != c.state || result.Found != c.found || result.alarms() != c.alarm {
					t.Errorf("state %d, %+v, alarm %v", result.State, result.Found, result.alarms())
				}
				if after, _ := result.entry(); after.Finding != c.after {
					t.Errorf("the snapshot would say %+v", after)
				}
				if got := len(w.requests()); got != 2*c.rounds {
					t.Errorf("%d requests", got)
				}
				if took := time.Since(w.start); took < time.Duration(c.rounds-1)*kind().Recheck {
					t.Errorf("took only %v", took)
				}
			})
		})
	}
}

// TestWatchOutOfTime: what was not asked stays as it was, and news that could not be asked again does not count.
func TestWatchOutOfTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWeb(t)
		w.https("a.example.com", script(404))
		w.https("b.example.com", never)
		known := Snapshot{}
		var addresses []Address
		for _, address := range []string{"https://a.example.com/", "https://b.example.com/"} {
			addresses = append(addresses, Address{URL: address})
			known[address] = Entry{Address: address, Finding: ok}
		}
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
		defer cancel()
		watch := Watch{Asker: w.asker(), Known: known}
		results := watch.Run(ctx, addresses)
		if took := time.Since(w.start); took != 10*time.Second {
			t.Errorf("took %v", took)
		}
		for i, state := range []State{Unconfirmed, NotAsked} {
			if after, _ := results[i].entry(); results[i].State != state || results[i].alarms() || after.Finding != ok {
				t.Errorf("%s: state %d, alarm %v, the snapshot would say %+v", results[i].URL, results[i].State, results[i].alarms(), after)
			}
		}
	})
}
