package state

import (
	"fmt"
	"testing"
	"time"
)

// large is a record of ten thousand events.
func large() *Progress {
	p := &Progress{Version: Version}
	start := time.Date(2026, 11, 22, 10, 0, 0, 0, time.FixedZone("", 3600))
	for i := range 100 {
		c := Case{ID: fmt.Sprintf("c%015d", i), Guide: "instagram", Route: "browser", Steps: map[string]time.Time{"browser/login": start}}
		for j := range 100 {
			c.Append(Event{ID: fmt.Sprintf("%016x", i*100+j), At: start.Add(time.Duration(j) * time.Hour), What: Sent, Ref: "1234567", Note: "Grüße"})
		}
		p.Cases = append(p.Cases, c)
	}
	return p
}

func BenchmarkDecode10000Events(b *testing.B) {
	data := encoded(b, large())
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := Decode(data); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEncode10000Events(b *testing.B) {
	p := large()
	b.SetBytes(int64(len(encoded(b, p))))
	for b.Loop() {
		encoded(b, p)
	}
}

func BenchmarkClone10000Events(b *testing.B) {
	for p := large(); b.Loop(); {
		p.Clone()
	}
}
func BenchmarkOpen10000Events(b *testing.B) {
	path := newPath(b)
	put(b, path, encoded(b, large()))
	for b.Loop() {
		Open(path, Disk{}, clock, Options{}).Close()
	}
}

func BenchmarkSave10000Events(b *testing.B) {
	s, p := open(b, newPath(b)), large()
	for b.Loop() {
		save(b, s, p)
	}
}
