package cli

import (
	_ "embed"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
)

// notices are the licences of everything that is in the program, made by packaging/notices, whose test holds them current.
//
//go:embed notices.txt
var notices string

// newLicenses is the command that prints them. They are as their authors wrote them: in no other language, with every sign.
func newLicenses(c *console.Console) *cobra.Command {
	return &cobra.Command{
		Use: "licenses",
		RunE: func(*cobra.Command, []string) error {
			return c.Pages(notices)
		},
	}
}
