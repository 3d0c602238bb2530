package guides

// Verified says when and how facts were last confirmed.
type Verified struct {
	On  Date `yaml:"on"` // a day; a month or a year where no more is known
	How How  `yaml:"how"`
}

// How says how facts were confirmed.
type How string

// The ways to confirm.
const (
	HowSource  How = "source"   // a source says so
	HowHandsOn How = "hands-on" // someone did it, logged in
)

// Source is where facts come from.
type Source struct {
	URL    string   `yaml:"url"`
	On     Date     `yaml:"on"` // the source's own date; zero if it has none
	Claims []string `yaml:"claims"`
}

// Dated is something that happened or will happen on a day, in a month or in a year.
type Dated struct {
	On    Date  `yaml:"on"`
	Words Words `yaml:",inline"`
}
