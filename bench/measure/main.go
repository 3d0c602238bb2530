//go:build unix

// Command measure is the Go part of bench/start: it writes a large progress file, and it runs the programs side by side in a
// pseudo-terminal.
package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	switch {
	case len(args) == 2 && args[0] == "events":
		n, err := strconv.Atoi(args[1])
		if err != nil {
			return err
		}
		return writeEvents(os.Stdout, n)
	case len(args) == 3 && args[0] == "guides":
		n, err := strconv.Atoi(args[1])
		if err != nil {
			return err
		}
		return writeGuides(args[2], n)
	case len(args) == 3 && args[0] == "compare":
		n, err := strconv.Atoi(args[1])
		if err != nil {
			return err
		}
		return compare(n, args[2])
	}
	return fmt.Errorf("usage: measure events NUMBER | measure guides NUMBER FOLDER | measure compare RUNS FOLDER")
}
