package state

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// clock stands still, so that two files kept in one test meet in the same second.
func clock() time.Time { return time.Date(2026, 11, 22, 10, 3, 5, 0, time.UTC) }

// newPath is a path for a progress file in an empty folder of this test.
func newPath(t testing.TB) string {
	t.Helper()
	return filepath.Join(t.TempDir(), "progress.json")
}

// open opens the store on the real disk and closes it with the test.
func open(t testing.TB, path string) *Store {
	t.Helper()
	s := Open(path, Disk{}, clock, Options{})
	t.Cleanup(func() { s.Close() })
	return s
}

// with is a progress whose only case has these events.
func with(ids ...string) *Progress {
	p := &Progress{Version: Version, Cases: []Case{{ID: "c", Guide: "instagram"}}}
	return and(p, ids...)
}

// and is p with more events.
func and(p *Progress, ids ...string) *Progress {
	p = p.Clone()
	if len(p.Cases) == 0 {
		p.Cases = []Case{{ID: "c", Guide: "instagram"}}
	}
	for _, id := range ids {
		p.Cases[0].Append(Event{ID: id, At: clock(), What: Noted})
	}
	return p
}

// ids are the events of the first case.
func ids(p *Progress) []string {
	var found []string
	if len(p.Cases) > 0 {
		for _, e := range p.Cases[0].Events {
			found = append(found, e.ID)
		}
	}
	return found
}

func put(t testing.TB, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

func get(t testing.TB, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func save(t testing.TB, s *Store, p *Progress) {
	t.Helper()
	if err := s.Save(p); err != nil {
		t.Fatal(err)
	}
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return !errors.Is(err, fs.ErrNotExist)
}

func kinds(s *Store) []NoticeKind {
	var found []NoticeKind
	for _, n := range s.Notices() {
		found = append(found, n.Kind)
	}
	return found
}

func wantNotices(t testing.TB, s *Store, want ...NoticeKind) {
	t.Helper()
	if got := kinds(s); !slices.Equal(got, want) {
		t.Errorf("notices %v, want %v", s.Notices(), want)
	}
}

func wantIDs(t testing.TB, s *Store, want ...string) {
	t.Helper()
	if got := ids(s.Progress()); !slices.Equal(got, want) {
		t.Errorf("events %v, want %v", got, want)
	}
}

// holds says that some file in the folder has exactly this content.
func holds(t testing.TB, folder string, data []byte) bool {
	t.Helper()
	for name := range snapshot(t, folder) {
		path := filepath.Join(folder, name)
		if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() && bytes.Equal(get(t, path), data) {
			return true
		}
	}
	return false
}

// temps are the temporary files that lie about in the folder.
func temps(t testing.TB, folder string) []string {
	t.Helper()
	var found []string
	for name := range snapshot(t, folder) {
		if strings.Contains(name, tempMark) {
			found = append(found, name)
		}
	}
	return found
}

// entry is everything about a file that a program could change.
type entry struct {
	mode    fs.FileMode
	changed time.Time
	content string
}

// snapshot is everything in a folder.
func snapshot(t testing.TB, folder string) map[string]entry {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]entry{}
	for _, e := range entries {
		info, err := e.Info()
		if err != nil {
			t.Fatal(err)
		}
		seen := entry{mode: info.Mode(), changed: info.ModTime()}
		if info.Mode().IsRegular() {
			seen.content = string(get(t, filepath.Join(folder, e.Name())))
		}
		found[e.Name()] = seen
	}
	return found
}
