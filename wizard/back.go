package wizard

import "slices"

// Go stands at a place.
type Go struct{ To Place }

func (a Go) plan(d *draft) error { return d.goTo(a.To) }

// Back returns the way back to where the person came from; nil where a run begins, where there is none.
func (s *Session) Back() Action {
	if s.place.height() == 0 || s.place.Item == atStart {
		return nil
	}
	return Go{s.comesFrom()}
}

// OnWay reports that the way back leads over a place.
func (s *Session) OnWay(place Place) bool { return slices.Contains(s.trail, place) }

// goTo stands at a place, if it exists.
func (d *draft) goTo(place Place) error {
	st, err := d.s.look(d.progress, place)
	if err != nil {
		return err
	}
	if st.step != nil && st.c.Route != place.Route {
		st.c.Route, d.touched = place.Route, true
	}
	d.moveTo(place)
	if form := d.s.openForm(place.asks()); form != nil {
		d.form = form
	}
	return nil
}
