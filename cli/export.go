package cli

import (
	"fmt"
	"strings"
	"unicode/utf16"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/guides"
	"widerspruch/state"
)

// newExport is the command that hands the progress file out.
func newExport(c *console.Console) *cobra.Command {
	var to program.Output
	cmd := &cobra.Command{
		Use: "export",
		RunE: func(*cobra.Command, []string) error {
			return with(c, program.NeedsProgress, func(run *run) error {
				if run.Newer() {
					return console.ErrUnusable // a notice has said why; what this version does not know would be lost
				}
				data, err := state.Encode(run.Progress.Exported())
				if err != nil {
					return err
				}
				return run.Deliver(visible(data), to, false)
			})
		},
	}
	console.Flags(cmd.Flags(), map[string]any{"json": new(bool), "output,o": &to.Path, "force,f": &to.Force}) // it is JSON in any case
	return cmd
}

// visible writes every character that could control a terminal as JSON writes it, with a backslash and its number: to a program
// it is the same text. Such characters can only stand in strings.
func visible(data []byte) []byte {
	var out strings.Builder
	for _, c := range string(data) {
		switch {
		case c == '\n' || guides.Printable(c):
			out.WriteRune(c)
		case c > 0xffff:
			high, low := utf16.EncodeRune(c)
			fmt.Fprintf(&out, `\u%04x\u%04x`, high, low)
		default:
			fmt.Fprintf(&out, `\u%04x`, c)
		}
	}
	return []byte(out.String())
}
