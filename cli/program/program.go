// Package program puts the program together for one call: whose progress file it is, the guides and the person's own, the session over both;
// it finds what the person names, says what they must know first, and writes papers.
package program

import (
	"os"
	"time"

	"widerspruch/cli/console"
	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/i18n"
	"widerspruch/state"
	"widerspruch/wizard"
)

// Program is the program put together: the library, the progress file, the session.
type Program struct {
	*console.Console
	Path    string
	Store   *state.Store
	Session *wizard.Session
	Own     *Own

	Library  *guides.Library
	Progress *state.Progress  // as loaded; only to be read
	Now      func() time.Time // to the second, as in the progress file
}

// T is a text in the language of the session, which a setting of the person may change.
func (p *Program) T(key string, pairs ...any) string { return p.Session.Words().T(key, pairs...) }

// N is a text with a number in it.
func (p *Program) N(key string, n int, pairs ...any) string {
	return p.Session.Words().N(key, n, pairs...)
}

// Open loads the guides and the progress file. The language of the file's settings counts unless --lang says otherwise.
func Open(c *console.Console) (*Program, error) {
	return openFor(c, state.Options{Wait: wizardWaits})
}

// How long another window that has the progress file is waited for: commands are over soon, a wizard stays.
const (
	commandsWait = 10 * time.Second
	wizardWaits  = 2 * time.Second
)

func openFor(c *console.Console, options state.Options) (*Program, error) {
	own, path, err := openOwn(c)
	if err != nil {
		return nil, err
	}
	if c.Hasty {
		options.Wait = 0
	}
	store := state.Open(path, state.Disk{}, c.Now, options)
	run, err := assemble(c, own, path, store)
	if err != nil {
		_ = store.Close()
		own.Close()
		return nil, err
	}
	run.Store = store
	return run, nil
}

// assemble puts the program together over our guides, the person's own and a progress file.
func assemble(c *console.Console, own *Own, path string, store wizard.Store) (*Program, error) {
	library, err := c.Shipped()
	if err != nil {
		return nil, err
	}
	if own.Root != nil {
		own.Check(GuideBasis(IDs(library)...))
		library = library.With(own.Clean)
	}
	p := &Program{Console: c, Path: path, Library: library, Own: own}
	p.Now = func() time.Time { return c.Now().Truncate(time.Second) }
	return p, p.begin(store)
}

// begin begins a session over a progress file.
func (p *Program) begin(store wizard.Store) (err error) {
	words := p.Words
	if lang := i18n.Detect(p.Lang, store.Progress().Language, p.Getenv, p.Locale); lang != words.Lang() {
		if words, err = i18n.New(lang); err != nil {
			return err
		}
	}
	p.Progress = store.Progress()
	p.Session = wizard.New(wizard.Ports{
		Library: p.Library, Store: store, Now: p.World.Now, NewID: state.NewID, File: p.Path, Papers: papers{p, papersFolder(p.Documents)},
		Opener: handoff.NewBrowser(p.Handoff), Clipboard: handoff.NewClipboard(p.Handoff), Home: p.Home,
	}, words)
	return nil
}

// Over is the same program over another progress file, such as the one that was just saved.
func (p *Program) Over(progress *state.Progress) (*Program, error) {
	after := *p
	return &after, after.begin(glance{progress})
}

// Close releases the progress file and the person's own guides.
func (p *Program) Close() {
	_ = p.Store.Close()
	p.Own.Close()
}

// Peek is open without a trace: it takes no lock, makes no folder and sets no damaged file aside. The shell asks for
// completions behind the person's back, and nobody would read what happened.
func Peek(c *console.Console) (*Program, error) {
	own, path, err := openOwn(c)
	if err != nil {
		return nil, err
	}
	progress := &state.Progress{Version: state.Version}
	if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() { // to read a pipe would wait for ever
		if read, err := (papers{}).Read(path); err == nil {
			progress = read
		}
	}
	return assemble(c, own, path, glance{progress})
}

// glance is a progress file that was only looked at.
type glance struct{ progress *state.Progress }

func (g glance) Progress() *state.Progress  { return g.progress }
func (g glance) ReadOnly() bool             { return true }
func (g glance) Save(*state.Progress) error { return state.ErrReadOnly }

// CommandLine is how this program is called for this person.
func (p *Program) CommandLine() string {
	switch {
	case p.Profile != "":
		return "widerspruch --profile " + p.Profile
	case p.File != "":
		return "widerspruch --file " + console.ShellWord(p.Path)
	}
	return "widerspruch"
}

// Name is what a service is called in the session's language.
func (p *Program) Name(guide *guides.Guide) string { return guide.Name.In(p.Session.Words().Lang()) }
