package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
	"widerspruch/wizard"
)

// largestImport is as much as the program reads of a file to import; more is no progress file.
const largestImport = 64 << 20

// newImport is the command that merges another progress file into this one.
func newImport(world World, f *flags, words *i18n.Words) *cobra.Command {
	var asJSON, force bool
	cmd := &cobra.Command{
		Use:   "import " + words.T("cli.filename"),
		Short: words.T("cli.import"),
		Long:  words.T("cli.import.long"),
		Args:  args(words, 1, 1, words.T("cli.filename")),
		RunE: func(_ *cobra.Command, args []string) error {
			other, unread := readImport(world, args[0]) // before the file is opened: nobody else has to wait for what is piped in
			return with(world, f, needsWriting, func(run *run) error {
				return run.merge(world, f, args[0], other, unread, force, asJSON)
			})
		},
	}
	cmd.Flags().BoolVar(&force, "force", false, words.T("cli.import.force"))
	jsonFlag(cmd, words, &asJSON)
	return cmd
}

// merge takes in what another file has and this one has not, and says what that was.
func (r *run) merge(world World, f *flags, path string, other *state.Progress, unread error, force, asJSON bool) error {
	words := r.session.Words()
	if r.session.ReadOnly() {
		return r.unwritable() // a notice has said why
	}
	if unread != nil {
		what, hint := r.session.ImportRefused(path, unread)
		return failure{what, hint}
	}
	if mine, theirs := r.progress.Person.Name, other.Person.Name; mine != "" && theirs != "" && mine != theirs && !force {
		return failure{
			words.T("cli.import.person", "theirs", guides.Clean(theirs), "mine", guides.Clean(mine)), words.T("cli.import.person.hint"),
		}
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
		return f.savedJSON(world, importJSON{jsonVersion, came.Changed, came.Cases, came.Events, came.Undone, len(differ), backup, r.noted()})
	}
	after, err := assemble(world, f, r.library, r.path, glance{merged})
	if err != nil {
		return err
	}
	return f.printSaved(world, after.arrivalText(came, backup)+after.oddText(r.progress, merged)+after.differText(differ))
}

// readImport reads a progress file that another computer, or an export, has made. "-" is the standard input.
func readImport(world World, path string) (*state.Progress, error) {
	if path == "-" {
		return decodeMost(world.In)
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
	words := r.session.Words()
	var out strings.Builder
	fmt.Fprintln(&out, words.N("import.differ", len(differ)))
	for _, d := range differ {
		name := guides.Clean(d.Case)
		if c := r.progress.Case(d.Case); c != nil {
			if guide, ok := r.library.Guide(c.Guide); ok {
				name = r.name(guide)
			}
		}
		fmt.Fprintf(&out, "  %s\n", words.T("import.differ.row", "name", name, "mine", r.toldWords(d.Own), "theirs", r.toldWords(d.Other)))
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
		fmt.Fprintln(&out, r.session.Words().T("cli.import.backup", "path", backup))
	}
	return out.String()
}
