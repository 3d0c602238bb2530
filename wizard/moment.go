package wizard

import (
	"slices"

	"widerspruch/i18n"
	"widerspruch/state"
)

// moment is all that a change may alter, and nothing else. A draft works on a copy of it, a Change carries the next one, and
// committing is one assignment: so what a failed save must not change cannot be changed.
type moment struct {
	progress  *state.Progress
	words     *i18n.Words
	place     Place
	trail     []Place            // how the person came here, the overview first; see moveTo
	form      *asked             // what is asked; nil if nothing is
	handed    int                // how many things were opened or copied at this place; the next sensible action follows from it
	deeds     []deed             // what can be taken back in this run, the last one last
	reasons   map[string]Reasons // by the guide's id; until the program ends, since the file need not know them
	also      map[string]bool    // what an objection asks for besides; see alsoAsking
	conflicts []state.Conflict   // what an import told differently and nobody was asked about yet
	failed    failed             // what could not be opened or copied at this place
	left      []string           // what a letter lacked and was asked for: that is not chosen by itself again
}

// copied is a moment that can be changed without touching this one. The reasons are copied where they change.
func (m moment) copied() moment {
	m.progress = m.progress.Clone()
	m.trail, m.deeds = slices.Clone(m.trail), slices.Clone(m.deeds)
	m.form = m.form.copied()
	return m
}

// deed is something that was done in this run and can be taken back.
type deed struct {
	words string // what was done: "Instagram: abgesendet"
	back  Action // takes it back
}

// moveTo stands at a place and keeps the way there. A place of the walk ends the way at the first one of its height or above
// it, other pages lie on top, and a place that is on the way is gone back to: so going back never leads in a circle.
func (m *moment) moveTo(to Place) {
	if to == m.place {
		return
	}
	m.handed, m.failed = 0, failed{}
	if i := slices.Index(m.trail, to); i >= 0 {
		m.trail, m.place = m.trail[:i], to
		return
	}
	trail := append(m.trail, m.place)
	if height := to.height(); height <= 2 {
		same := func(p Place) bool { return p.height() <= 2 && p.height() >= height }
		if i := slices.IndexFunc(trail, same); i >= 0 {
			trail = trail[:i]
		}
	}
	m.trail, m.place = trail, to
}

// comesFrom is where going back leads: along the way, else one step up.
func (m moment) comesFrom() Place {
	if n := len(m.trail); n > 0 {
		return m.trail[n-1]
	}
	switch m.place.View {
	case ViewStep, ViewEnd:
		return AtService(m.place.Guide, m.place.Case)
	}
	return Place{}
}
