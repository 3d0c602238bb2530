package cli

import (
	_ "embed"

	"github.com/spf13/cobra"

	"widerspruch/i18n"
)

// notices are the licences of everything that is in the program, made by packaging/notices, whose test holds them current.
//
//go:embed notices.txt
var notices string

// newLicenses is the command that prints them. They are as their authors wrote them: in no other language, with every sign.
func newLicenses(world World, f *flags, words *i18n.Words) *cobra.Command {
	return &cobra.Command{
		Use:   "licenses",
		Short: words.T("cli.licenses"),
		Long:  words.T("cli.licenses.long"),
		Args:  args(words, 0, 0),
		RunE: func(*cobra.Command, []string) error {
			if reader, args := world.pager(f); reader != "" {
				return world.page(f, reader, args, notices)
			}
			return f.print(world, notices)
		},
	}
}
