package handoff

import "strings"

// checkHost wants a plain DNS name that equals one of the hosts or lies below one.
func checkHost(host string, hosts []string) error {
	if !isHost(host) {
		return refuse(host, ErrHost)
	}
	if isNumber(host) {
		return refuse(host, ErrIP)
	}
	for _, h := range hosts {
		// A careless entry such as "com" or "" must not open half of the web.
		if isHost(h) && (host == h || strings.HasSuffix(host, "."+h)) {
			return nil
		}
	}
	return refuse(host, ErrForeign)
}

// isHost knows the host names of RFC 1123, in small letters, with at least two labels.
func isHost(name string) bool {
	if len(name) > 253 || !strings.Contains(name, ".") {
		return false
	}
	for label := range strings.SplitSeq(name, ".") {
		if !isLabel(label) {
			return false
		}
	}
	return true
}

func isLabel(label string) bool {
	if label == "" || len(label) > 63 || label[0] == '-' || label[len(label)-1] == '-' {
		return false
	}
	for _, r := range label {
		small := 'a' <= r && r <= 'z' || '0' <= r && r <= '9' || r == '-'
		if !small {
			return false
		}
	}
	return true
}

// isNumber follows the browsers' rule: a host whose last label is a number, decimal or hexadecimal, is an IPv4 address,
// so 127.1 and 0.0x7f000001 are too.
func isNumber(host string) bool {
	last := host[strings.LastIndexByte(host, '.')+1:]
	if hex, ok := strings.CutPrefix(last, "0x"); ok {
		return strings.Trim(hex, "0123456789abcdef") == ""
	}
	return strings.Trim(last, "0123456789") == ""
}
