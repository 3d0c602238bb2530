package restore

import (
	"os"

	"golang.org/x/sys/unix"
)

// makeRoom throws away what was written and not read, if there is no room for more.
func makeRoom(out *os.File) {
	polled := []unix.PollFd{{Fd: int32(out.Fd()), Events: unix.POLLOUT}}
	if n, err := unix.Poll(polled, 0); err != nil || n == 0 {
		_ = unix.IoctlSetInt(int(out.Fd()), unix.TCFLSH, unix.TCOFLUSH)
	}
}
