package tui

// canSuspend is false: there is no job control.
func canSuspend() bool { return false }
