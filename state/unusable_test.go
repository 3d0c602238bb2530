package state

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"testing"
)

// What cannot be a file at all makes the store read-only, and is left as it is.
func TestUnusable(t *testing.T) {
	for name, prepare := range map[string]func(path string) error{
		"a folder in its place": func(path string) error { return os.Mkdir(path, 0o700) },
		"a dangling link":       func(path string) error { return os.Symlink("unplugged", path) },
		"a link to itself":      func(path string) error { return os.Symlink(filepath.Base(path), path) },
		"a link to a folder":    func(path string) error { return os.Symlink(".", path) },
	} {
		t.Run(name, func(t *testing.T) {
			path := newPath(t)
			if err := prepare(path); err != nil {
				t.Fatal(err)
			}
			before := snapshot(t, filepath.Dir(path))
			s := open(t, path)
			wantNotices(t, s, NoticeUnusable)
			if err := s.Save(with("a")); !errors.Is(err, ErrReadOnly) {
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

func TestAFileWhereTheFolderShouldBe(t *testing.T) {
	file := newPath(t)
	put(t, file, []byte("x"))
	s := open(t, filepath.Join(file, "progress.json"))
	wantNotices(t, s, NoticeUnusable)
	if string(get(t, file)) != "x" {
		t.Error("the file was changed")
	}
}

// refusing is a disk on which some operations are not allowed. (Tests that run as root cannot take rights from themselves.)
type refusing struct {
	Disk
	create, open error
}

func (r refusing) Create(name string) (File, error) {
	if r.create != nil {
		return nil, r.create
	}
	return r.Disk.Create(name)
}

func (r refusing) Open(name string) (File, error) {
	if r.open != nil {
		return nil, r.open
	}
	return r.Disk.Open(name)
}

func TestReadOnlyFolder(t *testing.T) {
	path := newPath(t)
	put(t, path, encoded(t, with("a")))
	s := Open(path, refusing{create: fs.ErrPermission}, clock, Options{})
	wantNotices(t, s, NoticeUnwritable)
	wantIDs(t, s, "a") // it can still be read
	if !s.ReadOnly() || !errors.Is(s.Notices()[0].Err, fs.ErrPermission) {
		t.Errorf("read-only: %t, %v", s.ReadOnly(), s.Notices())
	}
}

// A file of another user, say after one start with sudo, is not damaged: it must stay where it is.
func TestUnreadableFileIsNotMoved(t *testing.T) {
	path := newPath(t)
	put(t, path, encoded(t, with("a")))
	s := Open(path, refusing{open: fs.ErrPermission}, clock, Options{})
	wantNotices(t, s, NoticeUnusable)
	if s.FirstStart() || !s.ReadOnly() || !exists(path) {
		t.Errorf("first start: %t, read-only: %t", s.FirstStart(), s.ReadOnly())
	}
}

// unplugged is a drive that is not there: not even its root.
type unplugged struct{ Disk }

func (unplugged) Lstat(name string) (fs.FileInfo, error) {
	return nil, &fs.PathError{Op: "lstat", Path: name, Err: fs.ErrNotExist}
}

func TestMissingDrive(t *testing.T) {
	s := Open(filepath.FromSlash("/widerspruch/progress.json"), unplugged{}, clock, Options{})
	wantNotices(t, s, NoticeUnusable)
}
