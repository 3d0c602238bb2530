package guides

import "fmt"

// Problem is something wrong with a guide, told so that its author can mend it.
type Problem struct {
	File string // relative to the folder of guides
	Line int    // 0 if it is about the whole file
	Rule string // a stable short id such as "link-host"
	What string // what is wrong
	Mend string // how to mend it
}

// String is one line: "instagram/de.md:12: what is wrong; mend: how (rule)".
func (p Problem) String() string {
	where := p.File
	if p.Line > 0 {
		where = fmt.Sprintf("%s:%d", p.File, p.Line)
	}
	return fmt.Sprintf("%s: %s; mend: %s (%s)", where, p.What, p.Mend, p.Rule)
}

// Error makes a Problem an error.
func (p Problem) Error() string { return p.String() }
