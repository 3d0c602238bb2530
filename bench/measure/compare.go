//go:build unix

package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// The limits of the design, section 10.
const (
	frameLimit  = 1.2          // first frame: ours to bare
	eventsLimit = 1.3          // first frame: with 1,000 guides, with 10,000 events, and with both, to with none
	memoryLimit = 2.0          // ours to bare
	keyLimit    = 1000.0 / 120 // ms: one frame
)

// compare runs the programs in turn, so that each meets the same load of the machine, and prints a table.
func compare(runs int, folder string) error {
	ours, many := filepath.Join(folder, "widerspruch"), filepath.Join(folder, "many")
	programs := []program{
		{name: "bare", word: "ready 0", args: []string{filepath.Join(folder, "bare")}},
		{name: "ours", word: "Hilfe", args: []string{ours, "--file", filepath.Join(folder, "none.json")}},
		{name: "ours, 10,000 events", word: "Hilfe", args: []string{ours, "--file", filepath.Join(folder, "events.json")}},
		{name: "ours, 1,000 guides", word: "Hilfe", args: []string{many, "--file", filepath.Join(folder, "none.json")}},
		{name: "ours, both", word: "Hilfe", args: []string{many, "--file", filepath.Join(folder, "events.json")}},
		{name: "empty", word: "ready 0", args: []string{filepath.Join(folder, "empty")}, small: true},
	}
	env := []string{"HOME=" + folder, "PATH=" + os.Getenv("PATH"), "LANG=de_DE.UTF-8", "TERM=xterm-256color", "COLORTERM=truecolor"}
	var missed []error
	for _, mute := range []bool{false, true} {
		results := make([][]figures, len(programs))
		for i := range runs + 1 {
			for p, program := range programs {
				f, err := program.measure(mute, env)
				if err != nil {
					return err
				}
				if i > 0 { // the first one reads the programs from the disk
					results[p] = append(results[p], f)
				}
			}
		}
		name := "a terminal that answers"
		if mute {
			name = "a terminal that answers nothing"
		}
		fmt.Printf("%s, %d runs\n", name, runs)
		missed = append(missed, table(name, programs, results)...)
		fmt.Println()
	}
	return errors.Join(missed...)
}

// table prints the medians and the ratios, and returns what misses its limit.
func table(name string, programs []program, results [][]figures) (missed []error) {
	frame := func(f figures) float64 { return f.frame }
	key := func(f figures) float64 { return f.key }
	memory := func(f figures) float64 { return f.memory }
	check := func(what string, got, limit float64) {
		if got > limit {
			missed = append(missed, fmt.Errorf("missed: %s, %s: %.2f, limit %.2f", name, what, got, limit))
		}
	}
	fmt.Printf("  %-22s %12s %18s %8s %14s\n", "", "first frame", "ratio (of pairs)", "key", "memory")
	for p, program := range programs {
		bare := results[0]
		fmt.Printf("  %-22s %9.1f ms %8.2f (%.2f)   %6.1f ms %5.1f MiB (%.2f)\n", program.name, middle(results[p], frame),
			middle(results[p], frame)/middle(bare, frame), pairs(results[p], bare, frame), middle(results[p], key),
			middle(results[p], memory), middle(results[p], memory)/middle(bare, memory))
	}
	bare, ours := results[0], results[1]
	check("first frame to bare", pairs(ours, bare, frame), frameLimit)
	check("memory to bare", pairs(ours, bare, memory), memoryLimit)
	check("key in ms", middle(ours, key), keyLimit)
	empty := len(programs) - 1
	fmt.Printf("  ours to an empty program of Bubble Tea: first frame %.2f\n", pairs(ours, results[empty], frame))
	for p := 2; p < empty; p++ {
		check("first frame of "+programs[p].name+" to ours", pairs(results[p], ours, frame), eventsLimit)
		check("key of "+programs[p].name+" in ms", middle(results[p], key), keyLimit)
		fmt.Printf("  %s to ours: first frame %.2f\n", programs[p].name, pairs(results[p], ours, frame))
	}
	return missed
}

// middle is the median of one figure.
func middle(all []figures, of func(figures) float64) float64 {
	var values []float64
	for _, f := range all {
		values = append(values, of(f))
	}
	return median(values)
}

// pairs is the median of the ratios of runs that stood next to each other: the load of the machine is in both.
func pairs(these, those []figures, of func(figures) float64) float64 {
	var ratios []float64
	for i := range these {
		ratios = append(ratios, of(these[i])/of(those[i]))
	}
	return median(ratios)
}
