// Package keyboard stands between the terminal and the library that reads it. The library trusts what a terminal sends; a terminal sends
// what somebody pasted, what a program before us asked for, and on a bad line parts of it. Here only keys, text and the answers to our own
// questions pass, so that no sequence of bytes ends the program.
package keyboard

import (
	"errors"
	"os"
	"sync/atomic"
	"syscall"
	"time"
)

// silence is how long Esc is held back: it is also the first byte of other keys, and terminals send those in one piece.
const silence = 50 * time.Millisecond

// widest is how many times longer something can get on its way through the filter (Esc: one byte, then five), and a little more.
const widest = 8

// Guard is a terminal to read keys from. It is a file like the one that it guards, so that the library can still wait for it and stop
// waiting.
type Guard struct {
	*os.File
	filter    filter
	left      []byte      // passed, and had no room in the last read
	more      func() bool // more comes within the silence
	answers   atomic.Int64
	interrupt func()
	gone      func()
}

// New guards a terminal. interrupt is called at every Ctrl+C that passes, and gone when the terminal cannot be read any more; both on the
// goroutine that reads, so also when nobody takes anything from there.
func New(file *os.File, interrupt, gone func()) *Guard {
	return &Guard{File: file, more: func() bool { return moreWithin(file, silence) }, interrupt: interrupt, gone: gone}
}

// Read reads once. It may return nothing and no error: what came is not whole yet, or was nothing that may pass.
func (g *Guard) Read(p []byte) (int, error) {
	if len(g.left) > 0 {
		return g.give(p, g.left), nil
	}
	read := make([]byte, max(len(p)/widest-longestSequence, 1))
	n, err := g.File.Read(read)
	out := g.passes(read[:n])
	for err == nil && g.filter.undecided() && len(out) < len(p)/2 {
		if !g.more() {
			out = append(out, g.filter.decide()...)
			break
		}
		n, err = g.File.Read(read[:1])
		out = append(out, g.passes(read[:n])...)
	}
	switch {
	case errors.Is(err, syscall.EAGAIN), errors.Is(err, syscall.EINTR):
		err = nil // there is nothing now
	case err != nil:
		g.gone()
	}
	if len(out) > 0 {
		err = nil // it comes again
	}
	return g.give(p, out), err
}

func (g *Guard) give(p, out []byte) int {
	n := copy(p, out)
	g.left = out[n:]
	return n
}

// Answers is how many answers to questions have come.
func (g *Guard) Answers() int { return int(g.answers.Load()) }

func (g *Guard) passes(read []byte) []byte {
	before := g.filter.interrupts
	out := g.filter.take(read)
	g.answers.Store(int64(g.filter.answers))
	for range g.filter.interrupts - before {
		g.interrupt()
	}
	return out
}
