package state

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"
)

// fullJSON is a file with every field, unknown ones at every level, umlauts, escapes and three offsets.
//
//go:embed testdata/full.json
var fullJSON []byte

func full(t testing.TB) *Progress {
	t.Helper()
	p, err := Decode(fullJSON)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func encoded(t interface{ Fatal(...any) }, p *Progress) []byte {
	data, err := Encode(p)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestAFileOfOursComesBackByteForByte(t *testing.T) {
	if got := encoded(t, full(t)); !bytes.Equal(got, fullJSON) {
		t.Errorf("got:\n%s", got)
	}
}

func TestDecodeReadsEveryField(t *testing.T) {
	p := full(t)
	void := at(t, "2026-11-23T08:00:00-05:30")
	c := p.Cases[0]
	for name, ok := range map[string]bool{
		"person":   p.Person.Name == `Änne "A." Öztürk` && p.Person.Address[1] == "35037 Marburg" && p.Person.Land == "he",
		"top":      p.Version == 2 && p.Kind == Kind && p.Language == "de" && slices.Equal(p.Unused, []string{"messenger", "whatsapp"}),
		"case":     c.ID == "c1f09a5b7c3d2e10" && c.Account == "@anna <privat> & Söhne" && c.Route == "browser" && p.Cases[1].Via == c.ID,
		"steps":    len(c.Steps) == 2 && c.Steps["browser/login"].Equal(at(t, "2026-11-22T10:03:00+01:00")),
		"event":    c.Events[1].What == Confirmed && c.Events[1].Ref == "1234567" && c.Events[1].Step == "browser/confirm",
		"note":     c.Events[1].Note == "per E-Mail\nzweite Zeile",
		"void":     c.Events[0].Void == nil && c.Events[1].Void.Equal(void) && c.Events[1].Void.Format(time.RFC3339) == void.Format(time.RFC3339),
		"evidence": len(c.Events[1].Evidence) == 1 && c.Events[1].Evidence[0].Size == 3 && strings.HasSuffix(c.Events[1].Evidence[0].Path, "Bestätigung.png"),
		"resume":   p.Resume.Case == c.ID && p.Resume.Step == "text",
		"unknown":  string(p.Extra["z"]) == `"\u00e4"` && string(c.Extra["colour"]) == "null" && string(p.Resume.Extra["scroll"]) == "12",
	} {
		if !ok {
			t.Errorf("%s was read wrongly: %+v", name, p)
		}
	}
}

// A file that another program wrote in one line, in another order, is still the same record.
func TestAnyOrderAndBlanksAreRead(t *testing.T) {
	var anything map[string]any
	if err := json.Unmarshal(fullJSON, &anything); err != nil {
		t.Fatal(err)
	}
	compact, err := json.Marshal(anything) // sorts, escapes for HTML, writes numbers its own way
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{
		"compact": compact,
		"Windows": bytes.ReplaceAll(fullJSON, []byte("\n"), []byte("\r\n")),
		"BOM":     append([]byte("\xef\xbb\xbf"), fullJSON...),
		"tabs":    bytes.ReplaceAll(fullJSON, []byte("\n  "), []byte("\n\t")),
	} {
		p, err := Decode(data)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		got := bytes.ReplaceAll(encoded(t, p), []byte("2.5\n"), []byte("2.50\n"))
		want := bytes.ReplaceAll(fullJSON, []byte("2.5,"), []byte("2.50,"))
		if name == "compact" {
			got = bytes.ReplaceAll(got, []byte("2.5,"), []byte("2.50,"))
			want = bytes.ReplaceAll(want, []byte(`\u00e4`), []byte("ä"))
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s: got\n%s", name, got)
		}
	}
}

// Encode refuses what it could not write so that it is read again.
func TestEncodeRefuses(t *testing.T) {
	for name, p := range map[string]*Progress{
		"an unknown field of a known name": {Extra: map[string]json.RawMessage{"cases": json.RawMessage("[]")}},
		"an unknown field without value":   {Extra: map[string]json.RawMessage{"x": nil}},
		"half a value":                     {Person: Person{Extra: map[string]json.RawMessage{"x": json.RawMessage(`[1`)}}},
		"the year 10000":                   {Cases: []Case{{Events: []Event{{At: on(10000, 1, 1)}}}}},
		"a step in the year 10000":         {Cases: []Case{{Steps: map[string]time.Time{"a": on(10000, 1, 1)}}}},
	} {
		if data, err := Encode(p); err == nil {
			t.Errorf("%s: written as %s", name, data)
		}
	}
}

// What a person pasted may hold anything; the file must stay readable.
func TestEncodeSurvivesBrokenText(t *testing.T) {
	p := &Progress{Version: 1, Person: Person{Name: "a\xffb\x00c\u2028\U0001F600"}}
	again, err := Decode(encoded(t, p))
	if err != nil {
		t.Fatal(err)
	}
	if want := "a\uFFFDb\x00c\u2028\U0001F600"; again.Person.Name != want {
		t.Errorf("got %q, want %q", again.Person.Name, want)
	}
}
