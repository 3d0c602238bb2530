package state

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// abc is the SHA-256 of "abc", from FIPS 180-2.
const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

func TestEvidence(t *testing.T) {
	path := filepath.Join(t.TempDir(), "Bestätigung.png")
	put(t, path, []byte("abc"))
	e, err := NewEvidence(path, Disk{})
	if err != nil || e.Path != path || e.SHA256 != abc || e.Size != 3 {
		t.Fatalf("%+v, %v", e, err)
	}
	for _, step := range []struct {
		name   string
		change func() error
		want   EvidenceState
	}{
		{"untouched", func() error { return nil }, EvidenceIntact},
		{"another content", func() error { return os.WriteFile(path, []byte("abd"), 0o600) }, EvidenceChanged},
		{"another size", func() error { return os.WriteFile(path, []byte("abcd"), 0o600) }, EvidenceChanged},
		{"back again", func() error { return os.WriteFile(path, []byte("abc"), 0o600) }, EvidenceIntact},
		{"gone", func() error { return os.Remove(path) }, EvidenceMissing},
		{"a folder", func() error { return os.Mkdir(path, 0o700) }, EvidenceUnread},
	} {
		if err := step.change(); err != nil {
			t.Fatal(err)
		}
		if got := e.Check(Disk{}); got != step.want {
			t.Errorf("%s: %q, want %q", step.name, got, step.want)
		}
	}
}

// Another folder to start from must not make the file a missing one.
func TestEvidenceHasAnAbsolutePath(t *testing.T) {
	folder := t.TempDir()
	put(t, filepath.Join(folder, "a.png"), []byte("abc"))
	t.Chdir(folder)
	e, err := NewEvidence("a.png", Disk{})
	if err != nil || !filepath.IsAbs(e.Path) {
		t.Errorf("%+v, %v", e, err)
	}
}

func TestEvidenceIsRefused(t *testing.T) {
	folder := t.TempDir()
	for _, path := range []string{folder, filepath.Join(folder, "missing.png"), os.DevNull} {
		if e, err := NewEvidence(path, Disk{}); err == nil {
			t.Errorf("%s: %+v", path, e)
		}
	}
}

// A file of somebody else can name any path. None of these may be opened: the first two would ask another computer, the third
// has no end.
func TestEvidenceThatIsNotOpened(t *testing.T) {
	for _, path := range []string{`\\evil.example\share\a.png`, "//evil.example/share/a.png", "/dev/zero"} {
		disk := &faultFS{}
		if got := (Evidence{Path: path, SHA256: abc, Size: 3}).Check(disk); got == EvidenceIntact || got == EvidenceChanged {
			t.Errorf("%s: %q", path, got)
		}
		if strings.Contains(strings.Join(disk.ops, "\n"), "open ") {
			t.Errorf("%s was opened: %v", path, disk.ops)
		}
	}
}

// growing says that a file has three bytes, whatever is in it.
type growing struct{ Disk }

func (growing) Lstat(name string) (fs.FileInfo, error) {
	info, err := os.Lstat(name)
	return threeBytes{info}, err
}

type threeBytes struct{ fs.FileInfo }

func (threeBytes) Size() int64 { return 3 }

func TestEvidenceThatIsStillBeingWritten(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.png")
	put(t, path, []byte("abcdef"))
	if e, err := NewEvidence(path, growing{}); err == nil {
		t.Errorf("%+v", e)
	}
}

// Whatever goes wrong while it is read, the answer is never that the file is intact or changed.
func TestEvidenceWithFaults(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.png")
	put(t, path, []byte("abc"))
	e := Evidence{Path: path, SHA256: abc, Size: 3}
	healthy := &faultFS{}
	e.Check(healthy)
	for n := range healthy.ops {
		if strings.HasPrefix(healthy.ops[n], "close") {
			continue // everything was read by then
		}
		disk := &faultFS{at: n + 1, fault: failing}
		if got := e.Check(disk); got != EvidenceUnread {
			t.Errorf("%s: %q", disk, got)
		}
	}
}
