package console

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

func TestWrapLines(t *testing.T) {
	for name, c := range map[string]struct {
		text  string
		width int
		want  string
	}{
		"fits":           {"eins zwei\n", 9, "eins zwei\n"},
		"wraps":          {"eins zwei drei\n", 9, "eins zwei\n  drei\n"},
		"hangs":          {"  eins zwei drei\n", 11, "  eins zwei\n    drei\n"},
		"whole address":  {"Quelle: https://www.beispiel.example/a-b/c-d\nEnde\n", 12, "Quelle:\n  https://www.beispiel.example/a-b/c-d\nEnde\n"},
		"blank lines":    {"a\n\nb\n", 1, "a\n\nb\n"},
		"wide letters":   {"äöü 漢字 漢字\n", 8, "äöü 漢字\n  漢字\n"},
		"narrower":       {"abcdef gh\n", 1, "abcdef\n  gh\n"},
		"without an end": {"eins zwei", 4, "eins\n  zwei\n"},
		"columns stay":   {"!  02.12.2026   LinkedIn\n", 40, "!  02.12.2026   LinkedIn\n"},
	} {
		got := wrapLines(c.text, c.width)
		if got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
		for line := range strings.Lines(got) {
			if line = strings.TrimSpace(line); strings.Contains(line, " ") && ansi.StringWidth(line) > c.width {
				t.Errorf("%s: %q is wider than %d", name, line, c.width)
			}
		}
	}
}
