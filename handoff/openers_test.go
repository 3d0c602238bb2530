//go:build unix

package handoff

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"
)

func TestOpenerIsTheRightOne(t *testing.T) {
	a := address(t)
	const url = "https://help.instagram.com/contact/1?a=b&c=d%2C#e"
	const wslKernel = "Linux version 5.15.90.1-microsoft-standard-WSL2"
	x11 := map[string]string{"DISPLAY": ":0"}
	for _, c := range []struct {
		name      string
		goos      string
		kernel    string
		variables map[string]string
		programs  []string
		want      []string
	}{
		{"first choice", "linux", "", x11, []string{"wslview", "x-www-browser", "xdg-open", "www-browser"}, []string{"xdg-open", url}},
		{"second choice", "linux", "", x11, []string{"wslview", "x-www-browser", "www-browser"}, []string{"x-www-browser", url}},
		{"third choice", "linux", "", x11, []string{"wslview", "www-browser"}, []string{"wslview", url}},
		{"Wayland", "linux", "", map[string]string{"WAYLAND_DISPLAY": "wayland-0"}, []string{"xdg-open"}, []string{"xdg-open", url}},
		{"BSD", "freebsd", "", x11, []string{"xdg-open"}, []string{"xdg-open", url}},

		{"WSL by its kernel", "linux", wslKernel, nil, []string{"xdg-open", "rundll32.exe", "wslview"}, []string{"wslview", url}},
		{"WSL by its variable", "linux", "", map[string]string{"WSL_DISTRO_NAME": "Debian"}, []string{"rundll32.exe", "cmd.exe"}, []string{"rundll32.exe", "url.dll,FileProtocolHandler", url}},
		{"WSL by its other variable", "linux", "", map[string]string{"WSL_INTEROP": "/run/WSL/1"}, []string{"wslview"}, []string{"wslview", url}},
		{"WSL without Windows", "linux", wslKernel, x11, []string{"xdg-open"}, []string{"xdg-open", url}},

		{"BROWSER", "linux", "", map[string]string{"DISPLAY": ":0", "BROWSER": "firefox"}, []string{"xdg-open", "firefox"}, []string{"firefox", url}},
		{"BROWSER empty", "linux", "", map[string]string{"DISPLAY": ":0", "BROWSER": ""}, []string{"xdg-open"}, []string{"xdg-open", url}},
		{"BROWSER a list", "linux", "", map[string]string{"BROWSER": ":gone:firefox:chromium"}, []string{"firefox", "chromium"}, []string{"firefox", url}},
		{"BROWSER all gone", "linux", "", map[string]string{"DISPLAY": ":0", "BROWSER": "gone:away"}, []string{"xdg-open"}, []string{"xdg-open", url}},
		{"BROWSER with words", "linux", "", map[string]string{"BROWSER": "firefox --new-tab  $(reboot)"}, []string{"firefox"}, []string{"firefox", "--new-tab", "$(reboot)", url}},
		{"BROWSER with a place", "linux", "", map[string]string{"BROWSER": "chromium --app=%s --new"}, []string{"chromium"}, []string{"chromium", "--app=" + url, "--new"}},
		{"BROWSER past a text browser", "linux", "", map[string]string{"BROWSER": "w3m:links %s:firefox"}, []string{"w3m", "links", "firefox"}, []string{"firefox", url}},
		{"BROWSER with quotes", "linux", "", map[string]string{"BROWSER": `gone:"fire fox" --name="a b":chromium`}, []string{"fire fox"}, []string{"fire fox", "--name=a b", url}},
		{"BROWSER with a colon in quotes", "linux", "", map[string]string{"BROWSER": "firefox '--proxy=http://p:80'"}, []string{"firefox"}, []string{"firefox", "--proxy=http://p:80", url}},
		{"BROWSER with a quote that does not end", "linux", "", map[string]string{"BROWSER": "firefox '-x", "DISPLAY": ":0"}, []string{"firefox", "xdg-open"}, []string{"xdg-open", url}},
		{"BROWSER in the background", "linux", "", map[string]string{"BROWSER": "firefox %s &"}, []string{"firefox"}, []string{"firefox", url}},
		{"BROWSER with a pipe", "linux", "", map[string]string{"BROWSER": "firefox | tee log"}, []string{"firefox", "tee"}, []string{"firefox", url}},
		{"BROWSER with signs", "linux", "", map[string]string{"BROWSER": "firefox 50%% a%cb"}, []string{"firefox"}, []string{"firefox", "50%", "a:b", url}},
		{"BROWSER over ssh", "linux", "", map[string]string{"SSH_CONNECTION": "x", "BROWSER": "helper"}, []string{"helper", "xdg-open"}, []string{"helper", url}},
		{"Termux", "linux", "", map[string]string{"TERMUX_VERSION": "0.118"}, []string{"termux-open-url", "xdg-open"}, []string{"termux-open-url", url}},
		{"Termux, older", "linux", "", map[string]string{"PREFIX": "/data/data/com.termux/files/usr"}, []string{"termux-open-url"}, []string{"termux-open-url", url}},
		{"BROWSER on WSL", "linux", wslKernel, map[string]string{"BROWSER": "firefox"}, []string{"wslview", "firefox"}, []string{"firefox", url}},
		{"BROWSER on Windows", "windows", "", map[string]string{"BROWSER": "shell.bat;shell.CMD;firefox.exe"}, []string{"shell.bat", "shell.CMD", "firefox.exe"}, []string{"firefox.exe", url}},
		{"BROWSER on macOS", "darwin", "", map[string]string{"BROWSER": "firefox"}, []string{"firefox"}, []string{"firefox", url}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := recording(t)
			env := machine(t, c.variables, c.programs...)
			env.GOOS, env.Kernel = c.goos, c.kernel
			b := NewBrowser(env)
			b.Grace = time.Minute
			if err := b.Able(); err != nil {
				t.Errorf("Able() = %v", err)
			}
			if _, ok := got(); ok {
				t.Fatal("Able started something")
			}
			if err := b.Open(context.Background(), a); err != nil {
				t.Fatal(err)
			}
			if s, ok := got(); !ok || !slices.Equal(s.Args, c.want) {
				t.Errorf("started %q, want %q", s.Args, c.want)
			}
		})
	}
}

func TestBrowserMayBeAPathWithSpaces(t *testing.T) {
	got := recording(t)
	program := filepath.Join(t.TempDir(), "Google Chrome")
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(self, program); err != nil {
		t.Fatal(err)
	}
	b := NewBrowser(machine(t, map[string]string{"BROWSER": program}))
	b.Grace = time.Minute
	if err := b.Open(context.Background(), address(t)); err != nil {
		t.Fatal(err)
	}
	if s, _ := got(); !slices.Equal(s.Args, []string{"Google Chrome", address(t).String()}) {
		t.Errorf("started %q", s.Args)
	}
}

func TestNothingIsStarted(t *testing.T) {
	type variables = map[string]string
	everything := []string{"xdg-open", "x-www-browser", "wslview", "rundll32.exe", "firefox", "true", "false", "w3m", "www-browser"}
	type refusal struct {
		variables variables
		programs  []string
		want      error
	}
	cases := []refusal{
		{variables{"DISPLAY": ":0"}, []string{"www-browser", "w3m"}, ErrNoOpener},
		{variables{"DISPLAY": ":0"}, nil, ErrNoOpener},
		{nil, everything, ErrNoDisplay},
		{variables{"WSL_INTEROP": "/run/WSL/1"}, []string{"xdg-open"}, ErrNoDisplay},
	}
	for _, ssh := range []string{"SSH_TTY", "SSH_CONNECTION", "SSH_CLIENT"} {
		cases = append(cases,
			refusal{variables{ssh: "x", "DISPLAY": ":0", "WSL_INTEROP": "x", "TERMUX_VERSION": "1"}, everything, ErrSSH},
			refusal{variables{ssh: "x", "DISPLAY": ":0", "BROWSER": "w3m:gone"}, everything, ErrSSH},
			refusal{variables{ssh: "x", "DISPLAY": ":0", "BROWSER": "false"}, everything, ErrSSH})
	}
	for _, never := range []string{"false", "/bin/false", "true", "none", "gone:false:firefox", "w3m:false"} {
		cases = append(cases, refusal{variables{"DISPLAY": ":0", "BROWSER": never}, everything, ErrDisabled})
	}
	for _, text := range []string{"w3m", "lynx", "links", "links2", "elinks", "www-browser", "/usr/bin/w3m -F %s", "W3M.exe", "w3m:gone"} {
		cases = append(cases, refusal{variables{"DISPLAY": ":0", "BROWSER": text}, everything, ErrTextBrowser})
	}
	for _, c := range cases {
		got := recording(t)
		b := NewBrowser(machine(t, c.variables, c.programs...))
		if err := b.Able(); !errors.Is(err, c.want) {
			t.Errorf("%v: Able() = %v, want: %v", c.variables, err, c.want)
		}
		if err := b.Open(context.Background(), address(t)); !errors.Is(err, c.want) {
			t.Errorf("%v: Open() = %v, want: %v", c.variables, err, c.want)
		}
		if s, ok := got(); ok {
			t.Errorf("%v: started %q", c.variables, s.Args)
		}
	}
}
