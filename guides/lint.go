package guides

import (
	"io/fs"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// LinkCheck says what is wrong with an address, given the hosts it may lead to. The program has one such rule, for guides
// and for the browser; it comes in from outside because the library knows nothing of browsers.
type LinkCheck func(raw string, hosts []string) error

// Basis is what the linter knows beyond the folder that it looks at.
type Basis struct {
	Events    []string  // those that a step may name
	Check     LinkCheck // the program's rule for addresses
	Elsewhere []string  // ids of guides outside of the folder, which its guides may cover
	Format    int       // judge all guides as if they were of this format; 0: each as what it is
	Today     time.Time // for how old the evidence is; zero: nobody asks
}

// Lint checks every guide and every shared page in a folder against the rules.
func Lint(fsys fs.FS, basis Basis) []Problem {
	_, found := lint(fsys, basis)
	return found
}

// lint also returns the guides, those that break a rule among them.
func lint(fsys fs.FS, basis Basis) ([]*draft, []Problem) {
	ids, faults := folders(fsys, maxGuides)
	drafts := make([]*draft, len(ids))
	broken := make([][]fault, len(ids))
	eachAtOnce(len(ids), func(i int) { drafts[i], broken[i] = readDraft(fsys, ids[i]) })
	faults = append(faults, slices.Concat(broken...)...)
	drafts = slices.DeleteFunc(drafts, func(d *draft) bool { return d == nil })
	shared := newShared(basis, ids, drafts, sync.OnceValue(func() map[string][]*Page { return readPagesFor(fsys) }))
	pages, unread := readPageDrafts(fsys)
	faults = append(faults, unread...)
	for _, d := range pages {
		d.shared = shared
		faults = append(faults, d.judge(pageRows())...)
	}
	found := make([][]fault, len(drafts))
	eachAtOnce(len(drafts), func(i int) { found[i] = drafts[i].judge(rowsFor(drafts[i].format())) })
	return drafts, problems(append(faults, slices.Concat(found...)...))
}

// rowsFor are the rules for guides of a format, warnings among them.
func rowsFor(format int) []row {
	var rows []row
	for _, c := range rulebook() {
		if !c.pages && (c.format == 0 || c.format == format) {
			rows = append(rows, c.rows...)
		}
	}
	return rows
}

// judge looks at a guide by some rules.
func (d *draft) judge(rows []row) []fault {
	var faults []fault
	unfilled := d.unfilled()
	for _, rule := range rows {
		if rule.check == nil {
			continue
		}
		rule.check(d, func(at place, format string, args ...any) {
			if unfilled[at] && rule.id != ruleBlank {
				return
			}
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
	var begun atomic.Int64
	for range runtime.GOMAXPROCS(0) {
		work.Go(func() {
			for i := int(begun.Add(1)) - 1; i < n; i = int(begun.Add(1)) - 1 {
				do(i)
			}
		})
	}
	work.Wait()
}
