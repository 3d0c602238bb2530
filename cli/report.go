package cli

import (
	"github.com/spf13/cobra"

	"widerspruch/i18n"
	"widerspruch/letters"
	"widerspruch/state"
)

// reportForm is how the report is to be written; Markdown if nothing is said.
type reportForm struct {
	html, markdown, csv, json bool
	to                        output
}

// newReport is the command that makes the record of everything.
func newReport(world World, f *flags, words *i18n.Words) *cobra.Command {
	var as reportForm
	cmd := &cobra.Command{
		Use:   "report",
		Short: words.T("cli.report"),
		Long:  words.T("cli.report.long"),
		Args:  args(words, 0, 0),
		RunE: func(*cobra.Command, []string) error {
			return with(world, f, needsProgress, func(run *run) error {
				paper, err := run.report(as)
				if err != nil {
					return err
				}
				return run.deliver(world, f, paper, as.to, !as.html && !as.csv && !as.json)
			})
		},
	}
	flags := cmd.Flags()
	flags.BoolVar(&as.html, "html", false, words.T("cli.flag.html"))
	flags.BoolVar(&as.markdown, "markdown", false, words.T("cli.report.markdown"))
	flags.BoolVar(&as.csv, "csv", false, words.T("cli.flag.csv"))
	jsonFlag(cmd, words, &as.json)
	outputFlags(cmd, words, &as.to)
	cmd.MarkFlagsMutuallyExclusive("html", "markdown", "csv", "json")
	return cmd
}

func (r *run) report(as reportForm) ([]byte, error) {
	report := letters.NewReport(letters.ReportSource{
		Progress: r.progress, Library: r.library, Words: r.session.Words(), Now: r.now(),
		Check: func(e state.Evidence) state.EvidenceState { return e.Check(state.Disk{}) },
	})
	switch {
	case as.html:
		return report.HTML()
	case as.csv:
		return report.CSV()
	case as.json:
		return report.JSON()
	}
	return report.Markdown(), nil
}
