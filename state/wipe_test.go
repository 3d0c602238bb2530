package state

import (
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// ours are all kinds of files that a Store makes beside progress.json; foreign ones only look like it.
var (
	ours = []string{
		"progress.json", "progress.json.bak", "progress.json.bak.damaged-20261122-100305", "progress.json.changed-20261122-100305",
		"progress.json.damaged-20261122-100305", "progress.json.damaged-20261122-100305-2", "progress.json.tmp-0123456789abcdef",
	}
	foreign = []string{
		"progress-oma.json", "progress-oma.json.bak", "progress.json.tmp-keep", "progress.json.damaged-old", "progress.json.txt",
		"my-progress.json", "progress.json.bak2", "instagram-reminder.html",
	}
)

func TestWipeRemovesWhatIsOursAndNothingElse(t *testing.T) {
	path := newPath(t)
	folder := filepath.Dir(path)
	for _, name := range slices.Concat(ours, foreign) {
		put(t, filepath.Join(folder, name), []byte("{}"))
	}
	if err := os.Mkdir(filepath.Join(folder, "guides"), 0o700); err != nil {
		t.Fatal(err)
	}
	removed, err := Wipe(path, Disk{})
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, name := range append(slices.Clone(ours), "progress.json.lock") {
		want = append(want, filepath.Join(folder, name))
	}
	if !slices.Equal(removed, want) {
		t.Errorf("removed\n%s\nwant\n%s", strings.Join(removed, "\n"), strings.Join(want, "\n"))
	}
	left := slices.Sorted(maps.Keys(snapshot(t, folder)))
	if want := slices.Sorted(slices.Values(append(slices.Clone(foreign), "guides"))); !slices.Equal(left, want) {
		t.Errorf("left are %v, want %v", left, want)
	}
	if s := open(t, path); !s.FirstStart() {
		t.Error("the next start is no first start")
	}
}

// Whatever files the store makes, Wipe knows them.
func TestWipeAfterAnEventfulLife(t *testing.T) {
	path := newPath(t)
	put(t, path, []byte("{damaged"))
	put(t, path+".bak", []byte("{damaged, too"))
	s := open(t, path)
	save(t, s, with("a"))
	put(t, path, []byte("{another program"))
	save(t, s, with("a", "b"))
	save(t, s, with("a", "b", "c"))
	s.Close()
	if _, err := Wipe(path, Disk{}); err != nil {
		t.Fatal(err)
	}
	if left := snapshot(t, filepath.Dir(path)); len(left) != 0 {
		t.Errorf("left are %v", left)
	}
}

func TestWipeWithNothingThere(t *testing.T) {
	folder := t.TempDir()
	for _, path := range []string{filepath.Join(folder, "progress.json"), filepath.Join(folder, "missing", "progress.json")} {
		if removed, err := Wipe(path, Disk{}); err != nil || len(removed) != 0 {
			t.Errorf("%s: %v, %v", path, removed, err)
		}
	}
	if left := snapshot(t, folder); len(left) != 0 {
		t.Errorf("it made %v", left)
	}
}

func TestWipeLeavesAnOpenFileAlone(t *testing.T) {
	path := newPath(t)
	s := open(t, path)
	save(t, s, with("a"))
	before := snapshot(t, filepath.Dir(path))
	if removed, err := Wipe(path, Disk{}); !errors.Is(err, ErrLocked) || len(removed) != 0 {
		t.Errorf("%v, %v", removed, err)
	}
	if after := snapshot(t, filepath.Dir(path)); !maps.Equal(before, after) {
		t.Errorf("was %v, is %v", before, after)
	}
}

func TestWipeOfALink(t *testing.T) {
	folder := t.TempDir()
	target, link := filepath.Join(t.TempDir(), "synced.json"), filepath.Join(folder, "progress.json")
	put(t, target, encoded(t, with("a")))
	if err := os.Symlink(target, link); err != nil {
		t.Fatal(err)
	}
	removed, err := Wipe(link, Disk{})
	if err != nil || !slices.Equal(removed, []string{target, link, target + ".lock"}) {
		t.Errorf("%v, %v", removed, err)
	}
	if _, err := Wipe(link, Disk{}); err != nil || exists(link) || exists(target) {
		t.Errorf("%v; the link: %t, its target: %t", err, exists(link), exists(target))
	}
}

// Whatever fails, it is said, and what is said to be removed is gone.
func TestWipeWithFaults(t *testing.T) {
	for n := 1; ; n++ {
		path := newPath(t)
		put(t, path, encoded(t, with("a")))
		put(t, path+".bak", encoded(t, with("a")))
		disk := &faultFS{at: n, fault: failing}
		removed, err := Wipe(path, disk)
		disk.drop()
		if n > len(disk.ops) {
			return // nothing failed: every operation had its turn
		}
		left := exists(path) || exists(path+".bak") || exists(path+".lock")
		if err == nil && left {
			t.Errorf("%s: nothing was said", disk)
		}
		for _, name := range removed {
			if exists(name) {
				t.Errorf("%s: %s is still there", disk, name)
			}
		}
	}
}
