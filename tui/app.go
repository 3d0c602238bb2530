// Package tui is the full-screen wizard: it draws what the wizard's session says and turns keys into its actions. It decides
// nothing that another face would have to decide again.
package tui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"widerspruch/handoff"
	"widerspruch/wizard"
)

// Opener opens addresses in the person's browser or mail program. *handoff.Browser is one.
type Opener interface {
	Open(ctx context.Context, address handoff.Address) error
}

// Clipboard is the system's clipboard. *handoff.Clipboard is one.
type Clipboard interface {
	Copy(text string) handoff.Outcome
}

// Ports is what the screens need from outside.
type Ports struct {
	Session   *wizard.Session
	Opener    Opener
	Clipboard Clipboard
	Notices   func() []string                          // what the person must know about the progress file, in words; may grow with a save
	File      string                                   // where the progress file lies, for the settings
	Edit      func(text string) (*handoff.Edit, error) // opens a text in the person's own editor; nil if they have none
	Colour    bool
	ASCII     bool
}

// App is the whole program: the one tea.Model. The base screen follows from where the session stands; other screens lie on
// top of it until they are closed.
type App struct {
	ports  Ports
	look   *look
	base   screen
	home   *overviewScreen // kept, so that its filter and the chosen row are there when the person comes back
	over   []screen        // the last one has the keys
	width  int
	height int
	notice notice
	told   int // how many of the notices about the progress file were shown

	leave  *wizard.Leave     // what is to be done once the program has ended
	saving *saving           // the change being written; keys wait in queue until it is there
	queue  []tea.KeyPressMsg // typed while saving
}

// New makes the program, showing the place where the session stands.
func New(ports Ports) *App {
	app := &App{ports: ports, look: newLook(ports)}
	app.tell()
	app.base = app.baseScreen()
	return app
}

// tell shows what is new to know about the progress file.
func (a *App) tell() {
	notices := a.ports.Notices()
	a.notice.add(notices[a.told:]...)
	a.told = len(notices)
}

// Init asks the terminal for its background colour. It may never answer; the first frame does not wait for it.
func (a *App) Init() tea.Cmd { return tea.RequestBackgroundColor }

// session is the wizard behind the screens.
func (a *App) session() *wizard.Session { return a.ports.Session }

// baseScreen makes the screen of the place where the session stands.
func (a *App) baseScreen() screen {
	switch place := a.session().Place(); {
	case place.Step != "":
		return newStepScreen(a.session(), a.look)
	case place.Guide != "":
		return newServiceScreen(a.session(), a.look)
	}
	if a.home == nil {
		a.home = newOverviewScreen(a.session(), a.look)
	} else {
		a.home.Refresh()
	}
	return a.home
}

// top is the screen that has the keys.
func (a *App) top() screen {
	if n := len(a.over); n > 0 {
		return a.over[n-1]
	}
	return a.base
}

// push lays a screen on top.
func (a *App) push(s screen) {
	a.over = append(a.over, s)
	a.fit()
}

// pop closes the screen on top.
func (a *App) pop() {
	if n := len(a.over); n > 0 {
		a.over = a.over[:n-1]
	}
}

// fit tells every screen the room it has. Screens wrap and render their texts here, never in View.
func (a *App) fit() {
	a.base.Fit(a.layoutOf(a.base).room())
	for _, s := range a.over {
		s.Fit(a.layoutOf(s).room())
	}
}

// layoutOf is the geometry of a frame with that screen on top.
func (a *App) layoutOf(s screen) layout {
	l := layout{width: a.width, height: a.height, ascii: a.ports.ASCII}
	if s, ok := s.(bare); ok {
		l.bare = s.Bare()
	}
	l.notice = len(a.notice.lines(l))
	return l
}

// Leave is what the person wants done now that the program has ended; nil if nothing.
func (a *App) Leave() *wizard.Leave { return a.leave }
