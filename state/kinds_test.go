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
