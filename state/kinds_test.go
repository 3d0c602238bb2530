package state

import (
	"errors"
	"os"
	"slices"
	"testing"
	"time"
)

// TestChangedInPlace holds that what another program writes into our file is seen, also if it keeps the size, or the time.
func TestChangedInPlace(t *testing.T) {
	for name, change := range map[string]func(path string, info os.FileInfo) error{
		"another time, the same size": func(path string, info os.FileInfo) error {
			later := info.ModTime().Add(time.Second)
			return os.Chtimes(path, later, later)
		},
		"another size, the same time": func(path string, info os.FileInfo) error {
			return errors.Join(os.Truncate(path, info.Size()-1), os.Chtimes(path, info.ModTime(), info.ModTime()))
		},
	} {
		path := newPath(t)
		s := open(t, path)
		save(t, s, with("a"))
		info, err := os.Stat(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := change(path, info); err != nil {
			t.Fatal(err)
		}
		save(t, s, with("a", "b"))
		if got := kinds(s); !slices.Equal(got, []NoticeKind{NoticeChanged}) {
			t.Errorf("%s: notices %v", name, got)
		}
	}
}

// TestWeave holds that the order of either list counts before what is compared.
func TestWeave(t *testing.T) {
	always := func(_, _ string) bool { return true }
	never := func(_, _ string) bool { return false }
	for _, c := range []struct {
		a, b  []string
		first func(x, y string) bool
		want  []string
	}{
		{[]string{"x", "y"}, []string{"y", "z"}, always, []string{"x", "y", "z"}}, // b's head waits for a's
		{[]string{"y", "z"}, []string{"x", "y"}, never, []string{"x", "y", "z"}},  // and the other way round
		{[]string{"x"}, []string{"y"}, always, []string{"y", "x"}},
		{[]string{"x"}, []string{"y"}, never, []string{"x", "y"}},
		{[]string{"x", "y"}, []string{"y", "x"}, never, []string{"x", "y"}}, // they contradict each other
		{nil, []string{"y"}, never, []string{"y"}},
	} {
		if got := weave(c.a, c.b, c.first); !slices.Equal(got, c.want) {
			t.Errorf("%v and %v: %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

// TestEvidenceElsewhere holds that nothing is asked of a path that Windows would fetch from another computer.
func TestEvidenceElsewhere(t *testing.T) {
	for _, path := range []string{"//server/share/a.png", `\\server\share\a.png`} {
		disk := &faultFS{}
		if got := (Evidence{Path: path, Size: 1}).Check(disk); got != EvidenceUnread || len(disk.ops) > 0 {
			t.Errorf("%s: %s after %v", path, got, disk.ops)
		}
	}
}

// TestWipeLeavesFolders holds that a folder with a name of ours is none of ours.
func TestWipeLeavesFolders(t *testing.T) {
	path := newPath(t)
	put(t, path, encoded(t, with("a")))
	for _, folder := range []string{".bak", ".damaged-20261101-101010"} {
		if err := os.Mkdir(path+folder, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	removed, err := Wipe(path, Disk{})
	if err != nil || slices.Contains(removed, path+".bak") || !slices.Contains(removed, path) {
		t.Errorf("removed %v, %v", removed, err)
	}
	for _, folder := range []string{".bak", ".damaged-20261101-101010"} {
		if _, err := os.Stat(path + folder); err != nil {
			t.Error(err)
		}
	}
}

// TestAnIdOfAnEvent holds that an id that follows from an event has the shape of all others: files of both editions know it.
func TestAnIdOfAnEvent(t *testing.T) {
	id := idOf(Event{ID: "e1", At: clock(), What: Sent})
	if !isID(id) || id == idOf(Event{ID: "e2", At: clock(), What: Sent}) {
		t.Errorf("the id is %q", id)
	}
}

// TestNewYearEverywhere holds the one day that is free in every country.
func TestNewYearEverywhere(t *testing.T) {
	for country := range holidaysOf {
		if holiday, free := HolidayOn(time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC), country); !free || holiday != NewYear {
			t.Errorf("%s: 1 January is %q, %v", country, holiday, free)
		}
	}
}

// leaking is a disk without links that counts what is open.
type leaking struct {
	Disk
	opened *int
}

func (l leaking) Link(string, string) error { return errors.ErrUnsupported }

func (l leaking) Open(name string) (File, error)   { return l.count(l.Disk.Open(name)) }
func (l leaking) Create(name string) (File, error) { return l.count(l.Disk.Create(name)) }

func (l leaking) count(file File, err error) (File, error) {
	if err != nil {
		return nil, err
	}
	*l.opened++
	return counted{file, l.opened}, nil
}

type counted struct {
	File
	opened *int
}

func (c counted) Close() error { *c.opened--; return c.File.Close() }

// TestEveryFileIsClosed holds that nothing stays open: on Windows an open file can be neither replaced nor removed.
func TestEveryFileIsClosed(t *testing.T) {
	opened := 0
	path := newPath(t)
	s := Open(path, leaking{opened: &opened}, clock, Options{})
	save(t, s, with("a"))
	put(t, path, encoded(t, with("x"))) // by another program
	save(t, s, with("a", "b"))
	s.Close()
	Open(path, leaking{opened: &opened}, clock, Options{}).Close()
	if opened != 0 {
		t.Errorf("%d files are open", opened)
	}
}

// TestSmallLettersInATime holds that a time that a person or another program wrote with t and z, as it may be, damages no file.
func TestSmallLettersInATime(t *testing.T) {
	p, err := Decode([]byte(`{"version":2,"kind":"widerspruch-progress","person":{},"cases":[{"id":"c","guide":"x","events":[{"id":"e","at":"2026-11-01t10:00:00z","what":"sent"}]}]}`))
	if err != nil || !p.Cases[0].Events[0].At.Equal(time.Date(2026, 11, 1, 10, 0, 0, 0, time.UTC)) {
		t.Errorf("%v", err)
	}
}
