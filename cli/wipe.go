package cli

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/state"
	"widerspruch/wizard"
)

// newWipe is the command that removes the progress file and what belongs to it, after the person has typed a word.
func newWipe(c *console.Console) *cobra.Command {
	return wipes(c, &cobra.Command{
		Use: "wipe",
	}, func([]string) error { return nil })
}

// wipes lets a command remove the progress file that its arguments lead to.
func wipes(c *console.Console, cmd *cobra.Command, find func(args []string) error) *cobra.Command {
	var (
		word   string
		asJSON bool
	)
	cmd.RunE = func(_ *cobra.Command, args []string) error {
		if err := find(args); err != nil {
			return err
		}
		return wipe(c, word, asJSON)
	}
	console.Flags(cmd.Flags(), map[string]any{"confirm": &word, "json": &asJSON})
	return cmd
}

// wipeJSON is what was removed, for programs.
type wipeJSON struct {
	Version int      `json:"version"`
	Removed []string `json:"removed"`
	Left    []string `json:"left"` // files beside it that may hold the same, such as copies of other programs; they stay
}

// wipe asks for the word, removes the files and says which ones.
func wipe(c *console.Console, word string, asJSON bool) error {
	p, err := program.Peek(c) // to open the file would make one
	if err != nil {
		return err
	}
	r := run{p}
	var removed []string
	if somethingAt(r.Path) {
		if err := r.askWipe(word); err != nil {
			return err
		}
		removed, err = state.Wipe(r.Path, state.Disk{})
		switch {
		case errors.Is(err, state.ErrLocked):
			return console.Unsaved(r.T("cli.wipe.locked"))
		case err != nil:
			r.Say(r.pathLines("cli.wipe.removed", removed)...)
			return console.Unsaved(r.T("cli.wipe.failed", "why", r.Session.Why(err)))
		}
	}
	left := state.Leftovers(r.Path, state.Disk{}) // nobody but the person knows whose they are
	if asJSON {
		result := wipeJSON{console.JSONVersion, removed, left}
		return r.Unshown(r.PrintJSON(result), "cli.wipe.unshown")
	}
	if len(removed) == 0 && len(left) == 0 {
		return r.Print(r.T("cli.wipe.nothing", "path", r.Path))
	}
	lines := append(r.pathLines("cli.wipe.removed", removed), r.pathLines("cli.wipe.copy", left)...)
	if len(left) > 0 {
		lines = append(lines, r.T("cli.wipe.copies"))
	}
	return r.PrintSaved("cli.wipe.unshown", append(lines, r.T("cli.wipe.left"))...)
}

// pathLines says something of each file, in a line.
func (r *run) pathLines(key string, paths []string) []string {
	return console.Each(paths, func(path string) string { return r.T(key, "path", path) })
}

// somethingAt reports that something lies where the progress file belongs, perhaps only a backup.
func somethingAt(path string) bool {
	entries, err := os.ReadDir(filepath.Dir(path))
	return !errors.Is(err, os.ErrNotExist) && (err != nil || slices.ContainsFunc(entries, func(e os.DirEntry) bool {
		return strings.HasPrefix(e.Name(), filepath.Base(path))
	}))
}

// askWipe returns only if the person has typed the word: as the value of --confirm, or as an answer.
func (r *run) askWipe(word string) error {
	if word == "" {
		if r.NoInput {
			return console.Misuse(r.T("cli.wipe.kept"), r.T("cli.wipe.confirm"))
		}
		if word, _ = r.Ask(r.T("cli.wipe.ask", "path", r.Path)); word == "" {
			r.Say("") // nobody pressed Enter
		}
	}
	if !wizard.IsWipeWord(word) {
		return console.Failed(r.T("cli.wipe.kept"), r.T("cli.wipe.word"))
	}
	return nil
}
