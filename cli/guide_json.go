package cli

import (
	"github.com/spf13/cobra"

	"widerspruch/guides"
)

// guidesLicence is that of the text of the guides: whoever takes the document may do with it what they like.
const guidesLicence = "CC0-1.0"

// newGuideJSON is the command that prints all guides as data, for others to use. The person's own guides are not among them:
// nobody knows their licence.
func newGuideJSON(c *console) *cobra.Command {
	return &cobra.Command{
		Use:   "json",
		Short: c.T("cli.guide.json"),
		Long:  c.T("cli.guide.json.long"),
		Args:  c.args(0, 0),
		RunE: func(*cobra.Command, []string) error {
			library, err := c.shipped()
			if err != nil {
				return err
			}
			return c.printJSON(newLibraryJSON(library))
		},
	}
}

// guidesVersion is that of docs/guides.schema.json: a release has it as a file of its own, for others to reuse. It changes when
// a field changes its meaning, whatever becomes of the other documents; the second came with the second format of the guides.
const guidesVersion = 2

// libraryJSON is all guides, and the pages that they share. docs/guides.schema.json describes it.
type libraryJSON struct {
	Version int          `json:"version"`
	Licence string       `json:"licence"`
	Newest  string       `json:"newest"` // when anything in the guides was confirmed last
	Guides  []guideJSON  `json:"guides"`
	Pages   []sharedJSON `json:"pages"`
}

// guideJSON is a guide as its author wrote it: guide.yaml with its keys, and the words of each language.
type guideJSON struct {
	ID         string               `json:"id"`
	Format     int                  `json:"format"`
	Name       textJSON             `json:"name"`
	Company    string               `json:"company"`
	Group      guides.Group         `json:"group"`
	Rank       int                  `json:"rank"`
	Kind       guides.Kind          `json:"kind"`
	Per        guides.Per           `json:"per"`
	Regions    []string             `json:"regions"`
	Minutes    int                  `json:"minutes"`
	Hosts      []string             `json:"hosts"`
	Covers     []string             `json:"covers"`
	Linked     string               `json:"linked,omitempty"`
	Authority  string               `json:"authority,omitempty"`
	Supersedes []string             `json:"supersedes"`
	Aliases    []string             `json:"aliases"`
	Changes    []changeJSON         `json:"changes"`
	Contacts   []contactJSON        `json:"contacts"`
	Data       []textJSON           `json:"data"`
	Ground     textJSON             `json:"ground,omitempty"`
	Dates      []factJSON           `json:"dates"`
	Routes     []guideRouteJSON     `json:"routes"`
	Verified   verifiedJSON         `json:"verified"`
	Sources    []claimJSON          `json:"sources"`
	Doubts     []textJSON           `json:"doubts"`
	Search     map[string][]string  `json:"search"`
	Feedback   string               `json:"feedback,omitempty"`
	Texts      map[string]wordsJSON `json:"texts"`
}

type contactJSON struct {
	Regions []string      `json:"regions"`          // none: everywhere
	Routes  []string      `json:"routes,omitempty"` // none: all
	Name    string        `json:"name,omitempty"`
	Address []string      `json:"address"`
	Email   string        `json:"email,omitempty"`
	Form    string        `json:"form,omitempty"`
	Seen    *verifiedJSON `json:"seen,omitempty"`
}

type guideRouteJSON struct {
	ID          string        `json:"id"`
	Device      guides.Device `json:"device"`
	Login       bool          `json:"login"`
	Minutes     int           `json:"minutes,omitempty"`
	Recommended bool          `json:"recommended"`
	Objection   bool          `json:"objection"`
	Verified    verifiedJSON  `json:"verified"`
}

type claimJSON struct {
	URL    string   `json:"url"`
	Kind   string   `json:"kind,omitempty"`
	On     string   `json:"on,omitempty"`
	Claims []string `json:"claims"`
}

func newLibraryJSON(library *guides.Library) libraryJSON {
	result := libraryJSON{
		Version: guidesVersion, Licence: guidesLicence, Newest: library.Day().String(), Guides: []guideJSON{}, Pages: pagesOf(library),
	}
	for _, guide := range library.Guides() {
		result.Guides = append(result.Guides, guideOf(guide))
	}
	return result
}
