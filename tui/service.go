package tui

import (
	tea "charm.land/bubbletea/v2"

	"widerspruch/wizard"
)

// serviceScreen is one service: what its guide says, where the person's cases stand, and what can be done.
type serviceScreen struct {
	session *wizard.Session
	look    *look
	view    wizard.ServiceView
	page    page
	room    room
	text    rendered
}

func newServiceScreen(session *wizard.Session, look *look) *serviceScreen {
	s := &serviceScreen{session: session, look: look}
	s.Refresh()
	return s
}

// Refresh looks at the session again.
func (s *serviceScreen) Refresh() {
	s.view, _ = s.session.ServiceView()
	s.text = rendered{}
	s.Fit(s.room)
}

// Fit renders the text and the actions for the room.
func (s *serviceScreen) Fit(room room) {
	s.room = room
	var actions []entry
	for i, action := range s.view.Actions {
		if i > 0 && action.Verb == wizard.Read && room.height >= lowWindow {
			actions = append(actions, entry{lines: []string{""}}) // the routes end here
		}
		actions = append(actions, entry{lines: wrap(s.session.Label(action, s.view.Actions), room.width-2), choice: true})
	}
	s.page.fit(room, s.text.lines(room, s.render), actions)
}

// render renders where things stand, what happened, then what the guide says.
func (s *serviceScreen) render(room room) []string {
	if s.view.Guide == nil {
		return nil
	}
	width := min(room.width, widestText)
	w := s.session.Words()
	status := wrap(wizard.Sign(s.view.Status)+" "+s.view.Words, width)
	var cases []string
	if len(s.view.Cases) > 1 {
		status = nil
		for _, c := range s.view.Cases {
			line := wizard.Sign(c.Status) + " " + c.Name + ": " + c.Words
			if c.ID == s.view.Case {
				line = s.look.strong.Render(line)
			}
			cases = append(cases, wrap(line, width)...)
		}
	}
	blocks := [][]string{status, cases, wrap(s.view.Asks, width), titled(w.T("service.history"), s.look, s.history(width)),
		partLines(s.view.Text.Intro, width, s.look, w)}
	for _, section := range s.session.Facts(s.view.Guide) {
		blocks = append(blocks, titled(section.Title, s.look, itemLines(section.Items, width)))
	}
	return joined(false, blocks...)
}

// history is the timeline of the chosen case.
func (s *serviceScreen) history(width int) []string {
	var lines []string
	for _, moment := range s.view.History {
		lines = append(lines, wrap(moment.Text, width)...)
	}
	return lines
}

// itemLines draws a list of plain texts.
func itemLines(items []string, width int) []string {
	var lines []string
	for _, item := range items {
		for i, line := range wrap(item, width-2) {
			mark := "• "
			if i > 0 {
				mark = "  "
			}
			lines = append(lines, mark+line)
		}
	}
	return lines
}

// Draw returns the page.
func (s *serviceScreen) Draw() ([]string, cursor) { return s.page.draw(s.look, s.session.Words()) }

// Head names the service and where it stands.
func (s *serviceScreen) Head() head {
	overview := s.session.Overview()
	return head{
		place:    s.view.Name,
		progress: s.session.Words().N("overview.progress", overview.Total, "done", overview.Done),
		done:     float64(overview.Done) / float64(max(overview.Total, 1)),
	}
}

// Key handles a key.
func (s *serviceScreen) Key(key tea.KeyPressMsg) wish {
	if s.page.key(key) {
		return wish{}
	}
	switch key.String() {
	case "esc", "left", "backspace":
		return do(s.session.Up())
	case "enter":
		if i := s.page.list.chosen; i < len(s.view.Actions) {
			return s.choose(s.view.Actions[i])
		}
	case "a":
		return s.find(wizard.AddCase)
	case "u":
		return s.find(wizard.Undo)
	case "l":
		return s.find(wizard.Read)
	case "n":
		if w := s.find(wizard.Unused); w.action != nil {
			return w
		}
		return s.find(wizard.Used)
	}
	return wish{}
}

// find chooses the first action of that kind, if there is one now.
func (s *serviceScreen) find(verb wizard.Verb) wish {
	for _, action := range s.view.Actions {
		if action.Verb == verb {
			return s.choose(action)
		}
	}
	return wish{}
}

// choose carries an action out, or asks what it wants to know first.
func (s *serviceScreen) choose(action wizard.Action) wish { return ask(action, s.session, s.look) }

// ask lays the form on top that an action wants filled; other actions are carried out at once.
func ask(action wizard.Action, session *wizard.Session, look *look) wish {
	switch {
	case action.Asks() && !session.ReadOnly():
		return wish{push: newEventForm(action, session, look)}
	case action.AsksAccount() && !session.ReadOnly():
		return wish{push: newAccountForm(action, session, look)}
	}
	return do(action)
}

// Keys are the keys of a service.
func (s *serviceScreen) Keys() []binding {
	return []binding{
		{"key.enter", "does.choose"}, {"key.updown", "does.move"}, {"key.esc", "does.back"}, {"key.l", "does.read"},
		{"key.page", "does.leaf"}, {"key.a", "does.addcase"}, {"key.u", "does.undo"}, {"key.n", "does.unused"}, {"key.q", "does.quit"},
		{"key.ctrlc", "does.quit"},
	}
}
