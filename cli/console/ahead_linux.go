package console

import "golang.org/x/sys/unix"

// flushInput drops what waits at a terminal. A terminal that refuses keeps it.
func flushInput(fd uintptr) { _ = unix.IoctlSetInt(int(fd), unix.TCFLSH, unix.TCIFLUSH) }
