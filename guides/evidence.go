package guides

import "slices"

// Verified says when and how facts were last confirmed: by the strongest kind of evidence.
type Verified struct {
	On    Date      `yaml:"on" json:"on"` // the source's day; a month or a year where no more is known
	How   How       `yaml:"how" json:"how"`
	Again *Verified `yaml:"again" json:"again,omitempty"` // newer, weaker evidence that agrees; nil if there is none
}

// How says how facts were confirmed.
type How string

// The kinds of evidence.
const (
	HowHandsOn   How = "hands-on"  // someone of us did it, logged in, on that day
	HowCompany   How = "company"   // read in the company's own page, app or policy
	HowAuthority How = "authority" // data protection authority, consumer centre, court, statute
	HowPress     How = "press"     // an editorial medium, or two independent sources that agree
	HowReport    How = "report"    // one person, one weak or undated page

	howSource How = "source" // in guides of the first format: a source says so. It is read as a report.
)

var hows = []How{HowHandsOn, HowCompany, HowAuthority, HowPress, HowReport}

// Hows are all kinds of evidence, the strongest first.
func Hows() []How { return slices.Clone(hows) }

// Strength orders kinds of evidence: the larger, the stronger; 0 for none.
func (h How) Strength() int {
	if i := slices.Index(hows, h); i >= 0 {
		return len(hows) - i
	}
	return 0
}

// Source is where facts come from.
type Source struct {
	URL    string   `yaml:"url" json:"url"`
	Kind   How      `yaml:"kind" json:"kind,omitempty"` // empty in guides of the first format
	On     Date     `yaml:"on" json:"on,omitzero"`      // the source's own date; zero if it has none
	Claims []string `yaml:"claims" json:"claims"`
}

// Dated is something that happened or will happen on a day, in a month or in a year.
type Dated struct {
	On    Date  `yaml:"on" json:"on"`
	Words Words `yaml:",inline" json:"text"`
}
