package state

import (
	"bytes"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestFirstStart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "not", "yet", "there", "progress.json")
	s := open(t, path)
	if !s.FirstStart() || s.ReadOnly() || s.Progress().Version != Version || len(s.Progress().Cases) != 0 {
		t.Errorf("first start: %t, read-only: %t, %+v", s.FirstStart(), s.ReadOnly(), s.Progress())
	}
	wantNotices(t, s)
	if exists(path) {
		t.Error("nothing was saved, and yet there is a file")
	}
	save(t, s, with("a"))
	s.Close()
	again := open(t, path)
	if again.FirstStart() {
		t.Error("the second start is no first one")
	}
	wantNotices(t, again)
	wantIDs(t, again, "a")
}

func TestNewerFileIsOnlyRead(t *testing.T) {
	newer := bytes.Replace(fullJSON, []byte(`"version": 2`), []byte(`"version": 3`), 1)
	reshaped := []byte(`{"kind": "widerspruch-progress", "version": 3, "cases": {"c1": {}}}`)
	for name, test := range map[string]struct {
		files map[string][]byte
		cases int
	}{
		"the file":         {map[string][]byte{"": newer, ".bak": fullJSON, tempMark + NewID(): nil}, 2},
		"of another shape": {map[string][]byte{"": reshaped}, 0},
		"only the backup":  {map[string][]byte{".bak": newer}, 2},
	} {
		t.Run(name, func(t *testing.T) {
			path := newPath(t)
			for suffix, data := range test.files {
				put(t, path+suffix, data)
				if err := os.Chmod(path+suffix, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			before := snapshot(t, filepath.Dir(path))
			s := open(t, path)
			wantNotices(t, s, NoticeNewer)
			if len(s.Progress().Cases) != test.cases {
				t.Errorf("%d cases are shown, want %d", len(s.Progress().Cases), test.cases)
			}
			if err := s.Save(s.Progress()); !errors.Is(err, ErrReadOnly) {
				t.Errorf("Save: %v", err)
			}
			after := snapshot(t, filepath.Dir(path))
			delete(after, "progress.json.lock")
			if !maps.Equal(before, after) {
				t.Errorf("changed: %v, was %v", after, before)
			}
		})
	}
}

// Every folder that is made is on the disk before anything is confirmed in it.
func TestFoldersAreMadeSafely(t *testing.T) {
	disk := &faultFS{}
	Open(filepath.Join(t.TempDir(), "one", "two", "progress.json"), disk, clock, Options{}).Close()
	made := slices.DeleteFunc(disk.ops, func(op string) bool { return strings.HasPrefix(op, "lstat") })
	want := []string{"mkdir folder", "chmod one", "syncdir folder", "mkdir folder", "chmod two", "syncdir folder", "lock progress.json.lock"}
	if !slices.Equal(made[:len(want)], want) {
		t.Errorf("got %q", made)
	}
}

// overtaken is a disk on which another window makes each folder a moment before us.
type overtaken struct{ Disk }

func (d overtaken) Mkdir(name string, mode fs.FileMode) error {
	return errors.Join(d.Disk.Mkdir(name, mode), d.Disk.Mkdir(name, mode))
}

func TestTwoFirstWindowsAtOnce(t *testing.T) {
	s := Open(filepath.Join(t.TempDir(), "new", "progress.json"), overtaken{}, clock, Options{})
	defer s.Close()
	wantNotices(t, s)
	save(t, s, with("a"))
}

func TestSecondWindowChangesNothing(t *testing.T) {
	for name, content := range map[string][]byte{"a good file": encoded(t, with("a", "b")), "a damaged file": []byte("{")} {
		t.Run(name, func(t *testing.T) {
			path := newPath(t)
			first := open(t, path)
			put(t, path, content)
			put(t, path+".bak", encoded(t, with("a")))
			put(t, path+tempMark+NewID(), []byte("the first window is saving"))
			if err := os.Chmod(path, 0o644); err != nil {
				t.Fatal(err)
			}
			before := snapshot(t, filepath.Dir(path))
			second := open(t, path)
			if kinds(second)[0] != NoticeLocked || !second.ReadOnly() || first.ReadOnly() {
				t.Errorf("notices %v, read-only: %t and %t", second.Notices(), first.ReadOnly(), second.ReadOnly())
			}
			if !slices.Contains(ids(second.Progress()), "a") {
				t.Error("the second window shows nothing")
			}
			if err := second.Save(with("c")); !errors.Is(err, ErrReadOnly) {
				t.Errorf("Save: %v", err)
			}
			second.Close()
			if after := snapshot(t, filepath.Dir(path)); !maps.Equal(before, after) {
				t.Errorf("changed: %v, was %v", after, before)
			}
		})
	}
}

func TestTheLockIsGivenBack(t *testing.T) {
	path := newPath(t)
	first := open(t, path)
	save(t, first, with("a"))
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	if err := first.Save(with("b")); !errors.Is(err, ErrReadOnly) {
		t.Errorf("Save after Close: %v", err)
	}
	second := open(t, path)
	wantNotices(t, second)
	save(t, second, with("a", "b"))
	if err := first.Close(); err != nil {
		t.Errorf("closed twice: %v", err)
	}
	if third := open(t, path); !third.ReadOnly() {
		t.Error("closing the first store twice gave back the lock of the second")
	}
}

// A lock file that a killed program left behind holds nobody up.
func TestALockFileIsNoLock(t *testing.T) {
	path := newPath(t)
	put(t, path+".lock", []byte("12345"))
	if s := open(t, path); s.ReadOnly() {
		t.Errorf("notices %v", s.Notices())
	}
}

func TestOnlyOurTemporaryFilesAreSwept(t *testing.T) {
	path := newPath(t)
	ours := path + tempMark + NewID()
	others := []string{
		path + tempMark + "keep", path + tempMark + NewID() + "00", path + tempMark, path + ".old",
		filepath.Join(filepath.Dir(path), "progress-oma.json"+tempMark+NewID()),
	}
	for _, name := range append(others, ours) {
		put(t, name, []byte("x"))
	}
	folder := path + tempMark + NewID()
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	wantNotices(t, open(t, path))
	if exists(ours) {
		t.Error("our old temporary file is still there")
	}
	for _, name := range append(others, folder) {
		if !exists(name) {
			t.Errorf("%s was not ours", name)
		}
	}
}

// A link is followed: the file in the synced folder is replaced, not the link.
func TestLinkToAFile(t *testing.T) {
	path, target := newPath(t), newPath(t)
	put(t, target, encoded(t, with("a")))
	if err := os.Symlink(target, path); err != nil {
		t.Fatal(err)
	}
	s := open(t, path)
	wantNotices(t, s)
	wantIDs(t, s, "a")
	save(t, s, with("a", "b"))
	if got, err := Decode(get(t, target)); err != nil || len(ids(got)) != 2 {
		t.Errorf("the target holds %+v, %v", got, err)
	}
	if names := slices.Collect(maps.Keys(snapshot(t, filepath.Dir(path)))); len(names) != 1 {
		t.Errorf("beside the link: %v", names)
	}
	if direct := open(t, target); !direct.ReadOnly() {
		t.Error("both names have their own lock")
	}
}
