//go:build unix

package state

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// setUmask sets the umask for one test. It belongs to the whole process, so no test of this package runs in parallel.
func setUmask(t *testing.T, mask int) {
	old := syscall.Umask(mask)
	t.Cleanup(func() { syscall.Umask(old) })
}

func TestModesUnderAnyUmask(t *testing.T) {
	for _, mask := range []int{0o000, 0o022, 0o077, 0o177, 0o277, 0o777} {
		root := t.TempDir()
		setUmask(t, mask)
		path := filepath.Join(root, "one", "two", "progress.json")
		s := Open(path, Disk{}, clock, Options{})
		save(t, s, with("a"))
		save(t, s, with("a", "b"))
		if err := errors.Join(os.Remove(path), os.WriteFile(path, []byte("{"), 0o666), os.Chmod(path, 0o644)); err != nil {
			t.Fatal(err)
		}
		save(t, s, with("a", "b", "c")) // keeps what another program wrote
		s.Close()
		want := map[string]fs.FileMode{"one": 0o700, "two": 0o700}
		checked := 0
		err := filepath.WalkDir(filepath.Join(root, "one"), func(name string, entry fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			info, err := entry.Info()
			if err != nil {
				return err
			}
			mode, folder := want[entry.Name()]
			if !folder {
				mode = 0o600
			}
			if info.Mode().Perm() != mode {
				t.Errorf("umask %04o: %s has %04o", mask, name, info.Mode().Perm())
			}
			checked++
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if checked != 6 { // two folders, the file, its backup, the lock, the changed file
			t.Errorf("umask %04o: %d entries", mask, checked)
		}
	}
}

func TestModesAreMended(t *testing.T) {
	path := newPath(t)
	folder := filepath.Dir(path)
	files := []string{path, path + ".bak", path + ".lock"}
	for _, name := range files {
		put(t, name, encoded(t, with("a")))
		if err := os.Chmod(name, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Chmod(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	open(t, path)
	for _, name := range files {
		if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v", name, info.Mode(), err)
		}
	}
	// A folder that was there may be somebody else's as well.
	if info, err := os.Stat(folder); err != nil || info.Mode().Perm() != 0o755 {
		t.Errorf("the folder: %v, %v", info.Mode(), err)
	}
}

func TestKeptFilesArePrivate(t *testing.T) {
	path := newPath(t)
	put(t, path, []byte("{"))
	if err := os.Chmod(path, 0o644); err != nil {
		t.Fatal(err)
	}
	s := open(t, path)
	info, err := os.Stat(s.Notices()[0].Path)
	if err != nil || info.Mode().Perm() != 0o600 || !strings.Contains(info.Name(), "damaged") {
		t.Errorf("%v, %v", info, err)
	}
}

// To open a pipe would wait for somebody to write into it.
func TestAPipeInItsPlace(t *testing.T) {
	path := newPath(t)
	if err := syscall.Mkfifo(path, 0o600); err != nil {
		t.Fatal(err)
	}
	wantNotices(t, open(t, path), NoticeUnusable)
}

func TestSyncDirReportsErrors(t *testing.T) {
	if err := (Disk{}).SyncDir(newPath(t)); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v", err)
	}
}

// A sync program may put another file there that has the size and the time of ours. (Windows cannot tell these apart.)
func TestForeignFileOfTheSameSizeAndTime(t *testing.T) {
	path := newPath(t)
	s := open(t, path)
	save(t, s, with("a"))
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	foreign := encoded(t, with("x"))
	put(t, path+".new", foreign)
	if err := errors.Join(os.Chtimes(path+".new", info.ModTime(), info.ModTime()), os.Rename(path+".new", path)); err != nil {
		t.Fatal(err)
	}
	save(t, s, with("a", "b"))
	wantNotices(t, s, NoticeChanged)
	if !holds(t, filepath.Dir(path), foreign) {
		t.Error("what another program wrote is gone")
	}
}
