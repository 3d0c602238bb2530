package main

import (
	"net/http"
	"strconv"
	"strings"
	"time"
)

// answer is what one try told.
type answer struct {
	Finding
	settled bool          // a HEAD told enough: no GET is needed
	passing bool          // it may only be a bad moment: worth a retry
	body    []byte        // of the web page, if one was read
	rest    time.Duration // what the host asked for with Retry-After; 0 if it did not
}

// retryAfter is how long a host wants to be left alone (RFC 9110, section 10.2.3: seconds or a date); 0 if it does not say.
func retryAfter(header http.Header, now time.Time) time.Duration {
	value := strings.TrimSpace(header.Get("Retry-After"))
	if seconds, err := strconv.ParseUint(value, 10, 32); err == nil { // 32 bits of seconds fit a Duration
		return time.Duration(seconds) * time.Second
	}
	if at, err := http.ParseTime(value); err == nil {
		return max(0, at.Sub(now))
	}
	return 0
}
