package main

// Class says what asking an address told about it.
type Class string

// The classes. Three of them speak of the page itself; behind the others it cannot be seen.
const (
	OK         Class = "ok"         // the page is there
	Redirected Class = "redirected" // another page is there instead
	Gone       Class = "gone"       // 404, 410, or the name of the host is dead
	Login      Class = "login"      // one must log in to see it
	Blocked    Class = "blocked"    // programs are turned away: 403, 429, a captcha
	Unclear    Class = "unclear"    // no answer, or none that can be judged
)

// classes are all of them in the order of the summary.
var classes = [...]Class{OK, Redirected, Login, Blocked, Unclear, Gone}

// conclusive says whether the class speaks of the page itself.
func (c Class) conclusive() bool { return c == OK || c == Redirected || c == Gone }
