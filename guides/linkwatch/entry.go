package main

// Entry is what is known of an address.
type Entry struct {
	Address string `json:"address"`
	Finding
	Last *Finding `json:"last,omitempty"` // what it was when it could last be seen, if it cannot be seen now
}

// seen is the last finding that spoke of the page itself; nil if there was none.
func (e *Entry) seen() *Finding {
	switch {
	case e == nil:
		return nil
	case e.conclusive():
		return &e.Finding
	}
	return e.Last
}

// conclusive says whether the page itself was seen.
func (e *Entry) conclusive() bool { return e.Class.conclusive() }

// after is the entry of an address after it was found anew. The reason of a wall or of a silence stays the one of the day
// it began: otherwise the file would change with every mood of a host.
func (e *Entry) after(address string, found Finding) Entry {
	if e != nil && e.agrees(found) && !found.Class.conclusive() {
		return *e
	}
	next := Entry{Address: address, Finding: found}
	if !found.Class.conclusive() {
		next.Last = e.seen()
	}
	return next
}

// alarms says whether a finding is one that somebody has to look at: the page is gone, or another one is there than before.
// What was never seen before cannot have moved, so that a new address alarms only if it is gone. A login wall never does,
// but a redirect where one had to log in does: that is how a form disappears.
func (e *Entry) alarms(found Finding) bool {
	seen := e.seen()
	switch found.Class {
	case Gone:
		return seen == nil || seen.Class != Gone
	case Redirected:
		return seen != nil && !seen.agrees(found) || seen == nil && e != nil && e.Class == Login
	}
	return false
}
