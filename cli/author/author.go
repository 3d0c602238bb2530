// Package author is the commands of those who write guides: begin one, check it, confirm it, find what is out of date, all of them as data.
package author

import (
	"github.com/spf13/cobra"

	"widerspruch/cli/console"
)

// New is what authors need: a command with commands of its own.
func New(c *console.Console) *cobra.Command {
	cmd := &cobra.Command{
		Use:                        "guide " + c.T("cli.command"),
		SuggestionsMinimumDistance: 2,
		Args: func(cmd *cobra.Command, given []string) error {
			if len(given) == 0 {
				return c.Args(1, 1, c.T("cli.command"))(cmd, given)
			}
			return c.NoArgs()(cmd, given)
		},
		RunE: func(*cobra.Command, []string) error { return nil }, // Args lets nothing through
	}
	cmd.AddCommand(
		newGuideLint(c), newGuideNew(c), newGuideConfirm(c), newGuideStale(c),
		newGuideJSON(c),
	)
	return cmd
}
