//go:build unix

package handoff

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"
)

const copiedText = "Ich widerspreche „ausdrücklich“.\nAnna"

// copyInTerminal copies as the program would, and then draws one line.
func copyInTerminal() error {
	clip := NewClipboard(SystemEnv())
	clip.Limit = time.Minute
	if err := os.Setenv(roleVar, "record"); err != nil {
		return err
	}
	fmt.Println("sent:", clip.Copy(copiedText) == Sent)
	return nil
}

func TestClipboardProgramGetsTheText(t *testing.T) {
	record := filepath.Join(t.TempDir(), "record")
	screen := inTerminal(t, "copy", programsIn(t, "xclip", "pbcopy"), "DISPLAY=:0", recordVar+"="+record)
	if want := "sent: true\r\n"; screen != want {
		t.Errorf("the screen shows %q, want %q", screen, want)
	}
	data, err := os.ReadFile(record)
	if err != nil {
		t.Fatal(err)
	}
	var s started
	if err := json.Unmarshal(data, &s); err != nil {
		t.Fatal(err)
	}
	if got := string(s.Input); got != copiedText {
		t.Errorf("the clipboard program got %q, want %q", got, copiedText)
	}
}
