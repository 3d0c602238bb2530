package state

import (
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"time"
)

// claim takes the lock, in a folder that it makes if there is none.
func (s *Store) claim() error {
	if err := s.makeFolder(s.folder()); err != nil {
		return err
	}
	lock, err := s.waitForLock()
	s.lock = lock
	if own, ok := lock.(interface{ Own() bool }); ok && own.Own() {
		s.notice(NoticeOwnLock, s.lockPath(), nil)
	}
	return err
}

// waitForLock tries again and again for as long as the options say, at odd intervals: many that wait must not try in step.
func (s *Store) waitForLock() (io.Closer, error) {
	for end := time.Now().Add(s.wait); ; {
		lock, err := s.fs.Lock(s.lockPath())
		if !errors.Is(err, ErrLocked) || !time.Now().Before(end) {
			return lock, err
		}
		time.Sleep(time.Duration(2+rand.IntN(9)) * time.Millisecond)
	}
}

func (s *Store) lockPath() string { return s.path + ".lock" }

// makeFolder makes a folder, and the ones that it lies in, one by one: the umask must not lock us out halfway.
func (s *Store) makeFolder(dir string) error {
	parent := filepath.Dir(dir)
	_, err := s.fs.Lstat(dir)
	if !errors.Is(err, fs.ErrNotExist) || parent == dir { // a drive of Windows may be missing as a whole
		return err
	}
	if err := s.makeFolder(parent); err != nil {
		return err
	}
	err = s.fs.Mkdir(dir, folderMode)
	if errors.Is(err, fs.ErrExist) {
		return nil // another window was quicker
	}
	if err != nil {
		return err
	}
	if err := s.fs.Chmod(dir, folderMode); err != nil && !isRefused(err) {
		return err
	}
	return s.fs.SyncDir(parent)
}

// tidy makes the files ours alone, sweeps what a killed program left, and finds out whether the folder can be written, so that
// the person knows it before they have done anything. Only the last can fail: the others are tried again at each start.
func (s *Store) tidy() error {
	for _, name := range []string{s.path, s.backupPath(), s.lockPath()} {
		s.makePrivate(name)
	}
	s.sweep()
	return s.probe()
}

// makePrivate takes a file from everybody else. If that fails, the file is still better than none.
func (s *Store) makePrivate(name string) {
	info, err := s.fs.Lstat(name)
	if err == nil && info.Mode().IsRegular() && info.Mode().Perm() != fileMode {
		s.fs.Chmod(name, fileMode)
	}
}

// probe makes a file and removes it again.
func (s *Store) probe() error {
	name := s.tempName()
	file, err := s.fs.Create(name)
	if err != nil {
		return err
	}
	return errors.Join(file.Close(), s.fs.Remove(name))
}

// sweep removes our temporary files. Nobody uses them: we hold the lock.
func (s *Store) sweep() {
	entries, err := s.fs.ReadDir(s.folder())
	if err != nil {
		return
	}
	prefix := filepath.Base(s.path) + tempMark
	for _, entry := range entries {
		id, ours := strings.CutPrefix(entry.Name(), prefix)
		if ours && isID(id) && entry.Type().IsRegular() {
			s.fs.Remove(filepath.Join(s.folder(), entry.Name()))
		}
	}
}

const tempMark = ".tmp-"

// tempName returns a new name in the folder of the file: only there can it be renamed in one moment.
func (s *Store) tempName() string { return s.path + tempMark + NewID() }

// isID says that s could come from NewID. Somebody's "progress.json.tmp-keep" could not.
func isID(s string) bool {
	raw, err := hex.DecodeString(s)
	return err == nil && len(raw) == 8
}
