package handoff

import (
	"errors"
	"slices"
	"testing"
	"time"
)

func TestCopyGoesOnlyWhereThePersonPastes(t *testing.T) {
	x11 := map[string]string{"DISPLAY": ":0"}
	for _, c := range []struct {
		name      string
		goos      string
		variables map[string]string
		programs  []string
		want      Outcome
	}{
		{"X11 with xclip", "linux", x11, []string{"xclip"}, Sent},
		{"X11 with xsel", "openbsd", x11, []string{"xsel"}, Sent},
		{"Wayland", "linux", map[string]string{"WAYLAND_DISPLAY": "wayland-0"}, []string{"wl-copy"}, Sent},
		{"Windows", "windows", nil, nil, Sent},
		{"macOS", "darwin", nil, nil, Sent},
		{"no program", "linux", x11, nil, OnlyTerminal},
		{"no display", "linux", nil, []string{"xclip", "xsel", "wl-copy"}, OnlyTerminal},
		{"WSL, whose clip.exe spoils umlauts", "linux", map[string]string{"WSL_INTEROP": "x", "DISPLAY": ":0"}, []string{"clip.exe", "powershell.exe"}, OnlyTerminal},
		{"ssh with X11", "linux", map[string]string{"DISPLAY": ":10", "SSH_TTY": "/dev/pts/1"}, []string{"xclip"}, OnlyTerminal},
		{"ssh to macOS", "darwin", map[string]string{"SSH_CONNECTION": "x"}, nil, OnlyTerminal},
		{"ssh to Windows", "windows", map[string]string{"SSH_CLIENT": "x"}, nil, OnlyTerminal},
	} {
		var copied []string
		clip := NewClipboard(Env{
			GOOS:   c.goos,
			Getenv: func(name string) string { return c.variables[name] },
			LookPath: func(program string) (string, error) {
				if !slices.Contains(c.programs, program) {
					return "", errors.New("not found")
				}
				return program, nil
			},
		})
		clip.Limit = time.Minute
		clip.write = func(text string) error { copied = append(copied, text); return nil }
		if got := clip.Copy("Ich widerspreche."); got != c.want {
			t.Errorf("%s: Copy() = %v, want %v", c.name, got, c.want)
		}
		var want []string
		if c.want == Sent {
			want = []string{"Ich widerspreche."}
		}
		if !slices.Equal(copied, want) {
			t.Errorf("%s: copied %q, want %q", c.name, copied, want)
		}
	}
}

func TestClipboardThatFailsIsTold(t *testing.T) {
	clip := NewClipboard(desktop("darwin"))
	clip.Limit = time.Minute
	clip.write = func(string) error { return errors.New("locked by another program") }
	if got := clip.Copy("x"); got != Failed {
		t.Errorf("Copy() = %v, want %v", got, Failed)
	}
}

func TestClipboardThatHangsIsLeftAlone(t *testing.T) {
	ended := make(chan struct{})
	clip := NewClipboard(desktop("darwin"))
	clip.Limit = time.Millisecond
	clip.write = func(string) error { <-ended; return nil }
	if got := clip.Copy("x"); got != Failed {
		t.Errorf("Copy() = %v, want %v", got, Failed)
	}
	close(ended)
}
