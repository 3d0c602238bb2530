package state

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"time"

	"github.com/gofrs/flock"
)

// Disk is the real FS.
type Disk struct{}

var _ FS = Disk{}

// Lstat is os.Lstat.
func (Disk) Lstat(name string) (fs.FileInfo, error) { return os.Lstat(name) }

// EvalSymlinks is filepath.EvalSymlinks.
func (Disk) EvalSymlinks(name string) (string, error) { return filepath.EvalSymlinks(name) }

// ReadDir is os.ReadDir.
func (Disk) ReadDir(name string) ([]fs.DirEntry, error) { return os.ReadDir(name) }

// Open is os.Open.
func (Disk) Open(name string) (File, error) { return os.Open(name) }

// Create makes a new file that only its owner may read.
func (Disk) Create(name string) (File, error) {
	return os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, fileMode)
}

// Chmod is os.Chmod.
func (Disk) Chmod(name string, mode fs.FileMode) error { return os.Chmod(name, mode) }

// Mkdir is os.Mkdir.
func (Disk) Mkdir(name string, mode fs.FileMode) error { return os.Mkdir(name, mode) }

// Link is os.Link.
func (Disk) Link(oldname, newname string) error { return os.Link(oldname, newname) }

// Remove is os.Remove.
func (Disk) Remove(name string) error { return os.Remove(name) }

// Rename is os.Rename with patience.
func (Disk) Rename(oldname, newname string) error {
	return retry(func() error { return os.Rename(oldname, newname) }, isPassing, time.Sleep)
}

// SyncDir flushes a folder. Windows cannot, and needs not: there a rename is in the journal when it returns.
func (Disk) SyncDir(name string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	dir, err := os.Open(name)
	if err != nil {
		return err
	}
	defer dir.Close()
	if err := dir.Sync(); err != nil && !isNotOffered(err) {
		return err
	}
	return nil
}

// isNotOffered says that a file system does not offer an operation. Some network shares cannot flush a folder; to refuse every
// save there would help nobody.
func isNotOffered(err error) bool {
	return errors.Is(err, errors.ErrUnsupported) || errors.Is(err, syscall.EINVAL)
}

// isRefused says that a file system does not let modes be changed; what lies on it is then as private as the rest of it.
func isRefused(err error) bool { return errors.Is(err, fs.ErrPermission) || isNotOffered(err) }

// Lock locks a file beside the progress file, which cannot be locked itself: it is replaced at every save. Where the file system has
// no locks, that a file of the owner's lies there is the lock; see ownLock.
func (Disk) Lock(name string) (io.Closer, error) {
	if info, err := os.Lstat(name); err == nil && !info.Mode().IsRegular() && info.Mode()&fs.ModeSymlink == 0 {
		return nil, fmt.Errorf("%w: %s", ErrNotAFile, name) // to open a pipe would wait for ever
	}
	lock := flock.New(name, flock.SetPermissions(fileMode))
	locked, err := lock.TryLock()
	if err != nil && hasNoLocks(err) {
		lock.Close()
		return takeOwnLock(name + ownMark)
	}
	if err != nil {
		return nil, err
	}
	if !locked {
		return nil, ErrLocked
	}
	return lock, nil
}
