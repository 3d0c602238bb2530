package guides

// fault is what a reader or a rule found. The rules know how to mend it, so it becomes a Problem by its rule.
type fault struct {
	place
	rule string
	what message
}

// place is a line of a file; line 0 is the whole file.
type place struct {
	file string
	line int
}

func (f fault) problem() Problem {
	r, ok := rules()[f.rule]
	if !ok {
		panic("guides: no rule is called " + f.rule)
	}
	return Problem{File: oneLine(f.file), Line: f.line, Rule: f.rule, What: f.what.words(), Why: r.Why, Mend: r.Mend, Warns: r.Warns}
}
