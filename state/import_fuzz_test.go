package state

import (
	"bytes"
	"testing"
)

// FuzzImport holds what taking in another file promises, whatever the two files are: nothing of one's own is lost or changed, nothing
// comes twice, and the result can be saved and loaded.
func FuzzImport(f *testing.F) {
	file := func(cases string) []byte {
		return []byte(`{"kind":"widerspruch-progress","version":2,"person":{"name":"A"},"cases":[` + cases + `]}`)
	}
	const event = `{"id":"e1","at":"2026-11-01T10:00:00Z","what":"sent","ref":"1"}`
	for _, pair := range [][2]string{
		{``, ``},
		{`{"id":"c1","guide":"x","events":[` + event + `]}`, `{"id":"c1","guide":"x","events":[` + event + `]}`},
		{`{"id":"c1","guide":"x","events":[` + event + `]}`, `{"id":"c1","guide":"x","events":[{"id":"e1","at":"2026-11-02T10:00:00Z","what":"noted","note":"2"}]}`},
		{`{"id":"c1","guide":"x","account":"a"}`, `{"id":"c1","guide":"y","account":"b","steps":{"browser/a":"2026-11-01T10:00:00Z"}}`},
		{`{"id":"c1","guide":"x","events":[` + event + `,` + event + `]}`, `{"id":"c1","guide":"x"},{"id":"c1","guide":"x"}`},
		{`{"id":"c1","guide":"x","events":[{"id":"e1","at":"2026-11-01T10:00:00Z","what":"sent","void":"2026-11-02T10:00:00Z","evidence":[{"path":"/a","sha256":"00","size":1}]}]}`, `{"id":"c1","guide":"x","events":[` + event + `]}`},
	} {
		f.Add(file(pair[0]), file(pair[1]))
		f.Add(file(pair[1]), file(pair[0]))
	}
	f.Add([]byte(`{"version":1,"person":{},"cases":[{"id":"c"}]}`), []byte(`{"version":1,"name":"x"}`))
	f.Fuzz(func(t *testing.T, mine, theirs []byte) {
		own, err := Decode(mine)
		other, failed := Decode(theirs)
		if err != nil || failed != nil {
			return
		}
		before := mustEncode(t, own)
		merged, _ := Import(own, other)
		if !bytes.Equal(before, mustEncode(t, own)) {
			t.Fatal("importing changed the file that it was given")
		}
		saved := mustEncode(t, merged)
		again, err := Decode(saved)
		if err != nil {
			t.Fatalf("what was merged cannot be loaded: %v\n%s", err, saved)
		}
		twice, _ := Import(again, other)
		if second := mustEncode(t, twice); !bytes.Equal(saved, second) {
			t.Fatalf("a second import adds something to\n%s\nwhich becomes\n%s", saved, second)
		}
		for _, c := range own.Cases {
			kept := merged.Case(c.ID)
			if kept == nil {
				t.Fatalf("the case %q is lost", c.ID)
			}
			for _, e := range c.Events {
				if !contains(kept.Events, e) {
					t.Fatalf("of the case %q is lost: %+v; left: %+v", c.ID, e, kept.Events)
				}
			}
		}
	})
}

// contains says that the content of an event is among others.
func contains(events []Event, e Event) bool {
	for _, k := range events {
		if k.What == e.What && k.Ref == e.Ref && k.Note == e.Note && k.At.Equal(e.At) {
			return true
		}
	}
	return false
}

func mustEncode(t *testing.T, p *Progress) []byte {
	t.Helper()
	file := *p
	file.Kind, file.Version = Kind, Version
	data, err := Encode(&file)
	if err != nil {
		t.Fatalf("what was loaded cannot be saved: %v", err)
	}
	return data
}
