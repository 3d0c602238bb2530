package wizard

import "widerspruch/state"

// claimer is a Store that can try to write after all. It returns what the file holds now; ok is false if it still cannot be written.
type claimer interface {
	Claim() (now *state.Progress, ok bool)
}

// tryWriting tries to write after all, before an action that promises to keep something: the other window may have been closed.
// then is what was to be done.
type tryWriting struct{ then Action }

func (tryWriting) outside() {}

// triesWriting is the change that only tries to write before the action; ok is false where nothing has to be tried.
func (s *Session) triesWriting(a Action) (change Change, ok bool) {
	if _, can := s.ports.Store.(claimer); !can || !keeps(a) || !s.ReadOnly() {
		return Change{}, false
	}
	return Change{next: s.moment.copied(), outside: tryWriting{a}}, true
}

// claim tries it.
func (s *Session) claim() (r Result) {
	now, ok := s.ports.Store.(claimer).Claim()
	if !ok {
		return Result{Err: ErrReadOnly}
	}
	return Result{Progress: now.Clone()}
}

// claimed goes on with what the file holds now: what the other window wrote counts. Of what happened here, only in memory, the case
// at which the person stands comes along.
func (s *Session) claimed(now *state.Progress) {
	if here := s.progress.Case(s.place.Case); here != nil && now.Case(here.ID) == nil {
		now.Cases = append(now.Cases, *here)
	}
	s.progress, s.deeds = now, nil
}
