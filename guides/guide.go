// Package guides is the library: one guide for each service, in every language of the program, embedded as YAML and
// Markdown. It parses them, checks them, and searches them. It draws nothing and knows nothing of anybody's progress.
package guides

import "io/fs"

// Guide is one service's instructions: its card, which the overview needs, and on demand the Details that hold in every
// language and the Text in one language. Only the card is read at the start of the program.
type Guide struct {
	ID         string   `yaml:"-" json:"id"`          // the folder's name
	Own        bool     `yaml:"-" json:"-"`           // from the person's own folder, not one of ours
	Format     int      `yaml:"format" json:"format"` // of the files: 1 (the first edition, if guide.yaml has no format) or 2
	Name       Words    `yaml:"name" json:"name"`
	Company    string   `yaml:"company" json:"company"`
	Group      Group    `yaml:"group" json:"group"`
	Rank       int      `yaml:"rank" json:"rank"` // place in the overview, small first
	Kind       Kind     `yaml:"kind" json:"kind"`
	Per        Per      `yaml:"per" json:"per"`
	Regions    []string `yaml:"regions" json:"regions"`
	Minutes    int      `yaml:"minutes" json:"minutes"`                 // how long the recommended route takes; guide.yaml of format 1 alone has it
	Hosts      []string `yaml:"hosts" json:"hosts"`                     // the only hosts the guide may open, with their subdomains
	Covers     []string `yaml:"covers" json:"covers,omitempty"`         // ids of services that one objection here also reaches
	Linked     string   `yaml:"linked" json:"linked,omitempty"`         // accounts linked this way share one objection
	Authority  string   `yaml:"authority" json:"authority,omitempty"`   // lead supervisory authority ("ie", "de-bb")
	Supersedes []string `yaml:"supersedes" json:"supersedes,omitempty"` // ids that this guide used to have
	Aliases    []string `yaml:"aliases" json:"aliases,omitempty"`       // other names that people type, in lower case
	Changes    []Change `yaml:"changes" json:"changes,omitempty"`       // what changed since people may have walked it, oldest first

	// Of the routes what decides where a case stands, so that no overview has to read the details.
	Elsewhere []string `yaml:"-" json:"elsewhere,omitempty"` // ids of the routes that are about another company
	Beside    []string `yaml:"-" json:"beside,omitempty"`    // ids of the routes that are no objection

	fsys    fs.FS
	details lazy[*Details]
	pages   pages
}

// Details are the facts about a guide's routes and what they rest on.
type Details struct {
	Contacts  Contacts `yaml:"contact"`  // for letters, by region; see ContactFor
	Data      []Words  `yaml:"data"`     // what the company uses, each a noun phrase for a letter
	Ground    Words    `yaml:"ground"`   // the legal ground that the company itself names; empty if it is not known
	Dates     []Dated  `yaml:"dates"`    // oldest first
	Routes    []Route  `yaml:"routes"`   // the best one first
	Verified  Verified `yaml:"verified"` // when the facts were last confirmed
	Sources   []Source `yaml:"sources"`
	Doubts    []Words  `yaml:"doubts"`   // what sources disagree on; shown to the person
	SearchFor Terms    `yaml:"search"`   // words to search for if a page has moved
	Feedback  string   `yaml:"feedback"` // address of a form for "a step is different here"; empty if there is none
}

// Details are the guide's facts beyond its card; empty if the file cannot be read. The first call reads them.
func (g *Guide) Details() *Details {
	return g.details.get(func() *Details {
		if facts, faults := readFacts(g.fsys, g.ID); faults == nil {
			facts.details.settle(facts.guide)
			return facts.details
		}
		return &Details{}
	})
}

// Text is the guide's words in a language; in another one if that is missing or cannot be read. The first call parses it.
func (g *Guide) Text(lang string) *Text {
	if t := g.page(lang).text; t != nil {
		return t
	}
	return &Text{Title: g.Name.In(lang)}
}

// Markdown is the page of a language (or of another one, as with Text) for reading offline, cleaned of everything that
// could control a terminal.
func (g *Guide) Markdown(lang string) string {
	return g.page(lang).markdown
}

// Edition is how fresh the guide is: when its facts were last confirmed or it was last changed, whichever is later.
func (g *Guide) Edition() Date {
	edition := g.Details().Verified.On
	for _, change := range g.Changes {
		if change.On.Compare(edition) > 0 {
			edition = change.On
		}
	}
	return edition
}
