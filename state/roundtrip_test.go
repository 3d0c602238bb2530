package state

import (
	"bytes"
	"encoding/json"
	"maps"
	"reflect"
	"testing"

	"pgregory.net/rapid"
)

// Any progress survives being written and read; encoding/json, which knows only the tags, is the judge of the known fields.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := genProgress().Draw(t, "progress")
		text := encoded(t, p)
		again, err := Decode(text)
		if err != nil {
			t.Fatalf("%v in\n%s", err, text)
		}
		if !bytes.Equal(encoded(t, again), text) {
			t.Errorf("first\n%s\nthen\n%s", text, encoded(t, again))
		}
		var byJSON Progress
		if err := json.Unmarshal(text, &byJSON); err != nil {
			t.Fatal(err)
		}
		for name, other := range map[string]*Progress{"decoded": again, "decoded by encoding/json": &byJSON, "cloned": p.Clone()} {
			if got, want := plain(t, other), plain(t, p); got != want {
				t.Errorf("%s\n%s\nwas\n%s", name, got, want)
			}
		}
		for i, c := range p.Cases {
			if got := again.Cases[i]; !sameExtra(got.Extra, c.Extra) {
				t.Errorf("unknown fields %s, were %s", got.Extra, c.Extra)
			}
		}
		if !sameExtra(again.Extra, p.Extra) || !sameExtra(again.Person.Extra, p.Person.Extra) {
			t.Errorf("unknown fields %s, were %s", again.Extra, p.Extra)
		}
	})
}

// plain is p in the words of encoding/json, without unknown fields.
func plain(t *rapid.T, p *Progress) string {
	data, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// sameExtra compares unknown fields by meaning: the blanks in them are ours.
func sameExtra(a, b map[string]json.RawMessage) bool {
	return maps.EqualFunc(a, b, func(a, b json.RawMessage) bool {
		var x, y any
		return json.Unmarshal(a, &x) == nil && json.Unmarshal(b, &y) == nil && reflect.DeepEqual(x, y)
	})
}

// FuzzLoad: whatever is in a file, reading it neither panics nor takes what is no JSON, and what was read comes back the same.
func FuzzLoad(f *testing.F) {
	f.Add(fullJSON)
	f.Add([]byte(`{"version": 1}`))
	f.Add([]byte(`{"version": 2, "cases": 3}`))
	f.Add([]byte("\xef\xbb\xbf" + `{"version":1,"x":[{"y":"\ud83d\ude00"}],"cases":[{"steps":{"a/b":"2026-11-22T10:00:00.25-00:00"}}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := Decode(data)
		if err != nil {
			return
		}
		if !json.Valid(bytes.TrimPrefix(data, []byte(utf8BOM))) {
			t.Fatalf("read what is no JSON: %q", data)
		}
		text := encoded(t, p)
		again, err := Decode(text)
		if err != nil {
			t.Fatalf("cannot read what was written: %v\n%s", err, text)
		}
		if !bytes.Equal(encoded(t, again), text) {
			t.Errorf("%q\nbecame %q", text, encoded(t, again))
		}
	})
}
