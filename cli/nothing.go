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
				if asJSON {
					return c.PrintJSON(newNothingJSON(run.Library))
				}
				return c.Print(run.nothingText(c.Width(), c.Styled()))
			})
		},
	}
	c.JSONFlag(cmd, &asJSON)
	return cmd
}

// nothingText is the wizard's page of them as text.
func (r *run) nothingText(width int, styled bool) string {
	p := &page{width: min(width, console.WidestText), styled: styled}
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
	Look   *guides.Words `json:"look,omitempty"`
	Source guides.Words  `json:"source"`
	URL    string        `json:"url,omitempty"`
	On     string        `json:"on"`
	Weak   bool          `json:"weak"`
}

func newNothingJSON(library *guides.Library) nothingJSON {
	result := nothingJSON{Version: console.JSONVersion, Services: []nothingItemJSON{}}
	for _, entry := range library.Nothing() {
		item := nothingItemJSON{
			Name: entry.Name, Stance: entry.Stance, Words: console.TextOf(entry.Words.In), Source: console.TextOf(entry.Source.In),
			URL: entry.URL, On: entry.On.String(), Weak: entry.Weak,
		}
		if entry.Look != nil {
			look := console.TextOf(entry.Look.In)
			item.Look = &look
		}
		result.Services = append(result.Services, item)
	}
	return result
}
