//go:build unix

package cli

import (
	"io"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestImportWaitsWithoutTheLock holds that what is piped in keeps nobody else from writing until it is all there.
func TestImportWaitsWithoutTheLock(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	importing := d.command("import", "-")
	in, err := importing.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := importing.Start(); err != nil {
		t.Fatal(err)
	}
	file := `{"kind":"widerspruch-progress","version":2,"person":{},"cases":[{"id":"c1","guide":"x","events":[{"id":"e1","at":"2026-11-01T10:00:00Z","what":"sent"}]}]`
	if _, err := io.WriteString(in, file+strings.Repeat(" ", 1<<20)); err != nil { // it has read most of it when this returns
		t.Fatal(err)
	}
	if out, err := d.command("record", "instagram", "gesendet", "--on", "gestern").CombinedOutput(); err != nil {
		t.Errorf("record beside an import that waits: %v\n%s", err, out)
	}
	if _, err := io.WriteString(in, "}"); err != nil {
		t.Fatal(err)
	}
	in.Close()
	if err := importing.Wait(); err != nil {
		t.Error(err)
	}
	if saved := d.saved(); len(saved.Cases) != 2 {
		t.Errorf("%d cases, want both", len(saved.Cases))
	}
}

// TestReadersBesideAWriter holds that every command that shows something does so while a wizard has the file, and writes nothing.
func TestReadersBesideAWriter(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.open().beginInstagram().press("d").standsAt(2)
	before := d.written()
	for _, args := range []string{"list", "due", "show instagram", "report", "export", "letter x objection", "sheet instagram", "read instagram", "paths", "open instagram --qr", "list --json"} {
		cmd := d.command(strings.Fields(args)...)
		var said strings.Builder
		cmd.Stderr = &said
		if out, err := cmd.Output(); err != nil || len(out) == 0 || strings.Contains(said.String(), "Nur Lesen") {
			t.Errorf("%s: %v, %d bytes\n%s", args, err, len(out), said.String())
		}
	}
	if d.written() != before {
		t.Error("a reader changed the file")
	}
}

// TestWizardWritesLater holds that a wizard that could only read writes, once the other window is closed, without being started anew.
func TestWizardWritesLater(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	first := d.open().beginInstagram()
	first.press("d").standsAt(2)
	second := d.open().sees("Nur Lesen: Ein anderes Fenster").press(enter).standsAt(2)
	first.press("d").standsAt(3).press("q").exitCode()
	second.press("d").standsAt(3).press("q").exitCode()
	wantDone(t, d.saved(), "instagram", "browser", 2)
}

// command is the program without a terminal.
func (d *desk) command(args ...string) *exec.Cmd {
	cmd := exec.Command(filepath.Join(d.dir, "widerspruch"), args...)
	cmd.Env = d.environment()
	return cmd
}
