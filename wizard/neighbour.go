package wizard

// Leaf returns the step before (-1) or after (+1) the present one, without marking anything; ok is false at either end.
func (s *Session) Leaf(by int) (Action, bool) {
	st, err := s.look(s.progress, s.place)
	if err != nil || st.step == nil {
		return Action{}, false
	}
	i := st.index + by
	if i < 0 || i >= len(st.route.Steps) {
		return Action{}, false
	}
	to := s.place
	to.Step = st.route.Steps[i].ID
	return Action{Verb: Go, Place: to}, true
}

// Up returns the place that Esc leads to: from a step to its service, from there to the overview.
func (s *Session) Up() Action {
	if s.place.Step != "" {
		return Action{Verb: Go, Place: Place{Guide: s.place.Guide, Case: s.place.Case}}
	}
	return Action{Verb: Go}
}
