package state

import (
	"os"
	"syscall"
)

// errNoLocks is ERROR_INVALID_FUNCTION, which a file system without locks says.
const errNoLocks = syscall.Errno(1)

// ended says that there is no such process any more.
func ended(pid int) bool {
	process, err := os.FindProcess(pid)
	if err == nil {
		process.Release()
	}
	return err != nil
}
