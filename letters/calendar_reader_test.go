package letters

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// contentLine is a property of RFC 5545: its name, its parameters, its value.
var contentLine = regexp.MustCompile(`^([A-Z-]+)((?:;[A-Z-]+=[^;:,"]+)*):(.*)$`)

// readCalendar reads a calendar file as strictly as RFC 5545 is written, and returns the properties of each event, with those
// of its alarm, by name and parameters. It is no part of the library that writes the file.
func readCalendar(t testing.TB, data []byte) (events []map[string]string) {
	t.Helper()
	text, ended := strings.CutSuffix(string(data), "\r\n")
	if !ended || strings.Count(text, "\n") != strings.Count(text, "\r\n") || strings.Count(text, "\r") != strings.Count(text, "\r\n") {
		t.Fatal("a line does not end with CRLF")
	}
	for line := range strings.SplitSeq(text, "\r\n") {
		if len(line) > 75 || !utf8.ValidString(line) || line == "" {
			t.Fatalf("the line %q has %d bytes", line, len(line))
		}
	}
	var open []string // components
	var event map[string]string
	for line := range strings.SplitSeq(strings.ReplaceAll(text, "\r\n ", ""), "\r\n") {
		parts := contentLine.FindStringSubmatch(line)
		if parts == nil {
			t.Fatalf("%q is no property", line)
		}
		name, params, value := parts[1], parts[2], parts[3]
		switch {
		case name == "BEGIN":
			if open = append(open, value); value == "VEVENT" {
				event = map[string]string{}
			}
		case name == "END":
			if len(open) == 0 || open[len(open)-1] != value {
				t.Fatalf("%s ends in %v", value, open)
			}
			if open = open[:len(open)-1]; value == "VEVENT" {
				events = append(events, event)
			}
		case len(open) == 1:
			if want := map[string]string{"VERSION": "2.0", "PRODID": value}[name]; value != want {
				t.Fatalf("the calendar says %q", line)
			}
		case slices.Equal(open, []string{"VCALENDAR", "VEVENT"}):
			if _, doubled := event[name+params]; doubled {
				t.Fatalf("%s is there twice", name)
			}
			event[name+params] = unescaped(t, value)
		case slices.Equal(open, []string{"VCALENDAR", "VEVENT", "VALARM"}):
			if name != "DESCRIPTION" { // the event has one too
				event[name+params] = unescaped(t, value)
			}
		default:
			t.Fatalf("%q stands in %v", line, open)
		}
	}
	required := []string{"ACTION", "DESCRIPTION", "DTEND;VALUE=DATE", "DTSTAMP", "DTSTART;VALUE=DATE", "SEQUENCE", "SUMMARY", "TRANSP", "TRIGGER", "UID"}
	for _, event := range events {
		if got := slices.Sorted(maps.Keys(event)); !slices.Equal(got, required) {
			t.Fatalf("the event has %v, want %v", got, required)
		}
	}
	return events
}

// unescaped reads a value of type TEXT.
func unescaped(t testing.TB, value string) string {
	t.Helper()
	if bad := regexp.MustCompile(`^(?:[^\\;,]|\\[\\;,nN])*`).FindString(value); bad != value {
		t.Fatalf("%q is not escaped", value)
	}
	return strings.NewReplacer(`\\`, `\`, `\;`, `;`, `\,`, `,`, `\n`, "\n").Replace(value)
}
