package handoff

import (
	"net/url"
	"path/filepath"
	"strings"
)

// File is the address of an HTML page on this computer's disk that the program itself has written, for the browser to show
// and print (RFC 8089). A path on another computer, or of anything but a page, is refused.
func File(path string) (Address, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return Address{}, err
	}
	slashed := filepath.ToSlash(path)
	if strings.HasPrefix(slashed, "//") || !strings.EqualFold(filepath.Ext(path), ".html") {
		return Address{}, refuse(path, ErrScheme)
	}
	if !strings.HasPrefix(slashed, "/") { // C:/Users on Windows
		slashed = "/" + slashed
	}
	raw := (&url.URL{Scheme: "file", Path: slashed}).String()
	if len(raw) > MaxLength {
		return Address{}, ErrLong
	}
	return Address{raw}, nil
}
