package wizard

// claim tries to write after all before an action that promises to keep something: the other window may have been closed. What
// that one wrote counts from then on. Of what happened here, only in memory, the case at which the person stands comes along.
func (s *Session) claim(a Action) {
	if _, keeps := a.(keeping); !keeps || !s.ReadOnly() {
		return
	}
	now, ok := s.ports.Store.Claim()
	if !ok {
		return
	}
	now = now.Clone()
	if here := s.progress.Case(s.place.Case); here != nil && now.Case(here.ID) == nil {
		now.Cases = append(now.Cases, *here)
	}
	s.progress, s.deeds = now, nil
}
