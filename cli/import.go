package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
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
			return with(world, f, needsWriting, func(run *run) error {
				return run.merge(world, f, args[0], force, asJSON)
			})
		},
	}
	cmd.Flags().BoolVar(&force, "force", false, words.T("cli.import.force"))
	jsonFlag(cmd, words, &asJSON)
	return cmd
}

// merge takes in what another file has and this one has not, and says what that was.
func (r *run) merge(world World, f *flags, path string, force, asJSON bool) error {
	words := r.session.Words()
	if r.session.ReadOnly() {
		return errUnusable // a notice has said why
	}
	other, err := r.readImport(world, path)
	if err != nil {
		return err
	}
	if mine, theirs := r.progress.Person.Name, other.Person.Name; mine != "" && theirs != "" && mine != theirs && !force {
		return failure{
			words.T("cli.import.person", "theirs", guides.Clean(theirs), "mine", guides.Clean(mine)), words.T("cli.import.person.hint"),
		}
	}
	merged := state.Merge(r.progress, other)
	came, err := arrivalsOf(r.progress, merged)
	if err != nil {
		return err
	}
	if came.Changed {
		if err := r.store.Save(merged); err != nil {
			return r.refusal(err)
		}
	}
	if !r.store.FirstStart() && came.Changed {
		came.Backup = guides.Clean(r.path) + ".bak"
	}
	if asJSON {
		return f.printJSON(world, came)
	}
	after, err := assemble(world, f, r.library, glance{merged})
	if err != nil {
		return err
	}
	return f.print(world, after.arrivalText(came))
}

// readImport reads a progress file that another computer, or an export, has made. "-" is the standard input.
func (r *run) readImport(world World, path string) (*state.Progress, error) {
	words, shown := r.session.Words(), guides.Clean(path)
	data, err := readAll(world, path)
	if err != nil {
		return nil, failure{words.T("cli.import.unread", "path", shown, "why", guides.Clean(err.Error())), words.T("cli.import.nothing")}
	}
	other, err := state.Decode(data)
	switch {
	case errors.Is(err, state.ErrNewer):
		return nil, failure{words.T("cli.import.newer", "path", shown), words.T("cli.import.newer.hint")}
	case err != nil:
		return nil, failure{words.T("cli.import.damaged", "path", shown, "why", guides.Clean(err.Error())), words.T("cli.import.nothing")}
	}
	return other, nil
}

func readAll(world World, path string) ([]byte, error) {
	in := world.In
	if path != "-" {
		file, err := os.Open(path)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		in = file
	}
	data, err := io.ReadAll(io.LimitReader(in, largestImport+1))
	if err == nil && len(data) > largestImport {
		err = fmt.Errorf("more than %d MB", largestImport>>20)
	}
	return data, err
}

// importJSON is what came in, for programs.
type importJSON struct {
	Version int    `json:"version"`
	Changed bool   `json:"changed"`
	Cases   int    `json:"cases"`
	Events  int    `json:"events"`
	Undone  int    `json:"undone"`
	Backup  string `json:"backup,omitempty"`

	touched map[string]bool // the cases that are new or in which something is
}

// arrivalsOf compares the progress before and after.
func arrivalsOf(before, after *state.Progress) (importJSON, error) {
	came := importJSON{Version: jsonVersion, touched: map[string]bool{}}
	for i := range after.Cases {
		c := &after.Cases[i]
		old := before.Case(c.ID)
		if old == nil {
			came.Cases++
			came.touched[c.ID] = true
			old = &state.Case{}
		}
		known := map[string]bool{} // by id, and whether it was undone
		for _, event := range old.Events {
			known[event.ID] = event.Void != nil
		}
		for _, event := range c.Events {
			undone, was := known[event.ID]
			switch {
			case !was:
				came.Events++
			case !undone && event.Void != nil:
				came.Undone++
			default:
				continue
			}
			came.touched[c.ID] = true
		}
	}
	old, err := state.Encode(before)
	if err != nil {
		return came, err
	}
	merged, err := state.Encode(after)
	came.Changed = !bytes.Equal(old, merged)
	return came, err
}

// arrivalText says what came in and where those cases stand now.
func (r *run) arrivalText(came importJSON) string {
	words := r.session.Words()
	if !came.Changed {
		return words.T("cli.import.same") + "\n"
	}
	var counts []string
	for _, part := range []struct {
		n   int
		key string
	}{{came.Cases, "cli.import.cases"}, {came.Events, "cli.import.events"}, {came.Undone, "cli.import.undone"}} {
		if part.n > 0 {
			counts = append(counts, words.N(part.key, part.n))
		}
	}
	if len(counts) == 0 {
		counts = []string{words.T("cli.import.else")}
	}
	var out strings.Builder
	fmt.Fprintln(&out, words.T("cli.import.done", "what", list(counts)))
	for _, guide := range r.session.Guides() {
		for _, c := range r.session.Cases(guide) {
			if came.touched[c.ID] {
				fmt.Fprintf(&out, "  %s %s (%s): %s\n", wizard.Sign(c.Status), r.name(guide), c.Name, c.Words)
			}
		}
	}
	if came.Backup != "" {
		fmt.Fprintln(&out, words.T("cli.import.backup", "path", came.Backup))
	}
	return out.String()
}
