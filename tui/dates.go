package tui

import (
	tea "charm.land/bubbletea/v2"

	"widerspruch/wizard"
)

// datesScreen is everything that waits for a day, the nearest first. Choosing one leads to its service.
type datesScreen struct {
	session *wizard.Session
	look    *look
	menu    menu
}

func newDatesScreen(session *wizard.Session, look *look) *datesScreen {
	s := &datesScreen{session: session, look: look}
	w := session.Words()
	var options []option
	for _, due := range session.Dates() {
		options = append(options, option{text: w.T("dates.row", "name", due.Name, "text", due.Text), choose: func() wish {
			return wish{pop: true, action: &wizard.Action{
				Verb: wizard.Go, Place: wizard.Place{Guide: due.Guide.ID, Case: due.Case},
			}}
		}})
	}
	intro := []string{w.T("dates.intro")}
	if len(options) == 0 {
		intro = []string{w.T("dates.none")}
	} else {
		calendar := session.CalendarAction()
		options = append(options, option{}, option{
			text: session.Label(calendar, nil), choose: func() wish { return ask(calendar, session, look) },
		}, option{}, option{text: w.T("dates.rules")})
		for _, rule := range session.DateRules() {
			options = append(options, option{text: rule})
		}
	}
	s.menu.set(intro, options)
	return s
}

// Below counts the lines below the window.
func (s *datesScreen) Below() int { return s.menu.Below() }

// Fit lays the dates out.
func (s *datesScreen) Fit(room room) { s.menu.fit(room) }

// Draw returns the dates.
func (s *datesScreen) Draw() ([]string, cursor) { return s.menu.draw(s.look) }

// Head names the screen.
func (s *datesScreen) Head() head { return head{place: s.session.Words().T("dates.title")} }

// Key handles a key.
func (s *datesScreen) Key(key tea.KeyPressMsg) wish { return s.menu.key(key) }

// Keys are the keys of a menu.
func (s *datesScreen) Keys() []binding { return menuKeys() }
