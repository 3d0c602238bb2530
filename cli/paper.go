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
	"widerspruch/i18n"
	"widerspruch/letters"
)

// output is where a paper goes: to the standard output, or into a file.
type output struct {
	path  string
	force bool // replace a file of that name
}

// outputFlags adds --output and --force to a command that makes a paper.
func outputFlags(cmd *cobra.Command, words *i18n.Words, to *output) {
	cmd.Flags().StringVarP(&to.path, "output", "o", "", words.T("cli.flag.output"))
	cmd.Flags().BoolVarP(&to.force, "force", "f", false, words.T("cli.flag.force"))
}

// toFile reports that a file was named; "-" is the standard output, as everywhere.
func (to output) toFile() bool { return to.path != "" && to.path != "-" }

// deliver puts a paper where it was asked for. Only plain text knows --ascii: the other forms say how they are encoded.
func (r *run) deliver(world World, f *flags, paper []byte, to output, plain bool) error {
	switch {
	case to.toFile():
		return r.writePaper(world, f, paper, to)
	case plain:
		return f.print(world, string(paper))
	}
	_, err := world.Out.Write(paper)
	return err
}

// writePaper writes a file that only the person can read. What lies there already stays unless they say otherwise, and the
// progress file stays whatever they say.
func (r *run) writePaper(world World, f *flags, paper []byte, to output) error {
	words, shown := r.session.Words(), guides.Clean(to.path)
	if info, err := os.Stat(to.path); err == nil {
		if !info.Mode().IsRegular() {
			return failure{words.T("cli.output.nofile", "path", shown), words.T("cli.output.other")}
		}
		if r.ours(info) {
			return failure{words.T("cli.output.ours", "path", shown), words.T("cli.output.other")}
		}
	}
	err := letters.WriteFile(to.path, paper, to.force)
	if errors.Is(err, letters.ErrExists) {
		if !world.confirmed(f, words.T("cli.output.replace", "path", shown)) {
			return failure{words.T("cli.output.exists", "path", shown), words.T("cli.output.exists.hint")}
		}
		err = letters.WriteFile(to.path, paper, true)
	}
	if err != nil {
		return failure{words.T("cli.output.failed", "path", shown, "why", r.session.Why(err)), words.T("cli.output.other")}
	}
	if !f.quiet {
		fmt.Fprintln(world.Err, words.T("cli.output.written", "path", shown))
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
func (w World) confirmed(f *flags, question string) bool {
	if f.noInput || !term.IsTerminal(w.In.Fd()) {
		return false
	}
	fmt.Fprint(w.Err, question+" ")
	answer, err := w.line()
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
