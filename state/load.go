package state

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
)

// maxSize is far more than a lifetime of objections. What is larger is no progress file and is not read into memory.
const maxSize = 64 << 20

// errDamaged says that a file was read, but that it is no progress file.
var errDamaged = errors.New("state: damaged")

// ErrNotAFile says that a folder, a pipe or a device lies where a file should be.
var ErrNotAFile = errors.New("state: not a file")

// load reads the file, or in its place the backup. A damaged file is set aside and never written over.
func (s *Store) load() {
	progress, info, err := s.read(s.path)
	switch {
	case err == nil:
		s.progress, s.seen, s.older = progress, info, progress.Version < Version
	case errors.Is(err, fs.ErrNotExist):
		s.loadBackup("", nil)
	case errors.Is(err, errDamaged):
		s.loadBackup(s.setAside(s.path), err)
	default:
		if errors.Is(err, ErrNewer) {
			s.progress = progress
		}
		s.giveUp(err)
	}
}

// loadBackup loads the backup when the file itself was damaged, and is now kept at the given path, or was missing. Between
// setting a file aside and the next save there is none, and a program can die there; so a missing file is no first start if
// there is a backup.
func (s *Store) loadBackup(kept string, damage error) {
	progress, _, err := s.read(s.backupPath())
	if errors.Is(err, ErrNotAFile) {
		err = fs.ErrNotExist // a folder or a pipe there is no backup; saving moves it away
	}
	switch {
	case err == nil:
		s.progress = progress
		s.notice(NoticeRestored, kept, damage)
	case errors.Is(err, fs.ErrNotExist) && damage == nil:
		if left := s.damagedBefore(); left != "" {
			s.notice(NoticeDamaged, left, errDamaged) // an earlier start moved it away; nobody has begun anew since
			return
		}
		s.fresh = true
	case errors.Is(err, fs.ErrNotExist):
		s.notice(NoticeDamaged, kept, damage)
	case errors.Is(err, errDamaged):
		keptBackup := s.setAside(s.backupPath())
		if damage == nil {
			kept, damage = keptBackup, err
		}
		s.notice(NoticeDamaged, kept, damage)
	default:
		if errors.Is(err, ErrNewer) {
			s.progress = progress
		}
		s.giveUp(err)
	}
}

// damagedBefore returns the newest damaged file that lies beside a file that is not there; "" if there is none.
func (s *Store) damagedBefore() string {
	found, err := s.files()
	if err != nil {
		return ""
	}
	for _, name := range slices.Backward(found) { // by name, so by date
		if strings.HasPrefix(name, s.path+".damaged-") {
			return name
		}
	}
	return ""
}

// read reads one file, and returns with it what the file was when it was read.
func (s *Store) read(path string) (*Progress, fs.FileInfo, error) {
	info, err := s.fs.Lstat(path)
	if err != nil {
		return nil, nil, err
	}
	if !info.Mode().IsRegular() { // to open a pipe would wait for ever
		return nil, nil, fmt.Errorf("%w: %s", ErrNotAFile, path)
	}
	file, err := s.fs.Open(path)
	if err != nil {
		return nil, nil, err
	}
	defer file.Close()
	if info, err = file.Stat(); err != nil {
		return nil, nil, err
	}
	if info.Size() > maxSize {
		return nil, nil, fmt.Errorf("%w: larger than %d bytes", errDamaged, maxSize)
	}
	var text strings.Builder
	text.Grow(int(info.Size())) // io.ReadAll would copy it a dozen times
	if _, err := io.Copy(&text, file); err != nil {
		return nil, nil, err
	}
	progress, err := decodeText(text.String())
	if err != nil && !errors.Is(err, ErrNewer) && !errors.Is(err, ErrForeign) {
		err = fmt.Errorf("%w: %w", errDamaged, err)
	}
	return progress, info, err
}
