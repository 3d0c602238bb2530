package state

// union joins two lists whose members have ids. Each id is in it once; two members with the same one are joined. The members
// keep the order that they have in either list, because it says what was entered last. Where that leaves it open, and where
// the lists contradict each other, compare decides.
//
// Files that came from one another by appending and merging never contradict each other, and so it does not matter in which
// order they are merged: each list is then the part, for its members, of the one order that all of them together have.
func union[T any](a, b []T, id func(T) string, compare func(a, b T) int, join func(a, b T) T) []T {
	members := map[string]T{}
	ids := func(list []T) []string {
		var ids []string
		for _, m := range list {
			if known, doubled := members[id(m)]; doubled {
				m = join(known, m)
			}
			members[id(m)] = m
			ids = append(ids, id(m))
		}
		return ids
	}
	idsA, idsB := ids(a), ids(b)
	var all []T
	for _, id := range weave(idsA, idsB, func(x, y string) bool { return compare(members[x], members[y]) < 0 }) {
		all = append(all, members[id])
	}
	return all
}

// weave puts two lists of ids into one. It takes the head of one of them again and again, always one that stands behind
// nothing in the other list, and of two such heads the one that comes first.
func weave(a, b []string, first func(x, y string) bool) []string {
	inA, inB, taken := setOf(a), setOf(b), map[string]bool{}
	var order []string
	for {
		a, b = without(a, taken), without(b, taken)
		var next string
		switch {
		case len(a) == 0 && len(b) == 0:
			return order
		case len(a) == 0:
			next = b[0]
		case len(b) == 0 || a[0] == b[0]:
			next = a[0]
		case inA[b[0]] && !inB[a[0]]: // b's head waits for a's
			next = a[0]
		case inB[a[0]] && !inA[b[0]]: // and the other way round
			next = b[0]
		case first(b[0], a[0]):
			next = b[0]
		default:
			next = a[0]
		}
		taken[next] = true
		order = append(order, next)
	}
}

func setOf(ids []string) map[string]bool {
	set := make(map[string]bool, len(ids))
	for _, id := range ids {
		set[id] = true
	}
	return set
}

// without drops the ids at the head of a list that were taken.
func without(ids []string, taken map[string]bool) []string {
	for len(ids) > 0 && taken[ids[0]] {
		ids = ids[1:]
	}
	return ids
}
