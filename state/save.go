package state

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// ErrUnsure is in the error of a save that put the new content in place, while the disk did not say that it will stay after a power
// cut: a program that starts now sees it.
var ErrUnsure = errors.New("state: saved, but perhaps not for good")

// Save writes p in place of the file, in one moment: whatever happens, even a power cut, there is the old file or the new one,
// never half of one. When it returns nil, p is on the disk. It may be called from any goroutine; p must not change meanwhile.
func (s *Store) Save(p *Progress) error {
	s.busy.Lock()
	defer s.busy.Unlock()
	if s.lock == nil {
		return ErrReadOnly
	}
	file := *p
	file.Kind, file.Version = Kind, Version // also for a Progress that did not come from a file
	data, err := Encode(&file)
	if err != nil {
		return err
	}
	if len(data) > maxSize {
		return fmt.Errorf("state: %d bytes are more than could be loaded again", len(data))
	}
	if err := s.replace(data); err != nil {
		return fmt.Errorf("state: saving: %w", err)
	}
	return nil
}

// replace is the order of the steps that keeps a save safe: the new content is on the disk before it gets its name, and the
// old file stays in its place until then.
func (s *Store) replace(data []byte) error {
	temp := s.tempName()
	if err := s.write(temp, bytes.NewReader(data)); err != nil {
		return err
	}
	err := s.keepOlder()
	if err == nil {
		err = s.keepPrevious(data)
	}
	if err == nil {
		err = s.fs.Rename(temp, s.path)
	}
	if err != nil {
		s.fs.Remove(temp) // if this fails too, the next start sweeps it
		return err
	}
	s.seen, _ = s.fs.Lstat(s.path) // nil after an error: then the next save takes the file for a changed one and keeps it
	if err := s.fs.SyncDir(s.folder()); err != nil {
		return errors.Join(ErrUnsure, err)
	}
	return nil
}

// keepOlder keeps a file of version 1 as it is, beside the new one: the program that wrote it can go on with it.
func (s *Store) keepOlder() error {
	if !s.older {
		return nil
	}
	kept := s.path + ".v1"
	_, err := s.fs.Lstat(kept)
	if errors.Is(err, fs.ErrNotExist) {
		err = s.double(s.path, kept)
	}
	if err == nil || errors.Is(err, fs.ErrNotExist) {
		s.older, err = false, nil
	}
	return err
}

// keepPrevious makes the file the backup. If it is no longer the file that we know, nobody has looked at what is in it, so it
// gets a name of its own and the backup stays.
//
// Before the first save there is no file; then the backup is what is about to be saved. What is no file in its place is moved away.
func (s *Store) keepPrevious(data []byte) error {
	if backup, err := s.fs.Lstat(s.backupPath()); err == nil && !backup.Mode().IsRegular() {
		aside, err := s.datedName(s.backupPath(), "changed")
		if err == nil {
			err = s.fs.Rename(s.backupPath(), aside)
		}
		if err != nil {
			return err
		}
	}
	info, err := s.fs.Lstat(s.path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if _, err := s.fs.Lstat(s.backupPath()); !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		return s.write(s.backupPath(), bytes.NewReader(data))
	case err != nil:
		return err
	case !s.isSeen(info):
		kept, err := s.keepForeign()
		if err == nil {
			s.notice(NoticeChanged, kept, nil)
		}
		return err
	}
	temp := s.tempName()
	if err := s.double(s.path, temp); err != nil {
		return err
	}
	err = s.fs.Rename(temp, s.backupPath())
	s.fs.Remove(temp) // there only after an error, or when the backup already was this very file
	return err
}

// isSeen says that the file is the one that we loaded or saved last.
func (s *Store) isSeen(info fs.FileInfo) bool {
	return s.seen != nil && os.SameFile(s.seen, info) && s.seen.Size() == info.Size() && s.seen.ModTime().Equal(info.ModTime())
}
