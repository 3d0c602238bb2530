//go:build !windows

package console

import "os"

// ownConsole is false: only Windows opens a window for a program and closes it with it.
func ownConsole() bool { return false }

// understands is true: TERM has said what the terminal can.
func understands(*os.File) bool { return true }
