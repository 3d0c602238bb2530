package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"widerspruch/i18n"
)

// newPaths is the command that says where the progress file lies.
func newPaths(world World, f *flags, words *i18n.Words) *cobra.Command {
	return &cobra.Command{
		Use:   "paths",
		Short: words.T("cli.paths"),
		Args:  noArgs(words),
		RunE: func(*cobra.Command, []string) error {
			path, err := progressPath(f)
			if err != nil {
				return err
			}
			fmt.Fprintf(world.Out, "%s\n%s\n", words.T("cli.paths.file", "path", path), words.T("cli.paths.backup", "path", path+".bak"))
			return nil
		},
	}
}
