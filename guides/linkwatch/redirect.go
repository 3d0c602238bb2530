package main

import (
	"net/http"
	"net/url"
	"regexp"
)

// maxAddress is the longest address in bytes that is followed: what some browsers cut anyway.
const maxAddress = 2048

// hostForm is what the host of a redirect may look like: it is printed.
var hostForm = regexp.MustCompile(`^([a-z0-9._-]+|\[[0-9a-f:.]+\])(:[0-9]+)?$`)

// isRedirect says whether an answer sends elsewhere (RFC 9110, section 15.4).
func isRedirect(response *http.Response) bool {
	switch response.StatusCode {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		return true
	}
	return false
}

// redirection is where an answer sends, or why nobody can go there.
func redirection(response *http.Response) (*url.URL, answer) {
	if header, at := wallInHeader(response.Header), response.Request.URL; header != "" {
		return nil, answer{Finding: Finding{Class: Blocked, Why: header + " at " + hostKey(at)}}
	}
	next, err := response.Location()
	switch {
	case err != nil || len(next.String()) > maxAddress:
		return nil, answer{Finding: Finding{Class: Unclear, Why: "redirect without a usable address"}}
	case next.Scheme != "http" && next.Scheme != "https":
		return nil, answer{Finding: Finding{Class: Unclear, Why: "redirect out of the web"}}
	case !hostForm.MatchString(hostKey(next)):
		return nil, answer{Finding: Finding{Class: Unclear, Why: "redirect without a usable address"}}
	}
	next.User, next.Fragment, next.RawFragment = nil, "", ""
	return next, answer{}
}
