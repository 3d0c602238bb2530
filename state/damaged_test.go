package state

import (
	"bytes"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Whatever lies there instead of a progress file: the program starts, the bytes are kept, the backup is loaded.
func TestDamagedFileIsKeptAndTheBackupLoaded(t *testing.T) {
	backup := encoded(t, with("a"))
	for name, damaged := range map[string][]byte{
		"zero bytes":  {},
		"only NULs":   make([]byte, 4096),
		"half a file": fullJSON[:len(fullJSON)/2],
		"wrong types": []byte(`{"version": 1, "cases": {}}`),
		"no version":  []byte(`{"cases": []}`),
		"UTF-16":      []byte("\xff\xfe{\x00}\x00"),
		"a picture":   []byte("\x89PNG\r\n\x1a\n"),
	} {
		t.Run(name, func(t *testing.T) {
			path := newPath(t)
			put(t, path, damaged)
			put(t, path+".bak", backup)
			s := open(t, path)
			wantNotices(t, s, NoticeRestored)
			wantIDs(t, s, "a")
			kept := path + ".damaged-20261122-100305"
			if n := s.Notices()[0]; n.Path != kept || n.Err == nil {
				t.Errorf("notice %+v, want the path %s and a reason", n, kept)
			}
			save(t, s, and(s.Progress(), "b"))
			if !bytes.Equal(get(t, kept), damaged) {
				t.Error("the damaged bytes are gone")
			}
			if !bytes.Equal(get(t, path+".bak"), backup) {
				t.Error("the only good backup was written over before there was another")
			}
		})
	}
}

func TestDamagedFileWithoutBackup(t *testing.T) {
	path := newPath(t)
	put(t, path, []byte("{"))
	s := open(t, path)
	wantNotices(t, s, NoticeDamaged)
	if s.FirstStart() || s.ReadOnly() || len(s.Progress().Cases) != 0 {
		t.Errorf("first start: %t, read-only: %t, %+v", s.FirstStart(), s.ReadOnly(), s.Progress())
	}
	if kept := get(t, s.Notices()[0].Path); string(kept) != "{" {
		t.Errorf("kept %q", kept)
	}
}

func TestDamagedFileAndDamagedBackupAreBothKept(t *testing.T) {
	path := newPath(t)
	put(t, path, []byte("{main"))
	put(t, path+".bak", []byte("{backup"))
	s := open(t, path)
	wantNotices(t, s, NoticeDamaged)
	save(t, s, with("a"))
	save(t, s, with("a", "b")) // writes a backup
	folder := filepath.Dir(path)
	if !holds(t, folder, []byte("{main")) || !holds(t, folder, []byte("{backup")) {
		t.Errorf("something was lost: %v", slices.Collect(maps.Keys(snapshot(t, folder))))
	}
}

func TestOnlyADamagedBackup(t *testing.T) {
	path := newPath(t)
	put(t, path+".bak", []byte("{"))
	s := open(t, path)
	wantNotices(t, s, NoticeDamaged)
	if kept := get(t, s.Notices()[0].Path); string(kept) != "{" {
		t.Errorf("kept %q", kept)
	}
}

// A program can die between setting a damaged file aside and its next save.
func TestMissingFileWithBackup(t *testing.T) {
	path := newPath(t)
	put(t, path+".bak", encoded(t, with("a")))
	s := open(t, path)
	wantNotices(t, s, NoticeRestored)
	wantIDs(t, s, "a")
	if s.FirstStart() {
		t.Error("this is no first start")
	}
}

// Two damaged files of one second must not take each other's name.
func TestNamesOfKeptFilesAreNeverTaken(t *testing.T) {
	path := newPath(t)
	for _, damaged := range []string{"one", "two", "three"} {
		put(t, path, []byte(damaged))
		Open(path, Disk{}, clock, Options{}).Close()
	}
	for suffix, want := range map[string]string{"": "one", "-2": "two", "-3": "three"} {
		if got := get(t, path+".damaged-20261122-100305"+suffix); string(got) != want {
			t.Errorf("%q holds %q, want %q", suffix, got, want)
		}
	}
}

func TestEnormousFileIsNotRead(t *testing.T) {
	path := newPath(t)
	put(t, path, nil)
	if err := os.Truncate(path, 1<<40); err != nil { // a terabyte, without using any of the disk
		t.Fatal(err)
	}
	s := open(t, path)
	wantNotices(t, s, NoticeDamaged)
	if info, err := os.Stat(s.Notices()[0].Path); err != nil || info.Size() != 1<<40 {
		t.Errorf("kept: %v, %v", info, err)
	}
}

// Cutting a real file at any byte loses nothing: either all of it is still there, or the backup is loaded and the rest kept.
func TestTruncationAtEveryByte(t *testing.T) {
	path := newPath(t)
	backup := encoded(t, with("a"))
	for n := range len(fullJSON) {
		folder := filepath.Dir(path)
		put(t, path, fullJSON[:n])
		put(t, path+".bak", backup)
		s := Open(path, Disk{}, clock, Options{})
		if n == len(fullJSON)-1 { // only the last line end is missing
			wantNotices(t, s)
			if !bytes.Equal(encoded(t, s.Progress()), fullJSON) {
				t.Errorf("cut at %d: something is missing", n)
			}
		} else {
			wantNotices(t, s, NoticeRestored)
			wantIDs(t, s, "a")
			if !bytes.Equal(get(t, s.Notices()[0].Path), fullJSON[:n]) {
				t.Errorf("cut at %d: the bytes were not kept", n)
			}
			os.Remove(s.Notices()[0].Path)
		}
		s.Close()
		if t.Failed() {
			t.Fatalf("cut at byte %d, folder %s", n, strings.Join(slices.Collect(maps.Keys(snapshot(t, folder))), " "))
		}
	}
}
