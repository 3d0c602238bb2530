package wizard

import (
	"bytes"
	"errors"
	"io/fs"
	"strings"

	"widerspruch/guides"
	"widerspruch/state"
)

// Arrivals is what an import brought.
type Arrivals struct {
	Changed bool // anything at all
	Cases   int
	Events  int
	Undone  int // events that were taken back elsewhere

	Touched map[string]bool // the ids of the cases that are new or in which something is
}

// ArrivalsOf compares the progress before and after an import.
func ArrivalsOf(before, after *state.Progress) (Arrivals, error) {
	came := Arrivals{Touched: map[string]bool{}}
	for i := range after.Cases {
		c := &after.Cases[i]
		old := before.Case(c.ID)
		if old == nil {
			came.Cases++
			came.Touched[c.ID] = true
			old = &state.Case{}
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
	old, err := state.Encode(before)
	if err != nil {
		return came, err
	}
	merged, err := state.Encode(after)
	came.Changed = !bytes.Equal(old, merged)
	return came, err
}

// ArrivalWords says in one line what an import brought.
func (s *Session) ArrivalWords(came Arrivals) string {
	if !came.Changed {
		return s.words.T("import.same")
	}
	var counts []string
	for _, part := range []struct {
		n   int
		key string
	}{{came.Cases, "import.cases"}, {came.Events, "import.events"}, {came.Undone, "import.undone"}} {
		if part.n > 0 {
			counts = append(counts, s.words.N(part.key, part.n))
		}
	}
	if len(counts) == 0 {
		counts = []string{s.words.T("import.else")}
	}
	return s.words.T("import.done", "what", strings.Join(counts, ", "))
}

// take merges another progress file into this one. One that is in another person's name is refused unless Force says that it
// is the same person.
func (d *draft) take() error {
	if d.a.Import == nil {
		return ErrNotPossible
	}
	mine, theirs := d.p.Person.Name, d.a.Import.Person.Name
	if mine != "" && theirs != "" && mine != theirs && !d.a.Force {
		return OtherPersonError{guides.Clean(mine), guides.Clean(theirs)}
	}
	merged, _ := state.Import(d.p, d.a.Import)
	came, err := ArrivalsOf(d.p, merged)
	if err != nil {
		return err
	}
	d.p, d.touched, d.effect.Arrived = merged, came.Changed, &came
	return nil
}

// OtherPersonError says that a file to import is in another person's name.
type OtherPersonError struct{ Mine, Theirs string }

func (e OtherPersonError) Error() string { return e.Theirs + " is not " + e.Mine }

// ReadImport reads the progress file of another computer. It may run on another goroutine than the rest of the session.
func (s *Session) ReadImport(path string) (*state.Progress, error) { return s.ports.Papers.Read(path) }

// ImportRefused says why a file was not taken in, and what to do.
func (s *Session) ImportRefused(path string, err error) (what, hint string) {
	path, why := guides.Clean(path), guides.Clean(err.Error())
	switch {
	case errors.Is(err, state.ErrForeign):
		return s.words.T("import.foreign", "path", path), s.words.T("import.nothing")
	case errors.Is(err, state.ErrNewer):
		return s.words.T("import.newer", "path", path), s.words.T("import.newer.hint")
	case errors.As(err, new(*fs.PathError)):
		return s.words.T("import.unread", "path", path, "why", why), s.words.T("import.nothing")
	}
	return s.words.T("import.damaged", "path", path, "why", why), s.words.T("import.nothing")
}
