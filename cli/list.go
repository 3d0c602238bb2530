package cli

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/wizard"
)

// newList is the command that prints the overview.
func newList(c *console.Console) *cobra.Command {
	asJSON, all := false, false
	cmd := &cobra.Command{
		Use:   "list",
		Short: c.T("cli.list"),
		Args:  c.Args(0, 0),
		RunE: func(*cobra.Command, []string) error {
			if all {
				return listEveryone(c, asJSON)
			}
			return with(c, program.NeedsProgress, func(run *run) error {
				if asJSON {
					return c.PrintJSON(run.listJSON())
				}
				var out strings.Builder
				printOverview(&out, run.Session)
				return c.Print(out.String())
			})
		},
	}
	c.JSONFlag(cmd, &asJSON)
	everyoneFlag(c, cmd, &all)
	return cmd
}

// listEveryone prints the overview of each person, one after the other.
func listEveryone(c *console.Console, asJSON bool) error {
	result := everyoneJSON[listJSON]{Version: statusVersion, Profiles: []personJSON[listJSON]{}}
	var out strings.Builder
	failed := everyone(c, func(run *run, slug, name string) error {
		result.Profiles = append(result.Profiles, personJSON[listJSON]{slug, name, run.listJSON()})
		fmt.Fprintf(&out, "%s\n\n", name)
		printOverview(&out, run.Session)
		out.WriteString("\n")
		return nil
	})
	if asJSON {
		return errors.Join(c.PrintJSON(result), failed)
	}
	return errors.Join(c.Print(strings.TrimSuffix(out.String(), "\n")), failed)
}

// printOverview prints where every service stands, one a line, without colour, and before it what is to be known first.
func printOverview(out io.Writer, session *wizard.Session) {
	words, view := session.Words(), session.Overview()
	fmt.Fprintf(out, "%s: %s\n", words.T("overview.title"), words.N("overview.progress", view.Total, "done", view.Done))
	if view.Resume != nil {
		fmt.Fprintln(out, view.Resume.Text)
	}
	for _, due := range view.Due {
		fmt.Fprintln(out, "! "+words.T("overview.due", "name", due.Name, "text", due.Text))
	}
	if old := session.OldGuides(); old != "" {
		fmt.Fprintln(out, old)
	}
	for _, changed := range view.Changed {
		fmt.Fprintln(out, words.T("overview.changed", "name", changed.Name, "text", changed.Text))
	}
	for _, group := range view.Groups {
		fmt.Fprintf(out, "\n%s\n", group.Name)
		for _, row := range group.Rows {
			fmt.Fprintf(out, "  %s %s: %s\n", wizard.SignText(row.Status), row.Name, row.Text)
		}
	}
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
	result := listJSON{Version: statusVersion, Done: view.Done, Total: view.Total, Services: []serviceJSON{}, Noted: r.Noted()}
	if view.Resume != nil {
		at := view.Resume.At
		result.Resume = &resumeJSON{Service: at.Guide, Case: at.Case, Route: at.Route, Step: at.Step}
	}
	for _, group := range view.Groups {
		for _, row := range group.Rows {
			result.Services = append(result.Services, r.serviceJSON(row.Guide, row.Status, false))
		}
	}
	return result
}
