package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/letters"
	"widerspruch/state"
	"widerspruch/wizard"
)

// newImport is the command that merges another progress file into this one.
func newImport(c *console.Console) *cobra.Command {
	var asJSON, force bool
	cmd := &cobra.Command{
		Use: "import " + c.T("cli.filename"),
		RunE: func(_ *cobra.Command, args []string) error {
			other, unread := program.ReadFile(c, args[0]) // before the file is opened: nobody else has to wait for what is piped in
			return with(c, program.NeedsWriting, func(run *run) error {
				return run.merge(args[0], other, unread, force, asJSON)
			})
		},
	}
	console.Flags(cmd.Flags(), map[string]any{"force": &force, "json": &asJSON})
	return cmd
}

// merge takes in what another file has and this one has not, and says what that was.
func (r *run) merge(path string, other *state.Progress, unread error, force, asJSON bool) error {
	if r.Session.ReadOnly() {
		return r.Unwritable() // a notice has said why
	}
	if unread != nil {
		what, hint := r.Session.ImportRefused(path, unread)
		return console.Failed(what, hint)
	}
	if mine, theirs := r.Progress.Person.Name, other.Person.Name; mine != "" && theirs != "" && mine != theirs && !force {
		return console.Failed(r.T("cli.import.person", "theirs", theirs, "mine", mine), r.T("cli.import.person.hint"))
	}
	merged, differ := state.Import(r.Progress, other)
	came, err := state.ArrivalsOf(r.Progress, merged)
	if err != nil {
		return err
	}
	if came.Changed {
		if err := r.Store.Save(merged); err != nil {
			return r.Refusal(err)
		}
	}
	backup := ""
	if !r.Store.FirstStart() && came.Changed {
		backup = r.Path + ".bak"
	}
	if asJSON {
		return r.Unshown(r.PrintJSON(importJSON{console.JSONVersion, came, len(differ), backup, r.Noted()}), console.SavedKey)
	}
	p, err := r.Over(merged)
	if err != nil {
		return err
	}
	after := run{p}
	lines := after.arrivalLines(came, backup, after.Session.OddWords(r.Progress, merged))
	return r.PrintSaved(console.SavedKey, append(lines, after.differLines(differ)...)...)
}

// differLines name the events that the two files tell differently.
func (r *run) differLines(differ []state.Conflict) []string {
	if len(differ) == 0 {
		return nil
	}
	lines := []string{r.N("import.differ", len(differ))}
	for _, d := range differ {
		name := d.Case
		if c := r.Progress.Case(d.Case); c != nil {
			if guide, ok := r.Library.Guide(c.Guide); ok {
				name = r.Name(guide)
			}
		}
		lines = append(lines, "  "+r.T("import.differ.row", "name", name, "mine", r.toldWords(d.Own), "theirs", r.toldWords(d.Other)))
	}
	return lines
}

// toldWords is an event with all that tells it from another.
func (r *run) toldWords(e state.Event) string {
	text := r.eventWords(e)
	for _, more := range []string{e.Ref, e.Note} {
		if more = letters.OneLine(more); more != "" {
			text += ", " + more
		}
	}
	return text
}

// importJSON is what came in, for programs.
type importJSON struct {
	Version int `json:"version"`
	state.Arrivals
	Differ int    `json:"differ"` // events that the two files tell differently; both are kept
	Backup string `json:"backup,omitempty"`
	program.Noted
}

// arrivalLines say what came in and where those cases stand now.
func (r *run) arrivalLines(came state.Arrivals, backup, odd string) []string {
	lines := []string{r.Session.ArrivalWords(came)}
	for _, guide := range r.Session.Guides() {
		for _, c := range r.Session.Cases(guide) {
			if came.Touched[c.ID] {
				lines = append(lines, fmt.Sprintf("  %s %s (%s): %s", wizard.SignText(c.Status), r.Name(guide), c.Name, c.Words))
			}
		}
	}
	if backup != "" {
		lines = append(lines, r.T("cli.import.backup", "path", backup))
	}
	if odd != "" { // events with a day on which they cannot have been
		lines = append(lines, odd)
	}
	return lines
}
