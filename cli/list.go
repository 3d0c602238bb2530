package cli

import (
	"errors"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/wizard"
)

// newList is the command that prints the overview.
func newList(c *console.Console) *cobra.Command {
	asJSON, all := false, false
	cmd := &cobra.Command{
		Use: "list",
		RunE: func(*cobra.Command, []string) error {
			if all {
				return listEveryone(c, asJSON)
			}
			return with(c, program.NeedsProgress, func(run *run) error {
				return console.Tell(c, asJSON, run.listJSON, func() []string { return listLines(run.Program) })
			})
		},
	}
	console.Flags(cmd.Flags(), map[string]any{"json": &asJSON, "everyone": &all})
	return cmd
}

// listEveryone prints the overview of each person, one after the other.
func listEveryone(c *console.Console, asJSON bool) error {
	var lines []string
	result, failed := everyone(c, (*run).listJSON, func(run *run, name string) {
		if lines != nil {
			lines = append(lines, "")
		}
		lines = append(append(lines, name, ""), listLines(run.Program)...)
	})
	data := func() everyoneJSON[listJSON] { return result }
	return errors.Join(console.Tell(c, asJSON, data, func() []string { return lines }), failed)
}

// listLines are where every service stands, and before that what is to be known first.
func listLines(r *program.Program) []string {
	view := r.Session.Overview()
	lines := []string{r.T("overview.title") + ": " + r.N("overview.progress", view.Total, "done", view.Done)}
	if view.Resume != nil {
		lines = append(lines, view.Resume.Text)
	}
	for _, due := range view.Due {
		lines = append(lines, "! "+r.T("overview.due", "name", due.Name, "text", due.Text))
	}
	if old := r.Session.OldGuides(); old != "" {
		lines = append(lines, old)
	}
	for _, changed := range view.Changed {
		lines = append(lines, r.T("overview.changed", "name", changed.Name, "text", changed.Text))
	}
	for i, row := range view.Rows {
		if i == 0 || row.Group != view.Rows[i-1].Group {
			lines = append(lines, "", r.Session.GroupName(row.Group))
		}
		lines = append(lines, "  "+wizard.SignText(row.Status)+" "+row.Name+": "+row.Text)
	}
	return lines
}

// listJSON is the overview for programs.
type listJSON struct {
	Version  int           `json:"version"`
	Done     int           `json:"done"`
	Total    int           `json:"total"`
	Resume   *resumeJSON   `json:"resume,omitempty"`
	Services []serviceJSON `json:"services"`
	program.Noted
}

// resumeJSON is where the person stood last.
type resumeJSON struct {
	Service string `json:"service"`
	Case    string `json:"case"`
	Route   string `json:"route"`
	Step    string `json:"step"`
}

func (r *run) listJSON() listJSON {
	view := r.Session.Overview()
	result := listJSON{Version: statusVersion, Done: view.Done, Total: view.Total, Noted: r.Noted()}
	if view.Resume != nil {
		at := view.Resume.At
		result.Resume = &resumeJSON{Service: at.Guide, Case: at.Case, Route: at.Route, Step: at.Step}
	}
	for _, row := range view.Rows {
		result.Services = append(result.Services, r.serviceJSON(row.Guide, row.Status, false))
	}
	return result
}
