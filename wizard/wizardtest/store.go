package wizardtest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"widerspruch/handoff"
	"widerspruch/state"
)

// ErrDiskFull is how a Store fails.
var ErrDiskFull = errors.New("disk full")

// Store is a progress file in memory. It fails and refuses as a real one can.
type Store struct {
	Kept  *state.Progress // what is on the disk
	Fails bool            // every save fails with ErrDiskFull
	Reads bool            // it can only be read
	Saves int             // how many saves went well
	Vague bool            // each save is in place, and the disk does not say that it stays

	Left *state.Progress // what another window that had the file left behind when it was closed; nil while it is open
}

// NewStore is an empty progress file.
func NewStore() *Store { return &Store{Kept: &state.Progress{Version: state.Version}} }

// Progress is a copy of what is kept.
func (m *Store) Progress() *state.Progress { return m.Kept.Clone() }

// ReadOnly reports that nothing can be saved.
func (m *Store) ReadOnly() bool { return m.Reads }

// Claim can write once the other window is closed.
func (m *Store) Claim() (*state.Progress, bool) {
	if m.Left == nil {
		return m.Kept, !m.Reads
	}
	m.Kept, m.Left, m.Reads = m.Left, nil, false
	return m.Progress(), true
}

// Save keeps a copy.
func (m *Store) Save(p *state.Progress) error {
	if m.Fails {
		return ErrDiskFull
	}
	m.Kept = p.Clone()
	m.Saves++
	if m.Vague {
		return fmt.Errorf("%w: %w", state.ErrUnsure, ErrDiskFull)
	}
	return nil
}

// Hands keep what was opened and copied.
type Hands struct {
	Err error // nothing can be opened
	Far bool  // no clipboard is in reach

	mu                    sync.Mutex
	tried, opened, copied []string
}

// Open keeps an address.
func (h *Hands) Open(_ context.Context, address handoff.Address) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.tried = append(h.tried, address.String())
	if h.Err != nil {
		return h.Err
	}
	h.opened = append(h.opened, address.String())
	return nil
}

// Copy keeps a text.
func (h *Hands) Copy(text string) handoff.Outcome {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.Far {
		return handoff.OnlyTerminal
	}
	h.copied = append(h.copied, text)
	return handoff.Sent
}

// Opened are the addresses that were opened, in order.
func (h *Hands) Opened() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return slices.Clone(h.opened)
}

// Tried are the addresses that were to be opened, in vain or not, in order.
func (h *Hands) Tried() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return slices.Clone(h.tried)
}

// Copied are the texts that were copied, in order.
func (h *Hands) Copied() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return slices.Clone(h.copied)
}
