//go:build !windows

package tui

import "golang.org/x/sys/unix"

// canSuspend reports that a shell could bring the program back: the parent is in the same session but in another process group.
// In an orphaned group the stop signal is dropped by the kernel, and the program would wait for ever.
func canSuspend() bool {
	parent := unix.Getppid()
	ours, err := unix.Getsid(0)
	if err != nil {
		return false
	}
	theirs, err := unix.Getsid(parent)
	if err != nil || ours != theirs {
		return false
	}
	group, err := unix.Getpgid(parent)
	return err == nil && group != unix.Getpgrp()
}
