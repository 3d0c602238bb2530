package cli

import (
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"

	"github.com/charmbracelet/x/term"

	"widerspruch/i18n"
)

// pager finds the program that shows a long text page by page: PAGER, else less. There is none where nobody could turn a
// page, where it is not installed, or where PAGER is cat, which turns none.
func (w World) pager(f *flags) (program string, args []string) {
	if f.noInput || !w.terminal() || w.dumb() {
		return "", nil
	}
	words := []string{"less", "-FRX"}
	if named := strings.Fields(w.Getenv("PAGER")); len(named) > 0 {
		words = named
	}
	if words[0] == "cat" {
		return "", nil
	}
	program, err := exec.LookPath(words[0])
	if err != nil {
		return "", nil
	}
	return program, words[1:]
}

// isLess reports that a pager shows bold text as bold.
func isLess(program string) bool {
	return strings.TrimSuffix(strings.ToLower(filepath.Base(program)), ".exe") == "less"
}

// page shows a text through the pager. What the pager thinks of it does not matter: whoever quits it early has read enough.
func (w World) page(f *flags, program string, args []string, text string) error {
	if f.ascii {
		text = i18n.ASCII(text)
	}
	cmd := exec.Command(program, args...)
	cmd.Stdout, cmd.Stderr = w.Out, w.Err
	cmd.Env = os.Environ()
	if w.Getenv("LESSCHARSET") == "" {
		cmd.Env = append(cmd.Env, "LESSCHARSET=utf-8")
	}
	in, err := cmd.StdinPipe()
	if err != nil {
		return err
	}
	// Ctrl+C belongs to the pager as long as it runs. Caught and not ignored: the pager would inherit that.
	caught := make(chan os.Signal, 1)
	signal.Notify(caught, os.Interrupt)
	defer signal.Stop(caught)
	if err := cmd.Start(); err != nil {
		return f.print(w, text)
	}
	_, _ = io.WriteString(in, text) // fails if the pager was quit before it had read all
	_ = in.Close()
	_ = cmd.Wait()
	return nil
}

// width is the width of the terminal; that of a page where there is none.
func (w World) width() int {
	if width, _, err := term.GetSize(w.Out.Fd()); err == nil && width > 0 {
		return width
	}
	return widestText
}
