package main

// Result is what a run says of one address.
type Result struct {
	Address
	Known *Entry // before the run; nil if it is new
	Found Finding
	State State
}

// State says how much a result is worth.
type State int

// The states of results.
const (
	NotAsked    State = iota // the time was up, or nobody wanted to know; Found is empty
	Unconfirmed              // news that was not the same when it was asked again; Found is the last answer
	Settled                  // Found can be relied on
)

// isNews says whether an answer is worth asking for again: it is not what was known. Of a new address only what is bad is.
func (r *Result) isNews() bool {
	if r.Known == nil {
		return r.Found.Class == Gone || r.Found.Class == Unclear
	}
	return !r.Known.agrees(r.Found)
}

// alarms says whether somebody has to look at it.
func (r *Result) alarms() bool { return r.State == Settled && r.Known.alarms(r.Found) }

// changed says whether the snapshot will say something else of an address that it knows.
func (r *Result) changed() bool {
	if r.State != Settled || r.Known == nil {
		return false
	}
	return r.Known.after(r.URL, r.Found).Finding != r.Known.Finding
}

// entry is what the snapshot says of the address from now on; nothing if nothing is known.
func (r *Result) entry() (Entry, bool) {
	switch {
	case r.State == Settled:
		return r.Known.after(r.URL, r.Found), true
	case r.Known != nil:
		return *r.Known, true
	}
	return Entry{}, false
}
