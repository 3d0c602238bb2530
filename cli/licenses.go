package cli

import (
	_ "embed"

	"github.com/spf13/cobra"
)

// notices are the licences of everything that is in the program, made by packaging/notices, whose test holds them current.
//
//go:embed notices.txt
var notices string

// newLicenses is the command that prints them. They are as their authors wrote them: in no other language, with every sign.
func newLicenses(c *console) *cobra.Command {
	return &cobra.Command{
		Use:   "licenses",
		Short: c.T("cli.licenses"),
		Long:  c.T("cli.licenses.long"),
		Args:  c.args(0, 0),
		RunE: func(*cobra.Command, []string) error {
			return c.pages(func(bool) string { return notices })
		},
	}
}
