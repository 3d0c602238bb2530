package guides

import (
	"io/fs"
	"runtime"
	"slices"
	"sync"
)

// LinkCheck says what is wrong with an address, given the hosts it may lead to. The program has one such rule, for guides
// and for the browser; it comes in from outside because the library knows nothing of browsers.
type LinkCheck func(raw string, hosts []string) error

// Lint checks every guide in a folder against the rules. Events are those a step may name; elsewhere are ids of guides
// outside of the folder, which its guides may cover.
func Lint(fsys fs.FS, events []string, check LinkCheck, elsewhere ...string) []Problem {
	_, found := lint(fsys, events, check, elsewhere)
	return found
}

// lint also returns the guides, those that break a rule among them.
func lint(fsys fs.FS, events []string, check LinkCheck, elsewhere []string) ([]*draft, []Problem) {
	ids, faults := folders(fsys, maxGuides)
	shared := &shared{events: events, check: check, known: append(slices.Clone(elsewhere), ids...), formerly: map[string][]string{}}
	drafts := make([]*draft, len(ids))
	broken := make([][]fault, len(ids))
	eachAtOnce(len(ids), func(i int) { drafts[i], broken[i] = readDraft(fsys, ids[i]) })
	faults = append(faults, slices.Concat(broken...)...)
	drafts = slices.DeleteFunc(drafts, func(d *draft) bool { return d == nil })
	for _, d := range drafts {
		d.shared = shared
		for _, old := range d.guide.Supersedes {
			shared.formerly[old] = append(shared.formerly[old], d.guide.ID)
		}
	}
	found := make([][]fault, len(drafts))
	eachAtOnce(len(drafts), func(i int) { found[i] = drafts[i].judge() })
	return drafts, problems(append(faults, slices.Concat(found...)...))
}

// judge looks at a guide by all rules.
func (d *draft) judge() []fault {
	var faults []fault
	for _, rule := range rulebook() {
		if rule.check == nil {
			continue
		}
		rule.check(d, func(at place, format string, args ...any) {
			faults = append(faults, fault{at, rule.id, says(format, args...)})
		})
	}
	return faults
}

// report tells what a rule found.
type report func(at place, format string, args ...any)

// eachAtOnce does something for every index, with as many at a time as there are processors.
func eachAtOnce(n int, do func(i int)) {
	var work sync.WaitGroup
	free := make(chan struct{}, runtime.GOMAXPROCS(0))
	for i := range n {
		free <- struct{}{}
		work.Go(func() {
			defer func() { <-free }()
			do(i)
		})
	}
	work.Wait()
}
