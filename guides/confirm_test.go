package guides_test

import (
	"errors"
	"strings"
	"testing"

	"widerspruch/guides"
)

// TestConfirm changes the evidence of one route and nothing else: not a comment, not a blank, not an umlaut.
func TestConfirm(t *testing.T) {
	const before = `format: 2
name: "Ä {B}" # a {comment}
routes: # the best one first
  - {id: browser, device: any, login: true, minutes: 3, recommended: true, verified: {on: 2025-05, how: press}} # "ü": {see} below
  - {id: app,  device: phone , verified: {on: 2025-05, how: press, again: {on: 2026-01, how: report}}}
  - {id: letter, device: none }
  - id: long
    verified: {on: 2024, how: report} # in block style
verified: {on: 2026-10-02, how: press}
`
	for _, c := range []struct{ route, on, how, old, fresh string }{
		{"browser", "2026-11-29", "hands-on", "verified: {on: 2025-05, how: press}} # ", "verified: {on: 2026-11-29, how: hands-on}} # "},
		{"browser", "2026-11-29", "press", "verified: {on: 2025-05, how: press}} # ", "verified: {on: 2026-11-29, how: press}} # "},
		{"browser", "2026-11", "report", "verified: {on: 2025-05, how: press}} # ", "verified: {on: 2025-05, how: press, again: {on: 2026-11, how: report}}} # "},
		{"app", "2026-11-29", "company", "verified: {on: 2025-05, how: press, again: {on: 2026-01, how: report}}}", "verified: {on: 2026-11-29, how: company}}"},
		{"app", "2026-11-29", "report", "again: {on: 2026-01, how: report}", "again: {on: 2026-11-29, how: report}"},
		{"letter", "2026-11-29", "company", "device: none }", "device: none, verified: {on: 2026-11-29, how: company} }"},
		{"long", "2026-11-29", "hands-on", "{on: 2024, how: report}", "{on: 2026-11-29, how: hands-on}"},
	} {
		on, _ := guides.ParseDate(c.on)
		got, err := guides.Confirm([]byte(before), c.route, on, guides.How(c.how))
		want := strings.Replace(before, c.old, c.fresh, 1)
		if err != nil || string(got) != want || want == before {
			t.Errorf("%s %s %s: %v, written\n%s\nwant\n%s", c.route, c.on, c.how, err, got, want)
		}
	}
	windows := strings.ReplaceAll(before, "\n", "\r\n")
	day, _ := guides.ParseDate("2026-11-29")
	if got, err := guides.Confirm([]byte(windows), "long", day, guides.HowHandsOn); err != nil || strings.Count(string(got), "\r\n") != strings.Count(windows, "\r\n") {
		t.Errorf("with the line ends of Windows: %v, written\n%q", err, got)
	}
}

func TestConfirmRefuses(t *testing.T) {
	day, _ := guides.ParseDate("2025-05-01")
	for _, c := range []struct {
		src, route string
		want       error
	}{
		{demoYAML, "browser", guides.ErrOldFormat},
		{netYAML, "nowhere", guides.ErrNoRoute},
		{netYAML, "app", guides.ErrNotNewer},
		{"format: 2\nroutes:\n  - id: a\n    verified:\n      on: 2024\n      how: report\n", "a", guides.ErrOtherForm},
		{"format: 2\nroutes:\n  - id: a\n", "a", guides.ErrOtherForm},
	} {
		if got, err := guides.Confirm([]byte(c.src), c.route, day, guides.HowPress); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, written %s; want %v", c.route, err, got, c.want)
		}
	}
	if _, err := guides.Confirm([]byte("format: [2"), "a", day, guides.HowPress); err == nil {
		t.Error("something was written into a file that cannot be read")
	}
}
