package main

import (
	"context"
	"sync"
	"time"
)

// hosts lets one request at a time through to each host, and not before the host may be asked again. All waiting of the
// watch happens here.
type hosts struct {
	mu sync.Mutex
	m  map[string]*host
}

// host is one of them. Its fields belong to whoever holds the turn.
type host struct {
	turn   chan struct{} // holds one value while the host is being asked
	next   time.Time     // not to be asked before
	closed *answer       // what it said when it asked for a longer rest than we wait; nil for most hosts
}

// enter waits until the host may be asked. Whoever entered must leave.
func (h *hosts) enter(ctx context.Context, name string) (*host, error) {
	h.mu.Lock()
	if h.m == nil {
		h.m = map[string]*host{}
	}
	one, known := h.m[name]
	if !known {
		one = &host{turn: make(chan struct{}, 1)}
		h.m[name] = one
	}
	h.mu.Unlock()
	select {
	case one.turn <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if one.closed != nil {
		return one, nil // nothing will be asked
	}
	if err := sleep(ctx, time.Until(one.next)); err != nil {
		one.leave(0)
		return nil, err
	}
	return one, nil
}

// leave gives the turn to the next one, who waits for a while.
func (h *host) leave(pause time.Duration) {
	if next := time.Now().Add(pause); next.After(h.next) {
		h.next = next
	}
	<-h.turn
}

// sleep waits, or says why it did not.
func sleep(ctx context.Context, d time.Duration) error {
	if d <= 0 {
		return ctx.Err()
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
