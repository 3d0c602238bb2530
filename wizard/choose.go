package wizard

import (
	"slices"
)

// ChosenServices are the ids of the services that the person uses, as far as they have said: all that are not marked as unused.
func (s *Session) ChosenServices() []string {
	var ids []string
	for _, guide := range s.ports.Library.Guides() {
		if !s.unused(guide) {
			ids = append(ids, guide.ID)
		}
	}
	return ids
}

// ChooseAction asks which services the person uses. Before anything was said none is ticked: people tick the few that they
// use sooner than untick the many that they do not.
func (s *Session) ChooseAction() Action {
	action := Action{Verb: Choose}
	if !s.FirstTime() {
		action.Services = s.ChosenServices()
	}
	return action
}

// choose marks every service that was not chosen as unused. Its cases stay as they are, and it stays on the overview.
func (d *draft) choose() error {
	known := func(id string) bool { _, ok := d.s.Guide(id); return ok }
	// ids that this library does not know may come from another version; they stay
	d.p.Unused = slices.DeleteFunc(slices.Clone(d.p.Unused), known)
	for _, guide := range d.s.ports.Library.Guides() {
		if !slices.Contains(d.a.Services, guide.ID) {
			d.p.Unused = append(d.p.Unused, guide.ID)
		}
	}
	d.touched = true
	return nil
}
