// Command linkwatch asks every web address of the guides whether it still leads where it did, and keeps the answers in a
// file that diffs well. It is for authors: the wizard opens no connection and does not contain it.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"os/signal"
	"slices"
)

// The exit codes.
const (
	exitCalm        = 0   // nothing that somebody must look at
	exitAlarm       = 1   // a page is gone, or another one is there
	exitUsage       = 2   // wrong use
	exitFailed      = 3   // it could not do its work: no network, no guides, no file
	exitInterrupted = 130 // Ctrl+C: nothing was written
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr, func(local bool) http.RoundTripper { return newTransport(local) })
	stop()
	os.Exit(code)
}

// run is the program: it returns the exit code. dial makes what opens the connections.
func run(ctx context.Context, args []string, stdout, stderr io.Writer, dial func(local bool) http.RoundTripper) int {
	options, err := parse(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return exitCalm
	case err != nil:
		return exitUsage
	}
	alarmed, err := watch(ctx, options, stdout, stderr, dial(options.local))
	switch {
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(stderr, "linkwatch: interrupted; the snapshot is as it was")
		return exitInterrupted
	case err != nil:
		fmt.Fprintln(stderr, "linkwatch:", err)
		return exitFailed
	case alarmed:
		return exitAlarm
	}
	return exitCalm
}

// watch asks, prints the difference and writes the snapshot; it says whether there was an alarm.
func watch(ctx context.Context, o *options, stdout, stderr io.Writer, transport http.RoundTripper) (bool, error) {
	known, err := readSnapshot(o.snapshot)
	if err != nil {
		return false, err
	}
	all, err := o.addresses()
	if err != nil {
		return false, err
	}
	var wanted []Address
	for _, address := range all {
		if o.sources || !address.Source {
			wanted = append(wanted, address)
		}
	}
	asker := &Asker{Transport: transport, Manners: o.manners, Agent: agent(o.contact), Chance: rand.Float64}
	limited, cancel := context.WithTimeout(ctx, o.total)
	defer cancel()
	w := Watch{Asker: asker, Known: known, Tell: func(address string, found Finding) {
		fmt.Fprintf(stderr, "%s: %s\n", address, found)
	}}
	results := w.Run(limited, wanted)
	if ctx.Err() != nil {
		return false, ctx.Err()
	}
	if err := doubt(asker.Answered(), results); err != nil {
		return false, err
	}
	next, dropped := merge(known, all, results)
	difference := report{results, dropped}
	difference.print(stdout)
	if !o.dry {
		if err := next.write(o.snapshot); err != nil {
			return false, err
		}
	}
	if o.words != "" {
		if err := readWords(limited, o, asker, all, stdout, stderr); err != nil {
			return false, err
		}
		if ctx.Err() != nil {
			return false, ctx.Err()
		}
	}
	return difference.alarmed(), nil
}

// doubt says when the answers tell of the network that the watch runs in rather than of the addresses: nobody answered, or
// most names died at once. Networks without a way out, and filters, say of names that they do not exist.
func doubt(answers int64, results []Result) error {
	hosts, dead := map[string]bool{}, map[string]bool{}
	for i := range results {
		r := &results[i]
		hosts[r.host()] = true
		if r.alarms() && r.Found.Why == deadName {
			dead[r.host()] = true
		}
	}
	switch {
	case answers == 0:
		return errors.New("no host answered at all, so there is no network; the snapshot is as it was")
	case len(dead) >= 3 && len(dead)*2 > len(hosts):
		return fmt.Errorf("%d of %d names would have died at once, so it is this network; the snapshot is as it was", len(dead), len(hosts))
	}
	return nil
}

// merge is the snapshot after a run, and the addresses that it has no more. Addresses of the guides that were not asked
// stay as they were.
func merge(known Snapshot, all []Address, results []Result) (next Snapshot, dropped []string) {
	next = Snapshot{}
	for _, address := range all {
		if e, ok := known[address.URL]; ok {
			next[address.URL] = e
		}
	}
	for address := range known {
		if _, ok := next[address]; !ok {
			dropped = append(dropped, address)
		}
	}
	slices.Sort(dropped)
	for i := range results {
		if e, ok := results[i].entry(); ok {
			next[e.Address] = e
		}
	}
	return next, dropped
}
