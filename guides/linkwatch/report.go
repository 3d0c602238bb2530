package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// report is the difference to the last snapshot, for people.
type report struct {
	results []Result
	dropped []string // addresses of the snapshot that the guides do not have any more
}

// alarmed says whether somebody has to look at anything.
func (r report) alarmed() bool {
	return slices.ContainsFunc(r.results, func(one Result) bool { return one.alarms() })
}

// print writes the difference. What alarms comes first.
func (r report) print(w io.Writer) {
	r.printSummary(w)
	quiet := true
	section := func(title string, wanted func(*Result) bool, line func(io.Writer, *Result)) {
		titled := false
		for i := range r.results {
			if !wanted(&r.results[i]) {
				continue
			}
			if !titled {
				fmt.Fprintf(w, "\n%s\n", title)
			}
			titled, quiet = true, false
			line(w, &r.results[i])
		}
	}
	section("ALARM: the page is gone, or another one is there", (*Result).alarms, printChange)
	section("Other changes", func(one *Result) bool { return one.changed() && !one.alarms() }, printChange)
	section("New in the guides, or asked for the first time",
		func(one *Result) bool { return one.Known == nil && one.State == Settled && !one.alarms() }, printNew)
	if len(r.dropped) > 0 {
		quiet = false
		fmt.Fprint(w, "\nNo longer in the guides\n  ", strings.Join(r.dropped, "\n  "), "\n")
	}
	if quiet {
		fmt.Fprint(w, "\nNothing is different from the last snapshot.\n")
	}
	section("Unsure: not the same when asked again; the snapshot keeps what it says",
		func(one *Result) bool { return one.State == Unconfirmed }, printUnconfirmed)
	section("Not asked, because the time was up", func(one *Result) bool { return one.State == NotAsked },
		func(w io.Writer, one *Result) { fmt.Fprintf(w, "  %s\n", one.URL) })
}

// printSummary writes how many addresses there are of each class.
func (r report) printSummary(w io.Writer) {
	count, hosts, asked, unsure := map[Class]int{}, map[string]bool{}, 0, 0
	for i := range r.results {
		if one := &r.results[i]; one.State != NotAsked {
			asked++
			hosts[one.host()] = true
			if one.State == Settled {
				count[one.Found.Class]++
			} else {
				unsure++
			}
		}
	}
	var parts []string
	for _, class := range classes {
		if count[class] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", count[class], class))
		}
	}
	if unsure > 0 {
		parts = append(parts, fmt.Sprintf("%d unsure", unsure))
	}
	fmt.Fprintf(w, "%s at %s: %s\n", number(asked, "address", "addresses"), number(len(hosts), "host", "hosts"), strings.Join(parts, ", "))
}

func printChange(w io.Writer, one *Result) {
	fmt.Fprintf(w, "  %s\n    %s; %s\n    in %s\n", one.URL, one.Found, one.Known.before(), strings.Join(one.In, ", "))
}

func printNew(w io.Writer, one *Result) {
	fmt.Fprintf(w, "  %-10s  %s", one.Found.Class, one.URL)
	if one.Found.Class == Redirected {
		fmt.Fprintf(w, " to %s", one.Found.Target)
	} else {
		fmt.Fprint(w, one.Found.because())
	}
	fmt.Fprintln(w)
}

func printUnconfirmed(w io.Writer, one *Result) {
	fmt.Fprintf(w, "  %s\n    at last %s; %s\n", one.URL, one.Found, one.Known.before())
}

// before says what was known, as the end of a sentence.
func (e *Entry) before() string {
	if e == nil {
		return "new"
	}
	return "was " + e.past()
}

// past is what was known, within a sentence that begins with "was".
func (e *Entry) past() string {
	said := e.Finding.String()
	if e.Class == Redirected {
		said = "redirected to " + e.Target
	}
	if e.Last != nil {
		said += ", before that " + (&Entry{Finding: *e.Last}).past()
	}
	return said
}

func number(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
