package main

import (
	"net/url"
	"slices"
	"strings"
)

// loginSegments are parts of the path of a page on which one logs in.
var loginSegments = []string{
	"login", "log-in", "log_in", "logon", "signin", "sign-in", "sign_in", "servicelogin", "authwall", "sso",
	"authenticate", "authorize", "oauth", "oauth2", "anmelden", "einloggen",
}

// loginHosts are first labels of hosts on which one logs in.
var loginHosts = []string{"login", "signin", "accounts", "auth", "sso", "idp"}

// loginAddress says whether an address is that of a page on which one logs in.
func loginAddress(u *url.URL) bool {
	label, _, _ := strings.Cut(hostKey(u), ".")
	return slices.Contains(loginHosts, label) || hasSegment(u, loginSegments)
}
