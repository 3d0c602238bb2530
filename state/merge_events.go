package state

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"time"
)

// mergeHistories joins the events of two files. Two events are one only if they have the same id and tell the same; then
// what was added to either (that it was taken back, evidence, unknown fields) is in both.
func mergeHistories(a, b []Event) []Event {
	a, b = apart(a, b)
	return union(a, b, eventID, compareEvents, mergeEvents)
}

// told is what an event tells. All else is added later, or says where it came from.
func (e Event) told() string {
	until := ""
	if e.Until != nil {
		until = Day(*e.Until).Format(time.DateOnly)
	}
	return fmt.Sprintf("%s %q %q %q %s %q", e.At.UTC().Format(time.RFC3339Nano), e.What, e.Ref, e.Note, until, e.Said)
}

// apart gives events that share an id and tell different things ids of their own: the least of them keeps the old one, the
// others get one that follows from what they tell, so that to import them again adds nothing. Which file they are in does not matter.
func apart(lists ...[]Event) (a, b []Event) {
	least := map[string]string{}
	differ := map[string]bool{}
	for _, list := range lists {
		for _, e := range list {
			told := e.told()
			known, ok := least[e.ID]
			if ok && known != told {
				differ[e.ID] = true
			}
			if !ok || told < known {
				least[e.ID] = told
			}
		}
	}
	if len(differ) == 0 {
		return lists[0], lists[1]
	}
	for i, list := range lists {
		lists[i] = slices.Clone(list)
		for j := range list {
			if e := &lists[i][j]; differ[e.ID] && e.told() != least[e.ID] {
				e.ID = idOf(*e)
			}
		}
	}
	return lists[0], lists[1]
}

// idOf is an id of the shape of NewID's that follows from an event.
func idOf(e Event) string {
	sum := sha256.Sum256([]byte(e.ID + " " + e.told()))
	return hex.EncodeToString(sum[:8])
}

func eventID(e Event) string { return e.ID }

func compareEvents(a, b Event) int {
	return cmp.Or(a.At.Compare(b.At), strings.Compare(a.ID, b.ID))
}

// mergeEvents joins two events that tell the same.
func mergeEvents(a, b Event) Event {
	void := cmp.Or(a.Void, b.Void)
	if a.Void != nil && b.Void != nil {
		*void = later(*a.Void, *b.Void)
	}
	until := cmp.Or(a.Until, b.Until)
	if a.Until != nil && b.Until != nil {
		*until = later(*a.Until, *b.Until)
	}
	return Event{
		ID: a.ID, At: later(a.At, b.At), What: a.What, Said: a.Said, Until: until, Ref: a.Ref, Note: a.Note,
		Step: max(a.Step, b.Step), Void: void, Guide: max(a.Guide, b.Guide),
		Evidence: union(a.Evidence, b.Evidence, evidenceID, compareEvidence, mergeEvidence),
		Extra:    mergeExtras(a.Extra, b.Extra),
	}
}
