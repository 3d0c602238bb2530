package cli

import (
	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/guides"
	"widerspruch/tui"
	"widerspruch/wizard"
)

// newNothing is the command that lists the services at which there is nothing to do.
func newNothing(c *console.Console) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:   "nothing",
		Short: c.T("cli.nothing"),
		Args:  c.Args(0, 0),
		RunE: func(*cobra.Command, []string) error {
			return with(c, program.NeedsNothing, func(run *run) error {
				return console.Tell(c, asJSON, func() nothingJSON { return newNothingJSON(run.Library) }, run.nothingText)
			})
		},
	}
	c.JSONFlag(cmd, &asJSON)
	return cmd
}

// nothingText is the wizard's page of them as text.
func (r *run) nothingText() string {
	p := &page{width: min(r.Width(), console.WidestText), styled: r.Styled()}
	from, _ := r.Session.PageAt(wizard.Place{View: wizard.ViewNothing})
	p.heading(from.Title)
	for _, block := range from.Blocks {
		if block.Title != "" {
			p.heading(block.Title)
		}
		switch body := block.Body.(type) {
		case wizard.Prose:
			p.block(tui.Markdown(body.Markdown, p.width)...)
		case wizard.Address:
			p.block(body.Label+":", body.URL)
		}
	}
	return p.text()
}

// nothingJSON is the same for programs.
type nothingJSON struct {
	Version  int               `json:"version"`
	Services []nothingItemJSON `json:"services"`
}

// nothingItemJSON is one of these services.
type nothingItemJSON struct {
	Name   string        `json:"name"`
	Stance guides.Stance `json:"stance"`
	Words  guides.Words  `json:"words"`
	Look   guides.Words  `json:"look,omitempty"`
	Source guides.Words  `json:"source"`
	URL    string        `json:"url,omitempty"`
	On     guides.Date   `json:"on"`
	Weak   bool          `json:"weak"`
}

func newNothingJSON(library *guides.Library) nothingJSON {
	return nothingJSON{console.JSONVersion, console.Each(library.Nothing(), func(entry guides.NothingToDo) nothingItemJSON {
		item := nothingItemJSON{
			Name: entry.Name, Stance: entry.Stance, Words: console.TextOf(entry.Words.In), Source: console.TextOf(entry.Source.In),
			URL: entry.URL, On: entry.On, Weak: entry.Weak,
		}
		if entry.Look != nil {
			item.Look = console.TextOf(entry.Look.In)
		}
		return item
	})}
}
