package main

import (
	"bytes"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// wallTitles stand in the titles of walls against programs. A form of a company may hold a captcha and be no wall, so what
// stands in the body does not count.
var wallTitles = []string{
	"just a moment...", "attention required! | cloudflare", // Cloudflare
	"pardon our interruption",                                                      // Imperva, before eBay among others
	"access denied",                                                                // Akamai
	"access to this page has been denied",                                          // Human (PerimeterX)
	"captcha", "are you a robot", "are you human", "robot or human", "robot check", // shops, search engines
	"human verification", "verify you are human", "verifying you are human", "checking your browser",
}

// wallMarks are what only the scripts of walls hold: Cloudflare's, Human's, DataDome's.
var wallMarks = [][]byte{[]byte("_cf_chl_opt"), []byte("px-captcha"), []byte("captcha-delivery.com")}

// wallSegments are parts of the path of an address to which programs are sent.
var wallSegments = []string{"captcha", "validatecaptcha", "challenge", "sorry"}

// wallInHeader names the wall that an answer says it is; empty if it says nothing.
// https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
// https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html
func wallInHeader(header http.Header) string {
	switch {
	case header.Get("Cf-Mitigated") != "", header.Get("X-Amzn-Waf-Action") != "":
		return "bot wall"
	}
	return ""
}

func holdsWall(body []byte) bool {
	return slices.ContainsFunc(wallMarks, func(mark []byte) bool { return bytes.Contains(body, mark) })
}

func titleOfWall(title string) bool {
	return slices.ContainsFunc(wallTitles, func(sign string) bool { return strings.Contains(title, sign) })
}

// wallAddress says whether an address is that of a wall.
func wallAddress(u *url.URL) bool { return hasSegment(u, wallSegments) }

// hasSegment says whether a part of the path is one of the words, whatever its extension.
func hasSegment(u *url.URL, words []string) bool {
	for segment := range strings.SplitSeq(strings.ToLower(u.Path), "/") {
		word, _, _ := strings.Cut(segment, ".")
		if slices.Contains(words, word) {
			return true
		}
	}
	return false
}
