package state

import (
	"errors"
	"io"
	"io/fs"
	"syscall"
	"testing"
)

// poorDisk is a disk whose file system refuses some operations for good.
type poorDisk struct {
	Disk
	chmod, link, sync, syncDir, lock error
}

func (r poorDisk) Chmod(name string, mode fs.FileMode) error {
	return errOr(r.chmod, r.Disk.Chmod(name, mode))
}

func (r poorDisk) Link(oldname, newname string) error {
	if r.link != nil {
		return r.link
	}
	return r.Disk.Link(oldname, newname)
}

func (r poorDisk) SyncDir(name string) error { return errOr(r.syncDir, r.Disk.SyncDir(name)) }

func (r poorDisk) Lock(name string) (io.Closer, error) {
	if r.lock != nil {
		return nil, r.lock
	}
	return r.Disk.Lock(name)
}

func (r poorDisk) Create(name string) (File, error) {
	file, err := r.Disk.Create(name)
	if err != nil || r.sync == nil {
		return file, err
	}
	return unsynced{file, r.sync}, nil
}

type unsynced struct {
	File
	err error
}

func (u unsynced) Sync() error { return u.err }

func errOr(refused, err error) error {
	if refused != nil {
		return refused
	}
	return err
}

// TestPoorFileSystems holds that what a file system does not offer keeps nobody from saving: sticks, shares, drives in user space.
func TestPoorFileSystems(t *testing.T) {
	for name, disk := range map[string]poorDisk{
		"no modes":                      {chmod: syscall.EPERM},
		"no modes, not even a refusal":  {chmod: errors.ErrUnsupported},
		"no links":                      {link: syscall.EPERM},
		"no links, in words of its own": {link: errors.ErrUnsupported},
		"no fsync":                      {sync: syscall.EINVAL},
		"no fsync, in other words":      {sync: errors.ErrUnsupported},
		"nothing of all that":           {chmod: syscall.EPERM, link: syscall.EPERM, sync: errors.ErrUnsupported},
	} {
		path := newPath(t)
		s := Open(path, disk, clock, Options{})
		save(t, s, with("a"))
		save(t, s, with("a", "b"))
		s.Close()
		again := Open(path, disk, clock, Options{})
		wantNotices(t, again)
		if got := len(ids(again.Progress())); got != 2 {
			t.Errorf("%s: %d events are there", name, got)
		}
		if string(get(t, path+".bak")) != string(encoded(t, with("a"))) {
			t.Errorf("%s: the backup is not the file before", name)
		}
		again.Close()
	}
}

// TestRealFaultsCount holds that an error of the disk is none of those refusals.
func TestRealFaultsCount(t *testing.T) {
	for name, disk := range map[string]poorDisk{
		"chmod": {chmod: syscall.EIO}, "fsync": {sync: syscall.EIO}, "fsync on a full disk": {sync: syscall.ENOSPC},
	} {
		path := newPath(t)
		put(t, path, encoded(t, with("a")))
		s := Open(path, disk, clock, Options{})
		if err := s.Save(with("a", "b")); err == nil || errors.Is(err, ErrUnsure) {
			t.Errorf("%s: saving says %v", name, err)
		}
		if string(get(t, path)) != string(encoded(t, with("a"))) {
			t.Errorf("%s: the file is another one", name)
		}
		s.Close()
	}
}

// TestUnsure holds that a save is told apart that is in place while the disk did not say that it stays: it must not be entered again.
func TestUnsure(t *testing.T) {
	path := newPath(t)
	disk := poorDisk{}
	open := Open(path, &disk, clock, Options{})
	save(t, open, with("a"))
	disk.syncDir = syscall.ENOSPC
	if err := open.Save(with("a", "b")); !errors.Is(err, ErrUnsure) || !errors.Is(err, syscall.ENOSPC) {
		t.Errorf("saving says %v", err)
	}
	if string(get(t, path)) != string(encoded(t, with("a", "b"))) {
		t.Error("what is in place is not what was saved")
	}
	disk.syncDir = nil
	save(t, open, with("a", "b", "c")) // and it goes on, with no notice of a change by others
	wantNotices(t, open)
	open.Close()
}

// TestReadableOnly holds that where nothing can be written everything can be read, and that this is told apart from what cannot be read.
func TestReadableOnly(t *testing.T) {
	path := newPath(t)
	put(t, path, encoded(t, with("a")))
	for name, disk := range map[string]poorDisk{"rights": {lock: fs.ErrPermission}, "a read-only disk": {lock: syscall.EROFS}, "a full one": {lock: syscall.ENOSPC}} {
		s := Open(path, disk, clock, Options{})
		wantNotices(t, s, NoticeUnwritable)
		if got := len(ids(s.Progress())); got != 1 || !s.ReadOnly() {
			t.Errorf("%s: %d events, to be read only: %v", name, got, s.ReadOnly())
		}
	}
}

// TestOwnLockIsTold holds that the person is told where the file system has no locks: two computers at once would not see each other.
func TestOwnLockIsTold(t *testing.T) {
	path := newPath(t)
	s := Open(path, ownLocking{}, clock, Options{})
	wantNotices(t, s, NoticeOwnLock)
	if got := s.Notices()[0].Path; got != path+".lock" || s.ReadOnly() {
		t.Errorf("told of %q, to be read only: %v", got, s.ReadOnly())
	}
	save(t, s, with("a"))
	second := Open(path, ownLocking{}, clock, Options{})
	wantNotices(t, second, NoticeLocked)
	s.Close()
	wantNotices(t, open(t, path))
}

// ownLocking is a disk without locks.
type ownLocking struct{ Disk }

func (ownLocking) Lock(name string) (io.Closer, error) { return takeOwnLock(name + ownMark) }
