package cli

import (
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
	"time"

	tea "charm.land/bubbletea/v2"
)

// endsWithin is how long the program may take to end by itself once its terminal is gone.
const endsWithin = time.Second

// endsWithTerminal ends the program when its terminal is closed, even where it was started with SIGHUP ignored (nohup, some
// starters): nobody can see it any more, and it would keep the lock. The result says whether that happened, and stops listening.
func endsWithTerminal(program *tea.Program) (hungUp func() bool) {
	signals := make(chan os.Signal, 1)
	var gone atomic.Bool
	signal.Notify(signals, syscall.SIGHUP)
	go func() {
		if _, hup := <-signals; !hup {
			return
		}
		gone.Store(true)
		time.AfterFunc(endsWithin, program.Kill)
		program.Quit()
	}()
	return func() bool {
		signal.Stop(signals)
		close(signals)
		return gone.Load()
	}
}
