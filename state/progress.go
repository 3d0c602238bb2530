// Package state holds one person's progress file: the cases, what happened in them, and where the person stood. It loads
// and saves the file so that nothing confirmed is lost, and it derives statuses and dates from the events. It knows nothing
// of guides, screens or commands.
package state

import (
	"encoding/json"
	"time"
)

// Version is the schema number that this program writes. A file with a higher one is opened for reading only.
const Version = 1

// Progress is the whole file. Fields that this version does not know are kept in Extra and written back.
type Progress struct {
	Version  int      `json:"version"`
	Person   Person   `json:"person"`
	Language string   `json:"language,omitempty"`
	Face     Face     `json:"face,omitempty"`
	Unused   []string `json:"unused,omitempty"` // guide ids of services that the person does not use
	Cases    []Case   `json:"cases,omitempty"`
	Resume   *Resume  `json:"resume,omitempty"`

	Extra map[string]json.RawMessage `json:"-"`
}

// Face is how the person wants the wizard shown.
type Face string

// The faces. An empty one leaves it to the terminal.
const (
	FaceScreen Face = "screen" // full screen
	FaceLinear Face = "linear" // lines, for screen readers
)

// Person is what the user told about themselves; every field may be empty.
type Person struct {
	Name    string   `json:"name,omitempty"`
	Email   string   `json:"email,omitempty"`
	Address []string `json:"address,omitempty"`
	Country string   `json:"country,omitempty"` // ISO 3166-1 alpha-2, lower case ("de")
	Land    string   `json:"land,omitempty"`    // German Land, ISO 3166-2 without "DE-", lower case ("he")

	Extra map[string]json.RawMessage `json:"-"`
}

// Case is one account's objection at one service.
type Case struct {
	ID      string               `json:"id"`
	Guide   string               `json:"guide"`
	Account string               `json:"account,omitempty"` // free text that tells two cases of one service apart
	Route   string               `json:"route,omitempty"`   // the route the person is on
	Via     string               `json:"via,omitempty"`     // id of the case that covers this one
	Steps   map[string]time.Time `json:"steps,omitempty"`   // "route/step" → when it was marked done
	Events  []Event              `json:"events,omitempty"`

	Extra map[string]json.RawMessage `json:"-"`
}

// Event is something that happened in a case. Events are only appended; a voided one stays and counts for nothing.
type Event struct {
	ID   string     `json:"id"`
	At   time.Time  `json:"at"`
	What What       `json:"what"`
	Ref  string     `json:"ref,omitempty"`
	Note string     `json:"note,omitempty"`
	Step string     `json:"step,omitempty"` // key of the step it came with ("browser/send"), or that an answer is about; see Marks
	Void *time.Time `json:"void,omitempty"` // when the person took it back

	Guide string `json:"guide,omitempty"` // edition of the guide that the person followed ("2026-10-02", "2026-10", "2026")

	Evidence []Evidence `json:"evidence,omitempty"` // files that show it

	Extra map[string]json.RawMessage `json:"-"`
}

// Evidence is a file that shows what happened, such as a screenshot or a saved mail, as it was when it was attached. The file
// itself stays where it is.
type Evidence struct {
	Path   string `json:"path"`   // absolute
	SHA256 string `json:"sha256"` // of its content, in hex
	Size   int64  `json:"size"`   // in bytes

	Extra map[string]json.RawMessage `json:"-"`
}

// Resume is where the person stood last.
type Resume struct {
	Case string `json:"case"`
	Step string `json:"step,omitempty"`

	Extra map[string]json.RawMessage `json:"-"`
}

// What says what happened.
type What string

// The events of the design, section 2.
const (
	Opened     What = "opened"     // the form or page was opened
	Sent       What = "sent"       // form, mail or letter sent
	Switched   What = "switched"   // setting changed
	Confirmed  What = "confirmed"  // the company confirmed
	Refused    What = "refused"    // the company refused
	Reminded   What = "reminded"   // a reminder was sent
	Complained What = "complained" // a complaint went to the supervisory authority
	Rechecked  What = "rechecked"  // the person looked again at a switched setting
	Noted      What = "noted"      // only a note
	Matched    What = "matched"    // the person says that the guide was right
	Differed   What = "differed"   // the person says that a step of the guide is different now
)
