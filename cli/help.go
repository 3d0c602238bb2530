package cli

import (
	"github.com/spf13/cobra"

	"widerspruch/cli/console"
)

// newHelp is "help COMMAND", which people type as well as "COMMAND --help".
func newHelp(c *console.Console) *cobra.Command {
	return &cobra.Command{
		Use:    "help [" + c.T("cli.command") + "]",
		Hidden: true,
		RunE: func(cmd *cobra.Command, args []string) error {
			of, rest, err := cmd.Root().Find(args)
			switch {
			case err != nil:
				return c.NoArgs()(cmd.Root(), args)
			case len(rest) > 0 && of == cmd.Root():
				return c.NoArgs()(of, rest)
			case len(rest) > 0:
				return console.Misuse(c.T("cli.toomany", "name", rest[0]), c.TryHelp(of.CommandPath()))
			}
			return of.Help() // Main keeps its failure
		},
	}
}
