package state

import "bytes"

// Arrivals is what an import brought.
type Arrivals struct {
	Changed bool `json:"changed"` // anything at all
	Cases   int  `json:"cases"`
	Events  int  `json:"events"`
	Undone  int  `json:"undone"` // events that were taken back elsewhere

	Touched map[string]bool `json:"-"` // the ids of the cases that are new or in which something is
}

// ArrivalsOf compares the progress before and after an import.
func ArrivalsOf(before, after *Progress) (Arrivals, error) {
	came := Arrivals{Touched: map[string]bool{}}
	for i := range after.Cases {
		c := &after.Cases[i]
		old := before.Case(c.ID)
		if old == nil {
			came.Cases++
			came.Touched[c.ID] = true
			old = &Case{}
		}
		known := map[string]bool{} // by id, and whether it was undone
		for _, event := range old.Events {
			known[event.ID] = event.Void != nil
		}
		for _, event := range c.Events {
			undone, was := known[event.ID]
			switch {
			case !was:
				came.Events++
			case !undone && event.Void != nil:
				came.Undone++
			default:
				continue
			}
			came.Touched[c.ID] = true
		}
	}
	old, err := Encode(before)
	if err != nil {
		return came, err
	}
	merged, err := Encode(after)
	came.Changed = !bytes.Equal(old, merged)
	return came, err
}
