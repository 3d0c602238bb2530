package cli

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"widerspruch/guides"
	"widerspruch/letters"
)

// output is where a paper goes: to the standard output, or into a file.
type output struct {
	path  string
	force bool // replace a file of that name
}

// outputFlags adds --output and --force to a command that makes a paper.
func (c *console) outputFlags(cmd *cobra.Command, to *output) {
	cmd.Flags().StringVarP(&to.path, "output", "o", "", c.T("cli.flag.output"))
	cmd.Flags().BoolVarP(&to.force, "force", "f", false, c.T("cli.flag.force"))
}

// toFile reports that a file was named; "-" is the standard output, as everywhere.
func (to output) toFile() bool { return to.path != "" && to.path != "-" }

// deliver puts a paper where it was asked for. Only plain text knows --ascii: the other forms say how they are encoded.
func (r *run) deliver(paper []byte, to output, plain bool) error {
	switch {
	case to.toFile():
		return r.writePaper(paper, to)
	case plain:
		return r.print(string(paper))
	}
	_, err := r.Out.Write(paper)
	return err
}

// writePaper writes a file that only the person can read. What lies there already stays unless they say otherwise, and the
// progress file stays whatever they say.
func (r *run) writePaper(paper []byte, to output) error {
	shown := guides.Clean(to.path)
	if info, err := os.Stat(to.path); err == nil {
		if !info.Mode().IsRegular() {
			return failed(r.T("cli.output.nofile", "path", shown), r.T("cli.output.other"))
		}
		if r.ours(info) {
			return failed(r.T("cli.output.ours", "path", shown), r.T("cli.output.other"))
		}
	}
	err := letters.WriteFile(to.path, paper, to.force)
	if errors.Is(err, letters.ErrExists) {
		if !r.confirmed(r.T("cli.output.replace", "path", shown)) {
			return failed(r.T("cli.output.exists", "path", shown), r.T("cli.output.exists.hint"))
		}
		err = letters.WriteFile(to.path, paper, true)
	}
	if err != nil {
		return failed(r.T("cli.output.failed", "path", shown, "why", r.session.Why(err)), r.T("cli.output.other"))
	}
	if !r.quiet {
		r.say(r.T("cli.output.written", "path", shown))
	}
	return nil
}

// ours reports that a file is the progress file or one of those beside it.
func (r *run) ours(info os.FileInfo) bool {
	folder, name := filepath.Split(r.path)
	entries, err := os.ReadDir(folder)
	if err != nil {
		return false
	}
	return slices.ContainsFunc(entries, func(entry os.DirEntry) bool {
		if !strings.HasPrefix(entry.Name(), name) {
			return false
		}
		own, err := os.Stat(folder + entry.Name())
		return err == nil && os.SameFile(own, info)
	})
}

// confirmed asks a question that only a yes at the terminal answers with yes.
func (c *console) confirmed(question string) bool {
	if c.noInput || !term.IsTerminal(c.In.Fd()) {
		return false
	}
	fmt.Fprint(c.Err, question+" ")
	answer, err := c.line()
	return err == nil && is(answer, yesWords)
}

// line reads what the person types, without the end of the line.
func (w World) line() (string, error) {
	text, err := readLine(bufio.NewReaderSize(w.In, longestLine))
	if errors.Is(err, io.EOF) && text != "" {
		err = nil // a pipe need not end its only line
	}
	return strings.TrimSpace(guides.Clean(text)), err
}
