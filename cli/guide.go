package cli

import (
	"github.com/spf13/cobra"

	"widerspruch/i18n"
)

// newGuide is what authors need: a command with commands of its own.
func newGuide(world World, f *flags, words *i18n.Words) *cobra.Command {
	cmd := &cobra.Command{
		Use:                        "guide " + words.T("cli.command"),
		Short:                      words.T("cli.guide"),
		Long:                       words.T("cli.guide.long"),
		SuggestionsMinimumDistance: 2,
		Args: func(cmd *cobra.Command, given []string) error {
			if len(given) == 0 {
				return args(words, 1, 1, words.T("cli.command"))(cmd, given)
			}
			return noArgs(words)(cmd, given)
		},
		RunE: func(*cobra.Command, []string) error { return nil }, // Args lets nothing through
	}
	cmd.AddCommand(
		newGuideLint(world, f, words), newGuideNew(world, f, words), newGuideConfirm(world, f, words), newGuideStale(world, f, words),
		newGuideJSON(world, f, words),
	)
	return cmd
}
