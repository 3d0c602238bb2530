package letters

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

func TestWriteFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), ReportName+".html")
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
	path := filepath.Join(t.TempDir(), CalendarName)
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
	target, path := filepath.Join(t.TempDir(), "target"), filepath.Join(t.TempDir(), SheetName)
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
	if err := WriteFile(filepath.Join(folder, "missing", ReportName), nil, false); err == nil || errors.Is(err, ErrExists) {
		t.Errorf("into a folder that is not there: %v", err)
	}
	if err := os.Mkdir(filepath.Join(folder, SheetName), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := WriteFile(filepath.Join(folder, SheetName), nil, true); err == nil {
		t.Error("in place of a folder")
	}
	if entries, err := os.ReadDir(folder); err != nil || len(entries) != 1 {
		t.Errorf("the folder holds %v, %v", entries, err)
	}
}
