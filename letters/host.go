package letters

import (
	"net/url"
	"strings"
)

// mailHost is the host of an e-mail address.
func mailHost(address string) string {
	_, host, _ := strings.Cut(address, "@")
	return host
}

// webHost is the host of a web address.
func webHost(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return u.Host
}
