package tui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"widerspruch/guides"
	"widerspruch/wizard"
)

// servicesScreen chooses several services: those that the person uses, or that a sheet is for.
type servicesScreen struct {
	action  wizard.Action // gets the ids
	session *wizard.Session
	look    *look
	ids     []string // chosen
	menu    menu
}

func newServicesScreen(action wizard.Action, session *wizard.Session, look *look) *servicesScreen {
	s := &servicesScreen{action: action, session: session, look: look, ids: slices.Clone(action.Services)}
	s.build()
	return s
}

// build makes a row for each service; the last row goes on.
func (s *servicesScreen) build() {
	w := s.session.Words()
	var options []option
	var group guides.Group
	for _, guide := range s.session.Guides() {
		if guide.Group != group {
			group = guide.Group
			options = append(options, option{}, option{text: s.session.GroupName(group)})
		}
		sign := "[ ] "
		if slices.Contains(s.ids, guide.ID) {
			sign = "[x] "
		}
		options = append(options, option{text: sign + clean(guide.Name.In(w.Lang())), choose: func() wish {
			s.toggle(guide.ID)
			return wish{}
		}})
	}
	options = append(options, option{}, option{text: w.T(s.word("go")), choose: s.goOn})
	s.menu.set([]string{w.T(s.word("how"))}, options[1:])
}

func (s *servicesScreen) toggle(id string) {
	if i := slices.Index(s.ids, id); i >= 0 {
		s.ids = slices.Delete(s.ids, i, i+1)
	} else {
		s.ids = append(s.ids, id)
	}
	s.build()
}

// goOn asks where the sheets go. They come in the order of the overview.
func (s *servicesScreen) goOn() wish {
	if len(s.ids) == 0 {
		return wish{say: s.session.Words().T("paper.services.none")}
	}
	action := s.action
	action.Services = nil
	for _, guide := range s.session.Guides() {
		if slices.Contains(s.ids, guide.ID) {
			action.Services = append(action.Services, guide.ID)
		}
	}
	if action.Verb == wizard.Choose {
		return wish{pop: true, action: &action}
	}
	return ask(action, s.session, s.look)
}

// word is the key of the words of this choice: of the services that one uses, or of those for a sheet.
func (s *servicesScreen) word(end string) string {
	if s.action.Verb == wizard.Choose {
		return "choose." + end
	}
	return "paper.services." + end
}

// Below counts the lines below the window.
func (s *servicesScreen) Below() int { return s.menu.Below() }

// Fit lays the services out.
func (s *servicesScreen) Fit(room room) { s.menu.fit(room) }

// Draw returns the services.
func (s *servicesScreen) Draw() ([]string, cursor) { return s.menu.draw(s.look) }

// Head names the screen.
func (s *servicesScreen) Head() head {
	w := s.session.Words()
	return head{place: w.T(s.word("title")), progress: w.N("paper.services.chosen", len(s.ids))}
}

// Key handles a key; w goes on from anywhere.
func (s *servicesScreen) Key(key tea.KeyPressMsg) wish {
	if key.String() == "w" {
		return s.goOn()
	}
	if key.String() == "space" {
		key = tea.KeyPressMsg{Code: tea.KeyEnter}
	}
	return s.menu.key(key)
}

// Keys are the keys of the choice.
func (s *servicesScreen) Keys() []binding {
	return []binding{
		{"key.enter", "does.tick"}, {"key.updown", "does.move"}, {"key.w", "does.goon"}, {"key.esc", "does.back"},
		{"key.space", "does.tick"}, {"key.q", "does.quit"}, {"key.ctrlc", "does.quit"},
	}
}
