package main

import (
	"context"
	"sync"
)

// Watch asks the addresses of a library and finds out what is new.
type Watch struct {
	Asker *Asker
	Known Snapshot
	Tell  func(address string, found Finding) // each answer when it comes, one at a time; may be nil

	telling sync.Mutex
}

// Run asks every address, and asks again what is news: after a while, until two answers in a row agree. News that does not
// hold does not count, for one answer alone may be a bad moment of the host or of the network. When the context ends, Run
// returns with what it has.
func (w *Watch) Run(ctx context.Context, addresses []Address) []Result {
	results := make([]Result, len(addresses))
	all := make([]*Result, len(addresses))
	for i, address := range addresses {
		results[i] = Result{Address: address}
		if known, ok := w.Known[address.URL]; ok {
			results[i].Known = &known
		}
		all[i] = &results[i]
	}
	w.ask(ctx, all, func(r *Result, found Finding) {
		r.Found, r.State = found, Settled
		if r.isNews() {
			r.State = Unconfirmed
		}
	})
	for range w.Asker.Manners.Rechecks {
		var news []*Result
		for i := range results {
			if results[i].State == Unconfirmed {
				news = append(news, &results[i])
			}
		}
		if len(news) == 0 || sleep(ctx, w.Asker.Manners.Recheck) != nil {
			break
		}
		w.ask(ctx, news, func(r *Result, found Finding) {
			if found.agrees(r.Found) {
				r.State = Settled
			}
			r.Found = found
		})
	}
	return results
}

// ask asks several hosts at a time, and each host one address after the other.
func (w *Watch) ask(ctx context.Context, list []*Result, found func(*Result, Finding)) {
	var order []string
	byHost := map[string][]*Result{}
	for _, r := range list {
		if byHost[r.host()] == nil {
			order = append(order, r.host())
		}
		byHost[r.host()] = append(byHost[r.host()], r)
	}
	var work sync.WaitGroup
	free := make(chan struct{}, max(1, w.Asker.Manners.Hosts))
	for _, host := range order {
		work.Go(func() {
			free <- struct{}{}
			defer func() { <-free }()
			for _, r := range byHost[host] {
				told, err := w.Asker.Ask(ctx, r.URL)
				if err != nil {
					return // the context ended
				}
				found(r, told)
				w.tell(r.URL, told)
			}
		})
	}
	work.Wait()
}

func (w *Watch) tell(address string, found Finding) {
	if w.Tell == nil {
		return
	}
	w.telling.Lock()
	defer w.telling.Unlock()
	w.Tell(address, found)
}
