package main

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// statusRequestDenied is what LinkedIn says to programs. It stands in no standard:
// https://github.com/gjtorikian/html-proofer/issues/215
const statusRequestDenied = 999

// notFoundTitles begin the titles of pages that say "not found" with status 200.
var notFoundTitles = []string{"404", "page not found", "not found", "seite nicht gefunden"}

// judge makes a finding of the answer at the end of all redirects. page is nil if none was read.
func judge(asked *url.URL, response *http.Response, page *page) answer {
	final, status := response.Request.URL, response.StatusCode
	code := strconv.Itoa(status)
	find := func(class Class, why string) answer { return answer{Finding: Finding{Class: class, Why: why}} }
	if wall := wallInHeader(response.Header); wall != "" {
		return find(Blocked, wall)
	}
	if loginAddress(final) && !loginAddress(asked) {
		told := find(Login, "at "+hostKey(final))
		told.settled = true
		return told
	}
	if wallAddress(final) && !wallAddress(asked) {
		return find(Blocked, "bot wall")
	}
	switch {
	case status/100 == 2:
		return judgePage(asked, response, page)
	case status == http.StatusUnauthorized:
		return find(Login, code)
	case status == http.StatusNotFound, status == http.StatusGone:
		return find(Gone, code)
	case status == http.StatusTooManyRequests:
		told := find(Blocked, code)
		told.passing, told.rest = true, retryAfter(response.Header, time.Now())
		return told
	case status == http.StatusForbidden, status == statusRequestDenied,
		status == http.StatusUnavailableForLegalReasons: // RFC 7725: there, but not for everybody
		return find(Blocked, code)
	case status == http.StatusNotImplemented, status == http.StatusHTTPVersionNotSupported:
		return find(Unclear, code) // will be no different in a minute
	case status/100 == 5, status == http.StatusRequestTimeout, status == http.StatusTooEarly:
		told := find(Unclear, code)
		told.passing, told.rest = true, retryAfter(response.Header, time.Now())
		return told
	}
	return find(Unclear, code)
}

// judgePage judges an answer that says that all is well.
func judgePage(asked *url.URL, response *http.Response, page *page) answer {
	target := ""
	if final := response.Request.URL; !samePage(asked, final) {
		target = plainTarget(asked, final)
	}
	if page != nil {
		switch {
		case page.wall, titleOfWall(page.title):
			return answer{Finding: Finding{Class: Blocked, Why: "captcha or bot wall"}}
		case page.password:
			// Some sites have the field on top of every page for those who are not logged in, so the target is kept: if it
			// becomes another one, the difference shows it.
			return answer{Finding: Finding{Class: Login, Target: target, Why: "asks for a password"}}
		}
		for _, sign := range notFoundTitles {
			if strings.HasPrefix(page.title, sign) {
				return answer{Finding: Finding{Class: Unclear, Why: "says not found, but with status 200"}}
			}
		}
	}
	// What is no web page cannot be a wall: for a file, its head is enough.
	told := answer{Finding: Finding{Class: OK}, settled: !isHTML(response)}
	if target != "" {
		told.Class, told.Target = Redirected, target
	}
	return told
}
