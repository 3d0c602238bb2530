//go:build unix

package keyboard

import (
	"os"
	"time"

	"golang.org/x/sys/unix"
)

// moreWithin waits until there is something to read, but not longer than that.
func moreWithin(file *os.File, span time.Duration) bool {
	polled := []unix.PollFd{{Fd: int32(file.Fd()), Events: unix.POLLIN}}
	n, err := unix.Poll(polled, int(span.Milliseconds()))
	return err == nil && n > 0 // an interrupted wait counts as silence
}
