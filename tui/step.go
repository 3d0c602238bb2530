package tui

import (
	tea "charm.land/bubbletea/v2"
	xansi "github.com/charmbracelet/x/ansi"

	"widerspruch/wizard"
)

// stepScreen is one step: its text, the address, and what can be done. In a wide window all steps of the route stand at
// the left.
type stepScreen struct {
	session *wizard.Session
	look    *look
	view    wizard.StepView
	page    page
	room    room
	side    []string
	text    rendered
}

func newStepScreen(session *wizard.Session, look *look) *stepScreen {
	s := &stepScreen{session: session, look: look}
	s.Refresh()
	return s
}

// Refresh looks at the session again and chooses the sensible action.
func (s *stepScreen) Refresh() {
	s.view, _ = s.session.StepView()
	s.page.list.chosen = s.view.Chosen
	s.text = rendered{}
	s.Fit(s.room)
}

// wide reports that the list of steps has its column. The page is then drawn beside it.
func (s *stepScreen) wide() bool { return s.room.width > widestText }

// Fit renders the text and the actions for the room.
func (s *stepScreen) Fit(room room) {
	s.room = room
	inner := room
	s.side = nil
	if s.wide() {
		inner.width -= sideWidth
		s.side = s.sideLines()
	}
	s.page.fit(inner, s.text.lines(inner, s.render), actionRows(s.view.Actions, s.session, inner))
	s.page.pinAddress(s.view.Actions, s.look)
}

// render renders the step's title and body, at a route's first step below the words about the route, and what the guide rests on.
func (s *stepScreen) render(room room) []string {
	w := s.session.Words()
	var route []string
	if s.view.Index == 0 {
		route = partLines(s.view.Route.Intro, room.width, s.look, w)
	}
	warning := wrap(s.view.Warning, room.width)
	body := partLines(s.view.Parts, room.width, s.look, w)
	var about []string
	for _, line := range s.session.About(s.view) {
		about = append(about, wrap(line, room.width)...)
	}
	return joined(room.low(), []string{s.title()}, warning, route, body, about)
}

// title is the step's heading; a done one says so.
func (s *stepScreen) title() string {
	title := s.view.Step.Title
	if s.view.Index < len(s.view.Marked) && s.view.Marked[s.view.Index] {
		title = s.session.Words().T("step.done", "title", title)
	}
	return s.look.strong.Render(title)
}

// sideLines lists the route's steps with their marks.
func (s *stepScreen) sideLines() []string {
	lines := []string{xansi.Truncate(s.view.Route.Title, sideWidth-2, "…"), ""}
	for i, step := range s.view.Route.Steps {
		sign, mark := "[ ] ", "  "
		if s.view.Marked[i] {
			sign = "[x] "
		}
		line := xansi.Truncate(sign+step.Title, sideWidth-4, "…")
		if i == s.view.Index {
			mark, line = s.look.accent.Render(">")+" ", s.look.strong.Render(line)
		}
		lines = append(lines, mark+line)
	}
	return lines
}

// Draw returns the page, beside the list of steps if there is room for it.
func (s *stepScreen) Draw() ([]string, cursor) {
	lines, at := s.page.draw(s.look, s.session.Words())
	if !s.wide() {
		return lines, at
	}
	at.x += sideWidth
	return beside(s.side, lines, s.page.room.width, s.room.height), at
}

// Head names the service and the route, and which step of how many this is.
func (s *stepScreen) Head() head {
	n, total := s.view.Index+1, len(s.view.Route.Steps)
	done := 0
	for _, marked := range s.view.Marked {
		if marked {
			done++
		}
	}
	return head{
		place:    s.view.Name + " › " + s.view.Route.Title,
		progress: s.session.Words().T("status.step", "n", n, "total", total),
		done:     float64(done) / float64(max(total, 1)),
	}
}

// Key handles a key.
func (s *stepScreen) Key(key tea.KeyPressMsg) wish {
	if s.page.key(key) {
		s.page.pinAddress(s.view.Actions, s.look)
		return wish{}
	}
	switch key.String() {
	case "esc":
		return do(s.session.Up())
	case "enter":
		return s.page.chosenAction(s.view.Actions, s.session, s.look)
	case "left":
		return s.leaf(-1)
	case "right":
		return s.leaf(1)
	case "o":
		return s.find(wizard.Open)
	case "c":
		return s.find(wizard.CopyLink)
	case "r":
		return s.find(wizard.ShowQR)
	case "t":
		return s.find(wizard.CopyText)
	case "w":
		return s.find(wizard.Done, wizard.Skip)
	case "space":
		return s.find(wizard.Done, wizard.Reopen)
	case "u":
		return s.find(wizard.Reopen)
	case "l":
		return do(wizard.Action{Verb: wizard.Read, Place: s.view.Place})
	}
	return wish{}
}

// leaf goes to the neighbouring step without marking this one.
func (s *stepScreen) leaf(by int) wish {
	if action, ok := s.session.Leaf(by); ok {
		return do(action)
	}
	return wish{}
}

// find carries out the first action of one of the kinds.
func (s *stepScreen) find(verbs ...wizard.Verb) wish {
	return find(s.view.Actions, s.session, s.look, verbs...)
}

// Below counts the actions' lines below the window.
func (s *stepScreen) Below() int { return s.page.list.below }

// Keys are the keys of a step.
func (s *stepScreen) Keys() []binding {
	return []binding{
		{"key.enter", "does.choose"}, {"key.leftright", "does.turn"}, {"key.esc", "does.back"}, {"key.space", "does.mark"},
		{"key.updown", "does.move"}, {"key.page", "does.leaf"}, {"key.o", "does.openlink"}, {"key.c", "does.copylink"},
		{"key.r", "does.qr"}, {"key.t", "does.copytext"}, {"key.w", "does.next"}, {"key.u", "does.undo"}, {"key.l", "does.read"},
		{"key.q", "does.quit"}, {"key.ctrlc", "does.quit"},
	}
}
