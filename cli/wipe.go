package cli

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
	"widerspruch/wizard"
)

// newWipe is the command that removes the progress file and what belongs to it, after the person has typed a word.
func newWipe(world World, f *flags, words *i18n.Words) *cobra.Command {
	var (
		word   string
		asJSON bool
	)
	cmd := &cobra.Command{
		Use:   "wipe",
		Short: words.T("cli.wipe"),
		Long:  words.T("cli.wipe.long"),
		Args:  args(words, 0, 0),
		RunE: func(*cobra.Command, []string) error {
			run, err := peek(world, f) // to open the file would make one
			if err != nil {
				return err
			}
			if run.path, err = progressPath(f); err != nil {
				return err
			}
			return run.wipe(world, f, word, asJSON)
		},
	}
	cmd.Flags().StringVar(&word, "confirm", "", words.T("cli.flag.confirm"))
	_ = cmd.RegisterFlagCompletionFunc("confirm", cobra.NoFileCompletions) // fails only for a flag that is not there
	jsonFlag(cmd, words, &asJSON)
	return cmd
}

// wipeJSON is what was removed, for programs.
type wipeJSON struct {
	Version int      `json:"version"`
	Removed []string `json:"removed"`
	Left    []string `json:"left"` // copies of other programs, which stay
}

// wipeNow removes the progress file after the wizard has ended, where the person has typed the word, and says what it removed.
func wipeNow(world World, f *flags) error {
	run, err := peek(world, f)
	if err != nil {
		return err
	}
	if run.path, err = progressPath(f); err != nil {
		return err
	}
	return run.wipe(world, f, run.session.Words().T("cli.wipe.typed"), false)
}

// wipe asks for the word, removes the files and says which ones.
func (r *run) wipe(world World, f *flags, word string, asJSON bool) error {
	words := r.session.Words()
	removed := []string{}
	if somethingAt(r.path) {
		if err := r.askWipe(world, f, word); err != nil {
			return err
		}
		var err error
		removed, err = state.Wipe(r.path, state.Disk{})
		for i := range removed {
			removed[i] = guides.Clean(removed[i])
		}
		switch {
		case errors.Is(err, state.ErrLocked):
			return unsavedError{words.T("cli.wipe.locked")}
		case err != nil:
			for _, path := range removed {
				fmt.Fprintln(world.Err, words.T("cli.wipe.removed", "path", path))
			}
			return unsavedError{words.T("cli.wipe.failed", "why", r.session.Why(err))}
		}
	}
	left := r.leftovers()
	if asJSON {
		return wiped(f.savedJSON(world, wipeJSON{jsonVersion, append([]string{}, removed...), left}))
	}
	if len(removed) == 0 && len(left) == 0 {
		return f.print(world, words.T("cli.wipe.nothing", "path", guides.Clean(r.path))+"\n")
	}
	var out strings.Builder
	for _, path := range removed {
		fmt.Fprintln(&out, words.T("cli.wipe.removed", "path", path))
	}
	for _, path := range left {
		fmt.Fprintln(&out, words.T("cli.wipe.copy", "path", path))
	}
	if len(left) > 0 {
		fmt.Fprintln(&out, words.T("cli.wipe.copies"))
	}
	fmt.Fprintln(&out, words.T("cli.wipe.left"))
	return wiped(f.printSaved(world, out.String()))
}

// leftovers are the files beside the progress file that may hold the same and were not removed: nobody but the person knows whose they are.
func (r *run) leftovers() []string {
	left := []string{}
	for _, path := range state.Leftovers(r.path, state.Disk{}) {
		left = append(left, guides.Clean(path))
	}
	return left
}

// wiped says of a failed output that all was removed, and not that it was saved.
func wiped(err error) error {
	var unshown unshownError
	if errors.As(err, &unshown) {
		return unshownError{unshown.why, "cli.wipe.unshown"}
	}
	return err
}

// somethingAt reports that something lies where the progress file belongs, perhaps only a backup.
func somethingAt(path string) bool {
	entries, err := os.ReadDir(filepath.Dir(path))
	return !errors.Is(err, os.ErrNotExist) && (err != nil || slices.ContainsFunc(entries, func(e os.DirEntry) bool {
		return strings.HasPrefix(e.Name(), filepath.Base(path))
	}))
}

// askWipe returns only if the person has typed the word: as the value of --confirm, or as an answer.
func (r *run) askWipe(world World, f *flags, word string) error {
	words := r.session.Words()
	if word == "" {
		if f.noInput {
			return usageError{words.T("cli.wipe.kept"), words.T("cli.wipe.confirm")}
		}
		fmt.Fprint(world.Err, words.T("cli.wipe.ask", "path", guides.Clean(r.path))+" ")
		if word, _ = world.line(); word == "" {
			fmt.Fprintln(world.Err) // nobody pressed Enter
		}
	}
	if !wizard.IsWipeWord(word) {
		return failure{words.T("cli.wipe.kept"), words.T("cli.wipe.word")}
	}
	return nil
}
