package wizard

import (
	"errors"

	"widerspruch/letters"
	"widerspruch/state"
)

// Papers is what a session needs to know of the disk and of other people's files for the papers that leave the program.
// Its methods are called where a face may wait, except Suggest and Looks, which are quick.
type Papers interface {
	// Suggest is where a paper of that name belongs, unless the person says otherwise.
	Suggest(name string) string
	// Write writes a paper; letters.ErrExists says that a file is there and replace is false.
	Write(path string, data []byte, replace bool) error
	// Looks says why a file cannot be attached to an event; nil if it can.
	Looks(path string) error
	// Describe describes a file that shows what happened.
	Describe(path string) (state.Evidence, error)
	// Check says what became of it.
	Check(state.Evidence) state.EvidenceState
	// Read reads the progress file of another computer.
	Read(path string) (*state.Progress, error)
	// Command is how the program is called for this person: "widerspruch --profile oma".
	Command() string
	// Profile is whose file this is, "" for the one without a name; ok is false if the file was named by its path.
	Profile() (name string, ok bool)
	// Profiles are the names of all files of this computer's user.
	Profiles() []string
}

// ErrOurs says that a paper would replace the progress file or one that belongs to it.
var ErrOurs = errors.New("wizard: the file belongs to the progress")

// Paper is a kind of paper that the program writes into a file.
type Paper string

// The papers.
const (
	PaperLetter   Paper = "letter"   // a letter to print
	PaperMail     Paper = "mail"     // a letter as a draft for a mail program
	PaperReport   Paper = "report"   // the record of everything, to print
	PaperMarkdown Paper = "markdown" // the same as text
	PaperCSV      Paper = "csv"      // the same as a table
	PaperJSON     Paper = "json"     // the same for programs
	PaperSheet    Paper = "sheet"    // steps to print, for somebody without a terminal
	PaperCalendar Paper = "calendar" // what waits, for a calendar
	PaperExport   Paper = "export"   // the progress file
)

// endings are how the papers' files end.
var endings = map[Paper]string{
	PaperLetter: ".html", PaperMail: ".eml", PaperReport: ".html", PaperMarkdown: ".md", PaperCSV: ".csv", PaperJSON: ".json",
	PaperSheet: ".html", PaperCalendar: ".ics", PaperExport: ".json",
}

// printed are the papers that the browser shows, to be printed there.
var printed = map[Paper]bool{PaperLetter: true, PaperReport: true, PaperSheet: true}

// Save is a paper to be written into a file.
type Save struct {
	Path    string
	Replace bool                   // a file of that name may go
	Show    bool                   // the browser shows it, to be printed there
	Make    func() ([]byte, error) // may take a while
}

// PaperActions are the papers about everything, in the order in which people want them.
func (s *Session) PaperActions() []Action {
	actions := []Action{
		{Verb: SavePaper, Paper: PaperReport}, {Verb: SavePaper, Paper: PaperMarkdown}, {Verb: SavePaper, Paper: PaperCSV},
		{Verb: SavePaper, Paper: PaperJSON}, {Verb: SavePaper, Paper: PaperSheet},
	}
	if len(s.Dates()) > 0 {
		actions = append(actions, s.CalendarAction())
	}
	return append(actions, Action{Verb: SavePaper, Paper: PaperExport})
}

// CalendarAction writes what waits into a calendar file.
func (s *Session) CalendarAction() Action { return Action{Verb: SavePaper, Paper: PaperCalendar} }

// AsksPath reports that the action wants to know where the paper goes.
func (a Action) AsksPath() bool { return a.Verb == SavePaper && a.Path == "" }

// AsksServices reports that the action wants to know which services first.
func (a Action) AsksServices() bool {
	return a.Verb == Choose || a.Verb == SavePaper && a.Paper == PaperSheet && len(a.Services) == 0
}

// SuggestPath is where a paper goes, unless the person says otherwise: a name that tells what it is, of whom and from when.
func (s *Session) SuggestPath(a Action) string {
	name := "widerspruch-" + s.words.T("paper.file."+string(a.Paper))
	if a.Letter != "" {
		name = "widerspruch-" + a.Place.Guide + "-" + s.words.T("paper.file."+string(a.Letter))
	}
	if profile, ok := s.ports.Papers.Profile(); ok && profile != "" {
		name += "-" + profile
	}
	return s.ports.Papers.Suggest(name + "-" + s.now().Format("2006-01-02") + endings[a.Paper])
}

// savePaper hands over what is needed to write a paper. It is made later, where waiting is no harm.
func (d *draft) savePaper() error {
	if d.a.Path == "" || endings[d.a.Paper] == "" {
		return ErrNotPossible
	}
	make, err := d.s.paper(d.a)
	if err != nil {
		return err
	}
	if d.a.Letter != "" {
		d.handed++
	}
	d.effect.Save = &Save{Path: PathTyped(d.a.Path), Replace: d.a.Replace, Show: printed[d.a.Paper], Make: make}
	return nil
}

// paper returns what makes a paper. What it is made of is copied here, because the session goes on meanwhile.
func (s *Session) paper(a Action) (func() ([]byte, error), error) {
	switch a.Paper {
	case PaperLetter, PaperMail:
		letter, err := s.letter(a.Place, a.Letter)
		if err != nil {
			return nil, err
		}
		if a.Paper == PaperMail {
			return letter.EML, nil
		}
		return letter.HTML, nil
	case PaperSheet:
		return s.sheet(a.Services)
	}
	progress, words, now, library := s.progress.Clone(), s.words, s.now(), s.ports.Library
	report := func() letters.Report {
		return letters.NewReport(letters.ReportSource{
			Progress: progress, Library: library, Words: words, Now: now, Check: s.ports.Papers.Check,
		})
	}
	switch a.Paper {
	case PaperReport:
		return func() ([]byte, error) { r := report(); return r.HTML() }, nil
	case PaperMarkdown:
		return func() ([]byte, error) { r := report(); return r.Markdown(), nil }, nil
	case PaperCSV:
		return func() ([]byte, error) { r := report(); return r.CSV() }, nil
	case PaperJSON:
		return func() ([]byte, error) { r := report(); return r.JSON() }, nil
	case PaperCalendar:
		return func() ([]byte, error) {
			return letters.Calendar(letters.CalendarSource{
				Progress: progress, Library: library, Words: words, Now: now, Command: s.ports.Papers.Command(),
			})
		}, nil
	}
	return func() ([]byte, error) { return state.Encode(progress) }, nil
}

// sheet returns what makes the sheets for some services.
func (s *Session) sheet(ids []string) (func() ([]byte, error), error) {
	from := letters.SheetSource{Words: s.words, Pages: s.ports.Library.Pages(s.words.Lang()), Country: s.progress.Person.Country, Now: s.now()}
	for _, id := range ids {
		guide, ok := s.Guide(id)
		if !ok {
			return nil, ErrNotPossible
		}
		from.Services = append(from.Services, letters.SheetService{Guide: guide})
	}
	if len(from.Services) == 0 {
		return nil, ErrNotPossible
	}
	return func() ([]byte, error) { return letters.SheetHTML(from) }, nil
}

// Write makes a paper and writes it. It may run on another goroutine than the rest of the session.
func (s *Session) Write(save Save) error {
	data, err := save.Make()
	if err != nil {
		return err
	}
	return s.ports.Papers.Write(save.Path, data, save.Replace)
}
