package cli

import (
	"errors"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/letters"
	"widerspruch/state"
)

// reportForm is how the report is to be written; Markdown if nothing is said.
type reportForm struct {
	html, markdown, csv, json bool
	to                        program.Output
}

// newReport is the command that makes the record of everything.
func newReport(c *console.Console) *cobra.Command {
	var as reportForm
	all := false
	cmd := &cobra.Command{
		Use: "report",
		RunE: func(*cobra.Command, []string) error {
			if all {
				return reportEveryone(c, as)
			}
			return with(c, program.NeedsProgress, func(run *run) error {
				return run.deliverReport(as, run.newReport())
			})
		},
	}
	console.Flags(cmd.Flags(), map[string]any{
		"html": &as.html, "markdown": &as.markdown, "csv": &as.csv, "json": &as.json, "output,o": &as.to.Path, "force,f": &as.to.Force, "everyone": &all,
	})
	cmd.MarkFlagsMutuallyExclusive("html", "markdown", "csv", "json")
	return cmd
}

// reportEveryone makes one paper of the records of all people, each on a page of its own.
func reportEveryone(c *console.Console, as reportForm) error {
	var reports letters.Reports
	var last *run
	failed := program.Everyone(c, func(p *program.Program, _, name string) {
		last = &run{p}
		report := last.newReport()
		report.Profile = name
		reports = append(reports, report)
	})
	if last == nil {
		return failed
	}
	return errors.Join(last.deliverReport(as, reports), failed)
}

// paper is what can be written in each of the forms: one record, or those of several people.
type paper interface {
	HTML() ([]byte, error)
	CSV() ([]byte, error)
	JSON() ([]byte, error)
	Markdown() []byte
}

func (r *run) newReport() letters.Report {
	return letters.NewReport(letters.ReportSource{
		Progress: r.Progress, Library: r.Library, Words: r.Session.Words(), Now: r.Now(),
		Check: func(e state.Evidence) state.EvidenceState { return e.Check(state.Disk{}) },
	})
}

// deliverReport writes a record in the form that was asked for.
func (r *run) deliverReport(as reportForm, report paper) (err error) {
	var data []byte
	switch {
	case as.html:
		data, err = report.HTML()
	case as.csv:
		data, err = report.CSV()
	case as.json:
		data, err = report.JSON()
	default:
		data = report.Markdown()
	}
	if err != nil {
		return err
	}
	return r.Deliver(data, as.to, !as.html && !as.csv && !as.json)
}
