package console

import (
	"cmp"
	"errors"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"

	"widerspruch/handoff"
	"widerspruch/i18n"
)

// pager finds the program that shows a long text page by page: PAGER, else less. There is none where nobody could turn a
// page, where it is not installed, or where PAGER is cat, which turns none.
func (c *Console) pager() (program string, args []string) {
	if c.NoInput || !c.Terminal() || c.dumb() || c.LinearWhy("") != "" { // who hears wants lines, and no pages
		return "", nil
	}
	named := cmp.Or(strings.TrimSpace(c.Getenv("PAGER")), "less")
	if slices.Contains([]string{"cat", "true", "false", "none"}, named) { // they turn no page, or show nothing
		return "", nil
	}
	program, args, ok := handoff.Env{GOOS: c.Handoff.GOOS, LookPath: exec.LookPath}.Command(named)
	if !ok {
		return "", nil
	}
	return program, args
}

// pagerSettings are what the pagers need to know to show bold text and to end at once at a short one, as git sets them.
var pagerSettings = []struct{ name, value string }{{"LESS", "FRX"}, {"LV", "-c"}, {"LESSCHARSET", "utf-8"}}

// showsBold reports that a pager shows bold text as bold: less does, if it is told to.
func (w World) showsBold(program string, args []string) bool {
	options := w.Getenv("LESS")
	return strings.TrimSuffix(strings.ToLower(filepath.Base(program)), ".exe") == "less" &&
		(options == "" || strings.ContainsAny(options+strings.Join(args, ""), "rR"))
}

// PrintPage prints a text of which some words are bold, where that can be seen. Each of its parts went through the door, by Line or by
// tui.Markdown, before it became bold.
func (c *Console) PrintPage(text string) error {
	return c.written(page(text, c.Styled() && c.LinearWhy("") == ""))
}

// page is such a text, whose words stay bold, or go through the door again.
func page(text string, bold bool) string {
	if bold {
		return text
	}
	return harmless(ansi.Strip(text))
}

// Pages shows such a text page by page, or prints it where nobody can turn pages. What the pager thinks of it does not matter: whoever
// quits it early has read enough.
func (c *Console) Pages(text string) error {
	program, args := c.pager()
	if program == "" {
		return c.PrintPage(text)
	}
	text = page(text, c.Styled() && c.showsBold(program, args))
	if c.ASCII {
		text = i18n.ASCII(text)
	}
	cmd := exec.Command(program, args...)
	cmd.Stdout, cmd.Stderr = c.Out, c.Err
	cmd.Env = os.Environ()
	for _, setting := range pagerSettings {
		if c.Getenv(setting.name) == "" {
			cmd.Env = append(cmd.Env, setting.name+"="+setting.value)
		}
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
		return c.written(text)
	}
	_, _ = io.WriteString(in, text) // fails if the pager was quit before it had read all
	_ = in.Close()
	var ended *exec.ExitError
	if errors.As(cmd.Wait(), &ended) && ended.ExitCode() > 125 { // for shells: it could not be run
		return c.written(text)
	}
	return nil
}

// Width is the width of the terminal; that of a page where there is none.
func (w World) Width() int {
	if width, _, err := term.GetSize(w.Out.Fd()); err == nil && width > 0 {
		return width
	}
	return WidestText
}

// WidestText is how wide a page is at most: longer lines are hard to read.
const WidestText = 80
