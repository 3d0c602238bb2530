package cli

import (
	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
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
func newPaths(c *console.Console) *cobra.Command {
	asJSON := false
	cmd := &cobra.Command{
		Use: "paths",
		RunE: func(*cobra.Command, []string) error {
			run, err := program.Peek(c)
			if err != nil {
				return err
			}
			own := run.Own
			defer own.Close()
			for _, notice := range state.Open(run.Path, state.Disk{}, c.Now, state.Options{ReadOnly: true}).Notices() {
				c.Say(run.NoticeWords(notice))
			}
			path, folder := run.Path, own.Path
			if asJSON {
				return c.PrintJSON(pathsJSON{Version: console.JSONVersion, Progress: path, Backup: path + ".bak", Guides: folder})
			}
			key := "cli.paths.noguides"
			if own.Root != nil || own.Problem != nil {
				key = "cli.paths.guides"
			}
			return c.Print(c.T("cli.paths.file", "path", path), c.T("cli.paths.backup", "path", path+".bak"), c.T(key, "path", folder))
		},
	}
	console.Flags(cmd.Flags(), map[string]any{"json": &asJSON})
	return cmd
}
