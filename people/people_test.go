package people

import (
	"strings"
	"testing"
)

// TestSlugs: what a new file is called, and which files are taken for profiles.
func TestSlugs(t *testing.T) {
	for name, want := range map[string]string{"Oma": "oma-2", "Ян": "person", "Frau Demir": "frau-demir-2", "@anna_keramik": "anna-keramik"} {
		if got := FreeSlug(name, []string{"", "Oma", "frau-demir"}); got != want {
			t.Errorf("the file of %q is called %q, want %q", name, got, want)
		}
	}
	for slug, want := range map[string]bool{"oma": true, "Oma_2": true, "../x": false, "ö": false, strings.Repeat("a", 65): false} {
		if fileSlug(slug) != want {
			t.Errorf("%q in the name of a file: %v", slug, !want)
		}
	}
}
