package cli

import (
	"github.com/spf13/cobra"
)

// newGuide is what authors need: a command with commands of its own.
func newGuide(c *console) *cobra.Command {
	cmd := &cobra.Command{
		Use:                        "guide " + c.T("cli.command"),
		Short:                      c.T("cli.guide"),
		Long:                       c.T("cli.guide.long"),
		SuggestionsMinimumDistance: 2,
		Args: func(cmd *cobra.Command, given []string) error {
			if len(given) == 0 {
				return c.args(1, 1, c.T("cli.command"))(cmd, given)
			}
			return c.noArgs()(cmd, given)
		},
		RunE: func(*cobra.Command, []string) error { return nil }, // Args lets nothing through
	}
	cmd.AddCommand(
		newGuideLint(c), newGuideNew(c), newGuideConfirm(c), newGuideStale(c),
		newGuideJSON(c),
	)
	return cmd
}
