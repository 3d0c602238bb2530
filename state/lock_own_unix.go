//go:build unix

package state

import (
	"errors"
	"syscall"
)

// errNoLocks is what a share without a lock daemon says.
const errNoLocks = syscall.ENOLCK

// ended says that there is no such process any more.
func ended(pid int) bool { return errors.Is(syscall.Kill(pid, 0), syscall.ESRCH) }
