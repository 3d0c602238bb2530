package cli

import (
	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/guides"
	"widerspruch/wizard"
)

// newNothing is the command that lists the services at which there is nothing to do.
func newNothing(c *console.Console) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use: "nothing",
		RunE: func(*cobra.Command, []string) error {
			return with(c, program.NeedsNothing, func(run *run) error {
				if asJSON {
					return c.PrintJSON(nothingJSON{console.JSONVersion, run.Library.Nothing()})
				}
				return c.PrintPage(run.nothingText())
			})
		},
	}
	console.Flags(cmd.Flags(), map[string]any{"json": &asJSON})
	return cmd
}

// nothingText is the wizard's page of them as text.
func (r *run) nothingText() string {
	p := &page{width: min(r.Width(), console.WidestText)}
	from, _ := r.Session.PageAt(wizard.Place{View: wizard.ViewNothing})
	p.heading(from.Title)
	for _, block := range from.Blocks {
		if block.Title != "" {
			p.heading(block.Title)
		}
		switch body := block.Body.(type) {
		case wizard.Prose:
			p.markdown(body.Markdown)
		case wizard.Address:
			p.block(body.Label+":", body.URL)
		}
	}
	return p.text()
}

// nothingJSON is the same for programs.
type nothingJSON struct {
	Version  int                  `json:"version"`
	Services []guides.NothingToDo `json:"services"`
}
