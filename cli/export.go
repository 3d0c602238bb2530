package cli

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"

	"github.com/spf13/cobra"

	"widerspruch/guides"
	"widerspruch/state"
)

// newExport is the command that hands the progress file out.
func newExport(c *console) *cobra.Command {
	var (
		asJSON bool
		to     output
	)
	cmd := &cobra.Command{
		Use:   "export",
		Short: c.T("cli.export"),
		Long:  c.T("cli.export.long"),
		Args:  c.args(0, 0),
		RunE: func(*cobra.Command, []string) error {
			return with(c, needsProgress, func(run *run) error {
				if run.newer() {
					return errUnusable // a notice has said why; what this version does not know would be lost
				}
				data, err := state.Encode(run.progress.Exported())
				if err != nil {
					return err
				}
				return run.deliver(visible(data), to, false)
			})
		},
	}
	c.jsonFlag(cmd, &asJSON) // it is nothing else
	c.outputFlags(cmd, &to)
	return cmd
}

// newer reports that the progress file is of a newer version, of which this one may know only a part.
func (r *run) newer() bool {
	return slices.ContainsFunc(r.store.Notices(), func(n state.Notice) bool { return n.Kind == state.NoticeNewer })
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
