// Command widerspruch walks a person, step by step, through objecting to the use of their data for AI training.
package main

import (
	"os"
	"runtime/debug"

	"widerspruch/cli"
)

func main() {
	// The heap stays at a few megabytes. With Go's default of collecting at every doubling, collections take a tenth of the
	// time to the first frame.
	debug.SetGCPercent(400)
	os.Exit(cli.Main(os.Args[1:], cli.System()))
}
