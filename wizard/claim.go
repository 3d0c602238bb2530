package wizard

import "widerspruch/state"

// claimer is a Store that can try to write after all. It returns what the file holds now; ok is false if it still cannot be written.
type claimer interface {
	Claim() (now *state.Progress, ok bool)
}

// claim tries to write after all before an action that promises to keep something: the other window may have been closed. What
// that one wrote counts from then on. Of what happened here, only in memory, the case at which the person stands comes along.
func (s *Session) claim(a Action) {
	if _, keeps := a.(keeping); !keeps || !s.ReadOnly() {
		return
	}
	store, can := s.ports.Store.(claimer)
	if !can {
		return
	}
	now, ok := store.Claim()
	if !ok {
		return
	}
	now = now.Clone()
	if here := s.progress.Case(s.place.Case); here != nil && now.Case(here.ID) == nil {
		now.Cases = append(now.Cases, *here)
	}
	s.progress, s.deeds = now, nil
}
