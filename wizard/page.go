package wizard

import "slices"

// Page is what a place tells, asks and offers, as data. A face only lays it out: it never has to know which page it shows.
type Page struct {
	Place   Place
	Title   string // names the place by itself: window title, first line by ear: "LinkedIn (anna), Schritt 2 von 5: Formular öffnen"
	Short   string // the same for a question by ear: "Schritt 2"
	Head    Head
	Whose   string // whose data it is, where that has to be said: there are several people, or somebody was named
	State   State  // of what the page is about; zero where nothing has one
	Heading string // of the text, where it is not the title; bold
	Mark    *Mark  // how the facts of this page are known; nil where they need none
	Line    Line
	Blocks  []Block
	Ask     string   // the question that the choices answer, whole: "Hat Meta geantwortet?"; "" if they answer none
	Groups  []Group  // order and headings of the choices
	Choices []Choice // flat; each names its group. Faces, letters and tests walk one list
	Chosen  int      // the sensible choice, or the harmless one; -1 only on a page without choices
	Form    *Form    // what is asked here; head, line and blocks stay, the form stands instead of the choices
	Records bool     // Enter would record an event: keys that came before the page was seen are not meant for it
	Finds   bool     // Session.Find searches here
	Peeks   bool     // where a choice leads may be shown beside it
	Several string   // how to choose several of what is chosen here one by one: "Mehrere Dienste hakst du mit v an."; "" if nothing can
	Reads   bool     // a long text: the titles of its blocks are its contents
	Walked  bool     // the choices are those of the page before: by ear the menu comes on "?"
}

// In are the blocks of a group; those of "" stand on the page itself.
func (p Page) In(group string) []Block {
	return slices.DeleteFunc(slices.Clone(p.Blocks), func(b Block) bool { return b.Group != group })
}

// Head names the place in parts, because a narrow window gives them up in this order: Under first, Account last.
type Head struct {
	Name    string // "Instagram"; on the overview the program
	Account string // "@anna"; on the overview whose data it is
	Under   string // company, route or page: "Im Browser"
	Right   string // "Schritt 4 von 6"; where it is empty, the State stands there
	Counts  []Count
}

// Count is one of the counters of the overview: "… 2 warten".
type Count struct {
	Sign Sign
	N    int
	Word string // fits N
	Tone Tone
}

// State says where a case or a service stands.
type State struct {
	Sign  Sign
	Word  string // for the head: "wartet auf Antwort"
	Words string // a whole sentence with its dates, for the text and the ear
	Tone  Tone
}

// Sign is what stands before a state. The face draws it; it is always followed by its word.
type Sign int

// The signs. The last two are tick boxes and stand only where one ticks.
const (
	SignNone Sign = iota
	SignOpen
	SignWorking
	SignWaiting
	SignNeed // due: it needs the person
	SignDone
	SignUnused
	SignUnticked
	SignTicked
)

// Tone is what colour repeats. Nothing is said by it alone.
type Tone int

// The tones.
const (
	TonePlain Tone = iota
	ToneAccent
	ToneWait
	ToneNeed
	ToneDone
)

func (s Sign) tone() Tone {
	return map[Sign]Tone{SignWorking: ToneAccent, SignWaiting: ToneWait, SignNeed: ToneNeed, SignDone: ToneDone}[s]
}

// Mark says how facts are known and since when: "▪▪▫ Presse, Mai 2025".
type Mark struct {
	Strength int    // 3 strong and fresh … 1 weak or old, 0 nothing dated
	Words    string // "Belegt: Presse, Mai 2025"
}

// LineKind says what the line under the head shows.
type LineKind int

// The kinds of lines.
const (
	LineNone  LineKind = iota
	LineShare          // Share of the whole is done
	LineSteps          // Stations are the steps of a route, At is the present one
	LineDays           // Stations are days, Share is how much of the time has passed
)

// Line is the one ornament: where the person stands on the way.
type Line struct {
	Kind     LineKind
	Share    float64 // 0 to 1
	At       int     // index of the present station
	Stations []Station
	Tone     Tone // of the passed part: accent, done, or need for the days after the last one
}

// Station is one stop of the line. It has a name, so that any line can stand upright.
type Station struct {
	Name string // of the step; of a day: "gesendet 12.11.2026", "heute, noch 15 Tage"
	Done bool
}

// Weight says how much of a page is needed for the one thing to do next.
type Weight int

// The weights.
const (
	Essential Weight = iota // shown and told at once; of choices: a row
	Quiet                   // of choices only: one line of words; by ear on "?"
	More                    // folded; by ear on "m"
)

// Group is a run of choices under a heading, or a fold that is closed until it is wanted.
type Group struct {
	Key    string // names it for good
	Title  string // "" for choices without a heading
	Tone   Tone
	Folded bool   // one row: ► Title Sum. Its blocks and choices have the weight More
	Sum    string // of a folded one: "7", "61 Zeilen", "LinkedIn, Apple"
}

// Answer is what a choice says to the question of its page, for a person who answers in one word.
type Answer int

// The answers. Not yet is the harmless one.
const (
	AnswerNone Answer = iota
	AnswerYes
	AnswerNo
	AnswerNotYet
)

// Choice is one thing that can be chosen.
type Choice struct {
	Key     string // names it for good: cursor, numbers by ear, tests
	Letter  string // from the table of letters; "" if it has none
	Weight  Weight
	Group   string // Key of its group; "" for the first, nameless one
	Number  int    // of a service: its place in the library, from 1; 0 for all else
	Sign    Sign
	Tone    Tone
	Text    string
	Note    string // account, or what it costs: "3 Minuten, Handy oder Computer"
	Right   string // status, date or next deed
	Under   string // a line below it, dim
	Mark    *Mark  // evidence, on the line below it
	Spoken  string // by ear instead of Text, Note and Right; "" where those do
	Answer  Answer // what it says to the question of the page
	Address string // what it would open, as it will be opened: seen or said before it is
	To      *Place // where it leads, for a look at it beforehand; a page fills it in where the Action goes there
	Action  Action
}

// Ticks reports that a choice has a box to tick.
func (c Choice) Ticks() bool { return c.Sign == SignUnticked || c.Sign == SignTicked }
