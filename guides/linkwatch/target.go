package main

import (
	"net/url"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// noise are query parameters that say who asks, from where and in which language, and not which page.
var noise = []string{"lang", "language", "locale", "hl", "gl", "country", "region", "ref", "fbclid", "gclid"}

// isNoise says whether a query parameter does not choose the page.
func isNoise(name string) bool {
	name = strings.ToLower(name)
	return slices.Contains(noise, name) || strings.HasPrefix(name, "utm_")
}

// samePage says whether a redirect leads to the page that was asked for. These make no other page: http becoming https (but
// not the reverse), "www.", a language or a country in host or path, slashes, and the query, but for the parameters that the
// asked address has itself.
func samePage(asked, final *url.URL) bool {
	if asked.Scheme == "https" && final.Scheme != "https" {
		return false
	}
	if plainHost(asked) != plainHost(final) || !slices.Equal(plainPath(asked), plainPath(final)) {
		return false
	}
	want, got := asked.Query(), final.Query()
	for name := range want {
		if !isNoise(name) && !slices.Equal(want[name], got[name]) {
			return false
		}
	}
	return true
}

// plainHost is a host without "www.", a language and the port that the scheme has anyway.
func plainHost(u *url.URL) string {
	host := strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
	if label, rest, _ := strings.Cut(host, "."); isLocale(label) && strings.Contains(rest, ".") {
		host = rest
	}
	if port := u.Port(); port != "" && !(u.Scheme == "https" && port == "443") && !(u.Scheme == "http" && port == "80") {
		host += ":" + port
	}
	return host
}

// plainPath is the parts of a path without languages and countries, parameters and empty parts.
func plainPath(u *url.URL) []string {
	var parts []string
	for part := range strings.SplitSeq(u.Path, "/") {
		part, _, _ = strings.Cut(part, ";")
		if part != "" && part != "intl" && !isLocale(part) {
			parts = append(parts, part)
		}
	}
	return parts
}

// regions are the countries of the guides that sites write alone into an address ("/gb/"), and the one that most sites are
// from. Not every country may be one here: "/ai/" is Anguilla, "/me/" Montenegro.
var regions = []string{
	"at", "be", "bg", "ch", "cy", "cz", "de", "dk", "ee", "es", "fi", "fr", "gb", "gr", "hr", "hu", "ie", "is", "it", "li", "lt", "lu",
	"lv", "mt", "nl", "no", "pl", "pt", "ro", "se", "si", "sk", "uk", "us",
}

var localeForm = regexp.MustCompile(`^([a-z]{2})[-_]([a-z]{2})$`)

// isLocale says whether a part of an address is a language ("de", "en-gb", "de_LU") or a country of ours.
func isLocale(part string) bool {
	part = strings.ToLower(part)
	if part == "en" || slices.Contains(regions, part) {
		return true
	}
	m := localeForm.FindStringSubmatch(part)
	if m == nil {
		return false
	}
	_, errLanguage := language.ParseBase(m[1])
	_, errRegion := language.ParseRegion(m[2])
	return errLanguage == nil && errRegion == nil
}

// plainTarget is the form in which a redirect's target is kept: no user, fragment or path parameter; of the query only what
// the asked address has itself, and "*" for a value that is another one there; and "*" for a part of the path that looks
// like a token. So nothing that a server made up for this one visit gets into a public file.
func plainTarget(asked, final *url.URL) string {
	var path strings.Builder
	for i, part := range strings.Split(final.EscapedPath(), "/") {
		if i > 0 {
			path.WriteByte('/')
		}
		part, _, _ = strings.Cut(part, ";")
		if isToken(part) {
			part = "*"
		}
		path.WriteString(part)
	}
	target := final.Scheme + "://" + hostKey(final) + path.String()
	want, got := asked.Query(), final.Query()
	kept := url.Values{}
	for name := range want {
		switch {
		case !got.Has(name):
		case slices.Equal(want[name], got[name]):
			kept[name] = got[name]
		default:
			kept.Set(name, "*")
		}
	}
	if query := kept.Encode(); query != "" {
		target += "?" + strings.ReplaceAll(query, "%2A", "*")
	}
	return target
}

// isToken says whether a part of a path looks made up by a machine: 24 characters or more with a digit in every third of
// them, or with small and capital letters and digits and no hyphen, as words have between them.
func isToken(part string) bool {
	if len(part) < 24 {
		return false
	}
	var digits, small, capitals, hyphens int
	for _, c := range part {
		switch {
		case '0' <= c && c <= '9':
			digits++
		case 'a' <= c && c <= 'z':
			small++
		case 'A' <= c && c <= 'Z':
			capitals++
		case c == '-':
			hyphens++
		}
	}
	return digits*3 >= len(part) || digits > 0 && small > 0 && capitals > 0 && hyphens*12 < len(part)
}
