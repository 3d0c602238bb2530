package letters

import "strings"

// mailHost is the host of an e-mail address.
func mailHost(address string) string {
	_, host, _ := strings.Cut(address, "@")
	return host
}
