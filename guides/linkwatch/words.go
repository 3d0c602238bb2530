package main

import (
	"context"
	"fmt"
	"io"
	"sync"

	"widerspruch/guides/linkwatch/terms"
)

// reading is one text that was read, and what it said before.
type reading struct {
	Name  string   // the address, or "archive/path" of an archive
	In    []string // where the guides rest on it
	Known *terms.Terms
	Said  terms.Terms
	State readState
	Why   string // why it could not be read
}

// readState says what became of a reading.
type readState int

const (
	notRead readState = iota // a wall, a script, another kind of file: it stays what it was
	unsure                   // it said something else when it was read again
	wasRead
)

// readWords reads the words of the companies' own pages and of archives, prints what differs and keeps what they say now.
func readWords(ctx context.Context, o *options, asker *Asker, all []Address, stdout, stderr io.Writer) error {
	known, err := readKept(o.words)
	if err != nil {
		return err
	}
	var list []*reading
	for _, address := range all {
		if address.Terms {
			list = append(list, &reading{Name: address.URL, In: address.In})
		}
	}
	for _, one := range list {
		if was, ok := known[one.Name]; ok {
			one.Known = &was
		}
	}
	readPages(ctx, asker, list, stderr)
	archived, err := o.readArchives(ctx, known)
	if err != nil {
		return err
	}
	list = append(list, archived...)
	wordReport(list).print(stdout)
	if o.dry || o.since != "" {
		return nil
	}
	return keptAfter(known, list).write(o.words)
}

// readPages reads the pages, several hosts at a time. What says something else than it did is read again after a while: one
// answer alone may be another edition for other visitors.
func readPages(ctx context.Context, asker *Asker, list []*reading, stderr io.Writer) {
	each := func(list []*reading, do func(*reading)) {
		var work sync.WaitGroup
		free := make(chan struct{}, max(1, asker.Manners.Hosts))
		for _, one := range list {
			free <- struct{}{}
			work.Go(func() {
				defer func() { <-free }()
				do(one)
			})
		}
		work.Wait()
	}
	read := func(one *reading) {
		found, body, err := asker.Read(ctx, one.Name)
		one.State = notRead
		switch {
		case err != nil:
			one.Why = "the time was up"
		case found.Class != OK && found.Class != Redirected:
			one.Why = found.String()
		default:
			if one.Said = terms.OfHTML(body); one.Said.Empty() {
				one.Why = "says nothing of interest; perhaps a script makes it"
			} else {
				one.State = wasRead
			}
		}
	}
	each(list, read)
	var news []*reading
	for _, one := range list {
		if one.State == wasRead && one.Known != nil && one.Known.Fingerprint != one.Said.Fingerprint {
			news = append(news, one)
		}
	}
	if len(news) == 0 || sleep(ctx, asker.Manners.Recheck) != nil {
		return
	}
	each(news, func(one *reading) {
		first := one.Said.Fingerprint
		if read(one); one.State == wasRead && one.Said.Fingerprint != first {
			one.State, one.Why = unsure, "said something else when it was read again"
		}
		fmt.Fprintf(stderr, "%s: read again\n", one.Name)
	})
}

// keptAfter is what is kept after a run: of texts that could not be read what they said before, of those that no guide rests on any
// more nothing.
func keptAfter(known kept, list []*reading) kept {
	next := kept{}
	for _, one := range list {
		switch {
		case one.State == wasRead:
			next[one.Name] = one.Said
		case one.Known != nil:
			next[one.Name] = *one.Known
		}
	}
	return next
}
