package tui

import (
	"path/filepath"
	"slices"

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

// Refresh looks at the session again and chooses the sensible action.
func (s *serviceScreen) Refresh() {
	s.view, _ = s.session.ServiceView()
	s.page.list.chosen = s.view.Chosen
	if s.view.Chosen < 0 { // the cursor stands somewhere all the same: where Enter does no harm
		s.page.list.chosen = max(slices.IndexFunc(s.view.Actions, func(a wizard.Action) bool { return a.Verb == wizard.Read }), 0)
	}
	s.text = rendered{}
	s.Fit(s.room)
}

// Fit renders the text and the actions for the room.
func (s *serviceScreen) Fit(room room) {
	s.room = room
	var actions []entry
	for i, action := range s.view.Actions {
		actions = append(actions, s.heading(i)...)
		actions = append(actions, actionRow(action, s.view.Actions, s.session, room))
	}
	s.page.fit(room, s.text.lines(room, s.render), actions)
}

// heading names the routes, and ends them with a blank line, where there is room.
func (s *serviceScreen) heading(i int) []entry {
	actions := s.view.Actions
	switch {
	case s.room.height < lowWindow || actions[i].Verb != wizard.Begin && (i == 0 || actions[i-1].Verb != wizard.Begin):
		return nil
	case actions[i].Verb != wizard.Begin:
		return []entry{{lines: []string{""}}}
	case i > 0 && actions[i-1].Verb == wizard.Begin:
		return nil
	}
	return []entry{{lines: []string{s.session.Words().T("routes." + string(s.view.Guide.Kind))}}}
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
	changes := titled(w.T("changed.title"), s.look, itemLines(s.view.Changes, width))
	blocks := [][]string{changes, status, cases, wrap(s.view.Asks, width), titled(w.T("service.history"), s.look, s.history(width)),
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
		text := moment.Text
		for _, file := range moment.Evidence {
			text = s.session.Words().T("history.proof", "text", text, "file", clean(filepath.Base(file.Path)))
		}
		lines = append(lines, wrap(text, width)...)
	}
	return lines
}

// itemLines draws a list of plain texts.
func itemLines(items []string, width int) []string {
	var lines []string
	for _, item := range items {
		lines = append(lines, hanging("• ", item, width)...)
	}
	return lines
}

// Below counts the actions' lines below the window.
func (s *serviceScreen) Below() int { return s.page.list.below }

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
		return s.page.chosenAction(s.view.Actions, s.session, s.look)
	case "a":
		return find(s.view.Actions, s.session, s.look, wizard.AddCase)
	case "u":
		return find(s.view.Actions, s.session, s.look, wizard.Undo)
	case "l":
		return find(s.view.Actions, s.session, s.look, wizard.Read)
	case "n":
		return find(s.view.Actions, s.session, s.look, wizard.Unused, wizard.Used)
	}
	return wish{}
}

// find carries out the first action of one of the kinds, in the order of the kinds, or says that there is none now.
func find(actions []wizard.Action, session *wizard.Session, look *look, verbs ...wizard.Verb) wish {
	for _, verb := range verbs {
		for _, action := range actions {
			if action.Verb == verb {
				return ask(action, session, look)
			}
		}
	}
	return wish{say: session.Words().T("refused.notpossible")}
}

// ask lays the form on top that an action wants filled; other actions are carried out at once.
func ask(action wizard.Action, session *wizard.Session, look *look) wish {
	switch {
	case action.Asks() && !session.ReadOnly():
		return wish{push: newEventForm(action, session, look)}
	case action.AsksAccount() && !session.ReadOnly():
		return wish{push: newAccountForm(action, session, look)}
	case action.AsksServices() && !(action.Verb == wizard.Choose && session.ReadOnly()):
		return wish{push: newServicesScreen(action, session, look)}
	case action.AsksPath():
		return wish{push: newPathForm(action, session.SuggestPath(action), session, look)}
	case action.Verb == wizard.SetReasons:
		return wish{push: newWritingScreen(action, session, look)}
	case action.AsksRemark() && !session.ReadOnly():
		return wish{push: newRemarkForm(action, session, look)}
	}
	if action.Verb == wizard.Undo {
		return wish{action: &action, say: session.Words().T("said.undone", "event", session.Words().T("event."+string(action.Event)))}
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
