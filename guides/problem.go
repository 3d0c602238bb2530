package guides

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Problem is something wrong with a guide, told so that its author can mend it.
type Problem struct {
	File string `json:"file"`           // relative to the folder of guides
	Line int    `json:"line,omitempty"` // 0 if it is about the whole file
	Rule string `json:"rule"`           // a stable short id such as "link-host"
	What Words  `json:"what"`           // what is wrong
	Why  Words  `json:"why"`            // why it matters
	Mend Words  `json:"mend"`           // how to mend it

	Warns bool `json:"note"` // the guide can be used all the same
}

// Where is the file and the line: "instagram/de.md:12".
func (p Problem) Where() string {
	if p.Line > 0 {
		return fmt.Sprintf("%s:%d", p.File, p.Line)
	}
	return p.File
}

// String is one line: "instagram/de.md:12: what is wrong; mend: how (rule)".
func (p Problem) String() string {
	return fmt.Sprintf("%s: %s; mend: %s (%s)", p.Where(), p.What["en"], p.Mend["en"], p.Rule)
}

// Error makes a Problem an error.
func (p Problem) Error() string { return p.String() }

// maxAlike is how many problems by one rule are told of one file: whoever mends fifty finds the others then.
const maxAlike = 50

// problems are the faults in the order of the files and their lines.
func problems(faults []fault) []Problem {
	slices.SortStableFunc(faults, func(a, b fault) int {
		return cmp.Or(strings.Compare(a.file, b.file), cmp.Compare(a.line, b.line), strings.Compare(a.rule, b.rule))
	})
	alike := map[[2]string]int{}
	var list []Problem
	for _, f := range faults {
		of := [2]string{f.file, f.rule}
		if alike[of]++; alike[of] <= maxAlike {
			list = append(list, f.problem())
		}
	}
	return list
}
