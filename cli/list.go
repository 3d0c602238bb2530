package cli

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"widerspruch/i18n"
	"widerspruch/wizard"
)

// newList is the command that prints the overview.
func newList(world World, f *flags, words *i18n.Words) *cobra.Command {
	return &cobra.Command{
		Use:   "list",
		Short: words.T("cli.list"),
		Args:  noArgs(words),
		RunE: func(*cobra.Command, []string) error {
			run, err := open(world, f)
			if err != nil {
				return err
			}
			defer run.close()
			for _, notice := range run.notices() {
				fmt.Fprintln(world.Err, notice)
			}
			if run.unusable() {
				return errUnusable
			}
			printOverview(world.Out, run.session)
			return nil
		},
	}
}

// printOverview prints where every service stands, one a line, without colour.
func printOverview(out io.Writer, session *wizard.Session) {
	words, view := session.Words(), session.Overview()
	fmt.Fprintf(out, "%s: %s\n", words.T("overview.title"), words.N("overview.progress", view.Total, "done", view.Done))
	if view.Resume != nil {
		fmt.Fprintln(out, view.Resume.Text)
	}
	for _, due := range view.Due {
		fmt.Fprintln(out, words.T("overview.due", "name", due.Name, "text", due.Text))
	}
	for _, group := range view.Groups {
		fmt.Fprintf(out, "\n%s\n", group.Company)
		for _, row := range group.Rows {
			fmt.Fprintf(out, "  %s %s: %s\n", wizard.Sign(row.Status), row.Name, row.Text)
		}
	}
}
