package guides

import (
	"bytes"
	"strings"
)

// Blank marks what an author still has to fill in. Skeleton writes it. Of its line only the rule "blank" says anything: what else might be
// wrong there is about words that do not stay.
const Blank = "TODO"

// ruleBlank is the rule that finds blanks.
const ruleBlank = "blank"

var blank = expression(`\b` + Blank + `\b:? ?`)

// checkBlank finds what a skeleton left to fill in, also in the comments of guide.yaml, each blank by itself.
func checkBlank(d *draft, report report) {
	d.eachBlank(func(at place, asks string) {
		if asks == "" {
			report(at, "still to fill in")
		} else {
			report(at, "still to fill in: %s", asks)
		}
	})
}

// unfilled are the lines with blanks; nil in most guides.
func (d *draft) unfilled() map[place]bool {
	var lines map[place]bool
	d.eachBlank(func(at place, _ string) {
		if lines == nil {
			lines = map[place]bool{}
		}
		lines[at] = true
	})
	return lines
}

// eachBlank visits the blanks with what they ask for.
func (d *draft) eachBlank(visit func(at place, asks string)) {
	find := func(file string, src []byte) {
		if !bytes.Contains(src, []byte(Blank)) {
			return
		}
		for i, line := range strings.Split(string(src), "\n") {
			found := blank().FindAllStringIndex(line, -1)
			for n, mark := range found {
				end := len(line)
				if n+1 < len(found) {
					end = found[n+1][0]
				}
				asks, _, _ := strings.Cut(line[mark[1]:end], " {#")
				visit(place{file, i + 1}, strings.Trim(asks, " :[](<>)\r"))
			}
		}
	}
	find(d.facts.file, d.source)
	for _, p := range d.pages {
		find(p.file, p.src)
	}
}
