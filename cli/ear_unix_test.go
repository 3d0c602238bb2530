//go:build unix

package cli

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"
)

// TestLinearOnATerminal runs the real program as lines on a terminal: what is written there controls nothing, Ctrl+D leaves with
// 0, Ctrl+C with 130, and neither changes anything.
func TestLinearOnATerminal(t *testing.T) {
	for _, c := range []struct {
		name, env, key, first string
		code                  int
	}{
		{"Ctrl+C", "ACCESSIBLE=1", "\x03", "Variable ACCESSIBLE", 130},
		{"Ctrl+D", "TERM=dumb", "\x04", "Variable TERM", 0},
		{"q", "TERM=", "q\n", "Variable TERM", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			self, err := os.Executable()
			if err != nil {
				t.Fatal(err)
			}
			file := filepath.Join(t.TempDir(), "progress.json")
			cmd := exec.Command(self)
			cmd.Args = []string{"widerspruch", "--file", file}
			cmd.Env = append(os.Environ(), "LANG=de_DE.UTF-8", "LC_ALL=", "LANGUAGE=", "TERM=xterm", c.env)
			terminal, err := pty.Start(cmd)
			if err != nil {
				t.Fatal(err)
			}
			defer terminal.Close()
			timer := time.AfterFunc(patience, func() { _ = cmd.Process.Kill() })
			defer timer.Stop()
			var heard bytes.Buffer
			asked, piece := false, make([]byte, 4096)
			for {
				n, err := terminal.Read(piece)
				heard.Write(piece[:n])
				if !asked && strings.Contains(heard.String(), "Eingabetaste allein: ") {
					asked = true
					if _, err := terminal.WriteString(c.key); err != nil {
						t.Fatal(err)
					}
				}
				if err != nil { // the program has ended
					break
				}
			}
			_ = cmd.Wait() // its exit code is looked at next
			if code := cmd.ProcessState.ExitCode(); code != c.code {
				t.Errorf("ended with %d, want %d:\n%s", code, c.code, heard.String())
			}
			first, _, _ := strings.Cut(heard.String(), "\n")
			if !strings.Contains(first, c.first) {
				t.Errorf("the first line is %q", first)
			}
			if text := strings.ReplaceAll(heard.String(), "\r\n", "\n"); strings.ContainsAny(text, "\x1b\r\a\b") {
				t.Errorf("a control character was written: %q", text)
			}
			if _, err := os.Stat(file); err == nil {
				t.Error("leaving wrote a progress file")
			}
		})
	}
}
