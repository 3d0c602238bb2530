package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// TestRetry: what passes is waited for, each time longer, and not for ever.
func TestRetry(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWeb(t)
		var asked atomic.Int64
		w.https("www.example.com", func(rw http.ResponseWriter, r *http.Request) {
			if asked.Add(1) < 4 {
				one(http.StatusServiceUnavailable, "")(rw, r)
				return
			}
			page200("Object")(rw, r)
		})
		asker := w.asker()
		asker.Chance = func() float64 { return 0.5 }
		if got, _ := asker.Ask(t.Context(), site+"/"); got.Class != OK {
			t.Errorf("found %+v", got)
		}
		// 5, 10 and 20 seconds, and each of them a quarter more by chance
		want := []time.Duration{0, 6250 * time.Millisecond, 18750 * time.Millisecond, 43750 * time.Millisecond}
		if got := w.moments(); !slices.Equal(got, want) {
			t.Errorf("asked at %v, want %v", got, want)
		}
	})
}

// TestRetryAfter: a host is left alone for as long as it asks, in whichever of the two forms, and all of it.
func TestRetryAfter(t *testing.T) {
	for name, value := range map[string]func() string{
		"seconds": func() string { return "90" },
		"a date":  func() string { return time.Now().Add(90 * time.Second).UTC().Format(http.TimeFormat) },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWeb(t)
				var asked atomic.Int64
				w.https("www.example.com", func(rw http.ResponseWriter, r *http.Request) {
					if asked.Add(1) == 1 {
						rw.Header().Set("Retry-After", value())
						rw.WriteHeader(http.StatusTooManyRequests)
						return
					}
					page200("Object")(rw, r)
				})
				asker := w.asker()
				for _, path := range []string{"/a", "/b"} {
					if got, _ := asker.Ask(t.Context(), site+path); got.Class != OK {
						t.Errorf("%s: %+v", path, got)
					}
				}
				want := []time.Duration{0, 90 * time.Second, 92 * time.Second, 94 * time.Second}
				if got := w.moments(); !slices.Equal(got, want) {
					t.Errorf("asked at %v, want %v", got, want)
				}
			})
		})
	}
}

// TestRetryAfterTooLong: a host that wants a longer rest than the watch waits is asked nothing more in this run.
func TestRetryAfterTooLong(t *testing.T) {
	for status, class := range map[int]Class{http.StatusTooManyRequests: Blocked, http.StatusServiceUnavailable: Unclear} {
		t.Run(fmt.Sprint(status), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWeb(t)
				w.https("www.example.com", header("Retry-After", "3600", one(status, "")))
				asker := w.asker()
				for _, path := range []string{"/a", "/b"} {
					if got, _ := asker.Ask(t.Context(), site+path); got != (Finding{Class: class, Why: fmt.Sprint(status)}) {
						t.Errorf("%s: %+v", path, got)
					}
				}
				if got := w.requests(); len(got) != 1 {
					t.Errorf("it was asked %v", got)
				}
				if waited := time.Since(w.start); waited > time.Second {
					t.Errorf("waited %v", waited)
				}
			})
		})
	}
}

func TestRetryAfterForms(t *testing.T) {
	now := time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	for value, want := range map[string]time.Duration{
		"":                              0,
		"soon":                          0,
		"-5":                            0,
		"0":                             0,
		" 7 ":                           7 * time.Second,
		"99999999999999999999":          0,
		"4294967295":                    4294967295 * time.Second,
		"Sun, 22 Nov 2026 12:01:00 GMT": time.Minute,
		"Sun, 22 Nov 2026 11:00:00 GMT": 0,
	} {
		if got := retryAfter(http.Header{"Retry-After": {value}}, now); got != want {
			t.Errorf("%q: %v, want %v", value, got, want)
		}
	}
}

// TestInterrupted: when the time is up, nothing is known, and nobody waits any longer.
func TestInterrupted(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWeb(t)
		w.https("www.example.com", never)
		ctx, cancel := context.WithTimeout(t.Context(), 7*time.Second)
		defer cancel()
		if got, err := w.asker().Ask(ctx, site+"/"); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("%+v, %v", got, err)
		}
		if took := time.Since(w.start); took != 7*time.Second {
			t.Errorf("took %v", took)
		}
	})
}

// TestManners: who asks is told, cookies end with the address, and a redirect's host is as much respected as any.
func TestManners(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWeb(t)
		var cookies atomic.Int64
		w.https("www.example.com", func(rw http.ResponseWriter, r *http.Request) {
			if r.UserAgent() != agent("mailto:us@example.com") {
				t.Errorf("called itself %q", r.UserAgent())
			}
			if len(r.Cookies()) > 0 {
				cookies.Add(1)
			}
			http.SetCookie(rw, &http.Cookie{Name: "id", Value: "1"})
			page200("Object")(rw, r)
		})
		asker := w.asker()
		asker.Agent = agent("mailto:us@example.com")
		for range 2 {
			if _, err := asker.Ask(t.Context(), site+"/"); err != nil {
				t.Fatal(err)
			}
		}
		if n := cookies.Load(); n != 0 {
			t.Errorf("%d requests brought a cookie of another one", n)
		}
	})
}
