package main

// Finding is what asking an address told. It is kept in a public file, so it holds our own words and the plain form of
// addresses, and nothing else of what a server said.
type Finding struct {
	Class  Class  `json:"class"`
	Target string `json:"target,omitempty"` // where it leads in the end, as plainTarget writes it; only of Redirected
	Why    string `json:"why,omitempty"`    // what makes it so: "404", "timeout"
}

// agrees says whether two findings say the same. Why does not count: a host that times out today and refuses the
// connection tomorrow is as unclear as before.
func (f Finding) agrees(other Finding) bool {
	return f.Class == other.Class && f.Target == other.Target
}

// String is the finding within a sentence.
func (f Finding) String() string {
	switch {
	case f.Class == Redirected:
		return "leads to " + f.Target
	case f.Why != "":
		return string(f.Class) + " (" + f.Why + ")"
	}
	return string(f.Class)
}
