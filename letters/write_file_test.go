package letters

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
)

func TestWriteFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "report.html")
	if err := WriteFile(path, []byte("first"), false); err != nil {
		t.Fatal(err)
	}
	if err := WriteFile(path, []byte("second"), false); !errors.Is(err, ErrExists) {
		t.Errorf("over an existing file: %v", err)
	}
	wantFile(t, path, "first")
	if err := WriteFile(path, []byte("third"), true); err != nil {
		t.Fatal(err)
	}
	wantFile(t, path, "third")
}

// wantFile says that the file is the only one in its folder and is its owner's alone.
func wantFile(t *testing.T, path, want string) {
	t.Helper()
	if data, err := os.ReadFile(path); err != nil || string(data) != want {
		t.Errorf("%q, %v; want %q", data, err, want)
	}
	if info, err := os.Stat(path); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	if entries, err := os.ReadDir(filepath.Dir(path)); err != nil || len(entries) != 1 {
		t.Errorf("the folder holds %v, %v", entries, err)
	}
}

// What others may read becomes the owner's alone when it is replaced.
func TestWriteFileMakesPrivate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "dates.ics")
	if err := errors.Join(os.WriteFile(path, []byte("old"), 0o600), os.Chmod(path, 0o644)); err != nil {
		t.Fatal(err)
	}
	if err := WriteFile(path, []byte("new"), true); err != nil {
		t.Fatal(err)
	}
	wantFile(t, path, "new")
}

// A link is replaced, and what it leads to stays as it is.
func TestWriteFileThroughALink(t *testing.T) {
	target, path := filepath.Join(t.TempDir(), "target"), filepath.Join(t.TempDir(), "sheet.html")
	if err := errors.Join(os.WriteFile(target, []byte("other"), 0o600), os.Symlink(target, path)); err != nil {
		t.Fatal(err)
	}
	if err := WriteFile(path, []byte("new"), false); !errors.Is(err, ErrExists) {
		t.Errorf("over a link: %v", err)
	}
	if err := WriteFile(path, []byte("new"), true); err != nil {
		t.Fatal(err)
	}
	wantFile(t, path, "new")
	wantFile(t, target, "other")
}

// When it fails it leaves nothing behind.
func TestWriteFileFails(t *testing.T) {
	folder := t.TempDir()
	if err := WriteFile(filepath.Join(folder, "missing", "report.html"), nil, false); err == nil || errors.Is(err, ErrExists) {
		t.Errorf("into a folder that is not there: %v", err)
	}
	if err := os.Mkdir(filepath.Join(folder, "sheet.html"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := WriteFile(filepath.Join(folder, "sheet.html"), nil, true); err == nil {
		t.Error("in place of a folder")
	}
	if entries, err := os.ReadDir(folder); err != nil || len(entries) != 1 {
		t.Errorf("the folder holds %v, %v", entries, err)
	}
}

// onDisk is a file that keeps what was asked of it, and refuses some of it.
type onDisk struct {
	asked       []string
	chmod, sync error
}

func (d *onDisk) Write(p []byte) (int, error) { d.asked = append(d.asked, "write"); return len(p), nil }
func (d *onDisk) Chmod(fs.FileMode) error     { d.asked = append(d.asked, "chmod"); return d.chmod }
func (d *onDisk) Sync() error                 { d.asked = append(d.asked, "sync"); return d.sync }

// TestFill holds that a paper is its owner's before it has a content and on the disk before it gets its name, and what keeps it from that.
func TestFill(t *testing.T) {
	for _, c := range []struct {
		disk onDisk
		fine bool
	}{
		{onDisk{}, true},
		{onDisk{chmod: syscall.EPERM}, true}, // a stick
		{onDisk{chmod: errors.ErrUnsupported, sync: syscall.EINVAL}, true},
		{onDisk{chmod: syscall.EIO}, false},
		{onDisk{sync: syscall.ENOSPC}, false},
		{onDisk{sync: syscall.EACCES}, false},
	} {
		err := fill(&c.disk, []byte("x"))
		if (err == nil) != c.fine {
			t.Errorf("chmod %v, sync %v: %v", c.disk.chmod, c.disk.sync, err)
		}
		if c.fine && strings.Join(c.disk.asked, " ") != "chmod write sync" {
			t.Errorf("asked: %v", c.disk.asked)
		}
	}
}
