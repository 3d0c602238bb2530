package main

import (
	"fmt"
	"io"
	"strings"

	"widerspruch/guides/linkwatch/terms"
)

// wordReport is what the texts say differently, for people.
type wordReport []*reading

// print writes the differences, the texts that were read for the first time, and those that could not be read.
func (r wordReport) print(w io.Writer) {
	changed, read, first, walled := 0, 0, 0, 0
	for _, one := range r {
		switch {
		case one.State == notRead:
			walled++
		case one.State == wasRead && one.Known == nil:
			first++
			read++
		case one.State == wasRead:
			read++
		}
	}
	fmt.Fprintf(w, "\nThe words of the companies: %s read, %d of them for the first time; %d could not be read\n", number(read, "text", "texts"), first, walled)
	for _, one := range r {
		if one.State != wasRead || one.Known == nil || one.Known.Fingerprint == one.Said.Fingerprint {
			continue
		}
		list := terms.Compare(*one.Known, one.Said)
		if len(list) == 0 {
			continue // only the order, or how it is put
		}
		if changed++; changed == 1 {
			fmt.Fprint(w, "\nTerms that say something else\n")
		}
		fmt.Fprintf(w, "  %s\n    in %s\n", one.Name, strings.Join(one.In, ", "))
		printDifferences(w, list)
	}
	if changed == 0 {
		fmt.Fprint(w, "No text says something else about AI, objecting, contact or its day.\n")
	}
	titled := false
	for _, one := range r {
		if one.State == wasRead {
			continue
		}
		if !titled {
			fmt.Fprint(w, "\nTexts that could not be read; what is kept of them stays\n")
			titled = true
		}
		fmt.Fprintf(w, "  %s: %s\n", one.Name, one.Why)
	}
}

// mostOfAKind is how many differences of a kind are printed of a text: a text that was written anew differs in every sentence.
const mostOfAKind = 8

func printDifferences(w io.Writer, list []terms.Difference) {
	printed, left := map[terms.What]int{}, 0
	for _, d := range list {
		if printed[d.What]++; printed[d.What] > mostOfAKind {
			left++
			continue
		}
		fmt.Fprintf(w, "    - %s\n", d)
	}
	if left > 0 {
		fmt.Fprintf(w, "    - and %d more\n", left)
	}
}
