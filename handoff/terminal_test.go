//go:build unix

package handoff

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/creack/pty"
)

// Roles of the program in the terminal, and what its launcher does.
const (
	launcherVar = "HANDOFF_TEST_LAUNCHER"
	goosVar     = "HANDOFF_TEST_GOOS"
)

// openInTerminal opens an address as the program would, waits for the launcher's end, and then draws one line.
func openInTerminal() error {
	a, err := Check("https://instagram.com/", hosts)
	if err != nil {
		return err
	}
	env := SystemEnv()
	if goos := os.Getenv(goosVar); goos != "" {
		env.GOOS = goos
	}
	b := NewBrowser(env)
	b.Grace = time.Minute
	if err := os.Setenv(roleVar, os.Getenv(launcherVar)); err != nil {
		return err
	}
	fmt.Println("opened:", b.Open(context.Background(), a) == nil)
	return nil
}

func TestScreenStaysIntact(t *testing.T) {
	for _, c := range []struct{ launcher, goos, want string }{
		{"record", "", "opened: true\r\n"},
		{"loud", "", "opened: true\r\n"},
		{"grab", "", "opened: true\r\n"},
		{"fail", "", "opened: false\r\n"},
		// The plain opening of pkg/browser, which on this system runs the same launcher.
		{"record", "darwin", "opened: true\r\n"},
		{"loud", "darwin", "opened: true\r\n"},
		{"fail", "darwin", "opened: false\r\n"},
	} {
		record := filepath.Join(t.TempDir(), "record")
		got := inTerminal(t, "open", programsIn(t, "xdg-open", "open"),
			"DISPLAY=:0", launcherVar+"="+c.launcher, goosVar+"="+c.goos, recordVar+"="+record)
		if got != c.want {
			t.Errorf("%s %s: the screen shows %.200q, want %q", c.launcher, c.goos, got, c.want)
		}
		if _, err := os.Stat(record); (err == nil) != (c.launcher == "record") {
			t.Errorf("%s %s: the launcher's record: %v", c.launcher, c.goos, err)
		}
	}
}

// inTerminal plays a role of the test binary in a terminal of its own, with nothing but these variables and the programs of
// one folder, and returns everything that was drawn there.
func inTerminal(t *testing.T, role, path string, variables ...string) string {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(variables, "PATH="+path, roleVar+"="+role,
		"GORACE="+os.Getenv("GORACE"), "GOCOVERDIR="+t.TempDir()) // with -cover the binary prints a warning without it
	screen, err := pty.Start(cmd)
	if err != nil {
		t.Fatal(err)
	}
	defer screen.Close()
	drawn, _ := io.ReadAll(screen) // Linux ends a terminal with an input/output error
	if err := cmd.Wait(); err != nil {
		t.Errorf("%s: %v", role, err)
	}
	return string(drawn)
}
