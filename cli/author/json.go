package author

import (
	"slices"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/guides"
)

// guidesLicence is that of the text of the guides: whoever takes the document may do with it what they like.
const guidesLicence = "CC0-1.0"

// newGuideJSON is the command that prints all guides as data, for others to use. The person's own guides are not among them:
// nobody knows their licence.
func newGuideJSON(c *console.Console) *cobra.Command {
	return &cobra.Command{
		Use: "json",
		RunE: func(*cobra.Command, []string) error {
			library, err := c.Shipped()
			if err != nil {
				return err
			}
			return c.PrintJSON(newLibraryJSON(library))
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
	Newest  guides.Date  `json:"newest"` // when anything in the guides was confirmed last
	Guides  []guideJSON  `json:"guides"`
	Pages   []sharedJSON `json:"pages"`
}

// guideJSON is a guide as its author wrote it: guide.yaml with its keys, and the words of each language.
type guideJSON struct {
	ID         string               `json:"id"`
	Format     int                  `json:"format"`
	Name       guides.Words         `json:"name"`
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
	Changes    []guides.Change      `json:"changes"`
	Contacts   []contactJSON        `json:"contacts"`
	Data       []guides.Words       `json:"data"`
	Ground     guides.Words         `json:"ground,omitempty"`
	Dates      []guides.Dated       `json:"dates"`
	Routes     []guides.Route       `json:"routes"`
	Verified   guides.Verified      `json:"verified"`
	Sources    []guides.Source      `json:"sources"`
	Doubts     []guides.Words       `json:"doubts"`
	Search     guides.Terms         `json:"search"`
	Feedback   string               `json:"feedback,omitempty"`
	Texts      map[string]wordsJSON `json:"texts"`
}

// contactJSON is a contact, and when and how somebody read its address.
type contactJSON struct {
	guides.Contact
	Seen *guides.Verified `json:"seen,omitempty"`
}

func newLibraryJSON(library *guides.Library) libraryJSON {
	return libraryJSON{
		Version: guidesVersion, Licence: guidesLicence, Newest: library.Day(), Guides: console.Each(library.Guides(), guideOf), Pages: pagesOf(library),
	}
}

// guideOf is a guide as data.
func guideOf(guide *guides.Guide) guideJSON {
	details := guide.Details()
	result := guideJSON{
		ID: guide.ID, Format: guide.Format, Name: guide.Name, Company: guide.Company, Group: guide.Group, Rank: guide.Rank, Kind: guide.Kind,
		Per: guide.Per, Regions: guide.Regions, Minutes: guide.Minutes, Hosts: guide.Hosts, Covers: guide.Covers,
		Linked: guide.Linked, Authority: guide.Authority, Supersedes: guide.Supersedes, Aliases: guide.Aliases,
		Changes: guide.Changes, Contacts: console.Each(details.Contacts, contactOf), Data: details.Data, Ground: details.Ground,
		Dates: details.Dates, Verified: details.Verified, Sources: details.Sources, Doubts: details.Doubts,
		Search: details.SearchFor, Feedback: details.Feedback, Routes: slices.Clone(details.Routes), Texts: map[string]wordsJSON{},
	}
	for i := range result.Routes {
		verified := details.VerifiedFor(result.Routes[i].ID)
		result.Routes[i].Verified = &verified
	}
	for _, lang := range guides.Languages {
		result.Texts[lang] = wordsOf(guide.Text(lang))
	}
	return result
}

func contactOf(contact guides.Contact) contactJSON {
	result := contactJSON{Contact: contact}
	if !contact.On.IsZero() {
		result.Seen = &guides.Verified{On: contact.On, How: contact.How}
	}
	return result
}
