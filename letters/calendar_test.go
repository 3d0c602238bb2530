package letters

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/emersion/go-ical"

	"widerspruch/state"
)

func calendarSource(t testing.TB, lang string, say func(string) string) CalendarSource {
	return CalendarSource{
		Progress: record(say), Library: recordLibrary(t), Words: recordWords(t, lang), Now: recordNow(), Command: "widerspruch --profile oma",
	}
}

func calendarOf(t testing.TB, from CalendarSource) []byte {
	t.Helper()
	data, err := Calendar(from)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestCalendar(t *testing.T) {
	for _, lang := range []string{"de", "en"} {
		t.Run(lang, func(t *testing.T) {
			data := calendarOf(t, calendarSource(t, lang, asIs))
			wantClean(t, string(data))
			requireBytes(t, data)
		})
	}
}

// Our own strict reader and that of a library see the same dates.
func TestCalendarIsReadBack(t *testing.T) {
	data := calendarOf(t, calendarSource(t, "de", asIs))
	events := readCalendar(t, data)
	if len(events) != 2 {
		t.Fatalf("%d events, want those of Schalter and of Bilderdienst (Firma): %v", len(events), events)
	}
	answer := events[1]
	for name, want := range map[string]string{
		"UID": "c2-answer@widerspruch", "DTSTART;VALUE=DATE": "20261202", "DTEND;VALUE=DATE": "20261203", "SEQUENCE": "1",
		"DTSTAMP": "20261204T173000Z", "SUMMARY": "Bilderdienst (Firma): Antwort fällig", "TRIGGER": "P1DT9H", "ACTION": "DISPLAY",
		"DESCRIPTION": "Gesendet am 02.11.2026. Die Antwort soll bis 02.12.2026 da sein. Kam nichts, ist eine Erinnerung dran.\n\n" +
			"So geht es weiter:\nwiderspruch --profile oma start bilder\n\nDas ist keine Rechtsberatung.",
	} {
		if answer[name] != want {
			t.Errorf("%s is %q, want %q", name, answer[name], want)
		}
	}
	calendar, err := ical.NewDecoder(bytes.NewReader(data)).Decode()
	if err != nil {
		t.Fatal(err)
	}
	for i, event := range calendar.Events() {
		start, err := event.DateTimeStart(time.UTC)
		if uid, _ := event.Props.Text(ical.PropUID); err != nil || uid != events[i]["UID"] || start.Format("20060102") != events[i]["DTSTART;VALUE=DATE"] {
			t.Errorf("the library reads %s on %s, %v", uid, start, err)
		}
	}
}

// Whatever stands in the file, there are the same events with the same fields.
func TestCalendarEscapes(t *testing.T) {
	tame := readCalendar(t, calendarOf(t, calendarSource(t, "de", asIs)))
	data := calendarOf(t, calendarSource(t, "de", hostile))
	wantClean(t, string(data))
	wild := readCalendar(t, data)
	if len(wild) != len(tame) {
		t.Fatalf("%d events, want %d", len(wild), len(tame))
	}
	for i, event := range wild {
		if len(event) != len(tame[i]) {
			t.Errorf("the fields are %v, want those of %v", event, tame[i])
		}
	}
	if summary := wild[1]["SUMMARY"]; !strings.Contains(summary, `"'[31m END:VEVENT # [x]`) {
		t.Errorf("the summary is %q", summary)
	}
}

// A file from somebody else must not put words into a command that a person pastes into a shell.
func TestCalendarCommandNamesOnlyKnownServices(t *testing.T) {
	from := calendarSource(t, "de", asIs)
	from.Progress.Cases[0].Guide = "x; rm -rf ~"
	event := readCalendar(t, calendarOf(t, from))[0]
	if d := event["DESCRIPTION"]; strings.Contains(d, "rm -rf") || !strings.Contains(d, "widerspruch --profile oma start\n") {
		t.Errorf("the description is %q", d)
	}
}

// To import it again doubles nothing, and what changed since then wins.
func TestCalendarImportedTwice(t *testing.T) {
	from := calendarSource(t, "de", asIs)
	first := readCalendar(t, calendarOf(t, from))[1]
	from.Now = from.Now.Add(time.Hour)
	if again := readCalendar(t, calendarOf(t, from))[1]; again["UID"] != first["UID"] || again["SEQUENCE"] != first["SEQUENCE"] {
		t.Errorf("nothing changed, but\n%v\nbecame\n%v", first, again)
	}
	c := &from.Progress.Cases[2]
	c.Append(state.Event{ID: "r", At: recordDay(12, 4), What: state.Reminded})
	reminded := readCalendar(t, calendarOf(t, from))[1]
	if reminded["UID"] != first["UID"] || reminded["DTSTART;VALUE=DATE"] != "20261218" || reminded["SEQUENCE"] != "2" {
		t.Errorf("after the reminder: %v", reminded)
	}
	c.Undo(from.Now)
	undone := readCalendar(t, calendarOf(t, from))[1]
	if undone["DTSTART;VALUE=DATE"] != first["DTSTART;VALUE=DATE"] || undone["SEQUENCE"] != "3" {
		t.Errorf("after it was taken back: %v", undone)
	}
}

func TestCalendarLeavesOut(t *testing.T) {
	from := calendarSource(t, "de", asIs)
	from.Progress.Unused = []string{"oldgram", "schalter"}
	if data, err := Calendar(from); !errors.Is(err, ErrNothingDue) {
		t.Errorf("services that are not used: %s, %v", data, err)
	}
}

func TestFoldCalendar(t *testing.T) {
	for _, text := range []string{"", strings.Repeat("a", 75), strings.Repeat("a", 76), strings.Repeat("ä", 200), strings.Repeat("a€", 99), strings.Repeat("𝄞", 50) + "a"} {
		folded := string(foldCalendar([]byte(text + "\r\nEND\r\n")))
		for line := range strings.SplitSeq(strings.TrimSuffix(folded, "\r\n"), "\r\n") {
			if len(line) > 75 || !utf8.ValidString(line) {
				t.Errorf("the line %q has %d bytes", line, len(line))
			}
		}
		if got := strings.ReplaceAll(folded, "\r\n ", ""); got != text+"\r\nEND\r\n" {
			t.Errorf("%q unfolds to %q", text, got)
		}
	}
}

// The last day to complain is a day of its own, with its rule, as long as it is not over.
func TestCalendarHasTheLastDay(t *testing.T) {
	for _, test := range []struct {
		country, refused, now, want string
	}{
		{"at", "2026-11-10", "2026-12-01", "20271110"}, {"gb", "2026-11-10", "2026-12-01", "20270210"}, {"de", "2026-11-10", "2026-12-01", ""},
		{"at", "2026-11-10", "2027-12-01", ""},
	} {
		at := func(day string) time.Time {
			moment, err := time.Parse(time.DateOnly, day)
			if err != nil {
				t.Fatal(err)
			}
			return moment.Add(12 * time.Hour)
		}
		from := CalendarSource{
			Library: recordLibrary(t), Words: recordWords(t, "de"), Now: at(test.now), Command: "widerspruch",
			Progress: &state.Progress{Person: state.Person{Country: test.country}, Cases: []state.Case{{ID: "c", Guide: "bilder", Events: []state.Event{
				{ID: "a", What: state.Sent, At: at("2026-10-01")}, {ID: "b", What: state.Refused, At: at(test.refused)},
			}}}},
		}
		data, err := Calendar(from)
		if test.want == "" {
			if !errors.Is(err, ErrNothingDue) {
				t.Errorf("%+v: %v\n%s", test, err, data)
			}
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		events := readCalendar(t, data)
		if len(events) != 1 || events[0]["UID"] != "c-last@widerspruch" || events[0]["DTSTART;VALUE=DATE"] != test.want || events[0]["TRIGGER"] != "-P13DT15H" {
			t.Errorf("%+v: %v", test, events)
		}
	}
}

// TestCalendarOfNoYear holds that a day that the format cannot write is left out, and the others are there.
func TestCalendarOfNoYear(t *testing.T) {
	from := calendarSource(t, "de", asIs)
	for i := range from.Progress.Cases {
		for j := range from.Progress.Cases[i].Events {
			from.Progress.Cases[i].Events[j].At = time.Date(9999, 12, 30, 10, 0, 0, 0, time.UTC)
		}
	}
	if data, err := Calendar(from); !errors.Is(err, ErrNothingDue) {
		t.Errorf("%v: %s", err, data)
	}
}
