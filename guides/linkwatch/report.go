package main

import (
	"fmt"
	"io"
	"maps"
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
	section("Not the same when asked again; the snapshot stays as it is there",
		func(one *Result) bool { return one.State == Unconfirmed }, printUnconfirmed)
	section("Not asked, because the time was up", func(one *Result) bool { return one.State == NotAsked },
		func(w io.Writer, one *Result) { fmt.Fprintf(w, "  %s\n", one.URL) })
}

// printSummary writes how many addresses there are of each class.
func (r report) printSummary(w io.Writer) {
	count, hosts, asked := map[Class]int{}, map[string]bool{}, 0
	for i := range r.results {
		if one := &r.results[i]; one.State != NotAsked {
			asked++
			hosts[one.host()] = true
			count[one.Found.Class]++
		}
	}
	var parts []string
	for _, class := range classes {
		if count[class] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", count[class], class))
		}
	}
	fmt.Fprintf(w, "%s at %s: %s\n", number(asked, "address", "addresses"), number(len(slices.Collect(maps.Keys(hosts))), "host", "hosts"),
		strings.Join(parts, ", "))
}

func printChange(w io.Writer, one *Result) {
	was := "new"
	if one.Known != nil {
		was = "was " + one.Known.past()
	}
	fmt.Fprintf(w, "  %s\n    %s; %s\n    in %s\n", one.URL, one.Found, was, strings.Join(one.In, ", "))
}

func printNew(w io.Writer, one *Result) { fmt.Fprintf(w, "  %s\n    %s\n", one.URL, one.Found) }

func printUnconfirmed(w io.Writer, one *Result) {
	was := "new"
	if one.Known != nil {
		was = "was " + one.Known.past()
	}
	fmt.Fprintf(w, "  %s\n    at last %s; %s\n", one.URL, one.Found, was)
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
