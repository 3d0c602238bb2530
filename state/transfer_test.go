package state

import (
	"encoding/json"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"
)

// Two files with a corrected number: neither event is mixed, both count and are told, and a second import adds nothing.
func TestImportNeverMixesTwoEvents(t *testing.T) {
	own, other := with(), with()
	own.Cases[0].Append(Event{ID: "e", At: clock(), What: Confirmed, Ref: "111"})
	other.Cases[0].Append(Event{ID: "e", At: clock(), What: Noted, Note: "999"})
	other.Extra = map[string]json.RawMessage{"services": json.RawMessage("[]")}
	own.Drafts = []Draft{{Action: "event"}}
	other.Drafts = []Draft{{Action: "account"}}
	merged, differ := Import(own, other)
	events := merged.Cases[0].Events
	if len(events) != 2 || len(differ) != 1 || events[0].Ref+events[1].Ref != "111" || events[0].Note+events[1].Note != "999" || events[0].ID == events[1].ID {
		t.Fatalf("merged: %+v, told: %+v", events, differ)
	}
	if differ[0].Own.Ref != "111" || differ[0].Other.Note != "999" {
		t.Errorf("the conflict tells %+v", differ[0])
	}
	if len(merged.Extra) > 0 || len(merged.Drafts) != 1 || merged.Drafts[0].Action != "event" {
		t.Errorf("foreign fields %v or drafts %v came in", merged.Extra, merged.Drafts)
	}
	again, differ := Import(merged, other)
	if len(differ) > 0 {
		t.Errorf("a second import asks again: %+v", differ)
	}
	same(t, "a second import", again, merged)
	back, _ := Import(merged, own)
	same(t, "the own export", back, merged)
}

func TestAnExportHoldsNoDrafts(t *testing.T) {
	p := with("a")
	p.Drafts = []Draft{{Action: "event", Values: map[string]string{"note": "secret"}}}
	if out := p.Exported(); len(out.Drafts) > 0 || out.Kind != Kind || len(p.Drafts) != 1 {
		t.Errorf("exported: %+v", out)
	}
}

func TestForeignFilesAreLeftAlone(t *testing.T) {
	for name, data := range map[string]string{
		"our own list":         `{"version": 1, "services": []}`,
		"another program's":    `{"version": 1, "name": "x"}`,
		"another kind":         `{"kind": "other", "version": 2, "person": {}}`,
		"version 2, no kind":   `{"version": 2, "person": {}}`,
		"version 2 with cases": `{"version": 2, "person": {}, "cases": [{"id": "c1", "guide": "x"}]}`,
		"a list":               `[]`,
		"the kind as a number": `{"kind": 3, "version": 2}`,
	} {
		path := newPath(t)
		put(t, path, []byte(data))
		s := open(t, path)
		wantNotices(t, s, NoticeForeign)
		if err := s.Save(with("a")); !errors.Is(err, ErrReadOnly) || string(get(t, path)) != data {
			t.Errorf("%s: saved over (%v): %s", name, err, get(t, path))
		}
	}
}

// A file of the first edition is read, and stays beside the new one as it was.
func TestAFileOfVersionOneIsKept(t *testing.T) {
	path := newPath(t)
	old := []byte("{\n  \"version\": 1,\n  \"person\": {\"name\": \"Anna\"}\n}\n")
	put(t, path, old)
	s := open(t, path)
	wantNotices(t, s)
	for _, id := range []string{"a", "b"} {
		save(t, s, and(s.Progress(), id))
	}
	if string(get(t, path+".v1")) != string(old) {
		t.Errorf("kept: %s", get(t, path+".v1"))
	}
	s.Close()
	again := open(t, path)
	if p := again.Progress(); p.Kind != Kind || p.Version != Version || p.Person.Name != "Anna" {
		t.Errorf("saved as %+v", p)
	}
	again.Close()
	removed, err := Wipe(path, Disk{})
	if err != nil || !slices.Contains(removed, path+".v1") {
		t.Errorf("wiped %v, %v", removed, err)
	}
}

func TestTheFirstSaveHasABackup(t *testing.T) {
	path := newPath(t)
	s := open(t, path)
	save(t, s, with("a"))
	s.Close()
	put(t, path, get(t, path)[:40])
	again := open(t, path)
	wantNotices(t, again, NoticeRestored)
	wantIDs(t, again, "a")
}

// Damage without a backup is told at every start until something was saved.
func TestDamageIsToldAtEveryStart(t *testing.T) {
	path := newPath(t)
	put(t, path, []byte(`{"version": 1, "per`))
	for range 3 {
		s := open(t, path)
		wantNotices(t, s, NoticeDamaged)
		if s.FirstStart() {
			t.Error("a start beside a damaged file is called the first")
		}
		s.Close()
	}
}

func TestReadingTakesNoLock(t *testing.T) {
	path := newPath(t)
	writer := open(t, path)
	save(t, writer, with("a"))
	before := snapshot(t, filepath.Dir(path))
	reader := Open(path, Disk{}, clock, Options{ReadOnly: true})
	wantNotices(t, reader)
	wantIDs(t, reader, "a")
	if err := reader.Save(with("b")); !errors.Is(err, ErrReadOnly) {
		t.Errorf("Save: %v", err)
	}
	if !maps.Equal(before, snapshot(t, filepath.Dir(path))) {
		t.Error("reading changed something")
	}
}

// Whoever could only read becomes able to write when the other window is closed, with what that one has saved.
func TestClaim(t *testing.T) {
	path := newPath(t)
	first, second := open(t, path), open(t, path)
	if _, ok := second.Claim(); ok {
		t.Fatal("two windows may write")
	}
	save(t, first, with("a"))
	first.Close()
	p, ok := second.Claim()
	if !ok || !slices.Contains(ids(p), "a") || second.ReadOnly() {
		t.Fatalf("claimed: %t, %+v", ok, p)
	}
	save(t, second, and(p, "b"))
}

// 20 writers with 20 events each: all 400 are there.
func TestManyWriters(t *testing.T) {
	path := newPath(t)
	var all sync.WaitGroup
	for writer := range 20 {
		all.Go(func() {
			for n := range 20 {
				s := Open(path, Disk{}, clock, Options{Wait: time.Minute})
				if err := s.Save(and(s.Progress(), string(rune('a'+writer))+string(rune('a'+n)))); err != nil {
					t.Errorf("writer %d: %v, %v", writer, err, s.Notices())
				}
				s.Close()
			}
		})
	}
	all.Wait()
	if got := len(ids(open(t, path).Progress())); got != 400 {
		t.Errorf("%d of 400 events are there", got)
	}
}

// Where a file system has no locks, a file is the lock, and that of a process that is gone is none.
func TestOwnLock(t *testing.T) {
	name := newPath(t) + ".lock" + ownMark
	lock, err := takeOwnLock(name)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := takeOwnLock(name); !errors.Is(err, ErrLocked) {
		t.Errorf("taken twice: %v", err)
	}
	if err := lock.Close(); err != nil {
		t.Fatal(err)
	}
	put(t, name, []byte(whoami(1<<30))) // no system has that many processes
	again, err := takeOwnLock(name)
	if err != nil {
		t.Fatalf("the lock of a process that is gone stays: %v", err)
	}
	again.Close()
	put(t, name, []byte("12 another-computer\n"))
	if _, err := takeOwnLock(name); !errors.Is(err, ErrLocked) {
		t.Errorf("the lock of another computer was taken: %v", err)
	}
}

func TestAFolderInPlaceOfTheBackup(t *testing.T) {
	path := newPath(t)
	if err := os.Mkdir(path+".bak", 0o700); err != nil {
		t.Fatal(err)
	}
	s := open(t, path)
	save(t, s, with("a"))
	save(t, s, with("a", "b"))
	if string(get(t, path+".bak")) != string(encoded(t, with("a"))) {
		t.Error("there is no backup")
	}
}
