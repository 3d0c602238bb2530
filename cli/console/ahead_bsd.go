//go:build darwin || freebsd || netbsd || openbsd || dragonfly

package console

import "golang.org/x/sys/unix"

// flushInput drops what waits at a terminal. A terminal that refuses keeps it.
func flushInput(fd uintptr) {
	const read = 1 // FREAD: the queue of what was typed
	_ = unix.IoctlSetPointerInt(int(fd), unix.TIOCFLUSH, read)
}
