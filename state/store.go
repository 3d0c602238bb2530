package state

import (
	"errors"
	"io"
	"io/fs"
	"path/filepath"
	"slices"
	"sync"
	"time"
)

// ErrReadOnly is what Save returns when the file may not be written; Notices says why.
var ErrReadOnly = errors.New("state: the progress file is open for reading only")

// Nobody but the person reads what they object to.
const (
	folderMode fs.FileMode = 0o700
	fileMode   fs.FileMode = 0o600
)

// Store is the progress file on the disk: the only thing in the program that writes it. While it may write, it holds the
// lock; without the lock it changes nothing at all.
//
// Beside progress.json there are progress.json.lock, progress.json.bak (the file before the last save), for a moment
// progress.json.tmp-…, and what must not be lost: progress.json.damaged-DATE and progress.json.changed-DATE.
type Store struct {
	path string
	fs   FS
	now  func() time.Time
	wait time.Duration // for the lock

	busy     sync.Mutex  // held while the disk is at work
	progress *Progress   // as loaded
	older    bool        // the file is of version 1 and will be kept as it is before the first save
	seen     fs.FileInfo // the file as we loaded or saved it last; nil: there was none
	fresh    bool        // neither a file nor a backup was there

	mu      sync.Mutex // held for a moment only: a screen is told the following also while a save takes long
	lock    io.Closer  // nil: read-only
	notices []Notice
}

// Options say how a progress file is opened.
type Options struct {
	// ReadOnly takes no lock and changes nothing on the disk; what can be read is read, also while another window writes.
	ReadOnly bool
	// Wait is how long another window that has the file open is waited for.
	Wait time.Duration
}

// Open loads the progress file at path and takes its lock, as the options say: without any, it waits for nobody. It always returns a store that can be
// used, though perhaps only for reading, perhaps an empty one: see ReadOnly and Notices.
//
// A link at path is followed, so that the file can lie in a synced folder; everything beside the file then lies beside its
// target. A link that leads nowhere makes the file unusable: the disk with the record may be unplugged, and a new record begun
// in its place would hide the old one.
//
// Missing folders are made for the owner alone. A folder that exists keeps its mode: it may be one that --file names and
// others use. The files get theirs in any case.
func Open(path string, disk FS, now func() time.Time, options Options) *Store {
	s := &Store{path: path, fs: disk, now: now, wait: options.Wait, progress: &Progress{Kind: Kind, Version: Version}}
	if err := s.follow(); err != nil {
		s.giveUp(err)
		return s
	}
	if options.ReadOnly {
		s.load()
		s.nameCopies()
		return s
	}
	refused := s.claim()
	if errors.Is(refused, ErrLocked) {
		s.giveUp(refused) // said first: it is why nothing else will be done about the file
	}
	s.load()
	if s.lock != nil {
		refused = s.tidy()
	}
	if refused != nil {
		s.giveUpWriting(refused)
	}
	s.nameCopies()
	return s
}

// Claim takes the lock for a store that could only read, such as when the other window has been closed. It returns what the file
// holds now, which may be more than what was loaded, and false if it is still taken or cannot be written.
func (s *Store) Claim() (*Progress, bool) {
	s.busy.Lock()
	defer s.busy.Unlock()
	if s.lock != nil {
		return s.progress, true
	}
	again := Open(s.path, s.fs, s.now, Options{})
	if again.lock == nil {
		return s.progress, false
	}
	s.progress, s.seen, s.older, s.fresh = again.progress, again.seen, again.older, again.fresh
	s.mu.Lock()
	s.lock, s.notices = again.lock, again.notices
	s.mu.Unlock()
	return s.progress, true
}

// Progress returns what was loaded; an empty one at first start.
func (s *Store) Progress() *Progress { return s.progress }

// FirstStart says that there was no progress file, and nothing that could have been one.
func (s *Store) FirstStart() bool { return s.fresh }

// ReadOnly says that Save will refuse.
func (s *Store) ReadOnly() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.lock == nil
}

// Notices returns what the person must know, in the order in which it was found out. Save may add to it.
func (s *Store) Notices() []Notice {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.notices)
}

// Close gives the lock back. After that the store is read-only.
func (s *Store) Close() error {
	s.busy.Lock()
	defer s.busy.Unlock()
	return s.release()
}

func (s *Store) release() error {
	s.mu.Lock()
	lock := s.lock
	s.lock = nil
	s.mu.Unlock()
	if lock == nil {
		return nil
	}
	return lock.Close()
}

func (s *Store) notice(kind NoticeKind, path string, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.notices = append(s.notices, Notice{kind, path, err})
}

// giveUp makes the store read-only. Whoever cannot write needs no lock, and the next window may be luckier.
func (s *Store) giveUp(err error) {
	kind := NoticeUnusable
	switch {
	case errors.Is(err, ErrForeign):
		kind = NoticeForeign
	case errors.Is(err, ErrLocked):
		kind = NoticeLocked
	case errors.Is(err, ErrNewer):
		kind = NoticeNewer
	}
	said := slices.ContainsFunc(s.notices, func(n Notice) bool { return n.Kind == kind })
	if !said {
		s.notice(kind, s.path, err)
	}
	s.release() // an error would change nothing: the kernel lets go of it when the program ends
}

// giveUpWriting makes the store read-only where what is there was read, or may still be.
func (s *Store) giveUpWriting(err error) {
	if errors.Is(err, ErrLocked) || errors.Is(err, fs.ErrNotExist) { // the other: of a drive that is not there
		s.giveUp(err)
		return
	}
	if !slices.ContainsFunc(s.notices, func(n Notice) bool {
		return n.Kind == NoticeUnusable || n.Kind == NoticeForeign || n.Kind == NoticeNewer
	}) {
		s.notice(NoticeUnwritable, s.path, err)
	}
	s.release()
}

// follow goes from a link to the file that it leads to.
func (s *Store) follow() error {
	info, err := s.fs.Lstat(s.path)
	if err != nil || info.Mode()&fs.ModeSymlink == 0 {
		return nil // no link; what is wrong with the file, loading will say
	}
	target, err := s.fs.EvalSymlinks(s.path)
	if err != nil {
		return err
	}
	s.path = target
	return nil
}

func (s *Store) folder() string     { return filepath.Dir(s.path) }
func (s *Store) backupPath() string { return s.path + ".bak" }
