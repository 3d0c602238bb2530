// Command widerspruch walks a person, step by step, through objecting to the use of their data for AI training.
package main

import (
	"os"

	"widerspruch/cli"
)

func main() { os.Exit(cli.Main(os.Args[1:], cli.System())) }
