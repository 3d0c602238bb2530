package main

import (
	"net/http"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// TestOneAtATime: however many addresses and redirects lead to a host, it is asked one thing at a time, with a rest between.
// Other hosts do not wait for that.
func TestOneAtATime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWeb(t)
		var inside atomic.Int64
		var last time.Time
		slow := func(rw http.ResponseWriter, r *http.Request) {
			if inside.Add(1) > 1 {
				t.Errorf("%s came while another request was answered", r.URL)
			}
			if rest := time.Since(last); rest < kind().Pause {
				t.Errorf("%s came %v after the one before", r.URL, rest)
			}
			time.Sleep(time.Second)
			last = time.Now()
			inside.Add(-1)
			page200("Object")(rw, r)
		}
		w.https("www.example.com", slow)
		var addresses []Address
		for _, path := range []string{"/a", "/b", "/c", "/d"} {
			addresses = append(addresses, Address{URL: site + path})
		}
		for _, host := range []string{"one", "two", "three"} {
			w.https(host+".example.com", to(site+"/"+host))
			addresses = append(addresses, Address{URL: "https://" + host + ".example.com/"})
		}
		watch := Watch{Asker: w.asker()}
		for _, result := range watch.Run(t.Context(), addresses) {
			if result.State != Settled {
				t.Errorf("%s: %+v", result.URL, result)
			}
		}
		// 7 addresses, each with HEAD and GET at the slow host: 14 requests of a second and 13 rests of two; all others
		// happen meanwhile
		if took := time.Since(w.start); took != 40*time.Second {
			t.Errorf("took %v", took)
		}
	})
}

// TestManyHosts: no more than so many hosts are asked at the same time.
func TestManyHosts(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWeb(t)
		var inside, most atomic.Int64
		var addresses []Address
		for _, host := range []string{"a", "b", "c", "d", "e"} {
			w.https(host+".example.com", func(rw http.ResponseWriter, r *http.Request) {
				most.Store(max(most.Load(), inside.Add(1)))
				time.Sleep(time.Second)
				inside.Add(-1)
				page200("Object")(rw, r)
			})
			addresses = append(addresses, Address{URL: "https://" + host + ".example.com/"})
		}
		asker := w.asker()
		asker.Manners.Hosts = 2
		watch := Watch{Asker: asker}
		watch.Run(t.Context(), addresses)
		if most.Load() != 2 {
			t.Errorf("%d hosts were asked at once", most.Load())
		}
	})
}
