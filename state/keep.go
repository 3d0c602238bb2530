package state

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
)

// setAside moves a damaged file out of the way, under a dated name, and returns where it is now. If it cannot be moved it
// stays, and nothing may be written.
func (s *Store) setAside(path string) string {
	if s.lock == nil {
		return path // the other window sees to it
	}
	kept, err := s.datedName(path, "damaged")
	if err == nil {
		err = s.fs.Rename(path, kept)
	}
	if err != nil {
		s.giveUp(err)
		return path
	}
	s.makePrivate(kept)
	return kept
}

// keepForeign gives what another program wrote to our file a second, dated name, and returns it.
func (s *Store) keepForeign() (string, error) {
	kept, err := s.datedName(s.path, "changed")
	if err != nil {
		return "", err
	}
	if err := s.double(s.path, kept); err != nil {
		return "", err
	}
	s.makePrivate(kept)
	return kept, nil
}

// datedName returns a name that is free.
func (s *Store) datedName(path, what string) (string, error) {
	dated := path + "." + what + s.now().Format("-20060102-150405")
	name := dated
	for i := 2; ; i++ {
		_, err := s.fs.Lstat(name)
		if errors.Is(err, fs.ErrNotExist) {
			return name, nil
		}
		if err != nil {
			return "", err
		}
		name = fmt.Sprintf("%s-%d", dated, i)
	}
}

// double gives a file a second name, or makes a copy where the file system has no links (on most USB sticks).
func (s *Store) double(path, second string) error {
	if s.fs.Link(path, second) == nil {
		return nil
	}
	file, err := s.fs.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	return s.write(second, file)
}

// write makes a new file with that content, readable for its owner alone, and returns when it is on the disk. If anything
// fails it leaves no file.
func (s *Store) write(name string, content io.Reader) (err error) {
	file, err := s.fs.Create(name)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			s.fs.Remove(name) // if this fails too, the next start sweeps it
		}
	}()
	if err = s.fill(name, file, content); err != nil {
		file.Close()
		return err
	}
	return file.Close()
}

func (s *Store) fill(name string, file File, content io.Reader) error {
	if err := s.fs.Chmod(name, fileMode); err != nil && !isRefused(err) { // whatever the umask
		return err
	}
	if _, err := io.Copy(file, content); err != nil {
		return err
	}
	if err := file.Sync(); err != nil && !isNotOffered(err) { // some file systems in user space
		return err
	}
	return nil
}
