package guides

// fault is what a reader or a rule found. The rules know how to mend it, so it becomes a Problem by its rule.
type fault struct {
	place
	rule string
	what string
}

// place is a line of a file; line 0 is the whole file.
type place struct {
	file string
	line int
}

func (f fault) problem() Problem {
	for _, r := range Rules() {
		if r.ID == f.rule {
			return Problem{File: f.file, Line: f.line, Rule: f.rule, What: Clean(f.what), Mend: r.Mend}
		}
	}
	panic("guides: no rule is called " + f.rule)
}
