package state

import "slices"

// Exported returns what an export of p holds: all of it, but what was only begun to be typed.
func (p *Progress) Exported() *Progress {
	whole := p.Clone()
	whole.Kind, whole.Version, whole.Drafts = Kind, max(p.Version, Version), nil
	return whole
}

// Conflict is an event that two files tell differently under one id. Both are in the merged file, each under an id of its own, and both
// count until one of them is taken back.
type Conflict struct {
	Case  string // id of the case
	Own   Event  // as it is in the merged file
	Other Event  // as it is in the merged file
}

// Import returns own with everything that other has besides, and the events that the two tell differently. It changes neither. Foreign
// fields at the top of other do not come in, nor do its drafts; the drafts of own stay.
func Import(own, other *Progress) (merged *Progress, differ []Conflict) {
	known := *other
	known.Extra = nil
	merged = Merge(own, &known)
	merged.Kind, merged.Version, merged.Drafts = own.Kind, own.Version, own.Clone().Drafts // saving brings them up to date
	for i := range other.Cases {
		theirs := &other.Cases[i]
		mine := own.Case(theirs.ID)
		if mine == nil {
			continue
		}
		a, b := apart(mine.Events, theirs.Events)
		for j, e := range theirs.Events {
			at := slices.IndexFunc(mine.Events, func(m Event) bool { return m.ID == e.ID })
			if at < 0 || mine.Events[at].told() == e.told() {
				continue
			}
			if !slices.ContainsFunc(mine.Events, func(m Event) bool { return m.ID == b[j].ID && m.told() == e.told() }) {
				differ = append(differ, Conflict{theirs.ID, a[at], b[j]})
			}
		}
	}
	return merged, differ
}
