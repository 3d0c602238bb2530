// Package tui is the full-screen face: it lays the pages and forms of a wizard's session out and gives their actions back. It
// does not know which page it shows, and decides nothing that another face would have to decide again.
package tui

import (
	"context"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"widerspruch/handoff"
	"widerspruch/wizard"
)

// Ports is what the program needs from outside.
type Ports struct {
	Session Session
	Notices func() []string                          // what the person must know about the progress file, in words; may grow with a save
	Edit    func(text string) (*handoff.Edit, error) // opens a text in the person's own editor; nil if they have none
	Colour  bool
	ASCII   bool
}

// grace is how long keys are dropped after a page appeared on which Enter would record something: they were typed for the page
// before.
const grace = 150 * time.Millisecond

// App is the whole program: the one tea.Model. The session says which page there is; over it may lie the help or a QR code.
type App struct {
	ports   Ports
	setter  *typesetter
	page    *pageScreen
	over    *pageScreen // lies over the page; nil if nothing does
	layout  layout
	labels  bool     // the line of the page has labels
	notices []string // what is said beside the page until the next key, in a row of its own: what an action led to, or why it was not possible
	told    int      // how many of the notices about the progress file were shown
	leave   *wizard.Leave
	running *running  // what the person waits for
	waiting []tea.Msg // keys, pastes and outcomes that came meanwhile
	unseen  int       // the page that has not been seen long enough for a key to be meant for it; 0 is none
	shown   int       // counts the pages that appeared
	grace   time.Duration
	ctx     context.Context
	stop    context.CancelFunc // ends what is done outside
	failed  bool               // the draft could not be kept: the next Ctrl+C ends all the same
}

// New makes the program. The page where the session stands is made with the first window: Bubble Tea draws only 8 ms after its start, and
// until then there is time for it.
func New(ports Ports) *App {
	setter := &typesetter{look: newLook(ports.Colour, ports.ASCII), door: door{ports.ASCII}, words: ports.Session.Words()}
	a := &App{ports: ports, setter: setter, grace: grace, running: &running{}}
	a.ctx, a.stop = context.WithCancel(context.Background())
	a.page = &pageScreen{typesetter: setter, session: ports.Session, places: map[wizard.Place]*memory{}}
	a.tell()
	return a
}

// Init asks the terminal for its background colour. It may never answer; the first frame does not wait for it.
func (a *App) Init() tea.Cmd { return tea.RequestBackgroundColor }

// Leave is what the person wants done now that the program has ended; nil if nothing.
func (a *App) Leave() *wizard.Leave { return a.leave }

// refresh shows the page where the session stands now. It is called when the moment has changed, and never by View.
func (a *App) refresh() {
	a.setter.words = a.ports.Session.Words()
	page := a.setter.door.page(a.ports.Session.Page())
	asked, place := a.asks(), a.page.page.Place
	a.page.show(page)
	a.page.forget(a.ports.Session.OnWay)
	if page.Records && (a.shown == 0 || page.Place != place || asked != a.asks()) {
		a.shown++
		a.unseen = a.shown
	} else if !page.Records {
		a.unseen = 0
	}
	a.fit()
}

// fit lays everything out anew, when the page, the window or the colours have changed.
func (a *App) fit() {
	if a.layout == (layout{}) {
		return
	}
	_, labels := a.setter.ornament(a.page.page.Line, a.layout.line(), false)
	a.labels = labels != ""
	room := a.layout.room(a.labels)
	a.page.lay(room)
	if a.over != nil {
		room = a.layout.room(false)
		if a.over.bare {
			room.height = max(a.layout.height-1, 1)
		}
		a.over.lay(room)
	}
}

// screen is the one that has the keys.
func (a *App) screen() *pageScreen {
	if a.over != nil {
		return a.over
	}
	return a.page
}

// asks reports that a form is open.
func (a *App) asks() bool { return a.page.page.Form != nil }

// typing reports that letters are letters now.
func (a *App) typing() bool { return a.screen().query != nil || a.screen().isText() }

// say shows a line until the next key.
func (a *App) say(text string) {
	if text = a.setter.door.text(text); text != "" && !slices.Contains(a.notices, text) {
		a.notices = append(a.notices, text)
	}
}

// tell shows what is new to know about the progress file.
func (a *App) tell() {
	notices := a.ports.Notices()
	for _, text := range notices[min(a.told, len(notices)):] {
		a.say(text)
	}
	a.told = len(notices)
}
