package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/guides"
	"widerspruch/state"
	"widerspruch/wizard"
)

// largestImport is as much as the program reads of a file to import; more is no progress file.
const largestImport = 64 << 20

// newImport is the command that merges another progress file into this one.
func newImport(c *console) *cobra.Command {
	var asJSON, force bool
	cmd := &cobra.Command{
		Use:   "import " + c.T("cli.filename"),
		Short: c.T("cli.import"),
		Long:  c.T("cli.import.long"),
		Args:  c.args(1, 1, c.T("cli.filename")),
		RunE: func(_ *cobra.Command, args []string) error {
			other, unread := readImport(c, args[0]) // before the file is opened: nobody else has to wait for what is piped in
			return with(c, needsWriting, func(run *run) error {
				return run.merge(args[0], other, unread, force, asJSON)
			})
		},
	}
	cmd.Flags().BoolVar(&force, "force", false, c.T("cli.import.force"))
	c.jsonFlag(cmd, &asJSON)
	return cmd
}

// merge takes in what another file has and this one has not, and says what that was.
func (r *run) merge(path string, other *state.Progress, unread error, force, asJSON bool) error {
	if r.session.ReadOnly() {
		return r.unwritable() // a notice has said why
	}
	if unread != nil {
		what, hint := r.session.ImportRefused(path, unread)
		return failed(what, hint)
	}
	if mine, theirs := r.progress.Person.Name, other.Person.Name; mine != "" && theirs != "" && mine != theirs && !force {
		return failed(
			r.T("cli.import.person", "theirs", guides.Clean(theirs), "mine", guides.Clean(mine)), r.T("cli.import.person.hint"))
	}
	merged, differ := state.Import(r.progress, other)
	came, err := wizard.ArrivalsOf(r.progress, merged)
	if err != nil {
		return err
	}
	if came.Changed {
		if err := r.store.Save(merged); err != nil {
			return r.refusal(err)
		}
	}
	backup := ""
	if !r.store.FirstStart() && came.Changed {
		backup = guides.Clean(r.path) + ".bak"
	}
	if asJSON {
		return r.unshown(r.printJSON(importJSON{jsonVersion, came.Changed, came.Cases, came.Events, came.Undone, len(differ), backup, r.noted()}), savedKey)
	}
	after, err := assemble(r.console, r.library, r.path, glance{merged})
	if err != nil {
		return err
	}
	return r.printSaved(after.arrivalText(came, backup)+after.oddText(r.progress, merged)+after.differText(differ), savedKey)
}

// readImport reads a progress file that another computer, or an export, has made. "-" is the standard input.
func readImport(c *console, path string) (*state.Progress, error) {
	if path == "-" {
		return decodeMost(c.In)
	}
	return papers{}.Read(path)
}

// decodeMost reads a progress file, but no more than one may have.
func decodeMost(in io.Reader) (*state.Progress, error) {
	data, err := io.ReadAll(io.LimitReader(in, largestImport+1))
	if err != nil {
		return nil, err
	}
	if len(data) > largestImport {
		return nil, fmt.Errorf("more than %d MB", largestImport>>20)
	}
	return state.Decode(data)
}

// oddText names the events that came in with a day on which they cannot have been.
func (r *run) oddText(before, after *state.Progress) string {
	if odd := r.session.OddWords(before, after); odd != "" {
		return odd + "\n"
	}
	return ""
}

// differText names the events that the two files tell differently.
func (r *run) differText(differ []state.Conflict) string {
	if len(differ) == 0 {
		return ""
	}
	var out strings.Builder
	fmt.Fprintln(&out, r.N("import.differ", len(differ)))
	for _, d := range differ {
		name := guides.Clean(d.Case)
		if c := r.progress.Case(d.Case); c != nil {
			if guide, ok := r.library.Guide(c.Guide); ok {
				name = r.name(guide)
			}
		}
		fmt.Fprintf(&out, "  %s\n", r.T("import.differ.row", "name", name, "mine", r.toldWords(d.Own), "theirs", r.toldWords(d.Other)))
	}
	return out.String()
}

// toldWords is an event with all that tells it from another.
func (r *run) toldWords(e state.Event) string {
	text := r.eventWords(e)
	for _, more := range []string{e.Ref, e.Note} {
		if more = strings.Join(strings.Fields(guides.Clean(more)), " "); more != "" {
			text += ", " + more
		}
	}
	return text
}

// importJSON is what came in, for programs.
type importJSON struct {
	Version int    `json:"version"`
	Changed bool   `json:"changed"`
	Cases   int    `json:"cases"`
	Events  int    `json:"events"`
	Undone  int    `json:"undone"`
	Differ  int    `json:"differ"` // events that the two files tell differently; both are kept
	Backup  string `json:"backup,omitempty"`
	noted
}

// arrivalText says what came in and where those cases stand now.
func (r *run) arrivalText(came wizard.Arrivals, backup string) string {
	var out strings.Builder
	fmt.Fprintln(&out, r.session.ArrivalWords(came))
	for _, guide := range r.session.Guides() {
		for _, c := range r.session.Cases(guide) {
			if came.Touched[c.ID] {
				fmt.Fprintf(&out, "  %s %s (%s): %s\n", wizard.SignText(c.Status), r.name(guide), c.Name, c.Words)
			}
		}
	}
	if backup != "" {
		fmt.Fprintln(&out, r.T("cli.import.backup", "path", backup))
	}
	return out.String()
}
