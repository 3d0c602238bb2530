package keyboard

import (
	"os"
	"time"
)

// moreWithin is not asked on Windows, where the library reads the events of the console and not its bytes.
func moreWithin(*os.File, time.Duration) bool { return false }
