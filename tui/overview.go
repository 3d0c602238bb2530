package tui

import (
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"widerspruch/wizard"
)

// overviewScreen is the first screen: every service with where it stands.
type overviewScreen struct {
	session *wizard.Session
	look    *look
	view    wizard.Overview
	room    room

	entries []entry
	actions []wizard.Action       // of the choices, in the same order
	first   int                   // the first choice that is a service; before it stand the way back and what is due
	last    int                   // the first choice behind the services
	more    map[int]func() screen // by the choice: what is not about one service
	list    list

	fresh     bool // nothing was chosen yet: the cursor begins at the first service
	filter    textinput.Model
	filtering bool
}

func newOverviewScreen(session *wizard.Session, look *look) *overviewScreen {
	s := &overviewScreen{session: session, look: look, filter: newField()}
	s.Refresh()
	s.fresh = session.FirstTime()
	return s
}

// Refresh looks at the session again.
func (s *overviewScreen) Refresh() {
	s.view = s.session.Overview()
	s.build()
}

// Fit lays the rows out for the room.
func (s *overviewScreen) Fit(room room) {
	if room == s.room {
		return // a key needs no new rows
	}
	s.room = room
	s.build()
	if s.fresh && room.width > 0 {
		s.list.chosen, s.fresh = s.first, false
	}
}

// build makes the rows: the way back, what is due, the services by group.
func (s *overviewScreen) build() {
	s.entries, s.actions, s.more = nil, nil, nil
	if s.room.width == 0 {
		return // the window's size is not known yet
	}
	if s.filter.Value() == "" {
		s.greet()
		s.urgent()
		s.changed()
	}
	s.first = len(s.actions)
	s.services()
	s.last = len(s.actions)
	s.nothing()
}

// choose puts the cursor on a service: the one that the person comes back from.
func (s *overviewScreen) choose(guide string) {
	for i, action := range s.actions {
		if i >= s.first && action.Place.Guide == guide {
			s.list.chosen = i
		}
	}
}

// Below counts the lines below the window.
func (s *overviewScreen) Below() int { return s.list.below }

// Draw returns the rows, below the filter if there is one.
func (s *overviewScreen) Draw() ([]string, cursor) {
	if !s.filtering && s.filter.Value() == "" {
		return s.list.draw(s.entries, s.room.height, s.look)
	}
	line, at := fieldLine(&s.filter, s.session.Words().T("overview.filter"), s.room.width)
	rows, on := s.list.draw(s.entries, max(s.room.height-1, 0), s.look)
	if !s.filtering {
		on.y++
		at = on
	}
	return append([]string{line}, rows...), at
}

// Head names the program and how many services are done.
func (s *overviewScreen) Head() head {
	w := s.session.Words()
	return head{
		place:    w.T("overview.title"),
		progress: w.N("overview.progress", s.view.Total, "done", s.view.Done),
		done:     float64(s.view.Done) / float64(max(s.view.Total, 1)),
	}
}

// Typing reports that the filter has the keys.
func (s *overviewScreen) Typing() bool { return s.filtering }

// Paste puts text into the filter.
func (s *overviewScreen) Paste(text string) {
	s.filter, _ = s.filter.Update(tea.PasteMsg{Content: text})
	s.refilter()
}

// refilter shows what the filter lets through, from the top.
func (s *overviewScreen) refilter() {
	s.list = list{}
	s.build()
}

// Key handles a key.
func (s *overviewScreen) Key(key tea.KeyPressMsg) wish {
	name := key.String()
	switch {
	case name == "enter":
		s.filtering = false
		if open := s.more[s.list.chosen]; open != nil {
			return wish{push: open()}
		}
		if s.list.chosen < len(s.actions) {
			return ask(s.actions[s.list.chosen], s.session, s.look)
		}
	case name == "esc":
		s.filtering = false
		s.filter.Reset()
		s.refilter()
	case s.filtering && !(name == "up" || name == "down" || name == "pgup" || name == "pgdown"):
		s.filter, _ = s.filter.Update(key)
		s.refilter()
	case s.list.key(name, s.entries, s.room.height-1):
	case name == "/":
		s.filtering = true
		s.filter.Focus()
		return wish{cmd: readTexts(s.session.Index())}
	case name == "n":
		return s.toggleUnused()
	case name == "f":
		return wish{push: newDatesScreen(s.session, s.look)}
	case name == "e":
		return wish{push: newPapersScreen(s.session, s.look)}
	case name == "s":
		return wish{push: newSettingsScreen(s.session, s.look)}
	}
	return wish{}
}

// toggleUnused marks the chosen service as not used, or takes that back. The rows above the services are no services.
func (s *overviewScreen) toggleUnused() wish {
	i := s.list.chosen
	if i < s.first || i >= s.last {
		return wish{say: s.session.Words().T("refused.choose")}
	}
	id := s.actions[i].Place.Guide
	verb, said := wizard.Unused, "said.unused"
	name := ""
	for _, group := range s.view.Groups {
		for _, row := range group.Rows {
			if row.Guide.ID != id {
				continue
			}
			if name = row.Name; row.Unused {
				verb, said = wizard.Used, "said.used"
			}
		}
	}
	return wish{
		say:    s.session.Words().T(said, "name", name),
		action: &wizard.Action{Verb: verb, Place: wizard.Place{Guide: id}},
	}
}

// Keys are the keys of the overview.
func (s *overviewScreen) Keys() []binding {
	if s.filtering {
		return []binding{
			{"key.enter", "does.open"}, {"key.esc", "does.unfilter"}, {"key.updown", "does.choose"}, {"key.ctrlc", "does.quit"},
		}
	}
	return []binding{
		{"key.enter", "does.open"}, {"key.slash", "does.filter"}, {"key.f", "does.dates"}, {"key.q", "does.quit"},
		{"key.updown", "does.choose"}, {"key.n", "does.unused"}, {"key.e", "does.papers"}, {"key.s", "does.settings"}, {"key.esc", "does.unfilter"},
		{"key.ctrlc", "does.quit"},
	}
}
