package letters

// Kind says what a letter is for.
type Kind string

// The kinds of letters.
const (
	KindObjection Kind = "objection" // to the company: do not train AI with my data
	KindReminder  Kind = "reminder"  // to the company: please answer
	KindComplaint Kind = "complaint" // to the supervisory authority
	KindRequest   Kind = "request"   // to the supervisory authority: how does my complaint stand?
	KindMandate   Kind = "mandate"   // a power of attorney for whoever writes for the person, to be signed
)

// Kinds are all kinds of letters.
func Kinds() []Kind {
	return []Kind{KindObjection, KindReminder, KindComplaint, KindRequest, KindMandate}
}

// Letter is a letter in one language, ready to read. Blanks that the person has to fill stand in square brackets.
type Letter struct {
	Kind       Kind
	Lang       string
	From       []string // the sender's lines: name, postal address, e-mail address
	To         []string // the recipient's lines
	Email      string   // where it goes by mail; empty if that is not known
	Date       string
	Subject    string
	Body       []Paragraph
	Closing    string
	Signature  string
	Enclosures Paragraph // no items if there are none
	Page, Of   string    // the words of the number of a page on paper: "Page" 2 "of" 3

	Missing   []string   // what the blanks ask for, to be shown before the letter
	Blanks    []string   // the ids of the blanks, in the order of Missing
	Nowhere   bool       // neither a postal nor an e-mail address of the recipient is known: it cannot leave so
	Notes     []string   // what to know before sending; the first one says that this is no legal advice
	Authority *Authority // the recipient of a complaint, if it is known

	sender mailbox
	hosts  []string // the only hosts that mail may go to
}
