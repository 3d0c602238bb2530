package restore

import "os"

// Watch does nothing: the console gives a program its own screen, and the shells of Windows set its modes anew.
func (t *Terminal) Watch(program, argument string) (done func()) { return func() {} }

// Serve does nothing.
func Serve(in, out *os.File) {}

// Lent is false: Ctrl+C is a key as long as the program runs.
func (t *Terminal) Lent() bool { return false }
