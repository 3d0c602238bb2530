package main

// Finding is what asking an address told. It is kept in a public file, so it holds our own words and the plain form of
// addresses, and nothing else of what a server said.
type Finding struct {
	Class  Class  `json:"class"`
	Target string `json:"target,omitempty"` // the other page that it leads to, as plainTarget writes it; of Redirected and Login
	Why    string `json:"why,omitempty"`    // what makes it so: "404", "timeout"
}

// agrees says whether two findings say the same. Why does not count: a host that times out today and refuses the
// connection tomorrow is as unclear as before.
func (f Finding) agrees(other Finding) bool {
	return f.Class == other.Class && f.Target == other.Target
}

// String is the finding within a sentence.
func (f Finding) String() string {
	if f.Class == Redirected {
		return "leads to " + f.Target
	}
	return string(f.Class) + f.because()
}

// because is the reason in brackets; empty if there is none to tell.
func (f Finding) because() string {
	switch {
	case f.Why == "":
		return ""
	case f.Target != "":
		return " (" + f.Why + ", at " + f.Target + ")"
	}
	return " (" + f.Why + ")"
}
