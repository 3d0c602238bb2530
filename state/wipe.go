package state

import (
	"errors"
	"io"
	"io/fs"
	"path/filepath"
	"regexp"
	"strings"
)

// besides is what stands behind the name of the progress file in the names of the files that a Store puts beside it; nothing
// stands behind its own.
var besides = regexp.MustCompile(`^(\.lock(\.own)?|\.v1|\.tmp-[0-9a-f]{16}|(\.bak)?(\.(damaged|changed)-\d{8}-\d{6}(-\d+)?)?)$`)

// Wipe removes the progress file at path and every file of ours beside it, and returns what it removed. Nothing else is
// touched: no folder, no paper that was written, no evidence. While a window, also our own, has the file open, it returns
// ErrLocked and removes nothing. If one of the files cannot be removed, the others are all the same.
//
// If the path is a link, the file that it leads to is removed, and then the link.
func Wipe(path string, disk FS) (removed []string, err error) {
	s := &Store{path: path, fs: disk}
	if err := s.follow(); err != nil {
		return nil, err
	}
	if found, err := s.files(); err != nil || len(found) == 0 {
		return nil, err // and no lock file is made where there was nothing
	}
	lock, err := disk.Lock(s.lockPath())
	if err != nil {
		return nil, err
	}
	remove := func(name string) error {
		err := disk.Remove(name)
		if err == nil {
			removed = append(removed, name)
		}
		return err
	}
	found, err := s.files()
	if s.path != path {
		found = append(found, path)
	}
	for _, name := range found {
		if name != s.lockPath() {
			err = errors.Join(err, remove(name))
		}
	}
	err = errors.Join(err, dropLock(lock, func() error { return remove(s.lockPath()) }))
	return removed, errors.Join(err, disk.SyncDir(s.folder()))
}

// dropLock removes the lock file while we hold the lock, so that nobody can take it in between. On Windows, where an open file
// cannot be removed, it has to be closed first.
func dropLock(lock io.Closer, remove func() error) error {
	failed := remove()
	err := lock.Close()
	if failed != nil {
		err = errors.Join(err, remove())
	}
	return err
}

// files are the progress file and what is ours beside it.
func (s *Store) files() (found []string, err error) {
	entries, err := s.fs.ReadDir(s.folder())
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	for _, entry := range entries {
		rest, ours := strings.CutPrefix(entry.Name(), filepath.Base(s.path))
		if ours && besides.MatchString(rest) && entry.Type().IsRegular() {
			found = append(found, filepath.Join(s.folder(), entry.Name()))
		}
	}
	return found, err
}
