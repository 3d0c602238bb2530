package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"widerspruch/guides"
	"widerspruch/i18n"
	"widerspruch/state"
)

// pathsJSON is where the data lies, for programs.
type pathsJSON struct {
	Version  int    `json:"version"`
	Progress string `json:"progress"`
	Backup   string `json:"backup"`
	Guides   string `json:"guides"`
}

// newPaths is the command that says where the progress file and the person's own guides lie.
func newPaths(world World, f *flags, words *i18n.Words) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:   "paths",
		Short: words.T("cli.paths"),
		Args:  args(words, 0, 0),
		RunE: func(*cobra.Command, []string) error {
			path, err := progressPath(f)
			if err != nil {
				return err
			}
			own, err := openOwn(f, path, words)
			if err != nil {
				return err
			}
			defer own.close()
			if run, err := peek(world, f); err == nil {
				store := state.Open(path, state.Disk{}, world.Now, state.Options{ReadOnly: true})
				for _, notice := range store.Notices() {
					fmt.Fprintln(world.Err, run.noticeWords(notice))
				}
				run.own.close()
			}
			path, folder := guides.Clean(path), guides.Clean(own.path)
			if asJSON {
				return f.printJSON(world, pathsJSON{Version: jsonVersion, Progress: path, Backup: path + ".bak", Guides: folder})
			}
			key := "cli.paths.noguides"
			if own.root != nil || own.problem != nil {
				key = "cli.paths.guides"
			}
			return f.print(world, fmt.Sprintf("%s\n%s\n%s\n", words.T("cli.paths.file", "path", path),
				words.T("cli.paths.backup", "path", path+".bak"), words.T(key, "path", folder)))
		},
	}
	jsonFlag(cmd, words, &asJSON)
	return cmd
}
