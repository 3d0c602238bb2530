package state

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
	"testing"
)

func TestSyncDir(t *testing.T) {
	if err := (Disk{}).SyncDir(t.TempDir()); err != nil {
		t.Error(err)
	}
}

// A share that cannot flush a folder is no failure; a disk that fails to is one.
func TestWhatAFileSystemDoesNotOffer(t *testing.T) {
	for err, want := range map[error]bool{
		syscall.EINVAL: true, syscall.ENOTSUP: true, errors.ErrUnsupported: true,
		syscall.EIO: false, syscall.ENOSPC: false, fs.ErrPermission: false,
	} {
		if got := isNotOffered(&fs.PathError{Op: "sync", Err: err}); got != want {
			t.Errorf("%v: %t", err, got)
		}
	}
}

func TestCreateNeverOpensWhatExists(t *testing.T) {
	path := newPath(t)
	put(t, path, []byte("x"))
	if _, err := (Disk{}).Create(path); !errors.Is(err, os.ErrExist) {
		t.Errorf("got %v", err)
	}
}
