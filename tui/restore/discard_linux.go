package restore

import (
	"os"

	"golang.org/x/sys/unix"
)

// discard throws away what was written and not read, so that there is room for what is written next.
func discard(out *os.File) { _ = unix.IoctlSetInt(int(out.Fd()), unix.TCFLSH, unix.TCOFLUSH) }
