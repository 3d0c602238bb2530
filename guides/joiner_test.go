package guides_test

import (
	"testing"

	"widerspruch/guides"
)

func TestCleanNameKeepsJoinersThatNamesNeed(t *testing.T) {
	for text, want := range map[string]string{
		"\u0645\u06cc\u200c\u062e": "\u0645\u06cc\u200c\u062e", "\u0915\u094d\u200d\u0937": "\u0915\u094d\u200d\u0937",
		"An\u200dna": "Anna", "\u200c\u0645": "\u0645", "\u0645\u200c": "\u0645", "a\x1b[1m\u0645\u200c\u0645": "a[1m\u0645\u200c\u0645",
	} {
		if got := guides.CleanName(text); got != want {
			t.Errorf("%q became %q, want %q", text, got, want)
		}
	}
}
