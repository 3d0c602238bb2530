package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"widerspruch/guides"
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
func newPaths(c *console) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use:   "paths",
		Short: c.T("cli.paths"),
		Args:  c.args(0, 0),
		RunE: func(*cobra.Command, []string) error {
			path, err := progressPath(c)
			if err != nil {
				return err
			}
			own, err := openOwn(c, path)
			if err != nil {
				return err
			}
			defer own.close()
			if run, err := peek(c); err == nil {
				store := state.OpenWith(path, state.Disk{}, c.Now, state.Options{ReadOnly: true})
				for _, notice := range store.Notices() {
					c.say(run.noticeWords(notice))
				}
				run.own.close()
			}
			path, folder := guides.Clean(path), guides.Clean(own.path)
			if asJSON {
				return c.printJSON(pathsJSON{Version: jsonVersion, Progress: path, Backup: path + ".bak", Guides: folder})
			}
			key := "cli.paths.noguides"
			if own.root != nil || own.problem != nil {
				key = "cli.paths.guides"
			}
			return c.print(fmt.Sprintf("%s\n%s\n%s\n", c.T("cli.paths.file", "path", path),
				c.T("cli.paths.backup", "path", path+".bak"), c.T(key, "path", folder)))
		},
	}
	c.jsonFlag(cmd, &asJSON)
	return cmd
}
