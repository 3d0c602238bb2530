package handoff

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"
)

// MaxLength is the longest address in bytes that Check accepts; some browsers and launchers cut longer ones.
const MaxLength = 2048

const (
	webPrefix  = "https://"
	mailPrefix = "mailto:"
)

// Address is an https or mailto address that passed Check, or the file: address of a page that this program has written itself
// (File). There is no other way to make one, so whoever holds an Address may show it, open it and draw it without a second look.
type Address struct {
	raw string
}

// String returns the address exactly as it was checked, as it is shown, and as it is opened.
func (a Address) String() string { return a.raw }

// Check accepts raw if it is a harmless address of one of the hosts or of their subdomains. The error names the part at
// fault and wraps one of the Err… reasons of this package. The checks run from the crudest to the finest, because each one
// relies on those before it.
func Check(raw string, hosts []string) (Address, error) {
	if err := checkText(raw); err != nil {
		return Address{}, err
	}
	var err error
	switch {
	case strings.HasPrefix(raw, webPrefix):
		err = checkWeb(raw, hosts)
	case strings.HasPrefix(raw, mailPrefix):
		err = checkMail(strings.TrimPrefix(raw, mailPrefix), hosts)
	default:
		err = refuse(raw, ErrScheme)
	}
	if err != nil {
		return Address{}, err
	}
	return Address{raw}, nil
}

// Anywhere is Check for an address that may be on any host: what a guide rests on, an authority's form.
func Anywhere(raw string) (Address, error) {
	host := ""
	if mail, ok := strings.CutPrefix(raw, mailPrefix); ok {
		recipient, _, _ := strings.Cut(mail, "?")
		_, host, _ = strings.Cut(recipient, "@")
	} else if u, err := url.Parse(raw); err == nil {
		host = u.Hostname()
	}
	return Check(raw, []string{host})
}

// checkText looks at the bytes only. What it lets through can be printed on a terminal and passed to a program as it is.
func checkText(raw string) error {
	switch {
	case raw == "":
		return ErrEmpty
	case len(raw) > MaxLength:
		return ErrLong
	case raw[0] == '-':
		return refuse(raw, ErrDash)
	}
	for _, r := range raw {
		switch {
		case r > unicode.MaxASCII:
			return refuse(string(r), ErrNonASCII)
		case r <= ' ' || r == 0x7f:
			return refuse(string(r), ErrControl)
		case !isAlphanumeric(r) && !strings.ContainsRune("-._~:/?#@&=+,%", r):
			return refuse(string(r), ErrCharacter)
		}
	}
	return nil
}

func checkWeb(raw string, hosts []string) error {
	// The host is cut out by hand: parsers disagree on odd ones, and ours must be at least as strict as any browser's.
	authority := strings.TrimPrefix(raw, webPrefix)
	if end := strings.IndexAny(authority, "/?#"); end >= 0 {
		authority = authority[:end]
	}
	switch {
	case strings.Contains(authority, "@"):
		return refuse(authority, ErrUser)
	case strings.Contains(authority, ":"):
		return refuse(authority, ErrPort)
	}
	if err := checkHost(authority, hosts); err != nil {
		return err
	}
	if err := checkEncoded(raw); err != nil {
		return err
	}
	u, err := url.Parse(raw)
	if err != nil || u.String() != raw || hasDotSegment(u.Path) {
		return refuse(raw, ErrCanonical)
	}
	return nil
}

// checkEncoded looks at what the percent-encoding hides.
func checkEncoded(s string) error {
	plain, err := url.PathUnescape(s)
	if err != nil || !utf8.ValidString(plain) {
		return refuse(s, ErrEncoding)
	}
	for _, r := range plain {
		// Bidi controls do not break a line, but they turn what the person reads around.
		if unicode.In(r, unicode.Cc, unicode.Bidi_Control) {
			return refuse(string(r), ErrControl)
		}
	}
	return nil
}

// hasDotSegment finds "." and ".." in a decoded path. A browser resolves them, so it would open something else than is shown.
func hasDotSegment(path string) bool {
	for segment := range strings.SplitSeq(path, "/") {
		if segment == "." || segment == ".." {
			return true
		}
	}
	return false
}

func isAlphanumeric(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
}
