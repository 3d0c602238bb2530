package console

import (
	"errors"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/charmbracelet/colorprofile"

	"widerspruch/handoff"
	"widerspruch/i18n"
)

// TestEnvironments is the table of surroundings: what each one lacks, and what the program does about it. The man page says
// the same in words (cli.mantext.terminals).
func TestEnvironments(t *testing.T) {
	const desktop = "xdg-open xclip wl-copy"
	for _, c := range []struct {
		name     string
		goos     string
		env      string // NAME=value, separated by blanks
		programs string // that are installed
		kernel   string

		linear   string // what switches the linear mode on; "" is full screen
		browser  error  // why none is opened
		terminal bool   // only the terminal's own clipboard is in reach
		colours  colorprofile.Profile
	}{
		{name: "Linux desktop", goos: "linux", env: "TERM=xterm-256color COLORTERM=truecolor DISPLAY=:0", programs: desktop,
			colours: colorprofile.TrueColor},
		{name: "Wayland", goos: "linux", env: "TERM=foot WAYLAND_DISPLAY=wayland-0", programs: desktop, colours: colorprofile.TrueColor},
		{name: "ssh", goos: "linux", env: "TERM=xterm-256color SSH_CONNECTION=x", programs: desktop,
			browser: handoff.ErrSSH, terminal: true, colours: colorprofile.ANSI256},
		{name: "ssh with a forwarded display", goos: "linux", env: "TERM=xterm SSH_TTY=/dev/pts/1 DISPLAY=localhost:10.0", programs: desktop,
			browser: handoff.ErrSSH, terminal: true, colours: colorprofile.ANSI},
		{name: "ssh to a Mac", goos: "darwin", env: "TERM=xterm-256color SSH_CLIENT=x",
			browser: handoff.ErrSSH, terminal: true, colours: colorprofile.ANSI256},
		{name: "tmux on a desktop", goos: "linux", env: "TERM=tmux-256color TMUX=/tmp/tmux DISPLAY=:0", programs: desktop, colours: colorprofile.ANSI256},
		{name: "tmux without a desktop", goos: "linux", env: "TERM=tmux-256color TMUX=/tmp/tmux",
			browser: handoff.ErrNoDisplay, terminal: true, colours: colorprofile.ANSI256},
		{name: "screen", goos: "linux", env: "TERM=screen STY=1.pts", browser: handoff.ErrNoDisplay, terminal: true, colours: colorprofile.ANSI256},
		{name: "Linux console", goos: "linux", env: "TERM=linux", programs: desktop,
			browser: handoff.ErrNoDisplay, terminal: true, colours: colorprofile.ANSI},
		{name: "desktop without an opener", goos: "linux", env: "TERM=xterm-256color DISPLAY=:0",
			browser: handoff.ErrNoOpener, terminal: true, colours: colorprofile.ANSI256},
		{name: "WSL", goos: "linux", env: "TERM=xterm-256color WSL_DISTRO_NAME=Ubuntu", programs: "wslview",
			terminal: true, colours: colorprofile.ANSI256},
		{name: "WSL without wslu", goos: "linux", env: "TERM=xterm-256color", programs: "rundll32.exe", kernel: "Linux 5.15-microsoft-standard-WSL2",
			terminal: true, colours: colorprofile.ANSI256},
		{name: "Mac", goos: "darwin", env: "TERM=xterm-256color TERM_PROGRAM=Apple_Terminal", colours: colorprofile.ANSI256},
		{name: "Windows console", goos: "windows", env: "", colours: colorprofile.NoTTY},
		{name: "Git Bash in Windows Terminal", goos: "windows", env: "TERM=xterm-256color MSYSTEM=MINGW64", colours: colorprofile.ANSI256},
		{name: "BROWSER says no", goos: "linux", env: "TERM=xterm-256color DISPLAY=:0 BROWSER=false", programs: desktop,
			browser: handoff.ErrDisabled, colours: colorprofile.ANSI256},
		{name: "BROWSER is a text browser", goos: "linux", env: "TERM=xterm-256color DISPLAY=:0 BROWSER=lynx", programs: desktop + " lynx",
			browser: handoff.ErrTextBrowser, colours: colorprofile.ANSI256},
		{name: "dumb terminal", goos: "linux", env: "TERM=dumb DISPLAY=:0", programs: desktop, linear: "term", colours: colorprofile.NoTTY},
		{name: "no TERM", goos: "linux", env: "DISPLAY=:0", programs: desktop, linear: "term", colours: colorprofile.NoTTY},
		{name: "screen reader", goos: "linux", env: "TERM=xterm-256color DISPLAY=:0 ACCESSIBLE=1", programs: desktop, linear: "accessible",
			colours: colorprofile.ANSI256},
		{name: "ACCESSIBLE=0", goos: "linux", env: "TERM=xterm-256color DISPLAY=:0 ACCESSIBLE=0", programs: desktop, colours: colorprofile.ANSI256},
	} {
		t.Run(c.name, func(t *testing.T) {
			world := surroundings(c.goos, c.env, c.programs, c.kernel)
			if got := (&Console{World: world}).LinearWhy(""); got != c.linear {
				t.Errorf("the linear mode is switched on by %q, want %q", got, c.linear)
			}
			if got := handoff.NewBrowser(world.Handoff).Able(); !errors.Is(got, c.browser) || (got == nil) != (c.browser == nil) {
				t.Errorf("the browser: %v, want %v", got, c.browser)
			}
			if c.terminal { // any other row would write into the clipboard of whoever runs this test
				if got := handoff.NewClipboard(world.Handoff).Copy("x"); got != handoff.OnlyTerminal {
					t.Errorf("the clipboard: %v, want the terminal's own only", got)
				}
			}
			if c.goos != "windows" {
				if got := colorprofile.Env(strings.Fields(c.env)); got != c.colours {
					t.Errorf("colours: %v, want %v", got, c.colours)
				}
			}
			if got, want := world.dumb(), c.linear == "term"; got != want {
				t.Errorf("dumb: %v, want %v", got, want)
			}
		})
	}
}

// surroundings is a world on a machine that only the table knows.
func surroundings(goos, env, programs, kernel string) World {
	getenv := func(name string) string {
		for setting := range strings.FieldsSeq(env) {
			if value, ok := strings.CutPrefix(setting, name+"="); ok {
				return value
			}
		}
		return ""
	}
	return World{In: os.Stdin, Out: os.Stdout, Getenv: getenv, Handoff: handoff.Env{
		GOOS: goos, Getenv: getenv, Kernel: kernel,
		LookPath: func(program string) (string, error) {
			for installed := range strings.FieldsSeq(programs) {
				if installed == program {
					return "/usr/bin/" + program, nil
				}
			}
			return "", exec.ErrNotFound
		},
	}}
}

// TestNoTerminal: Git Bash shows a pipe to Windows programs; elsewhere a pipe is one.
func TestNoTerminal(t *testing.T) {
	words, err := i18n.New("de")
	if err != nil {
		t.Fatal(err)
	}
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer read.Close()
	defer write.Close()
	for _, c := range []struct{ goos, env, want string }{
		{"windows", "MSYSTEM=MINGW64", "winpty widerspruch"},
		{"windows", "TERM_PROGRAM=mintty", "winpty widerspruch"},
		{"windows", "", "braucht ein Terminal"},
		{"linux", "TERM_PROGRAM=mintty", "braucht ein Terminal"}, // over ssh from Git Bash
	} {
		world := surroundings(c.goos, c.env, "", "")
		world.In, world.Out = read, write
		if got := words.T((&Console{World: world}).NoWizard()); !strings.Contains(got, c.want) {
			t.Errorf("%s with %q says %q, want %q in it", c.goos, c.env, got, c.want)
		}
	}
}
