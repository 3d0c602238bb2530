package cli

import (
	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/manual"
)

// newMan is the command that prints the man page, in the language of the help.
func newMan(c *console.Console) *cobra.Command {
	return &cobra.Command{
		Use: "man",
		RunE: func(cmd *cobra.Command, _ []string) error {
			return c.PrintText(manual.ManPage(cmd.Root(), c.Words, c.Home))
		},
	}
}
