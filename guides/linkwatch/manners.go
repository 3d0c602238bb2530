package main

import "time"

// Manners are how the watch treats the hosts that it asks.
type Manners struct {
	Pause      time.Duration // between the end of a request and the next one to the same host; one at a time anyway
	Timeout    time.Duration // of one request, with its body
	Retries    int           // further tries after an answer that may only be a bad moment
	Backoff    time.Duration // before the first retry, twice that before the next; up to half of it more by chance
	RetryAfter time.Duration // the longest wait that a host may ask for; after a longer wish it is asked nothing more
	Redirects  int           // the most that one try follows
	Body       int64         // the most bytes read of a page, unpacked
	Hosts      int           // hosts asked at the same time
	Rechecks   int           // how often news is asked again, until two answers in a row agree
	Recheck    time.Duration // before each of those rounds
}

// kind are the manners if nobody says otherwise.
func kind() Manners {
	return Manners{
		Pause:      2 * time.Second,
		Timeout:    20 * time.Second,
		Retries:    2,
		Backoff:    5 * time.Second,
		RetryAfter: 2 * time.Minute,
		Redirects:  10, // browsers give up after 20
		Body:       4 << 20,
		Hosts:      8,
		Rechecks:   2,
		Recheck:    2 * time.Minute,
	}
}
