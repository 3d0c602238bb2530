package console

import "golang.org/x/sys/windows"

// flushInput drops what waits at a console. One that refuses keeps it.
func flushInput(fd uintptr) { _ = windows.FlushConsoleInputBuffer(windows.Handle(fd)) }
