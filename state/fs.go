package state

import (
	"errors"
	"io"
	"io/fs"
)

// ErrLocked is what FS.Lock returns when another process, or another Store, holds the lock.
var ErrLocked = errors.New("state: another window has the progress file open")

// FS is every file operation of the store, so that tests can make each of them fail or be the last. There is none that
// truncates a file or opens one that exists for writing: the store cannot damage a file even by mistake.
type FS interface {
	Lstat(name string) (fs.FileInfo, error)
	// EvalSymlinks returns what a symbolic link leads to in the end.
	EvalSymlinks(name string) (string, error)
	ReadDir(name string) ([]fs.DirEntry, error)
	// Open opens a file for reading.
	Open(name string) (File, error)
	// Create makes a file for writing; one of that name must not exist.
	Create(name string) (File, error)
	Chmod(name string, mode fs.FileMode) error
	Mkdir(name string, mode fs.FileMode) error
	// Link gives a file a second name; a file of that name must not exist.
	Link(oldname, newname string) error
	// Rename replaces newname in one moment.
	Rename(oldname, newname string) error
	Remove(name string) error
	// SyncDir returns when the names in a folder are on the disk.
	SyncDir(name string) error
	// Lock takes a lock that ends with Close or with the process. It does not wait: ErrLocked says that it is taken.
	Lock(name string) (io.Closer, error)
}

// File is an open file of FS.
type File interface {
	io.ReadWriteCloser
	Stat() (fs.FileInfo, error)
	// Sync returns when the content is on the disk.
	Sync() error
}
