package wizard

import (
	"errors"
	"fmt"
	"strings"

	"widerspruch/state"
)

// Errors of Plan.
var (
	ErrReadOnly    = errors.New("wizard: the progress file is open for reading only")
	ErrNotPossible = errors.New("wizard: the action is not possible here")
	ErrUntil       = errors.New("wizard: the company's new day lies before its message")
	ErrProfile     = errors.New("wizard: a profile cannot have this name")
)

// Change is a planned action: the moment as it would be. Nothing has happened until it is saved and settled.
type Change struct {
	next    moment
	said    string
	outside Outside
	before  []func() error // what has to be done on the disk before the progress is saved

	Saves bool // there is something to write, so that Save may take a while
	Keeps bool // the person was promised that this is kept: if it could not be saved, nothing has happened, and it can be saved again as it is
}

// draft is the work of planning: a copy of the present moment that the action is applied to.
type draft struct {
	moment
	s       *Session // as it is now; only to be read
	before  []func() error
	touched bool
	said    string
	outside Outside
	deed    *deed
}

// Choose plans what the person chose: first the question that belongs to it, if it has one, else the action itself.
func (s *Session) Choose(a Action) (Change, error) {
	if change, tries := s.triesWriting(a); tries {
		return change, nil
	}
	if form := s.openForm(a); form != nil {
		next := s.moment.copied()
		next.form = form
		return Change{next: next}, nil
	}
	return s.Plan(a)
}

// Plan works out what an action changes, without asking anything. It changes nothing itself.
func (s *Session) Plan(a Action) (Change, error) {
	if keeps(a) && s.ReadOnly() {
		return Change{}, ErrReadOnly
	}
	d := &draft{moment: s.moment.copied(), s: s}
	if err := a.plan(d); err != nil {
		return Change{}, fmt.Errorf("%T: %w", a, err)
	}
	d.remember()
	if d.deed != nil {
		d.deeds = append(d.deeds, *d.deed)
	}
	return Change{
		next: d.moment, said: d.said, outside: d.outside, before: d.before,
		Saves: d.touched && !s.ReadOnly(), Keeps: keeps(a),
	}, nil
}

// Save writes the change. It may run on another goroutine than the rest of the session.
func (s *Session) Save(c Change) error {
	if !c.Saves {
		return nil
	}
	for _, do := range c.before {
		if err := do(); err != nil {
			return err
		}
	}
	return s.ports.Store.Save(c.next.progress)
}

// Kept says that what was saved is in the file, though the disk may not have said that it will stay there after a power cut.
func Kept(saved error) bool { return saved == nil || errors.Is(saved, state.ErrUnsure) }

// Settle makes the change the present moment, given what Save returned, and says what is to be said now. If the save failed,
// nothing that was to be kept has happened, and the person stays where they were with all that they typed; moves happen all the
// same, in memory, so that the guides stay readable on a full disk. What follows outside is nil unless the change counts.
func (s *Session) Settle(c Change, saved error) (said string, follows Outside) {
	said, follows = s.Failed(saved), c.outside
	switch {
	case Kept(saved):
		said = strings.TrimSpace(c.said + " " + said)
	case c.Keeps:
		if errors.As(saved, new(ProofError)) && s.form != nil { // it is said beside the field
			s.form.wrong, s.form.at = said, fieldProof
		}
		return clean(said), nil
	}
	s.moment = c.next
	return clean(said), follows
}

// Do plans, saves and settles, for a face that waits.
func (s *Session) Do(a Action) (said string, follows Outside, err error) {
	change, err := s.Plan(a)
	if err != nil {
		return "", nil, err
	}
	err = s.Save(change)
	said, follows = s.Settle(change, err)
	return said, follows, err
}

// doing is an action that belongs to one place and needs no name: a face gets it with a choice or an answer, and gives it back.
type doing func(*draft) error

func (a doing) plan(d *draft) error { return a(d) }

// asks is an action that only asks; another one follows from what is answered.
type asks func(*Session) *Form

func (a asks) ask(s *Session) *Form { return a(s) }

func (asks) plan(*draft) error { return ErrNotPossible }

// asksToKeep asks for what is to be kept. Nobody should type what cannot be.
type asksToKeep struct{ asks }

func (asksToKeep) keeps() {}

func (a asksToKeep) ask(s *Session) *Form {
	if s.ReadOnly() {
		return nil
	}
	return a.asks(s)
}

// handing only does something outside.
func handing(o Outside) doing {
	return func(d *draft) error {
		d.outside = o
		return nil
	}
}

// saying only says something.
func saying(key string) doing {
	return func(d *draft) error {
		d.said = d.words.T(key)
		return nil
	}
}

// kept is one that is promised to be kept: what was typed into a form, or what takes something back.
type kept func(*draft) error

func (kept) keeps() {}

func (a kept) plan(d *draft) error { return a(d) }

// inCase is one about a case, as long as there is that.
func inCase(id string, do func(*draft, *state.Case) error) kept {
	return func(d *draft) error {
		c := d.progress.Case(id)
		if c == nil {
			return ErrNotPossible
		}
		d.touched = true
		return do(d, c)
	}
}

// did says what is to be said once the action is kept, and how it can be taken back.
func (d *draft) did(words string, back Action) {
	d.said, d.touched = words, true
	if back != nil {
		d.deed = &deed{words, back}
	}
}
