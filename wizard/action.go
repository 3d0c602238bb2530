package wizard

import (
	"context"

	"widerspruch/handoff"
	"widerspruch/state"
)

// Action is one thing that the person can do. Each is a type in a file of its own: its data, what it changes, what it promises
// and what follows outside. A face gets actions with the choices of a page and gives them back; commands make them themselves.
type Action interface {
	// plan works out on a draft what the action changes. It changes nothing else.
	plan(d *draft) error
}

// keeping is an action that promises to keep something. It is refused where nothing can be written, and if the save fails,
// nothing of it has happened. The others only move or hand something over, and go on in memory.
type keeping interface{ keeps() }

// keeps reports that.
func keeps(a Action) bool {
	if e, ok := a.(ended); ok {
		a = e.action
	}
	_, ok := a.(keeping)
	return ok
}

// asking is an action that wants to know something first.
type asking interface {
	Action
	// ask is the form; nil once nothing is to be asked (any more).
	ask(s *Session) *Form
}

// Outside is what an action does outside of the session, once it is saved. Faces have to know only ShowCode, EditText and
// Leave; all else Session.Perform does.
type Outside interface{ outside() }

// OpenPage opens an address in the browser or the mail program. If Copy is not empty it is copied first, to be pasted there.
type OpenPage struct {
	Address handoff.Address
	Copy    string

	letter bool   // it is a mail that holds a letter
	then   Action // once it was really opened; nil for nothing
}

// CopyText copies a text.
type CopyText struct {
	Text string

	address bool // it is an address, which nobody needs as a file
}

// ShowCode shows an address as a QR code.
type ShowCode struct{ Address handoff.Address }

// WriteFile writes a paper into a file; printed ones are opened afterwards.
type WriteFile struct {
	Path string

	replace bool
	show    bool
	stays   bool // it is said that the file stays until the person deletes it
	make    func() ([]byte, error)
	form    string // Key of the form that asked, which stays open until the file is there
}

// OpenPaper opens a paper that was written, to be printed in the browser.
type OpenPaper struct{ Path string }

// ReadImport reads another progress file.
type ReadImport struct {
	Path string

	form string
}

// EditText opens a text in the person's own editor; what comes back is typed into the field of the form.
type EditText struct {
	Text        string
	form, field string
}

// Leave ends this run, because what follows needs the progress file for itself.
type Leave struct {
	Quit    bool   // only end
	Wipe    bool   // remove the file and what belongs to it
	Profile string // else go on with this person's file, by its slug; "" is the one without one
	Name    string // of a new person, who has no slug yet; "" of one who has a file
}

func (OpenPage) outside()   {}
func (CopyText) outside()   {}
func (ShowCode) outside()   {}
func (WriteFile) outside()  {}
func (OpenPaper) outside()  {}
func (ReadImport) outside() {}
func (EditText) outside()   {}
func (Leave) outside()      {}

// Result is what became of something outside.
type Result struct {
	Err      error
	Copied   handoff.Outcome // of a copy
	Text     string          // from the editor
	Progress *state.Progress // of an import
}

// Opener opens addresses in the person's browser or mail program. *handoff.Browser is one.
type Opener interface {
	Open(ctx context.Context, address handoff.Address) error
}

// Clipboard is the system's clipboard. *handoff.Clipboard is one.
type Clipboard interface {
	Copy(text string) handoff.Outcome
}
