package guides

import (
	"fmt"
	"io/fs"
	"slices"
)

// LinkCheck says what is wrong with an address, given the hosts it may lead to. The program has one such rule, for guides
// and for the browser; it comes in from outside because the library knows nothing of browsers.
type LinkCheck func(raw string, hosts []string) error

// Lint checks every guide in a folder against the rules. Events are those a step may name; elsewhere are ids of guides
// outside of the folder, which its guides may cover.
func Lint(fsys fs.FS, events []string, check LinkCheck, elsewhere ...string) []Problem {
	ids, faults := folders(fsys)
	drafts := make([]*draft, 0, len(ids))
	shared := &shared{events: events, check: check, known: append(slices.Clone(elsewhere), ids...), formerly: map[string][]string{}}
	for _, id := range ids {
		d, broken := readDraft(fsys, id)
		faults = append(faults, broken...)
		if d == nil {
			continue
		}
		d.shared = shared
		drafts = append(drafts, d)
		for _, old := range d.guide.Supersedes {
			shared.formerly[old] = append(shared.formerly[old], id)
		}
	}
	for _, d := range drafts {
		for _, rule := range Rules() {
			if rule.check == nil {
				continue
			}
			rule.check(d, func(at place, format string, args ...any) {
				faults = append(faults, fault{at, rule.ID, fmt.Sprintf(format, args...)})
			})
		}
	}
	return problems(faults)
}

// report tells what a rule found.
type report func(at place, format string, args ...any)
