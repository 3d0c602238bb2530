package face

import (
	"bytes"
	"sync"
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
)

// canvas is the terminal on which the library draws. It knows whether the screen is the program's.
//
// When the library takes the terminal back, from an editor or from the shell, it may stop its own clock: everything goes on, and nothing is
// drawn any more (github.com/charmbracelet/bubbletea, issue 1778). Then the canvas lets it take the terminal back once more.
type canvas struct {
	term.File
	shown   atomic.Bool // the program's screen is there, not the shell's
	begun   atomic.Bool // it has been there
	mending atomic.Bool
	taking  sync.Mutex  // held while the terminal is given up and taken back
	over    atomic.Bool // the program ends; it comes about while taking is held
	writing atomic.Int32
	sealed  atomic.Bool // nothing is written any more
}

// Write draws, and notes whose screen there is afterwards.
func (c *canvas) Write(data []byte) (int, error) {
	c.writing.Add(1)
	defer c.writing.Add(-1)
	if c.sealed.Load() {
		return len(data), nil
	}
	ours := bytes.LastIndex(data, []byte(ansi.SetModeAltScreenSaveCursor))
	if theirs := bytes.LastIndex(data, []byte(ansi.ResetModeAltScreenSaveCursor)); ours != theirs {
		c.shown.Store(ours > theirs)
	}
	if c.shown.Load() {
		c.begun.Store(true)
	}
	return c.File.Write(data)
}

// How long a frame is waited for until the terminal is taken back once more, how often that is tried, and how long the library has
// to stop its clock before it starts it again.
const (
	frameWithin = 300 * time.Millisecond
	mostTakings = 10
	clockStops  = 50 * time.Millisecond
)

// mend is called with each message of the running program: where the screen is not the program's, it sees to it that it will be.
func (c *canvas) mend(program *tea.Program) {
	if c.shown.Load() || !c.begun.Load() || !c.mending.CompareAndSwap(false, true) {
		return
	}
	go func() {
		defer c.mending.Store(false)
		for range mostTakings {
			for until := time.Now().Add(frameWithin); time.Now().Before(until); time.Sleep(frameWithin / 30) {
				if c.shown.Load() {
					return
				}
			}
			if !c.take(program) {
				return
			}
		}
	}()
}

// take gives the terminal up and takes it back, unless the program ends.
func (c *canvas) take(program *tea.Program) bool {
	c.taking.Lock()
	defer c.taking.Unlock()
	if c.over.Load() {
		return false
	}
	c.shown.Store(false)
	_ = program.ReleaseTerminal() // mend sees whether it worked
	time.Sleep(clockStops)
	_ = program.RestoreTerminal()
	return true
}

// close waits for a take and lets no other follow: the program ends, and gives the terminal up for good.
func (c *canvas) close() {
	c.taking.Lock()
	defer c.taking.Unlock()
	c.over.Store(true)
}

// last lets nothing more be written, and says whether the library has taken back by then all that it had changed. What is taken back twice
// may be the shell's.
func (c *canvas) last() bool {
	c.sealed.Store(true)
	for until := time.Now().Add(clockStops); c.writing.Load() > 0 && time.Now().Before(until); {
		time.Sleep(time.Millisecond)
	}
	return c.over.Load() && !c.shown.Load() && c.writing.Load() == 0
}
