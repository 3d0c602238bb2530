// Command fatsort puts the parts of a universal macOS binary into the order of their processors: the tool that joins them takes
// them as their builds happen to end, and then two releases of one source differ.
//
//	go run ./packaging/fatsort FILE
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: fatsort FILE")
		os.Exit(2)
	}
	if err := sortFile(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "fatsort:", err)
		os.Exit(1)
	}
}

// sortFile sorts a file in its place and keeps its mode and its time, which the archives hold.
func sortFile(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	sorted, err := sortFat(data)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if err := os.WriteFile(path, sorted, info.Mode().Perm()); err != nil {
		return err
	}
	return os.Chtimes(path, info.ModTime(), info.ModTime())
}
