// Package wizard is what the full-screen and the linear wizard share: where the person stands, what can be done there, what
// each choice changes, and what is next. It draws nothing, reads no key and does no I/O beyond the interfaces it is given.
package wizard

import (
	"time"

	"widerspruch/guides"
	"widerspruch/i18n"
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
	Library *guides.Library
	Store   Store
	Now     func() time.Time
	NewID   func() string // a new, unused id for a case or an event
	Able    func() error  // why no browser can be opened here; nil if one can
	Papers  Papers
	Home    string // the project's address, "" if it has none
}

// Session is one run of the wizard: the library, the progress, and where the person stands. Plan reads it and Commit
// changes it; both belong to one goroutine. Only Save may run elsewhere.
type Session struct {
	ports     Ports
	words     *i18n.Words
	progress  *state.Progress
	place     Place
	standings standings
	reasons   map[string]Reasons // by the guide's id; until the program ends, since the file need not know them
	access    bool               // the objection also asks what is stored
	handed    int                // how many things were opened or copied at this place; the next sensible action follows from it
}

// New starts a session at the overview, in the language of words.
func New(ports Ports, words *i18n.Words) *Session {
	return &Session{ports: ports, words: words, progress: ports.Store.Progress()}
}

// Words are the words of the language that the session speaks.
func (s *Session) Words() *i18n.Words { return s.words }

// Place is where the person stands: the overview (all empty), a service (Guide, and Case once there is one), or a step.
type Place struct {
	Guide string
	Case  string
	Route string
	Step  string
}

// Place returns where the person stands.
func (s *Session) Place() Place { return s.place }

// Person returns what the person told about themselves.
func (s *Session) Person() state.Person { return s.progress.Person }

// Face returns how the person wants the wizard shown, "" if they leave it to the terminal.
func (s *Session) Face() state.Face { return s.progress.Face }

// ReadOnly reports that nothing can be recorded: another window has the file, or it cannot be written.
func (s *Session) ReadOnly() bool { return s.ports.Store.ReadOnly() }

// FirstTime reports that nothing was recorded yet, so that the overview says what this program is.
func (s *Session) FirstTime() bool {
	return len(s.progress.Cases) == 0 && len(s.progress.Unused) == 0
}

// now is the present moment to the second, which is what people read in the progress file.
func (s *Session) now() time.Time { return s.ports.Now().Truncate(time.Second) }

// Guide returns the guide with that id; ok is false if the library has none.
func (s *Session) Guide(id string) (*guides.Guide, bool) { return s.ports.Library.Guide(id) }

// Search returns the ids of the services that fit the query, names first; all of them for an empty query.
func (s *Session) Search(query string) []string {
	return idsOf(s.ports.Library.Search(s.words.Lang(), query))
}

// SearchNow is Search without waiting: in the names alone as long as the texts are not indexed. See Index.
func (s *Session) SearchNow(query string) []string {
	if s.ports.Library.Indexed(s.words.Lang()) {
		return s.Search(query)
	}
	return idsOf(s.ports.Library.SearchNames(query))
}

// Index returns what reads the texts of all guides, so that the next search has them. It may run on another goroutine than the
// rest of the session.
func (s *Session) Index() func() {
	library, lang := s.ports.Library, s.words.Lang()
	return func() { library.Index(lang) }
}

func idsOf(hits []guides.Hit) []string {
	ids := make([]string, 0, len(hits))
	for _, hit := range hits {
		ids = append(ids, hit.Guide.ID)
	}
	return ids
}

// cases returns the person's cases at a service, in the order in which they were begun. Old progress files may know the
// service by an id that its guide has given up.
func (s *Session) cases(guide *guides.Guide) []*state.Case { return s.remembered().cases[guide] }

// unused reports that the person does not use the service.
func (s *Session) unused(guide *guides.Guide) bool { return s.remembered().unused[guide] }
