package state

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"
	"strings"
	"time"
)

// Merge returns one progress out of two, such as the laptop's and the desktop's: every case, event, step, piece of evidence
// and unused service that either has, each once. It changes neither of them. Neither the order nor the number of merges
// matters, and to merge a file with itself changes nothing.
//
// Where the two say different things, a rule decides that does not ask which of them came first:
//   - of two texts (name, account, route) the greater one in byte order stays, so something beats nothing;
//   - of two moments the later one stays, so no period is counted too short;
//   - an event that was undone stays undone, and so does its step;
//   - of two places to resume at, the one whose case has the greater id stays;
//   - two events of one id that say different things are two events (see Conflict).
//
// Drafts are in neither: they belong to the window in which they were typed.
//
// A file does not remember what was taken out of it, so what only one of the two took out comes back: a blank case, an account
// name, the mark of a service that is not used.
func Merge(a, b *Progress) *Progress {
	a, b = a.Clone(), b.Clone()
	merged := &Progress{
		Kind: max(a.Kind, b.Kind), Version: max(a.Version, b.Version),
		Person:   mergePersons(a.Person, b.Person),
		Language: max(a.Language, b.Language),
		Face:     max(a.Face, b.Face),
		Unused:   weave(a.Unused, b.Unused, func(x, y string) bool { return x < y }),
		Cases:    union(a.Cases, b.Cases, caseID, compareCases, mergeCases),
		Resume:   mergeResumes(a.Resume, b.Resume),
		Extra:    mergeExtras(a.Extra, b.Extra),
	}
	for i := range merged.Cases { // also of a case that only one of them has: a file may hold an event twice
		merged.Cases[i].Events = mergeHistories(merged.Cases[i].Events, nil)
	}
	return merged
}

func mergePersons(a, b Person) Person {
	address := a.Address
	if slices.Compare(a.Address, b.Address) < 0 { // as a whole: half of each would be nobody's
		address = b.Address
	}
	return Person{
		Profile: max(a.Profile, b.Profile), Child: max(a.Child, b.Child), Parent: max(a.Parent, b.Parent), Agent: mergeAgents(a.Agent, b.Agent),
		Name: max(a.Name, b.Name), Email: max(a.Email, b.Email), Address: address,
		Country: max(a.Country, b.Country), Land: max(a.Land, b.Land), Extra: mergeExtras(a.Extra, b.Extra),
	}
}

func caseID(c Case) string       { return c.ID }
func compareCases(a, b Case) int { return strings.Compare(a.ID, b.ID) }

func mergeCases(a, b Case) Case {
	c := Case{
		ID: a.ID, Guide: max(a.Guide, b.Guide), Account: max(a.Account, b.Account), Route: max(a.Route, b.Route), Via: max(a.Via, b.Via),
		Steps:   mergeSteps(a.Steps, b.Steps),
		Events:  mergeHistories(a.Events, b.Events),
		Company: mergeCompanies(a.Company, b.Company),
		Extra:   mergeExtras(a.Extra, b.Extra),
	}
	for _, e := range c.Events {
		if marked, ok := c.Steps[e.Marks()]; ok && e.Void != nil && marked.Before(*e.Void) {
			delete(c.Steps, e.Marks()) // one of the two did not know yet that it was undone
		}
	}
	return c
}

// mergeSteps adds b's steps to a's.
func mergeSteps(a, b map[string]time.Time) map[string]time.Time {
	if a == nil {
		return b
	}
	for key, marked := range b {
		a[key] = later(a[key], marked)
	}
	return a
}

// evidenceID tells two files apart, and also two states of one file.
func evidenceID(e Evidence) string { return e.SHA256 + " " + e.Path }

func compareEvidence(a, b Evidence) int { return strings.Compare(evidenceID(a), evidenceID(b)) }

func mergeEvidence(a, b Evidence) Evidence {
	a.Size, a.Extra = max(a.Size, b.Size), mergeExtras(a.Extra, b.Extra)
	return a
}

func mergeResumes(a, b *Resume) *Resume {
	if a == nil || b == nil {
		return cmp.Or(a, b)
	}
	switch cmp.Or(strings.Compare(a.Case, b.Case), strings.Compare(a.Step, b.Step)) {
	case -1:
		return b
	case 1:
		return a
	}
	a.Extra = mergeExtras(a.Extra, b.Extra)
	return a
}

// mergeExtras adds b's unknown fields to a's.
func mergeExtras(a, b map[string]json.RawMessage) map[string]json.RawMessage {
	if a == nil {
		return b
	}
	for name, value := range b {
		if bytes.Compare(compact(a[name]), compact(value)) < 0 {
			a[name] = value
		}
	}
	return a
}

// compact is a value without the blanks between its parts: those change with each save.
func compact(value json.RawMessage) []byte {
	var out bytes.Buffer
	if err := json.Compact(&out, value); err != nil {
		return value // no JSON, or nothing
	}
	return out.Bytes()
}

// later returns the later moment; the same moment on two clocks is decided by how it is written.
func later(a, b time.Time) time.Time {
	if cmp.Or(a.Compare(b), strings.Compare(a.Format(time.RFC3339), b.Format(time.RFC3339))) < 0 {
		return b
	}
	return a
}
