package state

import (
	"errors"
	"io/fs"
	"time"

	"github.com/rogpeppe/go-internal/robustio"
)

// firstPause is how long retry waits at first. With four pauses, each twice the one before, it gives up within a second.
const (
	attempts   = 5
	firstPause = 50 * time.Millisecond
)

// retry does something up to five times, as long as it fails for a reason that passes.
func retry(do func() error, passes func(error) bool, sleep func(time.Duration)) error {
	pause := firstPause
	for range attempts - 1 {
		err := do()
		if err == nil || !passes(err) {
			return err
		}
		sleep(pause)
		pause *= 2
	}
	return do()
}

// isPassing says that Windows refused access to a file for now, as it does while a virus scanner looks at it. (robustio also
// takes a missing file for one that will come; not here, and on other systems nothing passes.)
func isPassing(err error) bool {
	return robustio.IsEphemeralError(err) && !errors.Is(err, fs.ErrNotExist)
}
