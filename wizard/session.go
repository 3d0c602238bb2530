// Package wizard decides: where the person stands, what a place tells, asks and offers (pages and forms, as data), what each
// choice changes (actions), and what is next. Faces lay its pages out and give its actions back; it draws nothing, reads no key
// and does no I/O beyond the interfaces it is given.
package wizard

import (
	"time"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/people"
	"widerspruch/state"
)

// Store keeps the progress file. *state.Store is one.
type Store interface {
	Progress() *state.Progress
	Save(*state.Progress) error
	ReadOnly() bool
}

// Ports is what a session needs from outside.
type Ports struct {
	Library   *guides.Library
	Store     Store
	Now       func() time.Time
	NewID     func() string // a new, unused id for a case or an event
	Opener    Opener
	Clipboard Clipboard
	Papers    Papers
	File      string // where the progress file lies, for the settings
	Home      string // the project's address, "" if it has none
}

// Session is one run of the wizard: the library, the progress, and where the person stands. Choose, Plan and Page read it; Settle, Came
// and the methods of forms change it. All belong to one goroutine; only Save, Perform and Index may run elsewhere.
type Session struct {
	moment
	ports     Ports
	several   bool                      // there are several people's files on this computer; looked up once: a profile is made by ending the run
	people    map[string]people.Profile // what is in them, by slug; see Meet
	standings standings
	page      time.Time // the moment for which a page is being made; zero outside
}

// New starts a session at the overview, in the language of words.
func New(ports Ports, words *i18n.Words) *Session {
	_, named := ports.Papers.Profile() // a file that was named by its path belongs to nobody's name
	return &Session{ports: ports, several: named && len(ports.Papers.Profiles()) > 1, moment: moment{words: words, progress: ports.Store.Progress()}}
}

// Words are the words of the language that the session speaks.
func (s *Session) Words() *i18n.Words { return s.words }

// Place returns where the person stands.
func (s *Session) Place() Place { return s.place }

// Person returns what the person told about themselves.
func (s *Session) Person() state.Person { return s.progress.Person }

// Face returns how the person wants the wizard shown, "" if they leave it to the terminal.
func (s *Session) Face() state.Face { return s.progress.Face }

// ReadOnly reports that nothing can be recorded: another window has the file, or it cannot be written.
func (s *Session) ReadOnly() bool { return s.ports.Store.ReadOnly() }

// FirstTime reports that nothing was recorded yet, so that the first page asks which services one uses.
func (s *Session) FirstTime() bool {
	return len(s.progress.Cases) == 0 && len(s.progress.Unused) == 0
}

// now is the present moment to the second, which is what people read in the progress file. All of a page is of one moment.
func (s *Session) now() time.Time {
	if !s.page.IsZero() {
		return s.page
	}
	return s.ports.Now().Truncate(time.Second)
}

// Guide returns the guide with that id; ok is false if the library has none.
func (s *Session) Guide(id string) (*guides.Guide, bool) { return s.ports.Library.Guide(id) }

// caseAndGuide is a case with the guide of its service; ok is false where the file or the library lacks one of them.
func (s *Session) caseAndGuide(id string) (c *state.Case, guide *guides.Guide, ok bool) {
	if c = s.progress.Case(id); c != nil {
		guide, ok = s.Guide(c.Guide)
	}
	return c, guide, ok
}

// Guides are the services of the library in their order.
func (s *Session) Guides() []*guides.Guide { return s.ports.Library.Guides() }

// cases returns the person's cases at a service, in the order in which they were begun. Old progress files may know the
// service by an id that its guide has given up.
func (s *Session) cases(guide *guides.Guide) []*state.Case { return s.remembered().cases[guide] }

func (s *Session) unused(guide *guides.Guide) bool { return s.remembered().unused[guide] }
