package letters

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/yuin/goldmark"

	"widerspruch/guides"
	"widerspruch/state"
)

// renderings are all forms of a report.
func renderings(t *testing.T, r Report) map[string]string {
	t.Helper()
	papers := map[string]string{"md": string(r.Markdown())}
	for ending, render := range map[string]func() ([]byte, error){"html": r.HTML, "csv": r.CSV, "json": r.JSON} {
		data, err := render()
		if err != nil {
			t.Fatal(err)
		}
		papers[ending] = string(data)
	}
	return papers
}

func TestReport(t *testing.T) {
	for _, lang := range []string{"de", "en"} {
		for ending, paper := range renderings(t, NewReport(recordSource(t, lang, asIs))) {
			t.Run(lang+"."+ending, func(t *testing.T) {
				wantClean(t, paper)
				requireBytes(t, []byte(paper))
			})
		}
	}
}

// The empty record is a paper too.
func TestReportOfNothing(t *testing.T) {
	from := recordSource(t, "de", asIs)
	from.Progress = &state.Progress{Version: state.Version}
	for ending, paper := range renderings(t, NewReport(from)) {
		wantClean(t, paper)
		if (ending == "html" || ending == "md") && !strings.Contains(paper, "Noch ist nichts eingetragen.") {
			t.Errorf("%s:\n%s", ending, paper)
		}
		if ending == "json" && strings.Contains(paper, "null") {
			t.Errorf("a list that is empty must still be a list:\n%s", paper)
		}
	}
}

// Whatever stands in the file, the page has the same tags: nothing of it became one.
func TestReportEscapesForHTML(t *testing.T) {
	tame := renderings(t, NewReport(recordSource(t, "de", asIs)))["html"]
	wild := renderings(t, NewReport(recordSource(t, "de", hostile)))["html"]
	wantClean(t, wild)
	if got, want := tags(wild), tags(tame); !slices.Equal(got, want) {
		t.Errorf("the tags are\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if n := strings.Count(wild, "&lt;script&gt;"); n < 10 {
		t.Errorf("the texts of the file are missing: only %d of them", n)
	}
}

func TestReportEscapesForMarkdown(t *testing.T) {
	html := func(say func(string) string) string {
		var out bytes.Buffer
		if err := goldmark.Convert(NewReport(recordSource(t, "de", say)).Markdown(), &out); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	tame, wild := html(asIs), html(hostile)
	wantClean(t, wild)
	if got, want := tags(wild), tags(tame); !slices.Equal(got, want) {
		t.Errorf("the tags are\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if !strings.Contains(wild, "&lt;script&gt;") || !strings.Contains(wild, "[x](https://evil.example)") {
		t.Errorf("the texts of the file do not stand for themselves:\n%s", wild)
	}
}

// No cell is a formula, and nothing breaks out of its cell.
func TestReportEscapesForSpreadsheets(t *testing.T) {
	for _, lang := range []string{"de", "en"} {
		data, err := NewReport(recordSource(t, lang, hostile)).CSV()
		if err != nil {
			t.Fatal(err)
		}
		wantClean(t, string(data))
		table := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(data), "\ufeff")))
		if lang == "de" {
			table.Comma = ';'
		}
		rows, err := table.ReadAll()
		if err != nil || len(rows) != 7 { // the head and six events
			t.Fatalf("%s: %d rows, %v", lang, len(rows), err)
		}
		for _, row := range rows {
			for _, cell := range row {
				if strings.HasPrefix(cell, "=") || strings.HasPrefix(cell, "+") || strings.HasPrefix(cell, "-") || strings.HasPrefix(cell, "@") {
					t.Errorf("%s: the cell %q is a formula", lang, cell)
				}
			}
		}
	}
}

func TestNeutral(t *testing.T) {
	for cell, want := range map[string]string{
		"": "", " ": " ", "Anna": "Anna", "2026-11-02": "2026-11-02", "a=b": "a=b", "Ö": "Ö",
		"=1+1": "'=1+1", "+1": "'+1", "-1": "'-1", "@anna": "'@anna", " =1": "' =1", "\n=1": "'\n=1", "\t=1": "'\t=1",
		"\u00a0=1": "'\u00a0=1", "\u200b=1": "'\u200b=1", "\ufeff+1": "'\ufeff+1", "＝1+1": "'＝1+1", "＋1": "'＋1", "－1": "'－1", "＠anna": "'＠anna",
		"\r=1": "'\r=1", "\x00=1": "'\x00=1", "−5": "−5", "%": "%", "\xff": "\xff",
	} {
		if got := neutral(cell); got != want {
			t.Errorf("%q becomes %q, want %q", cell, got, want)
		}
	}
}

func TestAsText(t *testing.T) {
	for cell, want := range map[string]string{
		"": "", "123": "123", "0": "0", "Fall 0123": "Fall 0123", "1234 5678 9012 3456": "1234 5678 9012 3456", "0x12": "0x12", "v1.2.3": "v1.2.3",
		"0123": "'0123", " 007 ": "' 007 ", "123456789012": "'123456789012", "12E4": "'12E4", "1.5e3": "'1.5e3", "3-4": "'3-4", "1/2/2026": "'1/2/2026",
		"12.11.2026": "'12.11.2026",
	} {
		if got := asText(cell); got != want {
			t.Errorf("%q becomes %q, want %q", cell, got, want)
		}
	}
}

// Programs read the same in every language.
func TestReportJSONIsTheSameInEveryLanguage(t *testing.T) {
	de := renderings(t, NewReport(recordSource(t, "de", hostile)))["json"]
	en := renderings(t, NewReport(recordSource(t, "en", hostile)))["json"]
	if de != en {
		t.Errorf("German:\n%s\nEnglish:\n%s", de, en)
	}
	wantClean(t, de)
	var value struct {
		Version int
		Cases   []struct{ Events []struct{ What string } }
	}
	if err := json.Unmarshal([]byte(de), &value); err != nil || value.Version != 1 || len(value.Cases) != 5 {
		t.Errorf("%+v, %v", value, err)
	}
}

// What to do next, for every status that is not done.
func TestReportSaysWhatIsOpen(t *testing.T) {
	sent := state.Event{ID: "1", At: recordDay(9, 1), What: state.Sent}
	then := func(month int, day int, what state.What) state.Event {
		return state.Event{ID: "2", At: recordDay(1, 1).AddDate(0, month-1, day-1), What: what}
	}
	for name, c := range map[string]struct {
		events []state.Event
		want   string // empty: nothing is open
	}{
		"nothing":    {nil, "offen"},
		"opened":     {[]state.Event{then(11, 2, state.Opened)}, "in Arbeit"},
		"waiting":    {[]state.Event{then(11, 20, state.Sent)}, "Antwort erwartet bis 21.12.2026"},
		"overdue":    {[]state.Event{sent}, "Bis 01.10.2026 kam keine Antwort. Jetzt ist eine Erinnerung dran."},
		"reminded":   {[]state.Event{sent, then(10, 5, state.Reminded)}, "Auch auf die Erinnerung kam bis 19.10.2026 keine Antwort. Jetzt ist eine Beschwerde möglich."},
		"refused":    {[]state.Event{sent, then(9, 5, state.Refused)}, "Das Unternehmen hat abgelehnt. Möglich ist eine Beschwerde bei der Datenschutzbehörde."},
		"complained": {[]state.Event{sent, then(10, 5, state.Complained)}, "Die Beschwerde liegt bei der Datenschutzbehörde."},
		"switched":   {[]state.Event{then(10, 1, state.Switched)}, "Einstellung am 01.04.2027 noch einmal ansehen"},
		"confirmed":  {[]state.Event{sent, then(9, 5, state.Confirmed)}, ""},
	} {
		from := recordSource(t, "de", asIs)
		from.Progress = &state.Progress{Cases: []state.Case{{ID: "c", Guide: "bilder", Events: c.events}}}
		got := ""
		if open := NewReport(from).Open; len(open) == 1 {
			got = open[0].Words
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
		from.Progress.Unused = []string{"oldgram"}
		if open := NewReport(from).Open; len(open) != 0 {
			t.Errorf("%s, at a service that is not used: %+v", name, open)
		}
	}
}

// TestReportSaysThatOneCanObject: in the four weeks of Art. 5(2) of Regulation (EU) 2025/2518 it is open to object to that the authority
// holds the matter to be settled; afterwards nothing is.
func TestReportSaysThatOneCanObject(t *testing.T) {
	day := func(month time.Month, day int) time.Time { return time.Date(2027, month, day, 12, 0, 0, 0, time.UTC) }
	shipped, problems := guides.Load(guides.Embedded())
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	for now, want := range map[time.Time]string{day(7, 29): "bis 29.07.2027 widersprechen", day(7, 30): ""} {
		from := recordSource(t, "de", asIs)
		from.Now, from.Library = now, shipped
		from.Progress = &state.Progress{Person: state.Person{Country: "de"}, Cases: []state.Case{{ID: "c", Guide: "airbnb", Events: []state.Event{
			{ID: "1", At: day(4, 5), What: state.Sent}, {ID: "2", At: day(5, 10), What: state.Complained},
			{ID: "3", At: day(7, 1), What: state.Decided, Said: state.SaidClosed},
		}}}}
		open := NewReport(from).Open
		if want == "" && len(open) != 0 || want != "" && (len(open) != 1 || !strings.Contains(open[0].Words, want) || open[0].Due != "2027-07-29" || open[0].Overdue) {
			t.Errorf("on %s open is %+v, want %q", now.Format(time.DateOnly), open, want)
		}
	}
}

// TestReportSaysWhatTheAuthorityDid: that an authority asks something is told apart from that it has decided.
func TestReportSaysWhatTheAuthorityDid(t *testing.T) {
	on := time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		status state.Status
		said   state.Said
		want   string
	}{
		{state.StatusDecided, state.SaidAsks, "Behörde fragt etwas seit 20.11.2026"},
		{state.StatusDecided, state.SaidClosed, "entschieden am 20.11.2026"},
		{state.StatusDecided, "", "entschieden am 20.11.2026"},
		{state.StatusRefused, state.SaidReasons, "abgelehnt am 20.11.2026"},
		{state.StatusComplained, state.SaidAsks, "Beschwerde eingereicht am 20.11.2026"},
	} {
		if got := statusWords(recordWords(t, "de"), "de", state.Standing{Status: c.status, Said: c.said, Since: on}); got != c.want {
			t.Errorf("%s, %q: %q, want %q", c.status, c.said, got, c.want)
		}
	}
}
