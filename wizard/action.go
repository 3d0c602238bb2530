package wizard

import (
	"time"

	"widerspruch/guides"
	"widerspruch/handoff"
	"widerspruch/letters"
	"widerspruch/state"
)

// Verb says what an action does.
type Verb string

// The verbs. Each is reachable in both faces.
const (
	Go        Verb = "go"        // stand at Action.Place
	Begin     Verb = "begin"     // take a route, and begin a case if there is none
	Open      Verb = "open"      // open a link of the step
	OpenLink  Verb = "openlink"  // open the guide's link with the address Action.URL
	CopyLink  Verb = "copylink"  // copy the address of a link
	ShowQR    Verb = "qr"        // show a link as a QR code
	CopyText  Verb = "copytext"  // copy a text of the step
	Done      Verb = "done"      // mark the step done and go on
	Skip      Verb = "skip"      // go on without marking
	Reopen    Verb = "reopen"    // take the mark back, with the event that came with it
	Record    Verb = "record"    // note an event in the case
	Undo      Verb = "undo"      // void the last event of the case
	Unused    Verb = "unused"    // mark the service as not used
	Used      Verb = "used"      // take that back
	Choose    Verb = "choose"    // say which services one uses: Action.Services; the others are not used
	Nothing   Verb = "nothing"   // show the services at which there is nothing to do
	AddCase   Verb = "addcase"   // another account, device or person
	NameCase  Verb = "namecase"  // rename it
	DropCase  Verb = "dropcase"  // remove a case in which nothing happened
	Cover     Verb = "cover"     // another service's case counts for this one too
	Uncover   Verb = "uncover"   // take that back
	Read      Verb = "read"      // read the whole guide
	SetPerson Verb = "setperson" // settings: the person
	SetLang   Verb = "setlang"   // settings: the language
	SetFace   Verb = "setface"   // settings: full screen or lines, from the next start on

	Write        Verb = "write"        // show a letter: Action.Letter
	CopyLetter   Verb = "copyletter"   // copy it
	MailLetter   Verb = "mailletter"   // open it in the mail program
	OpenForm     Verb = "openform"     // open the complaint form of the authority
	AskAccess    Verb = "askaccess"    // let the objection also ask what is stored, or no longer
	Give         Verb = "give"         // put the person's reasons into words
	Tick         Verb = "tick"         // a reason is true, or no longer: Action.Reason
	SetReasons   Verb = "setreasons"   // the person wrote the text themselves: Action.Text
	CopyReasons  Verb = "copyreasons"  // copy the text
	SavePaper    Verb = "savepaper"    // write a paper into a file: Action.Paper, Action.Path
	Settings     Verb = "settings"     // show the settings, where a letter lacks something of them
	Import       Verb = "import"       // take in what another progress file has: Action.Import
	SwitchPerson Verb = "switchperson" // go on with another person's file: Action.Profile
	Wipe         Verb = "wipe"         // remove the progress file, after the typed word: Action.Text

	Seen         Verb = "seen"         // note that the person read what changed in the guide
	Match        Verb = "match"        // say that the guide was right
	Differ       Verb = "differ"       // say that a step is different: Action.Text may say what
	Feedback     Verb = "feedback"     // show what was said, as it would go to the guide's authors
	CopyFeedback Verb = "copyfeedback" // copy it
	OpenFeedback Verb = "openfeedback" // copy it and open the guide's form for it
)

// Action is one thing the person can do. Session.ServiceActions and StepActions make them; a face only adds what the person
// typed (Details, Account, Person, Language).
type Action struct {
	Verb  Verb
	Place Place      // what it is about, or for Go where to
	Index int        // which of the step's links or texts, from 0
	Event state.What // for Done and Record: what happened; for Undo: what is taken back

	// Words for its label, where the verb alone does not say it.
	Name string // of a route, a link, an account
	URL  string // of a link
	Via  string // for Cover: the case that covers

	Details  Details      // for Done and Record with an event
	Account  string       // for AddCase and NameCase
	Person   state.Person // for SetPerson
	Language string       // for SetLang
	Face     state.Face   // for SetFace

	Letter   letters.Kind    // for Write and what follows from it
	Reason   string          // for Tick: its id
	Text     string          // for SetReasons, the remark for Differ, and the typed word for Wipe
	Paper    Paper           // for SavePaper
	Services []string        // for Choose, and for SavePaper of a sheet: the guides' ids
	Path     string          // for SavePaper: where to
	Replace  bool            // for SavePaper: the person knows that a file of that name is there
	Import   *state.Progress // for Import
	Force    bool            // for Import: though it is in another person's name
	Profile  string          // for SwitchPerson; "" is the one without a name
}

// Asks reports that the action wants Details first: the date, the account, the reference, a note.
func (a Action) Asks() bool {
	return (a.Verb == Done || a.Verb == Record) && a.Event != ""
}

// AsksAccount reports that the action wants the name of an account first.
func (a Action) AsksAccount() bool { return a.Verb == AddCase || a.Verb == NameCase }

// AsksRemark reports that the action wants to know in a line of text what is different. It may stay empty.
func (a Action) AsksRemark() bool { return a.Verb == Differ }

// Details is what the person says about an event. All of it may be empty.
type Details struct {
	On      time.Time // the day it happened; zero is today
	Account string    // names the case, if it has no name yet or another one now
	Ref     string    // the company's reference or case number
	Note    string
	Proof   string // path of a file that shows it, such as a screenshot
}

// Effect is what a face has to do outside once the change is saved. At most one field is set, but for a text that is copied for
// the page that is opened.
type Effect struct {
	Open *handoff.Address // to open
	QR   *handoff.Address // to show as a QR code
	Copy string           // a text for the clipboard
	Read string           // the id of a guide to read

	Letter  letters.Kind // to show the letter of that kind about the present case
	Give    bool         // to show the reasons
	Nothing bool         // to show the services at which there is nothing to do
	Save    *Save        // to write
	Arrived *Arrivals    // what an import brought
	Leave   *Leave       // to end this run

	Settings bool   // to show the settings
	Say      string // to be told beside whatever else there is

	Feedback bool // to show what the person said about the guide
}

// linkOf returns the step's links in order.
func linksOf(step *guides.Step) []guides.Link {
	var links []guides.Link
	for _, part := range step.Parts {
		if part.Link != nil && part.Link.Target.Kind == guides.TargetAddress {
			links = append(links, *part.Link)
		}
	}
	return links
}

// textsOf returns the step's texts to copy, in order.
func textsOf(step *guides.Step) []string {
	var texts []string
	for _, part := range step.Parts {
		if part.Copy != "" {
			texts = append(texts, part.Copy)
		}
	}
	return texts
}
