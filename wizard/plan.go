package wizard

import (
	"errors"
	"fmt"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
)

// Errors of Plan.
var (
	ErrReadOnly    = errors.New("wizard: the progress file is open for reading only")
	ErrNotPossible = errors.New("wizard: the action is not possible here")
	ErrFuture      = errors.New("wizard: the date lies in the future")
	ErrWord        = errors.New("wizard: the word that removes everything was not typed")
	ErrProfile     = errors.New("wizard: a profile cannot have this name")
)

// Change is a planned action: the progress as it would be, and where the person would stand. Nothing has happened until it
// is saved and committed.
type Change struct {
	Action   Action
	Effect   Effect
	progress *state.Progress
	words    *i18n.Words
	place    Place
	handed   int
	reasons  map[string]Reasons
	access   bool
	before   []func() error // what has to be done on the disk before the progress is saved
	saves    bool           // there is something to write
	records  bool           // the person was promised that this is kept
}

// Saves reports that the change has something to write.
func (c Change) Saves() bool { return c.saves }

// Plan works out what an action would change. It changes nothing itself.
func (s *Session) Plan(a Action) (Change, error) {
	if recording[a.Verb] && s.ReadOnly() {
		return Change{}, ErrReadOnly
	}
	d := &draft{
		s: s, a: a, p: s.progress.Clone(), words: s.words, place: s.place, handed: s.handed, reasons: s.reasons, access: s.access,
	}
	if err := d.apply(); err != nil {
		return Change{}, fmt.Errorf("%s: %w", a.Verb, err)
	}
	d.remember()
	if d.place != s.place {
		d.handed = 0
	}
	return Change{
		Action: a,
		Effect: d.effect, progress: d.p, words: d.words, place: d.place, handed: d.handed,
		reasons: d.reasons, access: d.access, before: d.before,
		saves: d.touched && !s.ReadOnly(), records: recording[a.Verb],
	}, nil
}

// recording holds the verbs that promise to keep something. The others only move or hand something over, and work even if
// the file cannot be written.
var recording = map[Verb]bool{
	Done: true, Reopen: true, Record: true, Undo: true, Unused: true, Used: true, Choose: true,
	AddCase: true, NameCase: true, DropCase: true, Cover: true, Uncover: true, SetPerson: true, SetLang: true, SetFace: true,
	Import: true, Match: true, Differ: true, Seen: true,
}

// Save writes the change. It may run on another goroutine than the rest of the session.
func (s *Session) Save(c Change) error {
	if !c.Saves() {
		return nil
	}
	for _, do := range c.before {
		if err := do(); err != nil {
			return err
		}
	}
	return s.ports.Store.Save(c.progress)
}

// Commit makes the change the present state, given what Save returned. If it failed, nothing that was to be recorded has
// happened; moves happen all the same, in memory, so that the guides stay readable on a full disk.
func (s *Session) Commit(c Change, saved error) {
	if saved != nil && c.records {
		return
	}
	s.progress, s.words, s.place, s.handed = c.progress, c.words, c.place, c.handed
	s.reasons, s.access = c.reasons, c.access
}

// Do plans, saves and commits, for a face that waits.
func (s *Session) Do(a Action) (Effect, error) {
	change, err := s.Plan(a)
	if err != nil {
		return Effect{}, err
	}
	saved := s.Save(change)
	s.Commit(change, saved)
	return change.Effect, saved
}

// draft is the work of Plan: a copy of the progress that the action is applied to.
type draft struct {
	s       *Session
	a       Action
	p       *state.Progress
	words   *i18n.Words
	place   Place
	handed  int
	effect  Effect
	reasons map[string]Reasons
	access  bool
	before  []func() error
	touched bool
}

// apply carries out the action on the draft.
func (d *draft) apply() error {
	switch d.a.Verb {
	case Go:
		return d.goTo(d.a.Place)
	case Begin:
		return d.begin()
	case Open, CopyLink, ShowQR, CopyText:
		return d.handOver()
	case OpenLink:
		return d.openLink()
	case Done:
		return d.done()
	case Skip:
		return d.forward()
	case Reopen:
		return d.reopen()
	case Record:
		return d.record()
	case Undo:
		return d.undo()
	case Unused, Used:
		return d.use(d.a.Verb == Used)
	case Choose:
		return d.choose()
	case Nothing:
		d.effect.Nothing = true
		return nil
	case AddCase, NameCase, DropCase:
		return d.account()
	case Cover, Uncover:
		return d.cover()
	case Read:
		d.effect.Read = d.a.Place.Guide
		return nil
	case SetPerson:
		d.p.Person, d.touched = d.a.Person, true
		return nil
	case SetLang:
		return d.speak()
	case SetFace:
		d.p.Face, d.touched = d.a.Face, true
		return nil
	case Write, CopyLetter, MailLetter, OpenForm:
		return d.letter()
	case AskAccess:
		d.access = !d.access
		return nil
	case Give, Tick, SetReasons, CopyReasons:
		return d.give()
	case SavePaper:
		return d.savePaper()
	case Settings:
		d.effect.Settings = true
		return nil
	case Import:
		return d.take()
	case SwitchPerson, Wipe:
		return d.leave()
	case Seen:
		return d.seen()
	case Match, Differ:
		return d.answer()
	case Feedback, CopyFeedback, OpenFeedback:
		return d.feedback()
	}
	return ErrNotPossible
}

// speak changes the language.
func (d *draft) speak() error {
	words, err := i18n.New(d.a.Language)
	if err != nil {
		return err
	}
	d.words, d.p.Language, d.touched = words, d.a.Language, true
	return nil
}

// remember keeps the step the person stands at, so that the next start leads there.
func (d *draft) remember() {
	if d.place.Step == "" {
		return
	}
	was := d.p.Resume
	if was != nil && was.Case == d.place.Case && was.Step == d.place.Step {
		return
	}
	d.p.Resume, d.touched = &state.Resume{Case: d.place.Case, Step: d.place.Step}, true
}

// stand is what a place means in the library and the draft.
type stand struct {
	guide *guides.Guide
	c     *state.Case       // nil before a case is begun
	route *guides.RouteText // nil at a service
	step  *guides.Step      // nil at a service
	index int               // of the step
}

// look finds what a place names, or says that the place does not exist (any more).
func (s *Session) look(p *state.Progress, place Place) (stand, error) {
	guide, ok := s.ports.Library.Guide(place.Guide)
	if !ok {
		return stand{}, ErrNotPossible
	}
	st := stand{guide: guide}
	if place.Case != "" {
		if st.c = p.Case(place.Case); st.c == nil {
			return stand{}, ErrNotPossible
		}
	}
	if place.Route == "" {
		return st, nil
	}
	if st.route, ok = guide.Text(s.words.Lang()).Route(place.Route); !ok {
		return stand{}, ErrNotPossible
	}
	if place.Step == "" {
		return st, nil
	}
	st.index = st.route.Index(place.Step)
	if st.index < 0 || st.c == nil {
		return stand{}, ErrNotPossible
	}
	st.step = &st.route.Steps[st.index]
	return st, nil
}
