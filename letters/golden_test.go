package letters

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/charmbracelet/x/exp/golden"
)

// requireBytes is golden.RequireEqual to the byte: that one takes carriage returns out on Windows, and calendars and tables have
// some on every system.
func requireBytes(t *testing.T, got []byte) {
	t.Helper()
	if runtime.GOOS != "windows" {
		golden.RequireEqual(t, got)
		return
	}
	want, err := os.ReadFile(filepath.Join("testdata", filepath.FromSlash(t.Name())+".golden"))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("is\n%q\nwant\n%q", got, want)
	}
}
