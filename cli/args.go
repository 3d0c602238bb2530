package cli

import (
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/guides"
)

// args accepts between least and most arguments. missing is the word for the first one that is needed.
func (c *console) args(least, most int, missing ...string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		hint := c.T("cli.tryhelpof", "command", cmd.CommandPath())
		if len(args) < least {
			return misuse(c.T("cli.missing", "what", missing[len(args)]), hint)
		}
		if len(args) > most {
			return misuse(c.T("cli.toomany", "name", guides.Clean(args[most])), hint)
		}
		return nil
	}
}

// noArgs refuses what is not a command, and names the one that may be meant.
func (c *console) noArgs() cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return nil
		}
		hint := c.T("cli.tryhelpof", "command", cmd.CommandPath())
		if meant := cmd.SuggestionsFor(args[0]); args[0] != "" && len(meant) > 0 {
			hint = c.T("cli.didyoumean", "name", strings.Join(meant, ", "))
		}
		return misuse(c.T("cli.badcommand", "name", guides.Clean(args[0])), hint)
	}
}

// jsonFlag adds --json to a command that has data.
func (c *console) jsonFlag(cmd *cobra.Command, on *bool) {
	cmd.Flags().BoolVar(on, "json", false, c.T("cli.flag.json"))
}
