package state

import (
	"cmp"
	"slices"
	"strings"
)

// Companies and agents stay whole when two files differ: half of each would be nobody's.

func compareCompanies(a, b *Company) int {
	if a == nil || b == nil {
		return compareNil(a == nil, b == nil)
	}
	return cmp.Or(strings.Compare(a.Name, b.Name), slices.Compare(a.Address, b.Address), strings.Compare(a.Email, b.Email), strings.Compare(a.Has, b.Has))
}

func mergeCompanies(a, b *Company) *Company {
	switch order := compareCompanies(a, b); {
	case order < 0:
		return b
	case order == 0 && a != nil:
		a.Extra = mergeExtras(a.Extra, b.Extra)
	}
	return a
}

func compareAgents(a, b *Agent) int {
	if a == nil || b == nil {
		return compareNil(a == nil, b == nil)
	}
	return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.Centre, b.Centre), slices.Compare(a.Address, b.Address), strings.Compare(a.Email, b.Email))
}

func mergeAgents(a, b *Agent) *Agent {
	switch order := compareAgents(a, b); {
	case order < 0:
		return b
	case order == 0 && a != nil:
		a.Extra = mergeExtras(a.Extra, b.Extra)
	}
	return a
}

// compareNil puts nothing before something.
func compareNil(a, b bool) int {
	switch {
	case a && !b:
		return -1
	case b && !a:
		return 1
	}
	return 0
}
