//go:build unix

package cli

import (
	"bufio"
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"

	"widerspruch/cli/console"
	"widerspruch/handoff"
)

// onTerminal runs the program with a real terminal at both ends and returns what it showed, what it said, and its code.
func onTerminal(t *testing.T, env map[string]string, typed string, change func(*console.World), args ...string) (shown, said string, code int) {
	t.Helper()
	master, slave, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer master.Close()
	if err := pty.Setsize(slave, &pty.Winsize{Rows: 24, Cols: 80}); err != nil {
		t.Fatal(err)
	}
	all := make(chan string)
	go func() {
		var out bytes.Buffer
		_, _ = bufio.NewReader(master).WriteTo(&out) // ends with an error when the terminal is closed
		all <- out.String()
	}()
	if _, err := master.WriteString(typed); err != nil {
		t.Fatal(err)
	}
	getenv := func(name string) string { return env[name] }
	var messages bytes.Buffer
	world := console.World{
		In: slave, Out: slave, Err: &messages, Getenv: getenv, Locale: func() string { return "" },
		Now: func() time.Time { return time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC) }, Handoff: handoff.Env{GOOS: "linux", Getenv: getenv},
	}
	if change != nil {
		change(&world)
	}
	code = Main(append(args, "--file", filepath.Join(t.TempDir(), "progress.json")), world)
	slave.Close()
	return strings.ReplaceAll(<-all, "\r\n", "\n"), messages.String(), code
}

// TestPager: a long text goes through the pager on a terminal, and straight there where nobody could or wants to turn pages.
func TestPager(t *testing.T) {
	dir := t.TempDir()
	pager := filepath.Join(dir, "pager")
	script := "#!/bin/sh\necho \"paged: $1 $LESSCHARSET\"\ncat\n"
	if err := os.WriteFile(pager, []byte(script), 0o700); err != nil {
		t.Fatal(err)
	}
	quits := filepath.Join(dir, "quits")
	if err := os.WriteFile(quits, []byte("#!/bin/sh\nexit 3\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	gone := filepath.Join(dir, "gone")
	if err := os.WriteFile(gone, []byte("#!/bin/sh\nexit 127\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	read := []string{"read", "instagram"}
	for _, c := range []struct {
		name         string
		pager, term  string
		args         []string
		paged, empty bool
	}{
		{name: "PAGER with an argument", pager: pager + " -x", term: "xterm", args: read, paged: true},
		{name: "PAGER in quotes", pager: "'" + pager + "' '-x'", term: "xterm", args: read, paged: true},
		{name: "PAGER with a pipe", pager: pager + " -x | cat", term: "xterm", args: read, paged: true},
		{name: "PAGER=false", pager: "false", term: "xterm", args: read},
		{name: "a pager that cannot be run", pager: gone, term: "xterm", args: read},
		{name: "cat turns no page", pager: "cat", term: "xterm", args: read},
		{name: "a pager that is not there", pager: "no-such-pager", term: "xterm", args: read},
		{name: "a dumb terminal", pager: pager, term: "dumb", args: read},
		{name: "no input", pager: pager, term: "xterm", args: append(read, "--no-input")},
		{name: "a pager that is quit at once", pager: quits, term: "xterm", args: read, empty: true},
		{name: "the addresses are short", pager: pager, term: "xterm", args: append(read, "--links")},
	} {
		t.Run(c.name, func(t *testing.T) {
			shown, said, code := onTerminal(t, map[string]string{"PAGER": c.pager, "TERM": c.term}, "", nil, c.args...)
			if code != 0 || said != "" {
				t.Errorf("ended with %d and said %q", code, said)
			}
			if got := strings.HasPrefix(shown, "paged: -x utf-8\n"); got != c.paged {
				t.Errorf("paged: %v, want %v; it began %.60q", got, c.paged, shown)
			}
			if got := !strings.Contains(shown, "https://help.instagram.com/contact/233964459562201\n"); got != c.empty {
				t.Errorf("without the guide: %v, want %v", got, c.empty)
			}
			if styled := strings.Contains(shown, "\x1b["); styled && (c.paged || c.term == "dumb") {
				t.Error("an escape sequence reached something that may not understand it")
			}
		})
	}
}

// TestStyles: on a terminal headings are bold and nothing is coloured; the QR code is black on white, or reversed without
// colours.
func TestStyles(t *testing.T) {
	xterm := map[string]string{"TERM": "xterm-256color", "PAGER": "cat"}
	shown, _, _ := onTerminal(t, xterm, "", nil, "read", "instagram")
	if !strings.HasPrefix(shown, "\x1b[1mInstagram\x1b[22m\n") {
		t.Errorf("the page begins with %.60q, want a bold title", shown)
	}
	for _, c := range []struct {
		env  map[string]string
		args []string
		want string
	}{
		{xterm, []string{"open", "instagram", "--qr"}, "\x1b[30;107m"},
		{xterm, []string{"open", "instagram", "--qr", "--no-color"}, "\x1b[7m"},
		{map[string]string{"TERM": "xterm", "NO_COLOR": "0"}, []string{"open", "instagram", "--qr"}, "\x1b[7m"},
		{map[string]string{"TERM": "dumb"}, []string{"open", "instagram", "--qr"}, "\n  "},
		{xterm, []string{"open", "instagram", "--qr", "--ascii"}, "##############"},
	} {
		shown, _, code := onTerminal(t, c.env, "", nil, c.args...)
		if code != 0 || !strings.Contains(shown, c.want) {
			t.Errorf("%v in %v: ended with %d, %q is not in %.200q", c.args, c.env, code, c.want, shown)
		}
	}
}

// TestLinger: after a double click the window stays until Enter, but only after an error, and never with --no-input.
func TestLinger(t *testing.T) {
	own := func(w *console.World) { w.OwnConsole = func() bool { return true } }
	for _, c := range []struct {
		name   string
		change func(*console.World)
		args   []string
		stays  bool
	}{
		{"an error in our own window", own, []string{"shwo"}, true},
		{"an error in a shell", nil, []string{"shwo"}, false},
		{"no error", own, []string{"due"}, false},
		{"no input", own, []string{"shwo", "--no-input"}, false},
	} {
		_, said, _ := onTerminal(t, map[string]string{"TERM": "xterm"}, "\n", c.change, c.args...)
		if got := strings.Contains(said, "Eingabe schließt dieses Fenster."); got != c.stays {
			t.Errorf("%s: it waits for Enter: %v, want %v (said %q)", c.name, got, c.stays, said)
		}
	}
}
