package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"widerspruch/guides"
	"widerspruch/i18n"
)

// pathsJSON is where the data lies, for programs.
type pathsJSON struct {
	Version  int    `json:"version"`
	Progress string `json:"progress"`
	Backup   string `json:"backup"`
}

// newPaths is the command that says where the progress file lies.
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
			path = guides.Clean(path)
			if asJSON {
				return f.printJSON(world, pathsJSON{Version: jsonVersion, Progress: path, Backup: path + ".bak"})
			}
			return f.print(world, fmt.Sprintf("%s\n%s\n",
				words.T("cli.paths.file", "path", path), words.T("cli.paths.backup", "path", path+".bak")))
		},
	}
	jsonFlag(cmd, words, &asJSON)
	return cmd
}
