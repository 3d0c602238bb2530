package wizard

import (
	"errors"

	"widerspruch/letters"
	"widerspruch/people"
	"widerspruch/state"
)

// Papers is what a session needs to know of the disk and of other people's files for the papers that leave the program.
// Its methods are called where a face may wait, except Suggest, which is quick.
type Papers interface {
	// Suggest is where a paper of that name belongs, unless the person says otherwise.
	Suggest(name string) string
	// Write writes a paper; letters.ErrExists says that a file is there and replace is false.
	Write(path string, data []byte, replace bool) error
	// Describe describes a file that shows what happened.
	Describe(path string) (state.Evidence, error)
	// Check says what became of it.
	Check(state.Evidence) state.EvidenceState
	// Read reads the progress file of another computer.
	Read(path string) (*state.Progress, error)
	// Copy is a copy of the progress file that another program made and that holds more, "" if there is none.
	Copy() string
	// Command is how the program is called for this person: "widerspruch --profile oma".
	Command() string
	// Profile is the slug of the file that is open, "" for the one without one; ok is false if the file was named by its path.
	Profile() (slug string, ok bool)
	// Profiles are the slugs of all files of this computer's user.
	Profiles() []string
	// Look reads a person's file without opening it.
	Look(slug string) people.Profile
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
	PaperText     Paper = "text"     // a text to be pasted elsewhere
)

var endings = map[Paper]string{
	PaperLetter: ".html", PaperMail: ".eml", PaperReport: ".html", PaperMarkdown: ".md", PaperCSV: ".csv", PaperJSON: ".json",
	PaperSheet: ".html", PaperCalendar: ".ics", PaperExport: ".json", PaperText: ".txt",
}

// printed says of a paper that the browser shows it, to be printed there.
func (p Paper) printed() bool { return endings[p] == ".html" }

// ofLetter says that it is a letter, which its place names.
func (p Paper) ofLetter() bool { return p == PaperLetter || p == PaperMail }

// papersPage is the papers about everything, in the order in which people want them.
func (s *Session) papersPage(page *Page, _ stand) {
	w := s.words
	page.Title, page.Head.Account = w.T("paper.title"), s.whose()
	page.tell("intro", w.T("paper.intro"))
	save := func(paper Paper) Choice { return s.saves(SavePaper{Paper: paper}) }
	page.offer(save(PaperReport), save(PaperSheet))
	if len(s.Dates()) > 0 {
		calendar := save(PaperCalendar)
		calendar.Letter = keyCalendar
		page.offer(calendar)
	}
	mandate := Place{View: ViewLetter, Item: string(letters.KindMandate)}
	page.offer(leads("letter.mandate", w.T("action.write.mandate"), mandate), save(PaperExport))
	forms := []Choice{save(PaperMarkdown), save(PaperCSV), save(PaperJSON)}
	page.fold(Group{Key: "forms", Title: w.T("paper.forms"), Sum: w.T("paper.forms.sum")}, nil, forms)
}

func (s *Session) saves(paper SavePaper) Choice {
	return Choice{Key: "paper." + string(paper.Paper), Text: s.words.T("action.savepaper." + string(paper.Paper)), Action: paper}
}
