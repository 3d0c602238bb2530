package guides_test

import (
	"testing"

	"widerspruch/guides"
)

func TestClean(t *testing.T) {
	cases := map[string]string{
		"Grüße, привет, 你好 👍":             "Grüße, привет, 你好 👍",
		"line\n\ttab":                     "line\n\ttab",
		"a\r\nb\x00\x07\x1b[31m\x7f":      "a\nb[31m",
		"\u0085\u009b31m":                 "31m",
		"\u061c\u200e\u200f\u202e\u2066a": "a",
		"\u200b\u200d\u2060\ufeff\u00ada": "a",
		"\ue000\ufdd0\U000e0041a":         "a",
		"\u3164\u115f\ufe0fa":             "a",
		"\u2028\u2029a":                   "a",
	}
	for text, want := range cases {
		if got := guides.Clean(text); got != want {
			t.Errorf("Clean(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestOnScreen(t *testing.T) {
	for _, r := range " ~Aäß§«é─│•…–„“›←↑→↓" {
		if !guides.OnScreen(r) || !guides.Printable(r) {
			t.Errorf("%q is not on the screen", r)
		}
	}
	for _, r := range "\n\t\x1b\x7f\u00ad—’”€✓ж\u200b" {
		if guides.OnScreen(r) {
			t.Errorf("%q is on the screen", r)
		}
	}
}
