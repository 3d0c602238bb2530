package state

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"syscall"
)

// ownMark is behind the name of the lock file where the file system has no locks.
const ownMark = ".own"

// hasNoLocks says that a file system does not offer locks: shares without a lock daemon, some file systems in user space.
func hasNoLocks(err error) bool {
	return isNotOffered(err) || errors.Is(err, errNoLocks) || errors.Is(err, syscall.ENOSYS)
}

// ownLock is a lock for file systems that have none: a file that says who made it, and that is removed at the end. One whose process is
// gone is taken over; that cannot be seen for a process on another computer, whose file stays until somebody removes it.
type ownLock struct{ name string }

// Own says that it is not one of the system's.
func (ownLock) Own() bool { return true }

// Close gives the lock back.
func (l ownLock) Close() error { return os.Remove(l.name) }

func takeOwnLock(name string) (io.Closer, error) {
	me := whoami(os.Getpid())
	for range 2 {
		file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, fileMode)
		if err == nil {
			_, err = io.WriteString(file, me)
			return ownLock{name}, errors.Join(err, file.Close())
		}
		if !errors.Is(err, fs.ErrExist) {
			return nil, err
		}
		if !abandoned(name) {
			return nil, ErrLocked
		}
		if err := os.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
	}
	return nil, ErrLocked
}

func whoami(pid int) string {
	host, _ := os.Hostname() // without a name all computers count as this one
	return fmt.Sprintf("%d %s\n", pid, host)
}

// abandoned says that the process that made the lock ran on this computer and has ended.
func abandoned(name string) bool {
	made, err := os.ReadFile(name)
	if err != nil {
		return false
	}
	var pid int
	if _, err := fmt.Sscanf(string(made), "%d", &pid); err != nil || strings.TrimSpace(string(made)) != strings.TrimSpace(whoami(pid)) {
		return false
	}
	return ended(pid)
}
