package wizard

import (
	"errors"
	"io/fs"
	"slices"
	"strings"

	"widerspruch/letters"
	"widerspruch/state"
)

// Import takes in what another progress file has that this one lacks.
type Import struct{ Path string } // "" asks

func (Import) keeps() {}

func (a Import) ask(s *Session) *Form {
	if a.Path != "" || s.ReadOnly() {
		return nil
	}
	w := s.words
	return asksOne("import", w.T("settings.import"), w.T("import.go"), Field{
		Key: fieldPath, Label: w.T("paper.path"), Hint: w.T("settings.ask.import"), Value: s.ports.Papers.Copy(), Kind: FieldPath, check: pathTyped,
	}, func(path string) Action { return Import{PathTyped(path)} })
}

func (a Import) plan(d *draft) error {
	if a.Path == "" {
		return ErrNotPossible
	}
	d.outside = ReadImport{Path: a.Path}
	return nil
}

// imported takes in a progress that was read. If it is in another name, the person says first whether it is the same person.
type imported struct {
	from *state.Progress
	form string // Key of the form that asked for the file; it is closed
	same bool   // the person says that both are theirs
}

func (imported) keeps() {}

func (a imported) ask(s *Session) *Form {
	other, differs := s.otherPerson(a.from)
	if a.same || !differs {
		return nil
	}
	w := s.words
	return asksOne("import.same", w.T("settings.import"), w.T("form.next"), Field{
		Key: fieldSame, Label: w.T("import.person", "theirs", other.Theirs, "mine", other.Mine), Kind: FieldOne, Value: sameNo,
		Options: []Option{{Value: sameNo, Text: w.T("import.not")}, {Value: sameYes, Text: w.T("import.force")}},
	}, func(same string) Action {
		if same == sameYes {
			a.same = true
			return a
		}
		return saying("import.left")
	})
}

func (a imported) plan(d *draft) error {
	if other, differs := d.s.otherPerson(a.from); differs && !a.same {
		return other
	}
	merged, differ := state.Import(d.progress, a.from) // what two files tell differently of one event is kept apart
	came, err := state.ArrivalsOf(d.progress, merged)
	if err != nil {
		return err
	}
	d.progress, d.touched = merged, came.Changed
	d.said = d.s.ArrivalWords(came)
	if odd := d.s.OddWords(d.s.progress, merged); odd != "" {
		d.said += " " + odd
	}
	d.conflicts = differ
	d.closeForm(a.form)
	open := len(d.openConflicts())
	if open == 0 {
		return nil
	}
	d.said += " " + d.words.N("import.asks", open)
	return d.goTo(Place{View: ViewConflicts})
}

// ArrivalWords says in one line what an import brought.
func (s *Session) ArrivalWords(came state.Arrivals) string {
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

// OddWords point out which of the events that came in are of a day on which they cannot have been; "" if none is.
func (s *Session) OddWords(before, after *state.Progress) string {
	var rows []string
	for i := range after.Cases {
		c := &after.Cases[i]
		old := before.Case(c.ID)
		for _, event := range c.Counting() {
			known := old != nil && slices.ContainsFunc(old.Events, func(e state.Event) bool { return e.ID == event.ID })
			if known || letters.OddDay(s.words, event.At, s.now()) == "" {
				continue
			}
			rows = append(rows, s.words.T("settings.row", "name", s.titleOf(c), "value", s.eventWords(event)))
		}
	}
	if len(rows) == 0 {
		return ""
	}
	return s.words.N("import.odd", len(rows)) + " " + strings.Join(rows, "; ") + "."
}

// The answers to the question whether both files are of the same person.
const (
	fieldSame = "same"
	sameYes   = "yes"
	sameNo    = "no"
)

// OtherPersonError says that a file to import is in another person's name.
type OtherPersonError struct{ Mine, Theirs string }

func (e OtherPersonError) Error() string { return e.Theirs + " is not " + e.Mine }

// otherPerson reports that another progress is in another name than this one.
func (s *Session) otherPerson(from *state.Progress) (other OtherPersonError, differs bool) {
	mine, theirs := s.progress.Person.Name, from.Person.Name
	return OtherPersonError{mine, theirs}, mine != "" && theirs != "" && mine != theirs
}

// ImportRefused says why a file was not taken in, and what to do.
func (s *Session) ImportRefused(path string, err error) (what, hint string) {
	why := s.Why(err)
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
