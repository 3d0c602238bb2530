package face

import (
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"

	"widerspruch/cli/console"
)

// endsWithin is how long a wizard may take to end by itself once the system, the terminal or a second Ctrl+C asks for it. With what is
// then put back it is a second.
const endsWithin = 700 * time.Millisecond

// ending is how a wizard ends when the person does not leave it: it is asked to, and soon after it is ended, whatever it does. What is
// confirmed is on the disk by then, and the lock is the system's.
type ending struct {
	quit    func()         // asks the wizard; need not return
	foreign func() bool    // Ctrl+C is meant for somebody else
	exit    func(code int) // ends the process, after what has to be put back
	signals chan os.Signal

	mu      sync.Mutex
	code    int // why it ends; 0: it was not asked to
	pressed int // how often Ctrl+C was a key
	over    bool
	flushed bool // Ctrl+C for somebody else: the terminal has thrown away what it had not shown yet

	listened chan struct{} // closed when no signal comes any more
}

func newEnding(quit func(), foreign func() bool, exit func(code int)) *ending {
	e := &ending{quit: quit, foreign: foreign, exit: exit, signals: make(chan os.Signal, 4), listened: make(chan struct{})}
	// SIGHUP also where it was ignored (nohup): nobody sees the program any more, and it would keep the lock.
	signal.Notify(e.signals, syscall.SIGHUP, syscall.SIGTERM, os.Interrupt)
	go e.listen()
	return e
}

func (e *ending) listen() {
	defer close(e.listened)
	for s := range e.signals {
		switch {
		case s == syscall.SIGHUP:
			e.end(console.ExitHungUp)
		case s == syscall.SIGTERM:
			e.end(console.ExitTerminated)
		case e.foreign():
			e.mu.Lock()
			e.flushed = true
			e.mu.Unlock()
		default:
			e.end(console.ExitInterrupted) // a second one has nothing to add: the first ends it soon, whatever it does
		}
	}
}

// end asks the wizard to end, and ends it if it does not.
func (e *ending) end(code int) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.code != 0 || e.over {
		return
	}
	e.code = code
	time.AfterFunc(endsWithin, func() { e.last(code) })
	go e.quit()
}

// last ends the process, if it is not ending already.
func (e *ending) last(code int) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if !e.over {
		e.exit(code)
	}
}

// hungUp is called when the terminal cannot be read any more.
func (e *ending) hungUp() { e.end(console.ExitHungUp) }

// ctrlC is called when Ctrl+C came as a key. The wizard ends at the first one, unless something would be lost; the second always counts.
func (e *ending) ctrlC() {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.pressed++; e.pressed == 2 {
		time.AfterFunc(endsWithin, func() { e.last(console.ExitInterrupted) })
	}
}

// done says that the wizard has ended, and returns why if it was asked to. Then signals are caught until the process ends: another one
// would end it with another exit code.
func (e *ending) done() error {
	if e.asked() == 0 {
		signal.Stop(e.signals)
		close(e.signals)
		<-e.listened
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.over = true
	if e.code != 0 {
		return console.Ended(e.code)
	}
	return nil
}

// asked is the exit code with which the wizard was asked to end; 0: it was not.
func (e *ending) asked() int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.code
}
