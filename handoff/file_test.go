package handoff_test

import (
	"path/filepath"
	"strings"
	"testing"

	"widerspruch/handoff"
)

// TestFile: a page on this disk becomes an address that no shell and no browser misreads; anything else is refused.
func TestFile(t *testing.T) {
	address, err := handoff.File(filepath.FromSlash("/home/änne/a b & c;$(x).html"))
	if err != nil {
		t.Fatal(err)
	}
	if got := address.String(); !strings.HasPrefix(got, "file:///") || strings.ContainsAny(got, " ä\"'") {
		t.Errorf("the address is %s", got)
	}
	for _, path := range []string{"/a/b.exe", "/a/b", "/a/b.html.sh", "/" + strings.Repeat("a", handoff.MaxLength) + ".html"} {
		if address, err := handoff.File(path); err == nil {
			t.Errorf("%.40s became %v", path, address)
		}
	}
}
