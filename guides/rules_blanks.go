package guides

import (
	"strings"
)

// Blank marks a line that an author still has to fill in. Skeleton writes it, and only the rule "blank" looks at it.
const Blank = "TODO"

var blank = expression(`\b` + Blank + `\b:? ?(.*)`)

// checkBlank finds what a skeleton left to fill in, also in the comments of guide.yaml.
func checkBlank(d *draft, report report) {
	find := func(file string, src []byte) {
		for i, line := range strings.Split(string(src), "\n") {
			if !strings.Contains(line, Blank) {
				continue
			}
			if found := blank().FindStringSubmatch(line); found != nil {
				report(place{file, i + 1}, "still to fill in: %s", strings.TrimSpace(found[1]))
			}
		}
	}
	find(d.facts.file, d.source)
	for _, p := range d.pages {
		find(p.file, p.src)
	}
}
