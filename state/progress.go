// Package state holds one person's progress file: the cases, what happened in them, and where the person stood. It loads
// and saves the file so that nothing confirmed is lost, and it derives statuses and dates from the events. It knows nothing
// of guides, screens or commands.
package state

import (
	"encoding/json"
	"time"
)

// Kind is what a progress file says it is, so that no other JSON is taken for one.
const Kind = "widerspruch-progress"

// Version is the schema number that this program writes. A file with a higher one is opened for reading only. Version 1, of the
// first edition, has no kind and knows neither the events since nor drafts; it is read as it is.
const Version = 2

// Progress is the whole file. Fields that this version does not know are kept in Extra and written back.
type Progress struct {
	Kind     string   `json:"kind,omitempty"` // Kind; empty in a file of version 1
	Version  int      `json:"version"`
	Person   Person   `json:"person"`
	Language string   `json:"language,omitempty"`
	Face     Face     `json:"face,omitempty"`
	Unused   []string `json:"unused,omitempty"` // guide ids of services that the person does not use
	Cases    []Case   `json:"cases,omitempty"`
	Resume   *Resume  `json:"resume,omitempty"`
	Drafts   []Draft  `json:"drafts,omitempty"` // what was typed and not yet done; see Exported

	Extra map[string]json.RawMessage `json:"-"`
}

// Face is how the person wants the wizard shown.
type Face string

// The faces. An empty one leaves it to the terminal.
const (
	FaceScreen Face = "screen" // full screen
	FaceLinear Face = "linear" // lines, for screen readers
)

// Person is what the user told about themselves; every field may be empty. Whoever writes for somebody else names them too:
// a child (Child), or the person who gave a power of attorney (then Name is that person, and Agent who writes).
type Person struct {
	Profile string   `json:"profile,omitempty"` // name of the profile as the person writes it; empty: that of the file
	Name    string   `json:"name,omitempty"`
	Email   string   `json:"email,omitempty"`
	Address []string `json:"address,omitempty"`
	Country string   `json:"country,omitempty"` // ISO 3166-1 alpha-2, lower case ("de")
	Land    string   `json:"land,omitempty"`    // German Land, ISO 3166-2 without "DE-", lower case ("he")
	Child   string   `json:"child,omitempty"`   // the child whose data it is about; Name then is a parent, who writes
	Parent  string   `json:"parent,omitempty"`  // the other parent, who signs too
	Agent   *Agent   `json:"agent,omitempty"`   // who writes for the person, with a power of attorney

	Extra map[string]json.RawMessage `json:"-"`
}

// Agent is who writes for the person, with a power of attorney: somebody they trust, or an advice centre.
type Agent struct {
	Name    string   `json:"name"`
	Centre  string   `json:"centre,omitempty"`  // the advice centre whose letter it is; empty for a private person
	Address []string `json:"address,omitempty"` // where the answer shall go, line by line
	Email   string   `json:"email,omitempty"`

	Extra map[string]json.RawMessage `json:"-"`
}

// Writes is who writes for the person; empty if the person does.
func (p Person) Writes() Agent {
	if p.Agent == nil {
		return Agent{}
	}
	return *p.Agent
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
	Company *Company             `json:"company,omitempty"` // whom the case is about, where the guide does not say it

	Extra map[string]json.RawMessage `json:"-"`
}

// Company is the company that a case is about where its guide is for any: the person names it.
type Company struct {
	Name    string   `json:"name"`
	Address []string `json:"address,omitempty"` // line by line; the last one is the country if it is abroad
	Email   string   `json:"email,omitempty"`
	Has     string   `json:"has,omitempty"` // what it has of the person, in the person's words

	Extra map[string]json.RawMessage `json:"-"`
}

// Event is something that happened in a case. Events are only appended; a voided one stays and counts for nothing.
type Event struct {
	ID   string    `json:"id"`
	At   time.Time `json:"at"`
	What What      `json:"what"`
	Said Said      `json:"said,omitempty"` // what a company or an authority said, where it matters; see Sayings
	// Until is the day until which the company wants more time, with Extended; see Day. Without it it has two further months.
	Until *time.Time `json:"until,omitempty"`
	Ref   string     `json:"ref,omitempty"`
	Note  string     `json:"note,omitempty"`
	Step  string     `json:"step,omitempty"` // key of the step it came with ("browser/send"), or that an answer is about; see Marks
	Void  *time.Time `json:"void,omitempty"` // when the person took it back

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

// Draft is what the person typed and has not yet confirmed: the fields of a form by their keys, and what the form is about.
type Draft struct {
	Action string            `json:"action"`          // the action whose form it is ("event")
	Place  map[string]string `json:"place,omitempty"` // where it was opened: guide, case, route, step, …
	Event  What              `json:"event,omitempty"` // the event that it would record
	Values map[string]string `json:"values,omitempty"`

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
	Answered   What = "answered"   // the company wrote, but neither yes nor no
	Extended   What = "extended"   // the company wants more time; see Event.Until
	Bounced    What = "bounced"    // what was sent last came back, and counts for nothing
	Refused    What = "refused"    // the company refused
	Reminded   What = "reminded"   // a reminder was sent
	Complained What = "complained" // a complaint went to the supervisory authority
	Decided    What = "decided"    // the authority wrote
	Rechecked  What = "rechecked"  // the person looked again at a switched setting
	Noted      What = "noted"      // only a note
	Matched    What = "matched"    // of the first edition: the guide was right; decides nothing
	Differed   What = "differed"   // of the first edition: a step of the guide was different; decides nothing
)

// Whats are the kinds of events that can be recorded, in the order in which they may follow one another.
func Whats() []What {
	return []What{
		Opened, Sent, Switched, Confirmed, Answered, Extended, Bounced, Refused, Reminded, Complained, Decided, Rechecked, Noted,
	}
}

// Said is what a company or an authority said, where letters depend on it. Nobody has to tell it.
type Said string

// What can be said; see Sayings.
const (
	SaidReceipt   Said = "receipt"    // "we have your message"
	SaidReferral  Said = "referral"   // "ask somebody else", "use our settings"
	SaidQuestion  Said = "question"   // it asks something, such as for proof of who one is
	SaidReasons   Said = "reasons"    // with reasons
	SaidNoReasons Said = "no-reasons" // without any
	SaidAsks      Said = "asks"       // the authority asks something of the person
	SaidClosed    Said = "closed"     // the authority closed the matter
	SaidUpheld    Said = "upheld"     // the authority agreed with the person
	SaidRejected  Said = "rejected"   // the authority did not
	SaidReplied   Said = "replied"    // of a note: the person answered the authority, or objected to it
)

// Sayings are what can be said in an event of that kind; none for most.
func Sayings(what What) []Said {
	switch what {
	case Answered:
		return []Said{SaidReceipt, SaidReferral, SaidQuestion}
	case Refused, Extended:
		return []Said{SaidReasons, SaidNoReasons}
	case Decided:
		return []Said{SaidUpheld, SaidRejected, SaidClosed, SaidAsks}
	case Noted:
		return []Said{SaidReplied}
	}
	return nil
}
